import { FAMILIES, OPPOSITES } from './word-families.ts';

/** Endings that make a word of another, the longer first, with how many letters must stand before them. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['ization', 4], ['isation', 4], ['ation', 4], ['ition', 4], ['ement', 4], ['ment', 4], ['ance', 4], ['ence', 4],
  ['ness', 4], ['ing', 4], ['ity', 4], ['ion', 4], ['ed', 4], ['al', 5], ['ly', 4], ['es', 4], ['e', 3], ['s', 4], ['y', 4],
]; // biome-ignore format: a table

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((words) => words.map((word): [string, string] => [word, `=${words[0] ?? ''}`])),
);

/** What words of one derivation, or of one family, share: "inspection" and "inspect". Takes a dictionary form in lower case. */
export function rootOf(lemma: string): string {
  const family = FAMILY_OF.get(lemma);
  if (family !== undefined) return family;
  const stem = stripEnding(lemma);
  return FAMILY_OF.get(stem) ?? stem;
}

function stripEnding(word: string): string {
  for (const [ending, least] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= least)
      return word.slice(0, -ending.length);
  return word;
}

const OPPOSITES_OF = new Map<string, Set<string>>();
for (const [a = '', b = ''] of OPPOSITES.map((pair) => pair.map(rootOf))) {
  OPPOSITES_OF.set(a, (OPPOSITES_OF.get(a) ?? new Set()).add(b));
  OPPOSITES_OF.set(b, (OPPOSITES_OF.get(b) ?? new Set()).add(a));
}

/** The roots that mean the opposite of this one. */
export function oppositesOf(root: string): Iterable<string> {
  return OPPOSITES_OF.get(root) ?? [];
}
