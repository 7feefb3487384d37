import type { Span } from '../text/span.ts';

export const SOURCE_KINDS = [
  'named-person', 'unnamed-person', 'organization', 'publication', 'document', 'group', 'author', 'none',
] as const; // biome-ignore format: a table
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Why an unnamed source is unnamed: a reason is given, only the condition is stated, or nothing is said. */
export const ANONYMITIES = ['reason', 'condition', 'bare'] as const;
export type Anonymity = (typeof ANONYMITIES)[number];

/** One entity that the text draws on, however it is called. */
export interface Source {
  readonly name: string;
  readonly kind: SourceKind;
  /** Null unless the source is unnamed. */
  readonly anonymity: Anonymity | null;
  /** Where the text says why, or on what condition, the source is not named. */
  readonly anonymitySpan: Span | null;
  /** The text's own words for who this is, in text order, without repeats. */
  readonly descriptions: readonly string[];
  /** Every mention in the article, in text order. */
  readonly mentions: readonly Span[];
  /** Names of the intermediaries through whom its words reached the writer. */
  readonly via: readonly string[];
}

/** The sources of an article, in order of first mention, and which one each attribution rests on. */
export interface ResolvedSources {
  readonly sources: readonly Source[];
  /** For each attribution, the index of its source, or -1 when nobody is given. */
  readonly sourceOf: Int32Array;
  /** For each attribution, the canonical name of its intermediary, or null. */
  readonly viaOf: readonly (string | null)[];
}
