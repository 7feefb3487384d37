import type { ArticleView } from './article-view.ts';
import type { Entity, EntityClass } from './entity.ts';
import type { Nominal } from './nominal.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { extentOf } from './phrase-extent.ts';
import { entityOfPhrase, type Reading } from './reading.ts';

/** The entity of several joined, one whatever their order; a new one is made where there is none, and called `name`. */
export function joinEntities(
  reading: Reading,
  ids: readonly number[],
  name: () => string,
): Entity | null {
  const { discourse } = reading;
  const key = `&${[...ids].sort((a, b) => a - b).join(' ')}`;
  const known = discourse.withKey(key);
  if (known !== undefined) return known;
  const members = ids
    .map((id) => discourse.entity(id))
    .filter((entity): entity is Entity => entity !== undefined);
  if (members.length < ids.length) return null;
  const areAll = (test: (entity: Entity) => boolean) => members.every(test);
  const allPeople = areAll((entity) => entity.class === 'person' && entity.named);
  const allBodies = areAll((entity) => entity.class === 'organization' && entity.named);
  const allOutlets = areAll((entity) => entity.class === 'outlet');
  const entity = discourse.add(
    allPeople ? 'person' : allBodies ? 'organization' : allOutlets ? 'outlet' : 'people',
    name(),
  );
  entity.named = allPeople || allBodies || allOutlets;
  entity.plural = !allBodies;
  entity.members = ids;
  discourse.setKey(key, entity);
  return entity;
}

/** A list of names goes on over this many tokens between them at most: "Ann Lee (D-Ohio) and | Bob Rowe". */
const MOST_BETWEEN = 6;
/** Marks after which names say who is meant. */
const APPOSING: ReadonlySet<string> = new Set([',', '–', '—', '--', '-']);
/** A list has this many names at most. */
const LONGEST_LIST = 5;

/** In "Ann Lee and | Bob Rowe", at the last name: the entities of all, in order; null where no list of people ends here. */
export function listEndingAt(reading: Reading, index: number): number[] | null {
  const { view, noun } = reading;
  const last = namedAt(reading, index, PERSON);
  const first = noun.phrases[index]?.first ?? 0;
  if (last === null || view.lower[first - 1] !== 'and') return null;
  const ids = [last.id];
  let next = index;
  for (let before = index - 1; ids.length < LONGEST_LIST; before--) {
    const person = namedAt(reading, before, PERSON);
    if (person === null || !isListed(view, noun.phrases[before], noun.phrases[next])) break;
    if (!ids.includes(person.id)) ids.unshift(person.id);
    next = before;
  }
  return ids.length > 1 ? ids : null;
}

/** In "two chemists in Hull, | Ann Lee and Bob Rowe" or "researchers | Ann Lee and Bob Rowe": the entities of the names, or null. */
export function listAfter(reading: Reading, index: number, nominal: Nominal): number[] | null {
  const { view, noun } = reading;
  if (!nominal.plural || (nominal.class !== 'people' && nominal.class !== 'organization'))
    return null;
  const sorts = nominal.class === 'people' ? PERSON : BODY;
  const end = extentOf(view, noun, index);
  const opening = APPOSING.has(view.words[end] ?? '') ? end + 1 : end;
  let next = noun.phraseOf[opening] ?? -1;
  if (noun.phrases[next]?.first !== opening) return null;
  const ids: number[] = [];
  for (; ids.length < LONGEST_LIST; next++) {
    const member = namedAt(reading, next, sorts);
    if (member === null) break;
    if (ids.length > 0 && !isListed(view, noun.phrases[next - 1], noun.phrases[next])) break;
    ids.push(member.id);
  }
  const isWhole = nominal.count === 0 || nominal.count === ids.length;
  const last = noun.phrases[next - 1]?.first ?? 0;
  return ids.length > 1 && isWhole && view.lower[last - 1] === 'and' ? ids : null;
}

const PERSON: ReadonlySet<EntityClass> = new Set(['person']);
const BODY: ReadonlySet<EntityClass> = new Set(['organization', 'thing']);

/** The one entity of these classes that the phrase names, or null. */
function namedAt(
  reading: Reading,
  index: number,
  classes: ReadonlySet<EntityClass>,
): Entity | null {
  if (reading.noun.phrases[index]?.form !== 'name') return null;
  const entity = entityOfPhrase(reading, index);
  if (entity === undefined || !classes.has(entity.class)) return null;
  return entity.named && !entity.plural ? entity : null;
}

/** Whether only "and", a comma, or a bracket with where somebody is from stands between the phrases. */
function isListed(
  view: ArticleView,
  before: NounPhrase | undefined,
  after: NounPhrase | undefined,
): boolean {
  if (before === undefined || after === undefined) return false;
  if (after.first - before.end > MOST_BETWEEN) return false;
  const word = view.lower[after.first - 1];
  if (word !== 'and' && word !== ',') return false;
  const between = view.words.slice(before.end, after.first - 1);
  return (
    between.length === 0 ||
    (between.length === 1 && between[0] === ',') ||
    (between[0] === '(' && between.at(-1) === ')')
  );
}

/** Nouns for two who belong together. */
const COUPLES: ReadonlySet<string> = new Set(['couple', 'pair', 'duo', 'spouses']);
/** "the two" are looked for among the mentions of this many sentences before. */
const MOST_SENTENCES = 5;
/** And of this many mentions, however long the sentences are. */
const MOST_EVENTS = 100;

/** Whether the phrase speaks of two who are known: "the two men", "both leaders", "the couple". */
export function isOfTwo(view: ArticleView, phrase: NounPhrase, nominal: Nominal): boolean {
  const opening = view.lower[phrase.first] ?? '';
  const isPeople =
    COUPLES.has(nominal.head) ||
    nominal.head === 'men' ||
    nominal.head === 'women' ||
    view.lexicon.nouns.get(nominal.head) === 'person';
  // "both sides", "the two parties".
  if (phrase.form === 'common' && !isPeople) return false;
  if (opening === 'both' || opening === 'neither') return true;
  if (!isPointedAt(phrase)) return false;
  return COUPLES.has(nominal.head) || view.lower[phrase.first + 1] === 'two';
}

/** The two people whom "both" or "the couple" at the token stands for: those named together last, else the last two who were sources; null when there are none. */
export function findTwo(reading: Reading, token: number): Entity | null {
  const lone: number[] = [];
  for (const entity of mentionedBefore(reading, token, MOST_SENTENCES)) {
    if (entity.members.length === 2) return entity;
    if (entity.class === 'person' && entity.named && !entity.plural && !lone.includes(entity.id))
      lone.push(entity.id);
  }
  if (lone.length !== 2) return null;
  return joinEntities(reading, lone.reverse(), () => namesOf(reading, lone));
}

/** "The senators" are looked for among so many sentences before. */
const MOST_SENTENCES_APART = 12;

/** Those named together before the token who all are what "the senators" or "these brothers" calls them; null when none are. */
export function findAllOf(reading: Reading, phrase: NounPhrase, nominal: Nominal): Entity | null {
  const { discourse, view } = reading;
  if (!isPointedAt(phrase) || !nominal.plural) return null;
  if (nominal.qualifiers.length > 0 || nominal.count > 0) return null;
  if (view.lexicon.nouns.get(nominal.head) !== 'person') return null;
  const are = (id: number) => discourse.entity(id)?.roles.has(nominal.head) === true;
  for (const entity of mentionedBefore(reading, phrase.first, MOST_SENTENCES_APART))
    if (entity.members.length > 1 && entity.members.every(are)) return entity;
  return null;
}

/** "The" or "these" of what is known. */
function isPointedAt({ determiner }: NounPhrase): boolean {
  return determiner === 'definite' || determiner === 'demonstrative';
}

/** Who was mentioned before the token, the latest first, over so many sentences and `MOST_EVENTS` mentions at most. */
function* mentionedBefore(reading: Reading, token: number, sentences: number): Generator<Entity> {
  const { discourse, view } = reading;
  const sentence = view.document.sentenceOf[token] ?? 0;
  const last = discourse.eventsBefore(token) - 1;
  for (let i = last; i >= Math.max(0, last - MOST_EVENTS); i--) {
    const event = discourse.events[i];
    if (event === undefined || sentence - event.sentence > sentences) return;
    const entity = discourse.entity(event.entity);
    if (entity !== undefined) yield entity;
  }
}

/** The names of several, joined by "and". */
export function namesOf({ discourse }: Reading, ids: readonly number[]): string {
  return ids.map((id) => discourse.entity(id)?.name ?? '').join(' and ');
}
