import {
  type AlignedRun,
  type Alignment,
  type Allowances,
  alignWords,
  BRACKET_GAP,
  ELLIPSIS_GAP,
} from './align-words.ts';
import type { Passage } from './passage.ts';
import type { QuotedWords } from './quoted-words.ts';
import { foldSpoken } from './spoken.ts';
import { readWords, type WordSequence } from './word-sequence.ts';

/** A quotation made ready to be aligned. */
export interface PreparedQuotation {
  readonly quoted: QuotedWords;
  /** The words to align: those of `quoted`, or with shortened forms written out. */
  readonly words: WordSequence;
  readonly gaps: Uint8Array;
  readonly optional?: Uint8Array;
  readonly expanded?: Uint8Array;
  /** Bare lower-case letters of each word. */
  readonly plain: readonly string[];
  /** By the word's index, the letters outside brackets of a word that has some inside. */
  readonly parts: ReadonlyMap<number, { readonly head: string; readonly tail: string }>;
}

const NOT_LETTERS = /[^\p{L}\p{N}]/gu;

/** Prepares a quotation; with `spoken`, its noise may be left out too. */
export function prepareQuotation(quoted: QuotedWords, spoken: boolean): PreparedQuotation {
  const folded = spoken ? foldSpoken(quoted.text, quoted) : { words: quoted };
  const { words } = folded;
  const at = (index: number): number => {
    if (!spoken) return index;
    const place = index < quoted.count ? (quoted.start[index] as number) : Number.POSITIVE_INFINITY;
    let low = 0;
    while (low < words.count && (words.start[low] as number) < place) low++;
    return low;
  };
  const gaps = new Uint8Array(words.count + 1);
  for (const before of quoted.ellipses) gaps[at(before)] = (gaps[at(before)] ?? 0) | ELLIPSIS_GAP;
  for (const { before } of quoted.brackets)
    gaps[at(before)] = (gaps[at(before)] ?? 0) | BRACKET_GAP;
  return {
    quoted,
    gaps,
    ...folded,
    plain: plainWords(quoted.text, words),
    parts: new Map(quoted.parts.map(({ word, head, tail }) => [at(word), { head, tail }])),
  };
}

function plainWords(text: string, words: WordSequence): string[] {
  return Array.from({ length: words.count }, (_, i) =>
    text.slice(words.start[i], words.end[i]).replace(NOT_LETTERS, '').toLowerCase(),
  );
}

/** A quotation, or words `[firstWord, endWord)` of it, laid into a passage. Runs are in words of the whole quotation. */
export interface Placement extends Alignment {
  readonly passage: Passage;
  readonly firstWord: number;
  readonly endWord: number;
}

/** Aligns words `[firstWord, endWord)` of a quotation with a passage. */
export function placeInPassage(
  quotation: PreparedQuotation,
  passage: Passage,
  firstWord = 0,
  endWord = quotation.words.count,
): Placement {
  const { words, gaps, optional, plain, parts } = quotation;
  const piece: WordSequence =
    firstWord === 0 && endWord === words.count
      ? words
      : {
          count: endWord - firstWord,
          hash: words.hash.subarray(firstWord, endWord),
          start: words.start.subarray(firstWord, endWord),
          end: words.end.subarray(firstWord, endWord),
        };
  const exact = parts.size === 0 ? findExact(piece, passage.words) : -1;
  if (exact >= 0) {
    const run: AlignedRun = {
      step: 'same',
      aStart: firstWord,
      aEnd: endWord,
      bStart: exact,
      bEnd: exact + piece.count,
    };
    return { passage, firstWord, endWord, runs: [run], cost: 0 };
  }
  const said: (string | undefined)[] = [];
  const saidWord = (j: number): string => {
    said[j] ??= passage.text
      .slice(passage.words.start[j], passage.words.end[j])
      .replace(NOT_LETTERS, '')
      .toLowerCase();
    return said[j];
  };
  const quotedWord = (i: number): string => plain[i + firstWord] ?? '';
  const allow: Allowances = {
    gaps: gaps.subarray(firstWord, endWord + 1),
    ...(optional !== undefined && { optionalA: optional.subarray(firstWord, endWord) }),
    ...(passage.optional !== undefined && { optionalB: passage.optional }),
    unlike: (i, j) => {
      const part = parts.get(i + firstWord);
      const other = saidWord(j);
      if (part !== undefined && fitsPart(part, other)) return 0;
      return areAkin(quotedWord(i), other) ? 0.75 : 1;
    },
    joinsB: (i, j) => runTogether(quotedWord(i), saidWord(j), saidWord(j + 1)),
    joinsA: (i, j) => runTogether(saidWord(j), quotedWord(i), quotedWord(i + 1)),
  };
  const { runs, cost } = alignWords(piece, passage.words, allow);
  const shifted =
    firstWord === 0
      ? runs
      : runs.map((run) => ({ ...run, aStart: run.aStart + firstWord, aEnd: run.aEnd + firstWord }));
  return { passage, firstWord, endWord, runs: shifted, cost };
}

function findExact(words: WordSequence, passage: WordSequence): number {
  const { count, hash } = words;
  const first = hash[0];
  for (let j = 0; j + count <= passage.count; j++) {
    if (passage.hash[j] !== first) continue;
    let i = 1;
    while (i < count && hash[i] === passage.hash[j + i]) i++;
    if (i === count) return j;
  }
  return -1;
}

/** "walk[ed]" for "walks": what stands outside the brackets is in the word. */
function fitsPart(part: { readonly head: string; readonly tail: string }, word: string): boolean {
  return (
    part.head.length + part.tail.length <= word.length &&
    word.startsWith(part.head) &&
    word.endsWith(part.tail)
  );
}

/** Forms of one word, by their beginning: cheaper to take for each other than for a stranger. */
function areAkin(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 3 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  let shared = 1;
  while (shared < length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared >= 3 && shared * 2 > Math.max(a.length, b.length) - 1;
}

/** "health care" and "healthcare". */
function runTogether(whole: string, first: string, second: string): boolean {
  return (
    first !== '' &&
    second !== '' &&
    whole.length === first.length + second.length &&
    whole.startsWith(first) &&
    whole.endsWith(second)
  );
}

/** Hashes of the words in a bracket, for brackets that the original has too. */
export function bracketHashes(quotation: PreparedQuotation, before: number): number[] {
  return quotation.quoted.brackets
    .filter((bracket) => bracket.before === before)
    .flatMap((bracket) => [...readWords(quotation.quoted.text, bracket.span).hash]);
}
