import type { Attribution, TokenRange } from '../attribute/attribution.ts';
import { posOf, type TaggedDocument } from '../model/tagged-document.ts';
import type { ResolvedSources } from '../source/source.ts';
import { type Document, sentenceRange, tokenAt } from '../tokenize/document.ts';

/** An article as the search for disputes asks about it: whose each token is, and whom it speaks of. */
export interface DisputeView {
  readonly tagged: TaggedDocument;
  readonly document: Document;
  readonly lemmas: readonly string[];
  readonly attributions: readonly Attribution[];
  readonly resolved: ResolvedSources;
  /** The index of the writer among the sources, or -1. */
  readonly author: number;
  /** For each token, the innermost attribution whose content, or whose cue, holds it, or -1. */
  readonly contentOf: Int32Array;
  readonly cueOf: Int32Array;
  /** For each token, the source that it mentions, or -1. */
  readonly mentionOf: Int32Array;
}

/** Attributions that the model hardly believes in are nobody's words. */
export const LEAST_CONFIDENCE = 0.15;

/** Lays out an article for the search. Linear in tokens, attributions and mentions. */
export function viewForDisputes(
  tagged: TaggedDocument,
  attributions: readonly Attribution[],
  resolved: ResolvedSources,
): DisputeView {
  const { document } = tagged;
  const contentOf = new Int32Array(document.tokenCount).fill(-1);
  const cueOf = new Int32Array(document.tokenCount).fill(-1);
  for (const [index, { content, cue, confidence }] of attributions.entries()) {
    if (confidence < LEAST_CONFIDENCE) continue;
    for (const { firstToken, endToken } of content) contentOf.fill(index, firstToken, endToken);
    for (const { firstToken, endToken } of cue) cueOf.fill(index, firstToken, endToken);
  }
  return {
    tagged,
    document,
    lemmas: tagged.lemmas,
    attributions,
    resolved,
    author: resolved.sources.findIndex((source) => source.kind === 'author'),
    contentOf,
    cueOf,
    mentionOf: findMentions(document, resolved),
  };
}

/** Shorter mentions lie over longer ones: in "Pell's lawyer", "Pell" is Pell. */
function findMentions(document: Document, resolved: ResolvedSources): Int32Array {
  const mentionOf = new Int32Array(document.tokenCount).fill(-1);
  const mentions = resolved.sources
    .flatMap(({ mentions }, source) => mentions.map(({ start, end }) => ({ start, end, source })))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { start, end, source } of mentions) {
    const first = tokenAt(document, start);
    for (let i = first; i < document.tokenCount && (document.starts[i] as number) < end; i++)
      mentionOf[i] = source;
  }
  return mentionOf;
}

/** The source of an attribution, or -1. */
export function sourceOf({ resolved }: DisputeView, attribution: number): number {
  return resolved.sourceOf[attribution] ?? -1;
}

/** The first source mentioned in tokens `[first, end)`, or -1. */
export function firstMention({ mentionOf }: DisputeView, first: number, end: number): number {
  for (let i = first; i < end; i++)
    if ((mentionOf[i] as number) >= 0) return mentionOf[i] as number;
  return -1;
}

/** The range without marks and spaces at its edges; null when nothing is left. */
export function trimMarks(
  { tagged }: DisputeView,
  { firstToken, endToken }: TokenRange,
): TokenRange | null {
  let first = firstToken;
  let end = endToken;
  while (first < end && isMark(tagged, first)) first++;
  while (end > first && isMark(tagged, end - 1)) end--;
  return first < end ? { firstToken: first, endToken: end } : null;
}

/** The part of speech of a token; empty before the first and after the last. */
export function tagAt(tagged: TaggedDocument, i: number): string {
  return i >= 0 && i < tagged.pos.length ? posOf(tagged, i) : '';
}

/** Whether the token is a mark and no word. */
export function isMark(tagged: TaggedDocument, i: number): boolean {
  return MARKS.has(tagAt(tagged, i));
}

const MARKS: ReadonlySet<string> = new Set(['.', ',', ':', '``', "''", '-LRB-', '-RRB-', 'SYM']);

export function isNoun(tagged: TaggedDocument, i: number): boolean {
  return tagAt(tagged, i).startsWith('NN');
}

export function isVerb(tagged: TaggedDocument, i: number): boolean {
  const pos = tagAt(tagged, i);
  return pos.startsWith('VB') || pos === 'MD';
}

/** What of an attribution lies in one sentence, as one range; null when nothing does. */
export function attributionInSentence(
  { attributions, document }: DisputeView,
  index: number,
  sentence: number,
): TokenRange | null {
  const attribution = attributions[index];
  if (attribution === undefined) return null;
  const [first, end] = sentenceRange(document, sentence);
  let firstToken = end;
  let endToken = first;
  for (const part of [attribution.source, attribution.cue, attribution.content])
    for (const range of part) {
      if (range.endToken <= first || range.firstToken >= end) continue;
      firstToken = Math.min(firstToken, Math.max(first, range.firstToken));
      endToken = Math.max(endToken, Math.min(end, range.endToken));
    }
  return firstToken < endToken ? { firstToken, endToken } : null;
}
