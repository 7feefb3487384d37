import type { AuditSource } from '../audit/contract.ts';
import {
  type Nicknames,
  namesAgree,
  type PersonName,
  parsePersonName,
} from '../source/person-name.ts';

const NO_NICKNAMES: Nicknames = { nicknames: new Map() };
const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady rev sen senator rep representative gov governor president
  secretary justice judge gen general col capt sgt mayor the attorney minister prime vice former king queen pope`.split(
    /\s+/,
  ),
);
const SMALL_WORDS: ReadonlySet<string> = new Set(['the', 'of', 'and', 'for', 'a', 'an', 'in']);

/**
 * Whether two sources of different accounts go by one name. Persons by first and family name, as far as both are given;
 * bodies, papers and documents by all words of the shorter name. Sources with no name are never the same by it.
 */
export function haveOneName(
  a: AuditSource,
  b: AuditSource,
  nicknames: Nicknames = NO_NICKNAMES,
): boolean {
  if (a.kind === 'named-person' && b.kind === 'named-person') {
    const [one, other] = [personOf(a.name), personOf(b.name)];
    return one !== null && other !== null && namesAgree(one, other, nicknames);
  }
  if (!isBody(a) || !isBody(b)) return false;
  const [one, other] = [wordsOf(a.name), wordsOf(b.name)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return false;
  if (short.join(' ') === long.join(' ')) return /\p{Lu}/u.test(a.name) || a.kind === b.kind;
  if (isAcronym(short, long)) return true;
  // "the Lantern" for "The Quill Valley Lantern", but no "board" for every board.
  return (
    /\p{Lu}/u.test(a.name) &&
    /\p{Lu}/u.test(b.name) &&
    a.kind === b.kind &&
    short.every((word) => long.includes(word)) &&
    short.at(-1) === long.at(-1)
  );
}

function personOf(name: string): PersonName | null {
  const words = name
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .map((word) => word.replace(/^\(+|\)+$|,$/g, ''))
    .filter((word) => !TITLES.has(word.replace(/\.$/, '')));
  return parsePersonName(words);
}

function isBody({ kind }: AuditSource): boolean {
  return (
    kind === 'organization' || kind === 'publication' || kind === 'document' || kind === 'group'
  );
}

function wordsOf(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !SMALL_WORDS.has(word),
  );
}

function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [only, ...others] = short;
  return (
    only !== undefined &&
    others.length === 0 &&
    only.length > 2 &&
    only === long.map((word) => word.charAt(0)).join('')
  );
}
