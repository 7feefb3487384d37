import { tokenRangeText } from '../tokenize/document.ts';
import type { ArticleView } from './article-view.ts';
import { acronymAfter, acronymOf, bodyKey, initialsOf, isOfStates } from './body-name.ts';
import { createEntity, type Entity, type EntityClass } from './entity.ts';
import { gatherOwners, isHandle, ownerOf } from './handle.ts';
import type { Gender } from './lexicon.ts';
import type { NameMention, NameType } from './name-mention.ts';
import { looksPersonal } from './name-titles.ts';
import { CAPITALS } from './name-words.ts';
import {
  givenNamesAgree,
  isMisspelling,
  namesAgree,
  type PersonName,
  parsePersonName,
} from './person-name.ts';

/** The named entities of an article and which one each name stands for. */
export interface LinkedNames {
  readonly entities: Entity[];
  /** For each name, the index of its entity. */
  readonly entityOf: Int32Array;
}

interface Link {
  readonly view: ArticleView;
  readonly names: readonly NameMention[];
  readonly types: readonly NameType[];
  readonly entities: Entity[];
  readonly entityOf: Int32Array;
  readonly byFamily: Map<string, number[]>;
  readonly byGiven: Map<string, number[]>;
  /** Organisations by each word that begins or ends their name, and by their acronym. */
  readonly byWord: Map<string, number[]>;
  /** How often each entity was named in full. */
  readonly fullCount: number[];
  /** The sentence of each entity's last mention. */
  readonly lastSentence: number[];
  readonly lastFull: number[];
}

/** Two people of one family name that lie this many sentences back are told apart by how much they matter. */
const NEAR_SENTENCES = 3;
/** A misspelt name is looked for among this many people at most. */
const MISSPELLING_LIMIT = 200;
/** A nickname is looked for among this many first names at most. */
const NICKNAME_LIMIT = 500;
/** How much a guess, the tagger's word and the text's own evidence count for a name's type. */
const EVIDENCE_WEIGHTS = [0.3, 1, 6] as const;
const CLASS_OF: Readonly<Record<NameType, EntityClass>> = {
  person: 'person',
  organization: 'organization',
  outlet: 'outlet',
  place: 'organization',
  other: 'thing',
};

/**
 * Joins names to entities: people by family and first name (initials, nicknames, titles' gender), bodies by full name,
 * acronym and short form. Full names are gathered first, so that a headline's short name finds the body's full one.
 */
export function linkNames(view: ArticleView, names: readonly NameMention[]): LinkedNames {
  const link: Link = {
    view,
    names,
    types: agreeOnTypes(view, names),
    entities: [],
    entityOf: new Int32Array(names.length).fill(-1),
    byFamily: new Map(),
    byGiven: new Map(),
    byWord: new Map(),
    fullCount: [],
    lastSentence: [],
    lastFull: [],
  };
  linkFullNames(link);
  linkShortNames(link);
  linkHandles(link);
  return { entities: link.entities, entityOf: link.entityOf };
}

/** One type for all names of the same wording: the best evidenced, by vote. */
function agreeOnTypes(view: ArticleView, names: readonly NameMention[]): NameType[] {
  const votes = new Map<string, Map<NameType, number>>();
  const families = new Set<string>();
  /** Family names that stand somewhere with a title and nothing else: "Mr. Hale". */
  const titled = new Set<string>();
  /** What ends a person's longer name: "Pena Nieto" of "Enrique Pena Nieto". */
  const endings = new Set<string>();
  /** Family names of people whose first names are known ones. */
  const bearers = new Set<string>();
  const keys = names.map((name) => nameKey(view, name));
  for (const [index, name] of names.entries()) {
    const key = keys[index] ?? '';
    const tally = votes.get(key) ?? new Map<NameType, number>();
    votes.set(key, tally);
    tally.set(name.type, (tally.get(name.type) ?? 0) + (EVIDENCE_WEIGHTS[name.evidence] ?? 0));
    if (name.type === 'person' && name.evidence > 0 && name.end - name.core > 1)
      families.add(view.lower[name.end - 1] ?? '');
    if (name.type === 'person' && name.evidence > 0 && name.end - name.core > 2)
      endings.add(view.lower.slice(name.core + 1, name.end).join(' '));
    if (name.type === 'person' && view.lexicon.firstNames.has(view.lower[name.core] ?? ''))
      bearers.add(view.lower[name.end - 1] ?? '');
    if (name.type === 'person' && name.evidence === 2 && name.end - name.core === 1)
      titled.add(view.lower[name.core] ?? '');
  }
  return names.map((name, index) => {
    const key = keys[index] ?? '';
    if (name.type === 'person' && name.evidence === 2) return 'person';
    if (CAPITALS.has(key) && !families.has(key)) return 'place';
    let best: NameType = name.type;
    let most = -1;
    for (const [type, weight] of votes.get(key) ?? [])
      if (weight > most) {
        best = type;
        most = weight;
      }
    if (
      best !== 'person' &&
      name.end - name.core === 1 &&
      families.has(key) &&
      !(best === 'outlet' && most >= 6 && !bearers.has(key))
    )
      return 'person';
    if (best === 'organization' || best === 'other') {
      if (endings.has(key)) return 'person';
      if (titled.has(view.lower[name.end - 1] ?? '') && looksPersonal(view, name.core, name.end))
        return 'person';
    }
    return best;
  });
}

function nameKey(view: ArticleView, name: NameMention): string {
  return view.lower.slice(name.core, name.end).join(' ');
}

function personName(link: Link, name: NameMention): PersonName | null {
  return parsePersonName(link.view.lower.slice(name.core, name.end));
}

function linkFullNames(link: Link): void {
  for (const [index, name] of link.names.entries()) {
    const type = link.types[index] ?? name.type;
    if (name.end - name.core < 2) {
      const shared = sharedFamily(link, index);
      if (shared !== null) linkPerson(link, index, name, shared);
      continue;
    }
    if (type === 'person') {
      const person = personName(link, name);
      if (person !== null && person.given !== null) linkPerson(link, index, name, person);
      continue;
    }
    linkBody(link, index, name, type);
  }
}

function linkPerson(link: Link, index: number, name: NameMention, person: PersonName): void {
  const rivals = link.byFamily.get(person.family) ?? [];
  let id = rivals.find((rival) => {
    const entity = link.entities[rival];
    return (
      entity?.person != null &&
      namesAgree(entity.person, person, link.view.lexicon) &&
      gendersAgree(entity.gender, name.gender)
    );
  });
  if (id === undefined) {
    id = addEntity(link, name, 'person');
    const entity = link.entities[id];
    if (entity !== undefined) entity.person = person;
    push(link.byFamily, person.family, id);
    push(link.byGiven, person.given ?? person.family, id);
    for (const part of person.middle) if (part.length > 2) push(link.byGiven, part, id);
  }
  attach(link, index, id, name);
}

/** For "James" in "James and Olive Meehan": the name with the family name that both share. */
function sharedFamily(link: Link, index: number): PersonName | null {
  const { view, names, types } = link;
  const name = names[index];
  const next = names[index + 1];
  if (name === undefined || next === undefined || types[index + 1] !== 'person') return null;
  const given = view.lower[name.core] ?? '';
  if (view.lower[name.end] !== 'and' || next.core !== name.end + 1 || next.end - next.core < 2)
    return null;
  const other = personName(link, next);
  if (
    other === null ||
    !view.lexicon.firstNames.has(given) ||
    !view.lexicon.firstNames.has(other.given ?? '')
  )
    return null;
  return { given, middle: [], family: other.family };
}

function gendersAgree(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b;
}

function linkBody(link: Link, index: number, name: NameMention, type: NameType): void {
  const key = bodyKey(link.view, name);
  let id = link.byWord.get(`=${key}`)?.[0];
  if (id === undefined) {
    id = addEntity(link, name, CLASS_OF[type]);
    if (type === 'place') markPlace(link, id);
    push(link.byWord, `=${key}`, id);
    const words = key.split(' ');
    for (let length = 1; length < words.length && length <= 4; length++) {
      push(link.byWord, words.slice(0, length).join(' '), id);
      push(link.byWord, words.slice(-length).join(' '), id);
    }
    const acronym = acronymOf(link.view, name);
    if (acronym.length > 1) push(link.byWord, `~${acronym}`, id);
    const initials = initialsOf(link.view, name);
    if (initials !== acronym && initials.length > 2) push(link.byWord, `~${initials}`, id);
    // "USCIS" of US Citizenship and Immigration Services, "ROC" of Restaurant Opportunities Centers United.
    if (acronym.length > 1 && isOfStates(link.view, name)) push(link.byWord, `~us${acronym}`, id);
    if (acronym.length > 3) push(link.byWord, `~${acronym.slice(0, -1)}`, id);
    if (key.startsWith('federal reserve')) push(link.byWord, 'fed', id);
    if (
      acronym.length > 2 &&
      /^(?:department|ministry) of/.test(link.view.lower.slice(name.core, name.end).join(' '))
    )
      push(link.byWord, `~${acronym.slice(1)}`, id);
    const given = acronymAfter(link.view, name);
    if (given !== null) push(link.byWord, `~${given}`, id);
  }
  attach(link, index, id, name);
}

/** Accounts are told by the names that the whole text has, so they come last. */
function linkHandles(link: Link): void {
  const { view, names } = link;
  if (!names.some((name) => isHandleName(view, name))) return;
  const signed = new Map<string, number>();
  for (const [index, { end }] of names.entries())
    if (view.words[end] === '(' && isHandle(view.words[end + 1] ?? ''))
      signed.set(view.lower[end + 1] ?? '', link.entityOf[index] ?? -1);
  const owners = gatherOwners(link.entities);
  for (const [index, name] of names.entries()) {
    if (!isHandleName(view, name)) continue;
    const handle = view.lower[name.core] ?? '';
    const owner = signed.get(handle) ?? ownerOf(view.words[name.core] ?? '', owners);
    const id = owner < 0 ? addEntity(link, name, CLASS_OF[name.type]) : owner;
    signed.set(handle, id);
    attach(link, index, id, name);
  }
}

function isHandleName(view: ArticleView, name: NameMention): boolean {
  return isHandle(view.words[name.core] ?? '');
}

function linkShortNames(link: Link): void {
  const { view } = link;
  for (const [index, name] of link.names.entries()) {
    if (isHandleName(view, name)) continue;
    const sentence = view.document.sentenceOf[name.core] ?? 0;
    const type = link.types[index] ?? name.type;
    let id = link.entityOf[index] ?? -1;
    if (id < 0) {
      id = type === 'person' ? findPerson(link, name, sentence) : findBody(link, name, type);
      attach(link, index, id, name);
    } else if (link.entities[id]?.class === 'person') link.lastFull[id] = sentence;
    link.lastSentence[id] = sentence;
  }
}

function findPerson(link: Link, name: NameMention, sentence: number): number {
  const word = (link.view.lower[name.end - 1] ?? '').replace(/\.$/, '');
  const found =
    choose(link, link.byFamily.get(word), name, sentence) ??
    choose(link, link.byGiven.get(word), name, sentence) ??
    findNickname(link, name, word, sentence) ??
    findMisspelt(link, word);
  if (found !== undefined) return found;
  const id = addEntity(link, name, 'person');
  const entity = link.entities[id];
  if (entity !== undefined) entity.person = parsePersonName([word]);
  push(link.byFamily, word, id);
  return id;
}

function findNickname(
  link: Link,
  name: NameMention,
  word: string,
  sentence: number,
): number | undefined {
  const families = link.view.lexicon.nicknames.get(word);
  if (families === undefined || name.gender !== null || link.byGiven.size > NICKNAME_LIMIT)
    return undefined;
  const all: number[] = [];
  for (const [given, ids] of link.byGiven)
    if (givenNamesAgree(given, word, link.view.lexicon)) all.push(...ids);
  return all.length === 1 ? choose(link, all, name, sentence) : undefined;
}

function findMisspelt(link: Link, word: string): number | undefined {
  if (word.length < 5 || link.byFamily.size > MISSPELLING_LIMIT) return undefined;
  for (const [family, ids] of link.byFamily) if (isMisspelling(family, word)) return ids[0];
  return undefined;
}

/** Of several people of one name: who was just named in full, else who is named most. */
function choose(
  link: Link,
  candidates: readonly number[] | undefined,
  name: NameMention,
  sentence: number,
): number | undefined {
  if (candidates === undefined) return undefined;
  let best: number | undefined;
  let most = -1;
  for (const id of candidates.slice(0, 40)) {
    const entity = link.entities[id];
    if (entity === undefined || !gendersAgree(entity.gender, name.gender)) continue;
    const distance = sentence - (link.lastFull[id] ?? -1000);
    const near = distance <= NEAR_SENTENCES ? 3 - distance * 0.5 : 0;
    const lately = sentence - (link.lastSentence[id] ?? -1000) <= 2 ? 1.5 : 0;
    const score = near + lately + Math.log2(1 + (link.fullCount[id] ?? 0));
    if (score > most) {
      best = id;
      most = score;
    }
  }
  return best;
}

function findBody(link: Link, name: NameMention, type: NameType): number {
  const key = bodyKey(link.view, name);
  const same = link.byWord.get(`=${key}`)?.[0];
  if (same !== undefined) return same;
  const word = (link.view.words[name.end - 1] ?? '').replaceAll('.', '');
  const acronym = link.byWord.get(`~${key}`)?.[0];
  const isAcronym = /^[A-Z&-]{2,8}$|^[A-Z][a-z&][A-Z]$/.test(word);
  const short =
    type === 'place'
      ? undefined
      : link.byWord.get(key)?.find((id) => link.entities[id]?.class !== 'thing');
  const found = (isAcronym ? acronym : undefined) ?? short;
  if (found !== undefined) return found;
  const family = link.byFamily.get(word.toLowerCase());
  // "Yoon said" of Yoon Sang-ho, whose first name in the text is that of the family.
  const given = type === 'other' ? link.byGiven.get(word.toLowerCase()) : undefined;
  const person = isAcronym || type === 'other' ? (family ?? given) : undefined;
  const namesake = choose(link, person, name, link.view.document.sentenceOf[name.core] ?? 0);
  if (namesake !== undefined) return namesake;
  const misspelt = type === 'other' ? findMisspelt(link, word.toLowerCase()) : undefined;
  if (misspelt !== undefined) return misspelt;
  const id = addEntity(link, name, CLASS_OF[type]);
  push(link.byWord, `=${key}`, id);
  if (type === 'place') markPlace(link, id);
  if (link.byFamily.has(word.toLowerCase().replace(/e?s$/, '')) && /s$/.test(word))
    markFamily(link, id);
  return id;
}

function markPlace(link: Link, id: number): void {
  const entity = link.entities[id];
  if (entity !== undefined) entity.place = true;
}

/** "the Clintons" are people, several of them. */
function markFamily(link: Link, id: number): void {
  const entity = link.entities[id];
  if (entity === undefined) return;
  entity.class = 'people';
  entity.plural = true;
}

function addEntity(link: Link, name: NameMention, kind: EntityClass): number {
  const id = link.entities.length;
  const entity = createEntity(id, kind, '');
  entity.named = true;
  link.entities.push(entity);
  link.fullCount.push(0);
  link.lastSentence.push(-1000);
  link.lastFull.push(-1000);
  entity.gender = name.gender;
  return id;
}

/** Joins a name to its entity, whose own name becomes the fuller of the two. */
function attach(link: Link, index: number, id: number, name: NameMention): void {
  const { view } = link;
  const entity = link.entities[id];
  link.entityOf[index] = id;
  if (entity === undefined) return;
  const isCode = name.end - name.core === 1 && (view.words[name.core] ?? '').length <= 2;
  const text = tokenRangeText(view.document, isCode ? name.first : name.core, name.end).replace(
    /\s+/g,
    ' ',
  );
  if (
    isFuller(text, entity.name) &&
    !(entity.name !== '' && view.titleCase[view.document.sentenceOf[name.core] ?? 0] === 1)
  )
    entity.name = text;
  link.fullCount[id] = (link.fullCount[id] ?? 0) + 1;
  if (entity.class !== 'person') return;
  if (name.gender !== null) entity.gender ??= name.gender;
  if (entity.person !== null && entity.person.given !== null && !/\s/.test(entity.name)) {
    const family = entity.person.family;
    if (family !== entity.name.toLowerCase() && text.toLowerCase() === entity.person.given)
      entity.name = `${entity.name} ${capitalize(family)}`;
  }
  const given =
    personName(link, name)?.given ??
    (entity.person?.given === text.toLowerCase() ? entity.person.given : null);
  if (given != null && (entity.person?.given ?? null) === null)
    entity.person = personName(link, name);
  if (given != null) entity.gender ??= view.lexicon.firstNames.get(given) ?? null;
  else entity.likelyGender ??= view.lexicon.firstNames.get(view.lower[name.end - 1] ?? '') ?? null;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** More words; with as many, more letters, and capitals as in running text before capitals throughout. An account's never. */
function isFuller(a: string, b: string): boolean {
  if (b === '') return true;
  if (isHandle(a)) return false;
  const wordsA = a.split(' ').length;
  const wordsB = b.split(' ').length;
  if (wordsA !== wordsB) return wordsA > wordsB;
  const shoutsA = a === a.toUpperCase();
  const shoutsB = b === b.toUpperCase();
  if (shoutsA !== shoutsB) return shoutsB;
  return a.length > b.length;
}

function push(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else if (!list.includes(id) && list.length < 64) list.push(id);
}
