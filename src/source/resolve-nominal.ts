import { startsUpper } from './article-view.ts';
import type { Entity } from './entity.ts';
import { findKnown, findNamedSoon, isHeadline } from './find-known.ts';
import { addDescribed } from './name-described.ts';
import type { Nominal } from './nominal.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { findAllOf, findTwo, isOfTwo, joinEntities, listAfter, namesOf } from './pairs.ts';
import { extentOf } from './phrase-extent.ts';
import { ownerKey, ownerOf, type Reading } from './reading.ts';
import { isReporting, resolveReporting } from './resolve-reporting.ts';

/** The entity that a common noun phrase stands for, old or new; null for what is nobody's source and nobody at all. */
export function resolveNominal(
  reading: Reading,
  index: number,
  nominal: Nominal,
  isSource: boolean,
): Entity | null {
  const phrase = reading.noun.phrases[index];
  if (phrase === undefined || (!isSource && isPassing(reading, phrase, nominal))) return null;
  if (isReporting(reading, index, nominal))
    return resolveReporting(reading, index, nominal, isSource);
  const key = keyOf(reading, index, phrase, nominal);
  const named = findAllOf(reading, phrase, nominal);
  if (named !== null && ownerOf(reading, index) < 0) return named;
  const same = reading.discourse.withKey(key);
  if (same !== undefined && isSameAgain(reading, phrase, nominal, same)) return same;
  const listed = listAfter(reading, index, nominal);
  if (listed !== null) return joinEntities(reading, listed, () => namesOf(reading, listed));
  const two = isOfTwo(reading.view, phrase, nominal) ? findTwo(reading, phrase.first) : null;
  if (two !== null) return two;
  const known = findKnown(reading, index, nominal);
  if (known !== null) return known;
  if (!isSource && isHeadline(reading, phrase)) return null;
  const soon = findNamedSoon(reading, phrase, nominal);
  if (soon !== null) return soon;
  const entity = addDescribed(reading, index, nominal);
  reading.discourse.setKey(key, entity);
  return entity;
}

/** Whether the phrase means nobody in particular: a thing, or a bare singular ("by train and engineer", "social justice"). */
function isPassing(reading: Reading, phrase: NounPhrase, nominal: Nominal): boolean {
  if (nominal.class === 'thing') return true;
  if (nominal.class !== 'person' || nominal.plural) return false;
  if (phrase.determiner === 'indefinite') return isAnyHolder(reading, nominal);
  return phrase.determiner === 'none' && !startsUpper(reading.view.words[phrase.end - 1] ?? '');
}

/** "It is wrong for a president to lie", where the text names the president: whoever holds the office. */
function isAnyHolder({ view, discourse }: Reading, { head }: Nominal): boolean {
  return (
    view.lexicon.uniqueRoles.has(head) &&
    discourse.announced(head).some(({ entity }) => discourse.entity(entity)?.named === true)
  );
}

/** Whether the same words again mean the same one: yes, but not "an official" after "an official". */
function isSameAgain(
  reading: Reading,
  phrase: NounPhrase,
  nominal: Nominal,
  entity: Entity,
): boolean {
  if (entity.class !== 'person' || entity.named || phrase.determiner !== 'indefinite') return true;
  return reading.view.lexicon.uniqueRoles.has(nominal.head);
}

/** Whether the head is a share, which its number tells from others: "47 percent". */
function isCounted(reading: Reading, phrase: NounPhrase): boolean {
  return ['percent', '%', 'third', 'thirds', 'quarter', 'half'].includes(
    reading.view.lower[phrase.end - 1] ?? '',
  );
}

/** The words by which the same description is known again: its owner or qualifiers, its head and number, what hangs on it. */
function keyOf(reading: Reading, index: number, phrase: NounPhrase, nominal: Nominal): string {
  const owner = ownerOf(reading, index);
  const head = nominal.plural
    ? `${nominal.head}+${nominal.count === 0 ? '' : nominal.count}`
    : nominal.head;
  if (owner >= 0 && nominal.qualifiers.length === 0) return ownerKey(owner, head);
  if (isCounted(reading, phrase))
    return `:${reading.view.lower.slice(phrase.first, extentOf(reading.view, reading.noun, index)).join(' ')}`;
  const isPeople = nominal.class === 'people' || nominal.class === 'person';
  const after = isPeople
    ? reading.view.lower.slice(phrase.end, extentOf(reading.view, reading.noun, index)).join(' ')
    : '';
  return `${owner >= 0 ? owner : ''}:${nominal.qualifiers.join(' ')} ${head} ${after}`;
}
