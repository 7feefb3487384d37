import { stem } from '../text/stem.ts';
import { FAMILIES, OPPOSITES } from './word-families.ts';

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((words) => words.map((word): [string, string] => [word, `=${words[0] ?? ''}`])),
);

/** What words of one derivation, or of one family, share: "inspection" and "inspect". Takes a dictionary form in lower case. */
export function rootOf(lemma: string): string {
  const family = FAMILY_OF.get(lemma);
  if (family !== undefined) return family;
  const root = stem(lemma);
  return FAMILY_OF.get(root) ?? root;
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
