import type { Act, Form, Framing } from '../attribute/attribution.ts';
import type { DisputeKind } from '../dispute/dispute.ts';
import type { Anonymity, SourceKind } from '../source/source.ts';
import type { Block, Link } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/** The version of the JSON format. */
export const FORMAT_VERSION = '1';

export interface AuditArticle {
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly words: number;
}

/** One entity that the text draws on, the writer included. */
export interface AuditSource {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** Null unless the source is unnamed. */
  readonly anonymity: Anonymity | null;
  /** Where the text says why, or on what condition, the source is not named. */
  readonly anonymitySpan: Span | null;
  /** The text's own words for who this is, without repeats. */
  readonly descriptions: readonly string[];
  readonly mentions: readonly Span[];
  /** Names of those through whom its words reached the writer. */
  readonly via: readonly string[];
  /** How many attributions rest on it. */
  readonly attributions: number;
  /** How many words rest on it: the content of its attributions, and for the writer also all that nobody else says. */
  readonly words: number;
  /** The notes about the writer that come with the text; only on the source of kind `author`. */
  readonly notes?: readonly Span[];
}

export interface AuditAttribution {
  readonly id: string;
  /** Null when nobody is given as the source. */
  readonly source: string | null;
  readonly sourceSpans: readonly Span[];
  readonly cueSpans: readonly Span[];
  readonly contentSpans: readonly Span[];
  readonly form: Form;
  readonly act: Act;
  readonly framing: Framing;
  readonly negated: boolean;
  /** The canonical name of the intermediary, or null. */
  readonly via: string | null;
  /** Where the text names the intermediary, or null. */
  readonly viaSpan: Span | null;
  /** How many words its content has. */
  readonly words: number;
  /** Calibrated probability that the attribution is right, 0 to 1. */
  readonly confidence: number;
}

/** One account contesting another within the article: who, with which words, and whose claim. */
export interface AuditDispute {
  readonly id: string;
  /** The source that contests, the writer's where the writer does; null when nobody is given. */
  readonly by: string | null;
  /** The attribution that makes the contest, or null for the writer's own words. */
  readonly contesting: string | null;
  /** The contesting words. */
  readonly spans: readonly Span[];
  /** The words that mark the contest: "denied", "makes no sense", "in fact". */
  readonly cueSpans: readonly Span[];
  /** The contested attribution, or null where the claim is the writer's own, or nobody is given for it. */
  readonly attribution: string | null;
  /** The source whose claim it is, or null when nobody is given. */
  readonly source: string | null;
  /** Where the contested claim stands. */
  readonly claimSpans: readonly Span[];
  readonly kind: DisputeKind;
  /** How likely it is that this contests that, 0 to 1; not calibrated. */
  readonly confidence: number;
}

export type Level = 'error' | 'warning' | 'info';

export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly spans: readonly Span[];
  readonly source?: string;
  readonly attribution?: string;
}

/** How much there is of something. Words that two attributions share count once for each tally that they are in. */
export interface Tally {
  readonly attributions: number;
  readonly words: number;
  /** Share of the article's words, 0 to 1. */
  readonly share: number;
}

export interface KindTally extends Tally {
  /** How many sources are of this kind. */
  readonly sources: number;
}

export interface Summary {
  readonly words: number;
  /** Sources other than the writer. */
  readonly sources: number;
  readonly attributions: number;
  readonly disputes: number;
  /** Words inside the content of an attribution, each counted once. */
  readonly attributedWords: number;
  /** All other words: those that the writer says. */
  readonly ownWords: number;
  /** `author` counts what is attributed to the writer ("I believe …") together with `ownWords`. */
  readonly byKind: Readonly<Record<SourceKind, KindTally>>;
  readonly byForm: Readonly<Record<Form, Tally>>;
  readonly byAct: Readonly<Record<Act, Tally>>;
  readonly byFraming: Readonly<Record<Framing, Tally>>;
}

/** The audit of one article, as `hearsay audit --format json` prints it. Plain data, safe for JSON. */
export interface Audit {
  readonly hearsay: typeof FORMAT_VERSION;
  readonly article: AuditArticle;
  /** What all offsets refer to. Absent when it was left out on request. */
  readonly text?: string;
  /** The blocks of `text` that its format shows; absent for plain text, and when the text was left out. */
  readonly blocks?: readonly Block[];
  /** The ranges of `text` that are notation and not words; absent when there are none, or no text. */
  readonly markup?: readonly Span[];
  /** The words of `text` that lead to other pages; absent when there are none, or no text. */
  readonly links?: readonly Link[];
  readonly sources: readonly AuditSource[];
  readonly attributions: readonly AuditAttribution[];
  /** Who contests what, in text order. */
  readonly disputes: readonly AuditDispute[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}

/** A value that JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What `hearsay annotate` adds to an audit: the input line's id, and its other fields as they came. */
export interface LineLabels {
  readonly id?: string | number;
  readonly meta?: { readonly [key: string]: Json };
}

/** A line of `hearsay annotate`. */
export type AuditLine = Audit & LineLabels;

/** What `hearsay annotate` prints in place of a line that it could not audit. `line` counts from 1. */
export interface ErrorLine {
  readonly id?: string | number;
  readonly line: number;
  readonly error: { readonly code: string; readonly message: string };
}
