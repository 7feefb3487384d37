import type { Lexicon } from './lexicon.ts';
import { PARTICLES } from './name-words.ts';

/** A person's name in its parts, lower case. `given` is null where only one name is known. */
export interface PersonName {
  readonly given: string | null;
  /** Middle names, initials and nicknames, in order. */
  readonly middle: readonly string[];
  readonly family: string;
}

const SUFFIXES: ReadonlySet<string> = new Set([
  'jr',
  'jr.',
  'sr',
  'sr.',
  'ii',
  'iii',
  'iv',
  'esq',
  'esq.',
]);

/** The families of interchangeable first names: all that comparing names asks of a lexicon. */
export type Nicknames = Pick<Lexicon, 'nicknames'>;

/** Parts a name's words, lower case and without titles; null when nothing is left. */
export function parsePersonName(words: readonly string[]): PersonName | null {
  const parts = words.filter((word) => /[\p{L}\d]/u.test(word) && !SUFFIXES.has(word));
  const family = parts.at(-1);
  if (family === undefined) return null;
  return {
    given: parts.length > 1 && !PARTICLES.has(parts[0] ?? '') ? (parts[0] ?? null) : null,
    middle: parts.slice(1, -1),
    family,
  };
}

/** Whether two full names of one family name can be one person's: equal, initial, nickname or middle name. */
export function namesAgree(a: PersonName, b: PersonName, lexicon: Nicknames): boolean {
  if (a.family !== b.family) return false;
  if (a.given === null || b.given === null) return true;
  if (givenNamesAgree(a.given, b.given, lexicon)) return true;
  return (
    a.middle.some((name) => name.length > 2 && givenNamesAgree(name, b.given ?? '', lexicon)) ||
    b.middle.some((name) => name.length > 2 && givenNamesAgree(name, a.given ?? '', lexicon))
  );
}

/** Whether two first names can be one person's: "Bill" and "William", "J." and "John", "Alex" and "Alexander". */
export function givenNamesAgree(a: string, b: string, lexicon: Nicknames): boolean {
  if (a === b) return true;
  const short = a.length < b.length ? a : b;
  const long = short === a ? b : a;
  if (/^\p{L}\.?$/u.test(short)) return long.startsWith(short.charAt(0));
  if (/^(?:\p{L}\.){2,}$/u.test(short) || (short.length === 2 && !/[aeiouy]/.test(short)))
    return long.startsWith(short.charAt(0));
  if (short.length >= 3 && long.startsWith(short)) return true;
  const families = lexicon.nicknames.get(a);
  return families?.some((family) => lexicon.nicknames.get(b)?.includes(family)) ?? false;
}

/** Whether one word can be a slip for the other: one letter's difference in five or more, two in eight or more. */
export function isMisspelling(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  const allowed = length >= 8 ? 2 : length >= 5 ? 1 : 0;
  if (allowed === 0 || Math.abs(a.length - b.length) > allowed || a.charAt(0) !== b.charAt(0))
    return false;
  return editDistance(a, b, allowed) <= allowed;
}

function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
