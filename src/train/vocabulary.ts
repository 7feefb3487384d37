import { readFileSync } from 'node:fs';
import { foldWord } from '../model/tagger.ts';
import type { Document } from '../tokenize/document.ts';

/** The words and suffixes that the network has vectors for; a word's row is its place plus one, row 0 is the rest. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly suffixes: readonly string[];
}

/** Reads what the step `vocabulary` or `unpack` wrote. */
export function readVocabulary(path: string): Vocabulary {
  return JSON.parse(readFileSync(path, 'utf8')) as Vocabulary;
}

/** Token `i` as the vectors know it: folded, with nothing left out of long words but white space. */
export function vectorWord(document: Document, i: number): string {
  return foldWord(document, i).replace(/\s/g, '');
}

const SUFFIX_LENGTH = 3;

export function suffixOf(word: string): string {
  return word.slice(-SUFFIX_LENGTH);
}

const WORD_LIMIT = 40_000;
const LEAST_IN_LABELLED = 3;
const LEAST_SUFFIX = 8;

/**
 * The `WORD_LIMIT` most frequent words of the news, most frequent first, and those of the labelled texts that occur
 * often enough there; the suffixes are of the labelled texts.
 */
export function buildVocabulary(
  news: Iterable<Document>,
  labelled: readonly Document[],
): Vocabulary {
  const inNews = new Map<string, number>();
  for (const document of news) countWords(document, inNews);
  const inLabelled = new Map<string, number>();
  for (const document of labelled) countWords(document, inLabelled);
  const suffixCounts = new Map<string, number>();
  for (const [word, count] of inLabelled) {
    const suffix = suffixOf(word);
    suffixCounts.set(suffix, (suffixCounts.get(suffix) ?? 0) + count);
  }
  const words = new Set(byFrequency(inNews).slice(0, WORD_LIMIT));
  for (const [word, count] of inLabelled) if (count >= LEAST_IN_LABELLED) words.add(word);
  const suffixes = byFrequency(suffixCounts).filter(
    (suffix) => (suffixCounts.get(suffix) ?? 0) >= LEAST_SUFFIX,
  );
  return { words: [...words], suffixes };
}

function countWords(document: Document, counts: Map<string, number>): void {
  for (let i = 0; i < document.tokenCount; i++) {
    const word = vectorWord(document, i);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

function byFrequency(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
