import type { WordSequence } from './word-sequence.ts';

/** A word as text: lower case, straight apostrophes. The month of May is told from the verb. */
export function wordString(text: string, words: WordSequence, i: number): string {
  const start = words.start[i] as number;
  const word = text.slice(start, words.end[i]);
  if (
    word === 'May' &&
    !/(?:^|[.!?:\n]["”’'»)\]]*)\s*["“‘'«([]*$/.test(text.slice(Math.max(0, start - 6), start))
  )
    return 'May';
  return word.toLowerCase().replace(/[’‘ʼ]/g, "'");
}

/** All words of a sequence, as text. */
export function wordStrings(text: string, words: WordSequence): string[] {
  return Array.from({ length: words.count }, (_, i) => wordString(text, words, i));
}

/** A set of words and phrases to look for. */
export interface Phrases {
  readonly single: ReadonlySet<string>;
  readonly longer: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Makes a list ready for `findPhrases`. */
export function compilePhrases(list: readonly string[]): Phrases {
  const single = new Set<string>();
  const longer = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    if (words.length === 1) single.add(first);
    else longer.set(first, [...(longer.get(first) ?? []), words]);
  }
  return { single, longer };
}

/** Indices of the words at which one of the phrases begins. */
export function findPhrases(words: readonly string[], phrases: Phrases): number[] {
  const found: number[] = [];
  for (const [i, word] of words.entries()) {
    const matches =
      phrases.single.has(word) ||
      (phrases.longer
        .get(word)
        ?.some((phrase) => phrase.every((part, k) => words[i + k] === part)) ??
        false);
    if (matches) found.push(i);
  }
  return found;
}
