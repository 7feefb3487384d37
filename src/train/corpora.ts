import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A token as the corpus gives it: start, end, part of speech, entity type, lemma, head, relation. */
export type CorpusToken = readonly [number, number, string, string, string, number, string];

export type CorpusRange = readonly [number, number];

export interface CorpusAttribution {
  readonly source: readonly CorpusRange[];
  readonly cue: readonly CorpusRange[];
  readonly content: readonly CorpusRange[];
}

export interface CorpusArticle {
  readonly id: string;
  readonly publisher: string;
  readonly title?: string;
  readonly author?: string;
  readonly text: string;
  /** PolNeAR: with automatic layers; other-news: only start and end. */
  readonly tokens: readonly CorpusToken[];
  readonly sentences: readonly number[];
  readonly annotations: readonly {
    readonly annotator: string;
    readonly attributions: readonly CorpusAttribution[];
  }[];
}

/** One line of the source annotation: whose an attribution is, of what kind, and how it is framed. */
export interface SourceLabel {
  readonly doc: string;
  readonly i: number;
  readonly entity: string;
  readonly sourceKind: string;
  readonly unnamed: string;
  readonly act: string;
  readonly framing: string;
  readonly via: string;
}

/** The folder of corpora: `$HEARSAY_CORPORA`, or `../shared/corpora`. Throws when it is not there. */
export function corporaFolder(): string {
  const folder = process.env.HEARSAY_CORPORA ?? '../shared/corpora';
  if (!existsSync(folder)) throw new Error(`no corpora at ${folder}: set HEARSAY_CORPORA`);
  return folder;
}

/** Reads a file of the corpora as text, gzipped or not, whole. */
export function readText(name: string): string {
  const bytes = readFileSync(join(corporaFolder(), name));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Reads a JSON Lines file of the corpora, whole. */
export function readLines<T>(name: string): T[] {
  return readText(name)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The files of unlabelled news. */
export const NEWS_FILES: readonly string[] = [0, 1, 2, 3, 4, 5].map(
  (part) => `news/articles-${part}.jsonl.gz`,
);

export const readPolnear = (part: 'train' | 'dev'): CorpusArticle[] =>
  readLines(`polnear/${part}.jsonl.gz`);
export const readOtherNews = (): CorpusArticle[] => readLines('other-news/dev.jsonl.gz');
export const readSourceLabels = (
  corpus: 'sources/dev.jsonl' | 'other-news/sources.jsonl',
): SourceLabel[] => readLines(corpus);
