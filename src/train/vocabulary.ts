import { readFileSync } from 'node:fs';
import { foldWord } from '../model/tagger.ts';
import type { Document } from '../tokenize/document.ts';

/** The words and suffixes that the network has vectors for; a word's row is its place plus one, row 0 is the rest. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly suffixes: readonly string[];
}

/** What a text file of word vectors holds: fastText's `.vec` format. */
export interface WordVectors {
  readonly width: number;
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

export function readWordVectors(path: string): WordVectors {
  const lines = readFileSync(path, 'utf8').split('\n');
  const width = Number(lines[0]?.split(' ')[1]);
  const vectors = new Map<string, Float32Array>();
  for (const line of lines.slice(1)) {
    const fields = line.trim().split(' ');
    if (fields.length === width + 1)
      vectors.set(fields[0] as string, Float32Array.from(fields.slice(1), Number));
  }
  return { width, vectors };
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
const LEAST_UNKNOWN = 3;
const LEAST_KNOWN = 2;
const LEAST_SUFFIX = 8;

/**
 * The `WORD_LIMIT` most frequent words with vectors (their file is in that order), and those of the training texts
 * that occur often enough without.
 */
export function buildVocabulary(documents: readonly Document[], vectors: WordVectors): Vocabulary {
  const wordCounts = new Map<string, number>();
  const suffixCounts = new Map<string, number>();
  for (const document of documents)
    for (let i = 0; i < document.tokenCount; i++) {
      const word = vectorWord(document, i);
      wordCounts.set(word, (wordCounts.get(word) ?? 0) + 1);
      const suffix = suffixOf(word);
      suffixCounts.set(suffix, (suffixCounts.get(suffix) ?? 0) + 1);
    }
  const words = new Set<string>();
  for (const word of vectors.vectors.keys())
    if (words.size < WORD_LIMIT || (wordCounts.get(word) ?? 0) >= LEAST_KNOWN) words.add(word);
  for (const [word, count] of wordCounts) if (count >= LEAST_UNKNOWN) words.add(word);
  const suffixes = [...suffixCounts]
    .filter(([, count]) => count >= LEAST_SUFFIX)
    .sort((a, b) => b[1] - a[1])
    .map(([suffix]) => suffix);
  return { words: [...words], suffixes };
}
