import type { BlockKind } from '../text/article.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';

/** A run between quotation marks. Offsets include the marks; `inner` leaves them out. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** 1 for an outermost quotation, 2 for one inside it, and so on. */
  readonly depth: number;
  /** False when the run takes up a quotation of an earlier paragraph with no mark of its own. */
  readonly opened: boolean;
  /** False when no closing mark was found and the run was ended with its paragraph or at the next opening mark. */
  readonly closed: boolean;
  /** True when the run takes up a quotation that the paragraph before left open. */
  readonly continues: boolean;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A block of the document in tokens: `[firstToken, endToken)`. */
export interface DocumentBlock extends Span {
  readonly kind: BlockKind;
  readonly firstToken: number;
  readonly endToken: number;
  /** The label before a turn in a transcript ("MS. ROWE", "Q"), without its colon, when the block begins with one. */
  readonly speaker: Span | null;
  /** The dateline that a paragraph begins with ("NEW YORK (AP) —"), its dash included. */
  readonly dateline: Span | null;
}

/**
 * A text cut into tokens, sentences, blocks and quotations. Immutable. Tokens live in parallel arrays; token `i`
 * is `text.slice(starts[i], ends[i])`, tokens are in text order, do not overlap, and with the gaps between
 * them rebuild the text exactly.
 */
export interface Document {
  readonly text: string;
  readonly tokenCount: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The first token of each sentence, ascending. A sentence lies in one block. */
  readonly sentenceStarts: Uint32Array;
  /** The sentence of each token. */
  readonly sentenceOf: Uint32Array;
  readonly blocks: readonly DocumentBlock[];
  /** The block of each token. */
  readonly blockOf: Uint32Array;
  /** In order of their start; nested ones follow the one that they lie in. */
  readonly quotations: readonly Quotation[];
  /** For each token, the index of the innermost quotation that holds it, marks included, or -1. */
  readonly quotationOf: Int32Array;
  /** Whether it is what several people say in turn and nothing else, so that "I" is never its author. */
  readonly isDialogue: boolean;
}

/** The text of token `i`. */
export function tokenText(document: Document, i: number): string {
  return document.text.slice(document.starts[i], document.ends[i]);
}

/** The text from the start of token `first` to the end of token `end - 1`. */
export function tokenRangeText(document: Document, first: number, end: number): string {
  return first < end ? document.text.slice(document.starts[first], document.ends[end - 1]) : '';
}

/** The tokens of sentence `s` as `[first, end)`. */
export function sentenceRange(document: Document, s: number): readonly [number, number] {
  return [
    document.sentenceStarts[s] as number,
    document.sentenceStarts[s + 1] ?? document.tokenCount,
  ];
}

/** The index of the first token that ends after `offset`; `tokenCount` when there is none. */
export function tokenAt(document: Document, offset: number): number {
  const { ends, tokenCount } = document;
  return partitionPoint(0, tokenCount, (token) => (ends[token] as number) <= offset);
}
