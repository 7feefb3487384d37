import type { ArticleView } from './article-view.ts';
import type { Entity } from './entity.ts';
import { extentOf } from './phrase-extent.ts';
import { classifyPronoun, isSubject, type PronounClass, resolvePronoun } from './pronouns.ts';
import { readCommon } from './read-common.ts';
import { entityOfPhrase, type Reading } from './reading.ts';

/** Where in the reading a pronoun stands. */
export interface PronounPlace {
  /** The mentions to look back on: those before this index of the discourse's events. */
  readonly until: number;
  /** Who was quoted last, or -1. */
  readonly lastSpeaker: number;
  /** The sentence in which that one was quoted last. */
  readonly spokeIn: number;
  /** In quoted words, whose they are; -1 when not known or not in any. */
  readonly speaker: number;
  /** In quoted words, to whom they are said; -1 when not known. */
  readonly addressee: number;
}

const NOBODY: ReadonlySet<number> = new Set();
/** A name this many tokens after a pronoun, in its sentence, is another's than the pronoun's. */
const DISJOINT_TOKENS = 30;
/** Names are looked for in this many tokens of what a pronoun says. */
const MOST_CONTENT = 200;
/** A relative pronoun's antecedent is one of this many phrases before it. */
const ANTECEDENT_PHRASES = 6;

/** Gives a pronoun its entity, as far as the text tells. */
export function readPronoun(reading: Reading, index: number, place: PronounPlace): void {
  const token = reading.noun.phrases[index]?.first ?? 0;
  reading.discourse.entityOfPhrase[index] = resolve(reading, index, token, place);
}

function resolve(reading: Reading, index: number, token: number, place: PronounPlace): number {
  const { view, discourse } = reading;
  const isSource = reading.isSource[index] === 1;
  const quoted = view.quoted[token] === 1;
  const kind = classifyPronoun(view, token);
  switch (kind) {
    case 'first':
      if (place.speaker >= 0) return place.speaker;
      if (!quoted) return view.document.isDialogue ? -1 : discourse.author().id;
      return isSource ? place.lastSpeaker : -1;
    case 'second':
      if (quoted) return place.addressee;
      return isSource && !view.document.isDialogue ? discourse.readers().id : -1;
    case 'relative':
      return isSource ? antecedentOf(reading, index) : -1;
    case 'other':
      return -1;
    case 'it':
      if (!isSource && isExpletive(view, token)) return -1;
      break;
    default:
  }
  const ahead = isSource && !quoted ? namedAhead(reading, token) : undefined;
  if (ahead !== undefined && suitsGender(ahead, kind)) return ahead.id;
  const spokenOf = isSource ? namedInContent(reading, token) : NOBODY;
  const before = resolvePronoun(discourse, token, kind, {
    until: place.until,
    isSource,
    lastSpeaker: place.lastSpeaker,
    sinceSpeaker: Math.max(0, (view.document.sentenceOf[token] ?? 0) - place.spokeIn),
    governor: governorOf(reading, index),
    disjoint: isSource ? namedAfter(reading, token) : NOBODY,
    spokenOf,
    namedSources: reading.namedSources,
    excluded: place.speaker,
  });
  return before < 0 && isSource && !quoted ? namedSoon(reading, token, kind, spokenOf) : before;
}

/** A headline's "he says" is named within this many tokens and sentences. */
const SOON = { tokens: 150, sentences: 4 } as const;

/**
 * For "he said" before anybody has been named: of the people whom the text goes on to name, who is its source most often by
 * name, the first where two are alike and seldom one of whom the words speak; -1 when there is none.
 */
function namedSoon(
  reading: Reading,
  token: number,
  kind: PronounClass,
  spokenOf: ReadonlySet<number>,
): number {
  const { view, noun, linked, discourse, namedSources } = reading;
  const { sentenceOf } = view.document;
  let best = -1;
  let most = -1;
  for (let i = token + 1; i < token + SOON.tokens; i++) {
    if ((sentenceOf[i] ?? Infinity) - (sentenceOf[token] ?? 0) > SOON.sentences) break;
    const name = noun.nameOf[i] ?? -1;
    const entity = discourse.entity(name < 0 ? -1 : (linked.entityOf[name] ?? -1));
    if (entity === undefined || !suitsGender(entity, kind)) continue;
    const score = ((namedSources.get(entity.id) ?? 0) + 1) / (spokenOf.has(entity.id) ? 3 : 1);
    if (score <= most) continue;
    best = entity.id;
    most = score;
  }
  return best;
}

/** Words that open a clause before the main one. */
const OPENERS: ReadonlySet<string> = new Set([
  'while', 'in', 'at', 'on', 'despite', 'with', 'by', 'for', 'during', 'after', 'before', 'as', 'when', 'although', 'though', 'since', 'if', 'because', 'even', 'once', 'until',
]); // biome-ignore format: a table

/** In "While | he has said he will stay, Lee must …", the subject of the main clause; undefined when it is not a name. */
function namedAhead(reading: Reading, token: number): Entity | undefined {
  const { view, noun, linked, discourse } = reading;
  const { sentenceOf, sentenceStarts } = view.document;
  const sentence = sentenceOf[token] ?? 0;
  if (!OPENERS.has(view.lower[sentenceStarts[sentence] ?? 0] ?? '')) return undefined;
  for (let i = (sentenceStarts[sentence] ?? 0) + 1; i < token + DISJOINT_TOKENS; i++) {
    if (sentenceOf[i] !== sentence || (view.words[i] === ',' && i < token)) return undefined;
    if (view.words[i] !== ',') continue;
    const phrase = noun.phrases[noun.phraseOf[i + 1] ?? -1];
    if (phrase?.form !== 'name' || !isSubject(view, phrase.end)) return undefined;
    return discourse.entity(linked.entityOf[phrase.name] ?? -1);
  }
  return undefined;
}

function suitsGender(entity: Entity, kind: PronounClass): boolean {
  if (entity.class !== 'person' || entity.plural) return false;
  return kind === 'he' ? entity.gender !== 'f' : kind === 'she' && entity.gender !== 'm';
}

/** The people called by name after the pronoun in its sentence, or in what it is the source of, outside quotation marks. */
function namedAfter(reading: Reading, token: number): Set<number> {
  const { view } = reading;
  const { sentenceOf } = view.document;
  const found = new Set<number>();
  for (let i = token + 1; i < token + DISJOINT_TOKENS && sentenceOf[i] === sentenceOf[token]; i++)
    if (view.quoted[i] !== 1) noteNamed(reading, i, found);
  for (const range of view.attributions[view.sourceAt[token] ?? -1]?.content ?? [])
    for (let i = range.firstToken; i < Math.min(range.endToken, token); i++)
      if (view.quoted[i] !== 1 && sentenceOf[i] === sentenceOf[token]) noteNamed(reading, i, found);
  return found;
}

/** The people called by name in the words that the pronoun is the source of. */
function namedInContent(reading: Reading, token: number): Set<number> {
  const { view } = reading;
  const found = new Set<number>();
  for (const range of view.attributions[view.sourceAt[token] ?? -1]?.content ?? [])
    for (
      let i = range.firstToken;
      i < Math.min(range.endToken, range.firstToken + MOST_CONTENT);
      i++
    )
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
  const { view, noun, sourceHeads } = reading;
  const token = noun.phrases[index]?.first ?? 0;
  const attribution = view.quoted[token] === 1 ? -1 : (view.contentAt[token] ?? -1);
  const head = attribution < 0 ? -1 : (sourceHeads[attribution] ?? -1);
  return head < 0 || head === index ? -1 : (entityOfPhrase(reading, head)?.id ?? -1);
}

/** "it is clear that", "it seems": an "it" that stands for nothing. */
function isExpletive(view: ArticleView, i: number): boolean {
  return ["'s", 'is', 'was', 'seems', 'appears'].includes(view.lower[i + 1] ?? '');
}

/**
 * The entity of the phrase that "who" or "which" follows: the nearest before it in the sentence that suits, or a new one for
 * the phrase right before.
 */
function antecedentOf(reading: Reading, index: number): number {
  const { view, noun } = reading;
  const token = noun.phrases[index]?.first ?? 0;
  const wantsPerson = ['who', 'whom', 'whose'].includes(view.lower[token] ?? '');
  let nearest = -1;
  const whole = wantsPerson ? describedUpTo(reading, index) : -1;
  if (whole >= 0) return whole;
  for (let i = index - 1; i >= Math.max(0, index - ANTECEDENT_PHRASES); i--) {
    const phrase = noun.phrases[i];
    if (
      phrase === undefined ||
      view.document.sentenceOf[phrase.first] !== view.document.sentenceOf[token]
    )
      break;
    if (phrase.form === 'pronoun') continue;
    if (nearest < 0) nearest = i;
    const entity = entityOfPhrase(reading, i);
    if (entity === undefined) continue;
    const isPerson = entity.class === 'person' || entity.class === 'people';
    if (isPerson || !wantsPerson) return entity.id;
  }
  const phrase = noun.phrases[nearest];
  if (phrase === undefined || phrase.form === 'name') return -1;
  if (entityOfPhrase(reading, nearest) === undefined) readCommon(reading, nearest, true);
  return entityOfPhrase(reading, nearest)?.id ?? -1;
}

/** Of "Ann Lee, the head of the guild in Hull, | who", the person whose description ends at the comma, or -1. */
function describedUpTo(reading: Reading, index: number): number {
  const { view, noun, described } = reading;
  const comma = (noun.phrases[index]?.first ?? 0) - 1;
  if (view.words[comma] !== ',') return -1;
  for (let i = index - 1; i >= Math.max(0, index - ANTECEDENT_PHRASES); i--) {
    if (!described.has(i) || extentOf(view, noun, i) !== comma) continue;
    const entity = entityOfPhrase(reading, i);
    if (entity?.class === 'person') return entity.id;
  }
  return -1;
}
