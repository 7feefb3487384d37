import type { Span } from './span.ts';

/** What a block of an article is. Anything that is not one of the others is a `paragraph`. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'block-quote' | 'caption' | 'note';

/** A block of the article, where the reader of its format knows it. Blocks do not overlap and come in text order. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Words of an article that lead somewhere, and the address that they lead to. */
export interface Link extends Span {
  /** Absolute, with the scheme `http` or `https`; never fetched. */
  readonly url: string;
}

/** What is known about an article besides its text. A field that is not known is absent. */
export interface ArticleInfo {
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  /** ISO 8601 date, `2018-07-01`, with a time when the page gives one. */
  readonly published?: string;
  readonly url?: string;
  /** BCP 47 tag. */
  readonly language?: string;
}

/**
 * An article as the rest of Hearsay sees it. All offsets refer to `text`, which no later step changes.
 * `markup` lists the ranges of `text` that are notation and not words (Markdown's marks): they are skipped
 * over, never cut out. `blocks` is absent where the format gives no structure (plain text).
 */
export interface Article extends ArticleInfo {
  readonly text: string;
  readonly blocks?: readonly Block[];
  readonly markup?: readonly Span[];
  /** In text order; absent where the format has no links or nothing leads anywhere. */
  readonly links?: readonly Link[];
}
