import type { Gender } from './lexicon.ts';

export type NameType = 'person' | 'organization' | 'outlet' | 'place' | 'other';

/** A proper name in the text, tokens `[core, end)`; `[first, core)` are titles that belong to it. */
export interface NameMention {
  readonly first: number;
  readonly core: number;
  readonly end: number;
  readonly type: NameType;
  /** How far the type can be trusted: 0 a guess, 1 the tagger's word, 2 the text's own evidence (a title, a known outlet). */
  readonly evidence: number;
  /** What a title before the name says. */
  readonly gender: Gender | null;
}
