import type { Entity } from './entity.ts';
import { type Nominal, readNominal } from './nominal.ts';
import type { Reading } from './reading.ts';

/** Bodies of the state, of which several are as much a body as one: "federal agencies", "the courts". */
const PUBLIC_BODIES: ReadonlySet<string> = new Set([
  'authority', 'authorities', 'agency', 'court', 'government', 'administration', 'department', 'ministry', 'bureau', 'regulator', 'force', 'service', 'police',
  'committee', 'subcommittee', 'commission', 'legislature', 'parliament', 'embassy', 'tribunal', 'campaign', 'military', 'army',
]); // biome-ignore format: a table
/** Words before them that speak of any number of them, which are no body. */
const ANY_NUMBER: ReadonlySet<string> = new Set([
  'some', 'many', 'most', 'several', 'few', 'various', 'numerous', 'more', 'dozens', 'hundreds', 'other', 'no', 'any',
]); // biome-ignore format: a table
/** Nouns for bodies that, with "of" and people, are those people. */
const GATHERINGS: ReadonlySet<string> = new Set([
  'group', 'team', 'band', 'coalition', 'panel', 'alliance', 'network', 'squad', 'committee', 'array', 'party',
]); // biome-ignore format: a table

/**
 * Whether a body that is only described is a body for all its plural ("federal agencies"), or people for all its noun
 * ("a group of clerks"); null when its number tells.
 */
export function readCollective(
  reading: Reading,
  index: number,
  nominal: Nominal,
): Entity['collective'] {
  const { view, noun } = reading;
  const phrase = noun.phrases[index];
  if (phrase === undefined) return null;
  if (nominal.plural) {
    const isAny = view.lower
      .slice(phrase.first, phrase.end - 1)
      .some((word) => ANY_NUMBER.has(word));
    return PUBLIC_BODIES.has(nominal.head) && !isAny ? 'body' : null;
  }
  if (!GATHERINGS.has(nominal.head) || view.lower[phrase.end] !== 'of') return null;
  const of = noun.phraseOf[phrase.end + 1] ?? -1;
  const members = noun.phrases[of];
  const isPlural = members?.form === 'common' && members.plural && members.first === phrase.end + 1;
  return isPlural && readNominal(view, noun, of).class === 'people' ? 'people' : null;
}
