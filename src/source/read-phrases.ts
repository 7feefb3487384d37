import type { ArticleView } from './article-view.ts';
import { hasTag, TAG, tagBits } from './article-view.ts';
import { findDescribed, lineOf } from './describe.ts';
import { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import { findAuthor } from './find-author.ts';
import type { NameMention } from './find-names.ts';
import type { LinkedNames } from './link-names.ts';
import { type Nominal, readNominal } from './nominal.ts';
import type { NounPhrase, NounPhrases } from './noun-phrases.ts';
import { extentOf } from './phrase-extent.ts';
import { classifyPronoun, prominence, resolvePronoun } from './pronouns.ts';
import { resolveNominal } from './resolve-nominal.ts';
import { findSourceHeads } from './source-heads.ts';

/** What reading knows of the article. */
export interface Reading {
  readonly view: ArticleView;
  readonly names: readonly NameMention[];
  readonly linked: LinkedNames;
  readonly noun: NounPhrases;
  /** For each attribution, the phrase that is its source, or -1. */
  readonly sourceHeads: Int32Array;
  readonly discourse: Discourse;
  /** For each description phrase, the phrase that it describes. */
  readonly described: ReadonlyMap<number, number>;
  /** Bodies by the nouns in their names, each with the token of a mention, in text order. */
  readonly namedBodies: Map<string, { readonly entity: number; readonly token: number }[]>;
}

/**
 * Reads the article's phrases in order and gives each its entity: first all in the writer's own words, then those inside
 * quotations, which can look back on the writer's words before them (a sieve after Lee et al. 2013: names first, then
 * appositions, descriptions, pronouns).
 */
export function readPhrases(
  view: ArticleView,
  names: readonly NameMention[],
  linked: LinkedNames,
  noun: NounPhrases,
): Reading {
  const discourse = new Discourse(view, linked.entities, noun.phrases.length);
  const author = findAuthor(view, names, linked);
  if (author !== null) discourse.setAuthor(author);
  const described = findDescribed(view, names, noun);
  const sourceHeads = findSourceHeads(view, noun, described);
  const reading: Reading = {
    view,
    names,
    linked,
    noun,
    sourceHeads,
    discourse,
    described,
    namedBodies: new Map(),
  };
  const isSource = new Uint8Array(noun.phrases.length);
  for (const head of sourceHeads) if (head >= 0) isSource[head] = 1;
  bindNames(reading);
  bindOwners(reading);
  const state = { lastSpeaker: -1 };
  for (const [index, phrase] of noun.phrases.entries())
    if (!isInside(view, phrase)) readPhrase(reading, index, phrase, isSource[index] === 1, state);
  readQuoted(reading, isSource);
  return reading;
}

function isInside(view: ArticleView, phrase: NounPhrase): boolean {
  return view.quoted[phrase.end - 1] === 1;
}

/** Gives name phrases their entities, and names' entities what prenominal roles and appositions say, before the reading. */
function bindNames(reading: Reading): void {
  const { view, noun, discourse, names, linked } = reading;
  for (const [index, phrase] of noun.phrases.entries()) {
    if (phrase.form !== 'name') continue;
    const id = linked.entityOf[phrase.name] ?? -1;
    discourse.entityOfPhrase[index] = id;
    const name = names[phrase.name];
    const entity = discourse.entity(id);
    if (name === undefined || entity === undefined) continue;
    if (entity.class === 'organization' || entity.class === 'outlet' || entity.class === 'thing')
      learnBody(reading, entity, name);
  }
}

/** A body can be called by the nouns in its name: "the committee", "the agency". */
/** Whose somebody is, where a name says so anywhere: "Pagliano's lawyer, Ann Lee" makes "his lawyer" Ann Lee before that, too. */
function bindOwners(reading: Reading): void {
  const { noun, discourse, described, view, names } = reading;
  for (const [index, target] of described) {
    const phrase = noun.phrases[index];
    const entity = discourse.entity(discourse.entityOfPhrase[target] ?? -1);
    if (phrase === undefined || entity === undefined) continue;
    const owner = ownerOf(reading, index, phrase);
    if (owner >= 0) discourse.setKey(`${owner}:${readNominal(view, phrase).head}`, entity);
  }
  for (const [index, phrase] of noun.phrases.entries()) {
    const name = names[phrase.name];
    const entity = discourse.entity(discourse.entityOfPhrase[index] ?? -1);
    if (name !== undefined && entity !== undefined && phrase.possessor >= 0)
      learnOwner(reading, entity, phrase.possessor, view.lower[name.core - 1] ?? '');
  }
}

/** Last words by which a name shows itself a document's. */
const DOCUMENTS: ReadonlySet<string> = new Set([
  'report', 'survey', 'poll', 'study', 'index', 'act', 'plan', 'rule', 'rules', 'law', 'amendment', 'bill', 'analysis', 'treaty', 'agreement', 'accord', 'constitution', 'memo', 'census',
  'assessment', 'guidelines', 'code', 'charter', 'declaration', 'bible', 'koran', 'quran',
]); // biome-ignore format: a table

function learnBody(reading: Reading, entity: Entity, name: NameMention): void {
  const { view } = reading;
  if (DOCUMENTS.has(view.lower[name.end - 1] ?? '')) entity.class = 'document';
  for (let i = name.core; i < name.end; i++) {
    const word = view.lower[i] ?? '';
    if (
      i === name.end - 1 ||
      view.lower[i + 1] === 'of' ||
      view.lower[i + 1] === 'for' ||
      view.lower[i + 1] === 'on'
    ) {
      const kind =
        view.lexicon.nouns.get(word) ?? view.lexicon.nouns.get(view.tagged.lemmas[i] ?? '');
      if (kind !== undefined && kind !== 'person') {
        entity.roles.add(word);
        const list = reading.namedBodies.get(word) ?? [];
        if (list.length < 200) list.push({ entity: entity.id, token: name.core });
        reading.namedBodies.set(word, list);
        if (entity.class === 'thing')
          entity.class =
            kind === 'document'
              ? 'document'
              : kind === 'people'
                ? 'people'
                : kind === 'organization'
                  ? 'organization'
                  : kind === 'outlet'
                    ? 'outlet'
                    : 'thing';
      }
    } else entity.qualifiers.add(word);
  }
}

interface State {
  lastSpeaker: number;
}

function readPhrase(
  reading: Reading,
  index: number,
  phrase: NounPhrase,
  isSource: boolean,
  state: State,
): void {
  const { view, discourse, noun } = reading;
  if (phrase.form === 'name') readName(reading, index, phrase);
  else if (phrase.form === 'pronoun')
    readPronoun(reading, index, phrase, isSource, state, -1, discourse.events.length);
  else readCommon(reading, index, phrase, isSource);
  const id = discourse.entityOfPhrase[index] ?? -1;
  const entity = discourse.entity(id);
  if (entity === undefined) return;
  const weight = prominence(view, noun, index);
  const [first, end] = mentionRange(reading, phrase);
  discourse.mention(entity, first, end, weight);
  if (
    isSource &&
    (view.sourceAt[phrase.first] ?? -1) >= 0 &&
    (view.contentAt[phrase.first] ?? -1) < 0
  )
    state.lastSpeaker = id;
}

/** A name is mentioned with its titles; other phrases as they stand, a pronoun as the one word. */
function mentionRange(reading: Reading, phrase: NounPhrase): [number, number] {
  const name = phrase.form === 'name' ? reading.names[phrase.name] : undefined;
  return name === undefined ? [phrase.first, phrase.end] : [name.first, name.end];
}

function readName(reading: Reading, index: number, phrase: NounPhrase): void {
  const { view, discourse, names } = reading;
  const entity = discourse.entity(discourse.entityOfPhrase[index] ?? -1);
  const name = names[phrase.name];
  if (entity === undefined || name === undefined) return;
  learnPrenominal(reading, entity, phrase, name);
  for (const role of entity.roles) discourse.addRole(entity, role);
  if (phrase.possessor >= 0)
    learnOwner(reading, entity, phrase.possessor, view.lower[name.core - 1] ?? '');
}

/** "IMF chief economist | Maury Obstfeld", "Sen. | Cruz": the words before a name say who it is. */
function learnPrenominal(
  reading: Reading,
  entity: Entity,
  phrase: NounPhrase,
  name: NameMention,
): void {
  const { view, discourse } = reading;
  if (entity.class !== 'person') return;
  let hasRole = false;
  for (let i = phrase.first; i < name.core; i++) {
    const word = (view.lower[i] ?? '').replace(/\.$/, '');
    const title = view.lexicon.titles.get(word);
    for (const role of title?.roles ?? []) discourse.addRole(entity, role);
    if (view.lexicon.nouns.get(word) === 'person') {
      hasRole = true;
      discourse.addRole(entity, word);
    } else if ((tagBits(view, i) & (TAG.noun | TAG.adjective)) !== 0) entity.qualifiers.add(word);
  }
  if (!hasRole) return;
  let first = phrase.first;
  if ((tagBits(view, first) & TAG.determiner) !== 0) first++;
  addDescription(view, entity, first, name.core);
}

/** Adds a description; the same words twice are one. */
export function addDescription(
  view: ArticleView,
  entity: Entity,
  first: number,
  end: number,
): void {
  while (end > first && /^[("“'‘,–—-]+$/.test(view.words[end - 1] ?? '')) end--;
  if (end <= first) return;
  const span = { start: view.document.starts[first] ?? 0, end: view.document.ends[end - 1] ?? 0 };
  const text = view.document.text.slice(span.start, span.end).toLowerCase();
  if (
    entity.descriptions.length < 40 &&
    !entity.descriptions.some(
      (d) => view.document.text.slice(d.start, d.end).toLowerCase() === text,
    )
  )
    entity.descriptions.push(span);
}

/** "Pagliano's lawyer" is later "his lawyer", "the lawyer". */
function learnOwner(reading: Reading, entity: Entity, possessor: number, role: string): void {
  const owner = reading.discourse.entityOfPhrase[possessor] ?? -1;
  if (owner >= 0 && role !== '') reading.discourse.setKey(`${owner}:${role}`, entity);
}

function readCommon(reading: Reading, index: number, phrase: NounPhrase, isSource: boolean): void {
  const { view, discourse, noun, described } = reading;
  const nominal = readNominal(view, phrase);
  const target = described.get(index);
  if (target !== undefined) {
    const id = discourse.entityOfPhrase[target] ?? -1;
    const entity = discourse.entity(id);
    if (entity !== undefined) {
      learnDescription(reading, entity, index, phrase, nominal);
      discourse.entityOfPhrase[index] = id;
      return;
    }
  }
  if (noun.phrases[index + 1]?.possessor === index && nominal.class === 'thing') return;
  const entity = resolveNominal(reading, index, nominal, isSource);
  if (entity === null) return;
  discourse.entityOfPhrase[index] = entity.id;
  if (
    nominal.class === 'person' ||
    nominal.class === 'people' ||
    nominal.class === 'organization' ||
    nominal.class === 'document' ||
    nominal.class === 'outlet'
  )
    learnRole(reading, entity, nominal);
  if (!entity.named && (nominal.class === 'person' || nominal.class === 'people'))
    addDescription(
      view,
      entity,
      phrase.possessor >= 0
        ? (noun.phrases[phrase.possessor]?.first ?? phrase.first)
        : phrase.first,
      extentOf(view, noun, index),
    );
}

function learnRole(reading: Reading, entity: Entity, nominal: Nominal): void {
  reading.discourse.addRole(entity, nominal.head);
  for (const word of nominal.qualifiers) entity.qualifiers.add(word);
  entity.gender ??= nominal.gender;
}

function learnDescription(
  reading: Reading,
  entity: Entity,
  index: number,
  phrase: NounPhrase,
  nominal: Nominal,
): void {
  const { view, noun } = reading;
  learnRole(reading, entity, nominal);
  const end = extentOf(view, noun, index);
  for (let i = phrase.end; i < end; i++)
    if ((tagBits(view, i) & TAG.noun) !== 0) entity.qualifiers.add(view.lower[i] ?? '');
  const first =
    phrase.possessor >= 0 ? (noun.phrases[phrase.possessor]?.first ?? phrase.first) : phrase.first;
  addDescription(view, entity, first, end);
  const owner = ownerOf(reading, index, phrase);
  if (owner >= 0) reading.discourse.setKey(`${owner}:${nominal.head}`, entity);
}

/** Whose the phrase says it is: "Pagliano's lawyer", "a lawyer for Pagliano"; -1 when nobody's. */
export function ownerOf(reading: Reading, index: number, phrase: NounPhrase): number {
  const { view, noun, discourse } = reading;
  if (phrase.possessor >= 0) return discourse.entityOfPhrase[phrase.possessor] ?? -1;
  const word = view.lower[phrase.end] ?? '';
  if (word !== 'for' && word !== 'of') return -1;
  const next = noun.phraseOf[phrase.end + 1] ?? -1;
  return next === index + 1 ? (discourse.entityOfPhrase[next] ?? -1) : -1;
}

function readPronoun(
  reading: Reading,
  index: number,
  phrase: NounPhrase,
  isSource: boolean,
  state: State,
  speaker: number,
  until: number,
): void {
  const { view, discourse } = reading;
  const kind = classifyPronoun(view, phrase.first);
  let id = -1;
  if (kind === 'first')
    id = speaker >= 0 ? speaker : view.quoted[phrase.first] === 1 ? -1 : discourse.author().id;
  else if (kind === 'second')
    id = isSource && view.quoted[phrase.first] !== 1 ? discourse.readers().id : -1;
  else if (kind === 'relative') id = isSource ? antecedentOf(reading, index) : -1;
  else if (kind === 'he' || kind === 'she' || kind === 'they' || kind === 'it') {
    if (kind === 'it' && !isSource && isExpletive(view, phrase.first)) return;
    id = resolvePronoun(discourse, phrase.first, kind, {
      until,
      isSource,
      lastSpeaker: state.lastSpeaker,
      governor: governorOf(reading, index),
      disjoint: isSource ? namedAfter(reading, index) : NOBODY,
      excluded: speaker,
    });
  }
  discourse.entityOfPhrase[index] = id;
}

const NOBODY: ReadonlySet<number> = new Set();
/** A name this many tokens after a pronoun, in its sentence, is another's than the pronoun's. */
const DISJOINT_TOKENS = 30;

/** The people called by name after the pronoun in its sentence, or anywhere in the words that it is the source of. */
function namedAfter(reading: Reading, index: number): Set<number> {
  const { view, noun } = reading;
  const token = noun.phrases[index]?.first ?? 0;
  const found = new Set<number>();
  for (
    let i = token + 1;
    i < token + DISJOINT_TOKENS && view.document.sentenceOf[i] === view.document.sentenceOf[token];
    i++
  )
    noteNamed(reading, i, found);
  const attribution = view.attributions[view.sourceAt[token] ?? -1];
  for (const range of attribution?.content ?? [])
    for (let i = range.firstToken; i < Math.min(range.endToken, range.firstToken + 200); i++)
      noteNamed(reading, i, found);
  return found;
}

function noteNamed(reading: Reading, token: number, found: Set<number>): void {
  const { noun, linked, discourse } = reading;
  const name = noun.nameOf[token] ?? -1;
  const entity = discourse.entity(name < 0 ? -1 : (linked.entityOf[name] ?? -1));
  if (entity?.class === 'person') found.add(entity.id);
}

/** The entity of the source in whose reported words, outside quotation marks, the phrase stands, or -1. */
function governorOf(reading: Reading, index: number): number {
  const { view, noun, discourse, sourceHeads } = reading;
  const token = noun.phrases[index]?.first ?? 0;
  const attribution = view.quoted[token] === 1 ? -1 : (view.contentAt[token] ?? -1);
  const head = attribution < 0 ? -1 : (sourceHeads[attribution] ?? -1);
  return head < 0 || head === index
    ? -1
    : (discourse.entity(discourse.entityOfPhrase[head] ?? -1)?.id ?? -1);
}

/** "it is clear that", "it rained": an "it" that stands for nothing. */
function isExpletive(view: ArticleView, i: number): boolean {
  const next = view.lower[i + 1] ?? '';
  return (
    next === "'s" ||
    next === '’s' ||
    next === 'is' ||
    next === 'was' ||
    next === 'seems' ||
    next === 'appears'
  );
}

/** A relative pronoun's antecedent is one of this many phrases before it. */
const ANTECEDENT_PHRASES = 6;

/** The entity of the phrase that "who" or "which" follows: the nearest before it in the sentence that suits, or a new one for the phrase right before. */
function antecedentOf(reading: Reading, index: number): number {
  const { view, noun, discourse } = reading;
  const token = noun.phrases[index]?.first ?? 0;
  const wantsPerson = ['who', 'whom', 'whose'].includes(view.lower[token] ?? '');
  let nearest = -1;
  for (let i = index - 1; i >= Math.max(0, index - ANTECEDENT_PHRASES); i--) {
    const phrase = noun.phrases[i];
    if (
      phrase === undefined ||
      view.document.sentenceOf[phrase.first] !== view.document.sentenceOf[token]
    )
      break;
    if (phrase.form === 'pronoun') continue;
    if (nearest < 0) nearest = i;
    const entity = discourse.entity(discourse.entityOfPhrase[i] ?? -1);
    if (entity === undefined) continue;
    const isPerson = entity.class === 'person' || entity.class === 'people';
    if (isPerson || !wantsPerson) return entity.id;
  }
  const phrase = noun.phrases[nearest];
  if (phrase === undefined || phrase.form === 'name') return -1;
  const known = discourse.entity(discourse.entityOfPhrase[nearest] ?? -1);
  if (known === undefined) readCommon(reading, nearest, phrase, true);
  return discourse.entityOfPhrase[nearest] ?? -1;
}

/** Reads the phrases inside quotations, whose "I" is their speaker and whose "he" is somebody else. */
function readQuoted(reading: Reading, isSource: Uint8Array): void {
  const { view, noun, discourse, sourceHeads } = reading;
  const outside = discourse.events.length;
  let until = 0;
  const state: State = { lastSpeaker: -1 };
  for (const [index, phrase] of noun.phrases.entries()) {
    if (!isInside(view, phrase)) continue;
    while (until < outside && (discourse.events[until]?.token ?? 0) < phrase.first) until++;
    const attribution = view.contentAt[phrase.first] ?? -1;
    const head = attribution < 0 ? -1 : (sourceHeads[attribution] ?? -1);
    const speaker = head < 0 || head === index ? -1 : (discourse.entityOfPhrase[head] ?? -1);
    if (phrase.form === 'pronoun')
      readPronoun(reading, index, phrase, isSource[index] === 1, state, speaker, until);
    else if (phrase.form === 'name') readName(reading, index, phrase);
    else if (isSource[index] === 1 || phrase.determiner === 'definite')
      readQuotedCommon(reading, index, phrase, isSource[index] === 1);
    const entity = discourse.entity(discourse.entityOfPhrase[index] ?? -1);
    if (entity === undefined) continue;
    const [first, end] = mentionRange(reading, phrase);
    discourse.mention(entity, first, end, 0);
  }
}

function readQuotedCommon(
  reading: Reading,
  index: number,
  phrase: NounPhrase,
  isSource: boolean,
): void {
  const { view, discourse } = reading;
  if (isSource) {
    readCommon(reading, index, phrase, true);
    return;
  }
  const nominal = readNominal(view, phrase);
  const known = discourse.withRole(nominal.head).at(-1);
  if (
    known !== undefined &&
    nominal.qualifiers.length === 0 &&
    discourse.entity(known)?.plural === nominal.plural
  )
    discourse.entityOfPhrase[index] = known;
}

/** The phrase's words on one line, from its possessor on. */
export function phraseText(reading: Reading, index: number): string {
  const phrase = reading.noun.phrases[index];
  return phrase === undefined ? '' : lineOf(reading.view, phrase.first, phrase.end);
}
