import type { TokenRange } from '../attribute/attribution.ts';
import { type Document, tokenText } from '../tokenize/document.ts';

/** A word, or one part of it: an apostrophe parts it, so that "O’Brien" and "dam’s" are the same however they are cut. */
const WORD = /[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*|&/gu;

/**
 * Finds names and phrases in a document, in text order: letter case, marks, "&" for "and" and a leading "the" aside,
 * and whole words only. Made once for a document in linear time; a name takes what the places of its first word do.
 */
export function indexNames(document: Document): (name: string) => readonly TokenRange[] {
  const words: string[] = [];
  const tokenOf: number[] = [];
  const places = new Map<string, number[]>();
  for (let i = 0; i < document.tokenCount; i++) {
    for (const word of cut(tokenText(document, i))) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [words.length]);
      else known.push(words.length);
      words.push(word);
      tokenOf.push(i);
    }
  }
  return (name) => {
    const wanted = wordsOfName(name);
    const [first] = wanted;
    if (first === undefined) return [];
    return (places.get(first) ?? [])
      .filter((at) => wanted.every((word, ahead) => words[at + ahead] === word))
      .map((at) => ({
        firstToken: tokenOf[at] as number,
        endToken: (tokenOf[at + wanted.length - 1] as number) + 1,
      }));
  };
}

/** Whether two names are the same words, by the measure of `indexNames`. */
export function isSameName(a: string, b: string): boolean {
  return wordsOfName(a).join(' ') === wordsOfName(b).join(' ');
}

/** Whether the words of the name stand in the text, in its order and without others between them. */
export function holdsName(text: string, name: string): boolean {
  const wanted = wordsOfName(name).join(' ');
  return wanted !== '' && ` ${cut(text).join(' ')} `.includes(` ${wanted} `);
}

/** The words of a name as they are compared. */
export function wordsOfName(name: string): readonly string[] {
  const words = cut(name);
  return words[0] === 'the' ? words.slice(1) : words;
}

function cut(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) =>
    word === '&' ? 'and' : word.toLowerCase().replace(/\./g, ''),
  );
}
