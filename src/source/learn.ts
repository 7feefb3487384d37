import { TAG, tagBits } from './article-view.ts';
import type { Entity, EntityClass } from './entity.ts';
import type { NounClass } from './lexicon.ts';
import type { NameMention } from './name-mention.ts';
import { joinLower } from './name-tokens.ts';
import { type Nominal, readNominal, twoWordOffice } from './nominal.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { readPartyLabel } from './party-label.ts';
import { extentOf } from './phrase-extent.ts';
import {
  addDescription,
  entityOfPhrase,
  ownerKey,
  ownerOf,
  type Reading,
  startWithOwner,
} from './reading.ts';

/** Last words by which a name shows itself a document's. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'report', 'survey', 'poll', 'study', 'index', 'act', 'plan', 'rule', 'rules', 'law', 'amendment', 'bill', 'analysis', 'treaty', 'agreement', 'accord', 'constitution', 'memo', 'census',
  'assessment', 'guidelines', 'code', 'charter', 'declaration', 'bible', 'koran', 'quran', 'deal', 'resolution', 'protocol', 'pact', 'doctrine', 'papers', 'manifesto', 'ordinance',
]); // biome-ignore format: a table
const CLASS_OF: Readonly<Partial<Record<NounClass, EntityClass>>> = {
  people: 'people',
  organization: 'organization',
  document: 'document',
  outlet: 'outlet',
};

/**
 * Before the reading: gives name phrases their entities and notes what the article anywhere says of them, so that "the
 * judge" or "his lawyer" can be somebody who is only named later.
 */
export function learnNames(reading: Reading): void {
  const { noun, discourse, names, linked, described, view } = reading;
  let shared: readonly string[] = [];
  for (const [index, phrase] of noun.phrases.entries()) {
    const name = names[phrase.name];
    const entity = discourse.entity(name === undefined ? -1 : (linked.entityOf[phrase.name] ?? -1));
    if (name === undefined || entity === undefined) continue;
    discourse.entityOfPhrase[index] = entity.id;
    if (entity.class === 'person' || entity.class === 'author') {
      const isNext = isJoinedTo(reading, index);
      const own = prenominalRoles(reading, phrase, name);
      const roles = isNext && own.length === 0 ? shared : own;
      shared = isNext || PLURAL_TITLES.has(view.lower[phrase.first] ?? '') ? roles : [];
      if (own.length === 0) for (const role of roles) entity.roles.add(role);
      for (const role of roles) discourse.announce(entity, role, name.core);
      learnParty(reading, entity, name);
    }
  }
  for (const [index, name] of names.entries()) {
    const entity = discourse.entity(linked.entityOf[index] ?? -1);
    if (entity !== undefined && entity.class !== 'person' && entity.class !== 'author')
      learnBody(reading, entity, name);
  }
  for (const [index, phrase] of noun.phrases.entries()) {
    const name = names[phrase.name];
    if (name === undefined) continue;
    const owner =
      phrase.possessor >= 0
        ? entityOfPhrase(reading, phrase.possessor)
        : namedBefore(reading, phrase, name);
    const entity = entityOfPhrase(reading, index);
    if (owner !== undefined && entity !== undefined)
      for (const role of prenominalRoles(reading, phrase, name))
        discourse.setKey(ownerKey(owner.id, role), entity);
  }
  for (const index of noun.phrases.keys()) learnParents(reading, index);
  for (const [index, target] of described) {
    const phrase = noun.phrases[index];
    const entity = entityOfPhrase(reading, target);
    if (phrase === undefined || entity === undefined) continue;
    const { head } = readNominal(view, noun, index);
    discourse.announce(entity, head, phrase.first);
    const owner = ownerOf(reading, index);
    if (owner >= 0) discourse.setKey(ownerKey(owner, head), entity);
  }
}

const PARENT_OF = { m: 'father', f: 'mother' } as const;

/** "My parents, James and Olive Lee,": "my father" is James Lee, and "my mother" Olive. */
function learnParents(reading: Reading, index: number): void {
  const { noun, view, names, discourse } = reading;
  const phrase = noun.phrases[index];
  const holder = noun.phrases[phrase?.possessor ?? -1];
  if (phrase === undefined || holder === undefined) return;
  if (view.lower[phrase.end - 1] !== 'parents') return;
  const isOwn = view.lower[holder.first] === 'my' && view.quoted[holder.first] !== 1;
  const owner = isOwn ? discourse.author() : entityOfPhrase(reading, phrase.possessor);
  if (owner === undefined) return;
  const both = [index + 1, index + 2].map((next) => noun.phrases[next]);
  if (view.lower[(both[1]?.first ?? 0) - 1] !== 'and') return;
  if ((both[1]?.first ?? Infinity) - phrase.end > LONGEST_PAIR) return;
  for (const [k, parent] of both.entries()) {
    const entity = entityOfPhrase(reading, index + 1 + k);
    const given = view.lower[names[parent?.name ?? -1]?.core ?? -1] ?? '';
    const gender = view.lexicon.firstNames.get(given);
    if (entity?.class !== 'person' || !gender) continue;
    discourse.setKey(ownerKey(owner.id, PARENT_OF[gender]), entity);
  }
}

/** From "parents" to the second name lie this many tokens at most. */
const LONGEST_PAIR = 7;

/** Titles of several: "Sens. Ann Lee and | Bob Rowe". */
const PLURAL_TITLES: ReadonlySet<string> = new Set([
  'sens.', 'sens', 'senators', 'reps.', 'reps', 'representatives', 'govs.', 'govs', 'governors', 'drs.', 'presidents', 'mayors', 'justices', 'judges',
]); // biome-ignore format: a table

/** The names of a list lie this many phrases and tokens apart at most. */
const MOST_BETWEEN = { phrases: 3, tokens: 8 } as const;

/** Whether the phrase follows the one before it in a list of names: after "and" or a comma, past "(R-Ohio)". */
function isJoinedTo(reading: Reading, index: number): boolean {
  const { noun, view } = reading;
  const first = noun.phrases[index]?.first ?? 0;
  const word = view.lower[first - 1] ?? '';
  if (word !== 'and' && word !== ',' && word !== '&') return false;
  for (let before = index - 1; before >= Math.max(0, index - MOST_BETWEEN.phrases); before--) {
    const phrase = noun.phrases[before];
    if (phrase === undefined || first - phrase.end > MOST_BETWEEN.tokens) return false;
    if (phrase.form === 'name' && reading.names[phrase.name]?.type === 'person') return true;
  }
  return false;
}

/** "(R-Ohio)" after a name makes its bearer "the Ohio Republican". */
function learnParty(reading: Reading, entity: Entity, name: NameMention): void {
  const label = readPartyLabel(reading.view, name.end);
  if (label === null) return;
  for (const word of label.state) entity.qualifiers.add(word);
  if (label.party === null) return;
  entity.roles.add(label.party);
  reading.discourse.announce(entity, label.party, name.core);
}

/** In "Rowe spokesman | John Hale", whom the words before the name are named after; undefined when nobody. */
function namedBefore(reading: Reading, phrase: NounPhrase, name: NameMention): Entity | undefined {
  const { noun, linked, discourse } = reading;
  for (let i = phrase.first; i < name.core; i++) {
    const other = noun.nameOf[i] ?? -1;
    if (other >= 0 && other !== phrase.name) return discourse.entity(linked.entityOf[other] ?? -1);
  }
  return undefined;
}

/** A body can be called by the nouns in its name: "the committee", "the agency". */
function learnBody(reading: Reading, entity: Entity, name: NameMention): void {
  const { view, discourse } = reading;
  const last = name.end - 1;
  const noun = view.lexicon.bodies.get(joinLower(view, name.core, name.end));
  if (noun !== undefined && entity.class === 'organization') {
    entity.roles.add(noun);
    discourse.announce(entity, noun, name.core);
  }
  if (view.lexicon.nouns.get(view.lower[name.core - 1] ?? '') === 'outlet') makeOutlet(entity);
  if (DOCUMENTS.has(view.lower[last] ?? '') && entity.class !== 'outlet') entity.class = 'document';
  for (let i = name.core; i < name.end; i++) {
    const word = view.lower[i] ?? '';
    const isHead = i === last || ['of', 'for', 'on'].includes(view.lower[i + 1] ?? '');
    if (!isHead) {
      entity.qualifiers.add(word);
      continue;
    }
    const kind =
      view.lexicon.nouns.get(word) ?? view.lexicon.nouns.get(view.tagged.lemmas[i] ?? '');
    if (kind === undefined || kind === 'person') continue;
    entity.roles.add(word);
    discourse.announce(entity, word, name.core);
    if (entity.class === 'thing') entity.class = CLASS_OF[kind] ?? 'thing';
  }
}

/** The roles that the words before a name give: "IMF chief economist | Maury Obstfeld", "Sen. | Cruz". */
function prenominalRoles(reading: Reading, phrase: NounPhrase, name: NameMention): string[] {
  const { lexicon, lower } = reading.view;
  const roles: string[] = [];
  for (let i = phrase.first; i < name.core; i++) {
    const word = (lower[i] ?? '').replace(/\.$/, '');
    const office = twoWordOffice(reading.view, i, word);
    if (office !== null) {
      roles.push(office);
      continue;
    }
    roles.push(...(lexicon.titles.get(word)?.roles ?? []));
    if (lower[i - 1] === 'prime' && word === 'minister') roles.push('leader');
    if (lexicon.nouns.get(word) === 'person') roles.push(word);
  }
  return roles;
}

/** What a name phrase says of its bearer as it is read: roles, qualifiers, a description, whose it is. */
export function learnFromName(
  reading: Reading,
  entity: Entity,
  phrase: NounPhrase,
  name: NameMention,
): void {
  const { view, discourse } = reading;
  for (const role of entity.roles) discourse.addRole(entity, role);
  if (entity.class !== 'person') return;
  for (const role of prenominalRoles(reading, phrase, name)) discourse.addRole(entity, role);
  let hasNoun = false;
  for (let i = phrase.first; i < name.core; i++) {
    const word = view.lower[i] ?? '';
    if (view.lexicon.nouns.get(word) === 'person') hasNoun = true;
    else if ((tagBits(view, i) & (TAG.noun | TAG.adjective)) !== 0) entity.qualifiers.add(word);
  }
  const isMany = ['few', 'many', 'several', 'some'].includes(view.lower[phrase.first + 1] ?? '');
  if (!hasNoun || isMany) return;
  const isDetermined = (tagBits(view, phrase.first) & TAG.determiner) !== 0;
  const lone =
    name.core - phrase.first === 1 && view.lexicon.titles.has(view.lower[phrase.first] ?? '');
  if (!lone)
    addDescription(
      view,
      entity,
      isDetermined ? phrase.first + 1 : startWithOwner(reading.noun, phrase),
      name.core,
    );
}

/** "the news site | Tide", "RVN, a Norwegian channel": an outlet, unless it is a place or a person. */
function makeOutlet(entity: Entity): void {
  const isBody = entity.class === 'thing' || entity.class === 'organization';
  if (isBody && !entity.place) entity.class = 'outlet';
}

/** What a phrase in apposition or after "is" says of the entity. */
export function learnFromDescription(
  reading: Reading,
  entity: Entity,
  index: number,
  nominal: Nominal,
): void {
  const { view, noun, discourse } = reading;
  const phrase = noun.phrases[index];
  if (phrase === undefined) return;
  if (entity.class === 'thing' && nominal.class === 'person' && !nominal.plural)
    entity.class = 'person';
  if (nominal.class === 'outlet') makeOutlet(entity);
  learnFromNominal(reading, entity, nominal);
  const end = extentOf(view, noun, index);
  for (let i = phrase.end; i < end; i++)
    if ((tagBits(view, i) & TAG.noun) !== 0) entity.qualifiers.add(view.lower[i] ?? '');
  addDescription(view, entity, startWithOwner(noun, phrase), end);
  const owner = ownerOf(reading, index);
  if (owner >= 0) discourse.setKey(ownerKey(owner, nominal.head), entity);
}

/** What a common noun by which the entity is called says of it. */
export function learnFromNominal(reading: Reading, entity: Entity, nominal: Nominal): void {
  reading.discourse.addRole(entity, nominal.head);
  for (const word of nominal.qualifiers) entity.qualifiers.add(word);
  entity.gender ??= nominal.gender;
}
