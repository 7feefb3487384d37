import type { Entity } from './entity.ts';
import type { Reading } from './reading.ts';

/** Nouns by which a feature calls its protagonist before it tells a first name. */
const PROTAGONISTS: ReadonlySet<string> = new Set([
  'woman',
  'man',
  'girl',
  'boy',
  'teenager',
  'student',
  'mother',
  'father',
  'widow',
  'patient',
  'worker',
  'supporter',
  'veteran',
  'resident',
  'voter',
]);
/** A protagonist is spoken of at least this often by each name. */
const LEAST_MENTIONS = 2;

/**
 * Joins "a woman ... the woman" with the "Melanie" of the same article, when it has one such person and one who goes by a
 * first name alone, both spoken of repeatedly and of one gender.
 */
export function mergeProtagonist(reading: Reading): void {
  const { discourse } = reading;
  let described: Entity | null = null;
  let called: Entity | null = null;
  for (const entity of discourse.entities) {
    if (
      entity.class !== 'person' ||
      entity.plural ||
      entity.mentions.length < LEAST_MENTIONS ||
      discourse.entity(entity.id) !== entity
    )
      continue;
    if (isDescribed(entity)) {
      if (described !== null) return;
      described = entity;
    } else if (isFirstNameOnly(reading, entity)) {
      if (called !== null) return;
      called = entity;
    }
  }
  if (described === null || called === null || !gendersAgree(described, called)) return;
  if ((described.mentions[0]?.first ?? 0) < (called.mentions[0]?.first ?? 0))
    discourse.merge(described, called);
}

function isDescribed(entity: Entity): boolean {
  if (entity.named) return false;
  for (const role of entity.roles) if (PROTAGONISTS.has(role)) return true;
  return false;
}

function isFirstNameOnly(reading: Reading, entity: Entity): boolean {
  return (
    entity.named &&
    !entity.pseudonym &&
    entity.roles.size === 0 &&
    entity.person?.given === null &&
    reading.view.lexicon.firstNames.has(entity.person.family)
  );
}

function gendersAgree(a: Entity, b: Entity): boolean {
  const gender = b.gender ?? b.likelyGender;
  return a.gender !== null && gender === a.gender;
}
