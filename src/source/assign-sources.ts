import type { Attribution, TokenRange } from '../attribute/attribution.ts';
import { ARTICLES, type ArticleView, hasTag, startsUpper, TAG, tagBits } from './article-view.ts';
import { lineOf } from './describe.ts';
import type { Entity } from './entity.ts';
import { findImpliedSource } from './implied-source.ts';
import { nameOf, pastFocus } from './name-described.ts';
import { readNominal } from './nominal.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { findTwo, isOfTwo, joinEntities } from './pairs.ts';
import { extentOf } from './phrase-extent.ts';
import { findPolled } from './polled-sources.ts';
import { isSubject } from './pronouns.ts';
import { entityOfPhrase, type Reading, startWithOwner } from './reading.ts';
import { findRelayed } from './relayed-sources.ts';
import { headOf } from './source-heads.ts';
import { findTurnSpeakers, type TurnSpeakers } from './turn-speakers.ts';
import { whoseVoice } from './writers-voice.ts';

/** For each attribution, the entities of its source and its intermediary, or -1. */
export interface AssignedSources {
  readonly sourceOf: Int32Array;
  readonly viaOf: Int32Array;
}

/** Gives each attribution the entity of its source span, or of what an unsaid subject must be. */
export function assignSources(reading: Reading): AssignedSources {
  const { view, discourse, noun, described } = reading;
  const sourceOf = new Int32Array(view.attributions.length).fill(-1);
  const viaOf = new Int32Array(view.attributions.length).fill(-1);
  const turns = findTurnSpeakers(reading);
  const families = new Map<string, Entity>();
  for (const entity of reading.linked.entities)
    if (entity.person !== null && !families.has(entity.person.family))
      families.set(entity.person.family, entity);
  for (const [index, attribution] of view.attributions.entries()) {
    const head = reading.sourceHeads[index] ?? -1;
    const voice = whoseVoice(reading, index);
    const id =
      voice !== null
        ? voiceOf(reading, voice)
        : head < 0
          ? sourceWithoutHead(reading, index, attribution, turns, families)
          : sourceOfHead(reading, index, head);
    const known =
      id >= 0 || attribution.cue.length > 0 ? id : speakerGoingOn(reading, index, sourceOf);
    sourceOf[index] = discourse.entity(known)?.id ?? -1;
    const via = attribution.via;
    if (via === null) continue;
    const phrase = headOf(view, noun, via, described);
    viaOf[index] = discourse.entity(discourse.entityOfPhrase[phrase] ?? -1)?.id ?? -1;
  }
  for (const [entity, outlet] of findRelayed(reading))
    for (const [index, id] of sourceOf.entries())
      if (id === entity && viaOf[index] === -1 && view.attributions[index]?.via === null)
        viaOf[index] = outlet;
  for (const [index, poll] of findPolled(reading).entries())
    if (poll >= 0 && viaOf[index] === -1 && view.attributions[index]?.via === null)
      viaOf[index] = poll;
  return { sourceOf, viaOf };
}

function voiceOf(reading: Reading, voice: 'author' | 'nobody'): number {
  return voice === 'author' ? reading.discourse.author().id : -1;
}

/** A quotation that stands alone goes on with what was said in this many sentences before it at most. */
const GOING_ON_SENTENCES = 3;
/** Among this many attributions before it. */
const MOST_BEFORE = 8;

/**
 * Who speaks in a quotation that stands without source and cue: the person last quoted just before it, else the subject of the
 * sentence before ("Mr. Lee took a hard line. | “…”"), or -1.
 */
function speakerGoingOn(reading: Reading, index: number, sourceOf: Int32Array): number {
  const { view, discourse } = reading;
  const { sentenceOf } = view.document;
  const first = view.attributions[index]?.content[0]?.firstToken ?? -1;
  if (view.quoted[first] !== 1) return -1;
  for (let other = index - 1; other >= Math.max(0, index - MOST_BEFORE); other--) {
    const before = view.attributions[other];
    const last = (before?.content.at(-1) ?? before?.cue.at(-1))?.endToken ?? -1;
    if (last < 0 || last > first) continue;
    if ((sentenceOf[first] ?? 0) - (sentenceOf[last - 1] ?? 0) > GOING_ON_SENTENCES) break;
    const speaker = discourse.entity(sourceOf[other] ?? -1);
    if (speaker?.class === 'person' && before?.act !== 'attitude') return speaker.id;
    break;
  }
  return subjectJustBefore(reading, first);
}

/** The subject of the sentence before stands among this many of its tokens. */
const MOST_TOKENS = 80;

/** The person who is the first subject in the sentence before the token's, outside quotation marks, or -1. */
function subjectJustBefore(reading: Reading, token: number): number {
  const { view, noun } = reading;
  const { sentenceOf, sentenceStarts } = view.document;
  const sentence = sentenceOf[token] ?? 0;
  const start = sentenceStarts[sentence - 1] ?? token;
  for (let i = start; i < start + MOST_TOKENS && sentenceOf[i] === sentence - 1; i++) {
    const index = noun.phraseOf[i] ?? -1;
    const end = noun.phrases[index]?.end ?? -1;
    if (end !== i + 1 || view.quoted[i] === 1 || !isSubject(view, end)) continue;
    const entity = entityOfPhrase(reading, index);
    if (entity?.class === 'person') return entity.id;
  }
  return -1;
}

function sourceOfHead(reading: Reading, index: number, head: number): number {
  const { discourse, noun } = reading;
  const all = conjuncts(reading, index, head);
  if (all.length > 1) return join(reading, all);
  const id = discourse.entityOfPhrase[all[0] ?? head] ?? -1;
  if (id >= 0) return id;
  return noun.phrases[head]?.form === 'quantity' ? newQuantity(reading, index, head) : id;
}

/** What a quantity is called by goes on for this many tokens at most. */
const LONGEST_QUANTITY = 12;

/** The end of "those whose letters were read" within the source span, up to a comma. */
function endOfQuantity({ view, noun }: Reading, index: number, head: number): number {
  const { first, end } = noun.phrases[head] ?? { first: 0, end: 0 };
  const range = view.attributions[index]?.source.find(
    (r) => first >= r.firstToken && first < r.endToken,
  );
  const limit = Math.min(range?.endToken ?? end, first + LONGEST_QUANTITY);
  let last = end;
  while (last < limit && /[\p{L}\p{N}]/u.test(view.words[last] ?? '')) last++;
  // What breaks off inside is not what it is called by.
  return last === (range?.endToken ?? last) || view.words[last] === ',' ? last : end;
}

/** A new entity for "most", "two", "neither". */
function newQuantity(reading: Reading, index: number, head: number): number {
  const { discourse, noun, view } = reading;
  const phrase = noun.phrases[head];
  if (phrase === undefined) return -1;
  const nominal = readNominal(view, noun, head);
  const two = isOfTwo(view, phrase, nominal) ? findTwo(reading, phrase.first) : null;
  if (two !== null) return two.id;
  const entity = discourse.add(
    nominal.class === 'person' ? 'person' : 'people',
    lineOf(view, pastFocus(view, phrase), endOfQuantity(reading, index, head)).toLowerCase(),
  );
  entity.plural = nominal.plural;
  discourse.entityOfPhrase[head] = entity.id;
  discourse.mention(entity, phrase.first, phrase.end, 0);
  return entity.id;
}

const JOINING: ReadonlySet<string> = new Set(['and', 'nor', ',', '&']);

/** The phrases that "and" joins to the head within the source span, the head first; the name alone after another role of its bearer. */
function conjuncts(reading: Reading, index: number, head: number): number[] {
  const { noun, view } = reading;
  const range = view.attributions[index]?.source.find(
    (r) =>
      (noun.phrases[head]?.first ?? -1) >= r.firstToken &&
      (noun.phrases[head]?.first ?? -1) < r.endToken,
  );
  const found = [head];
  let last = head;
  for (let guard = 0; guard < 6 && range !== undefined; guard++) {
    const end = pastAside(reading, last);
    const and = view.lower[end] === ',' && view.lower[end + 1] === 'and' ? end + 1 : end;
    const word = view.lower[and];
    if (!JOINING.has(word ?? '')) break;
    let next = noun.phraseOf[and + 1] ?? -1;
    const first = noun.phrases[next]?.first;
    while (noun.phrases[next + 1]?.possessor === next) next++;
    const phrase = noun.phrases[next];
    const isAfterAside = end !== pastPlace(reading, last);
    if (isAfterAside && and === end) break;
    if (
      phrase === undefined ||
      first !== and + 1 ||
      phrase.end > range.endToken ||
      reading.described.has(next)
    )
      break;
    if (word === ',' && phrase.form !== 'name') break;
    if ((word === ',' || isAfterAside) && isOrigin(view, phrase)) break;
    found.push(next);
    last = next;
  }
  const lastPhrase = noun.phrases[last];
  const opening = lastPhrase === undefined ? 0 : startWithOwner(noun, lastPhrase);
  if (!hasTag(view, opening - 1, 'CC')) return [head];
  const second = noun.phrases[found[1] ?? -1];
  if (found.length === 2 && second?.form === 'name' && isBareRole(reading, head))
    return found.slice(1);
  const isIntroduction =
    noun.phrases[head]?.form === 'common' &&
    noun.phrases[head]?.plural === true &&
    second?.form === 'name';
  return isIntroduction && found.length > 2 ? found.slice(1) : found;
}

/** "West Virginia Democrat" after a name, "and a Republican" after what its bearer is: where that one stands, and nobody else. */
function isOrigin({ lower, lexicon }: ArticleView, { end }: NounPhrase): boolean {
  return lexicon.demonyms.has(lower[end - 1] ?? '');
}

/** "author" in "author and the firm's former chief Ann Lee", who is one: a role for one person without an article. */
function isBareRole({ noun, view }: Reading, index: number): boolean {
  const phrase = noun.phrases[index];
  if (phrase?.form !== 'common' || phrase.plural || phrase.determiner !== 'none') return false;
  return (
    phrase.possessor < 0 &&
    !startsUpper(view.words[phrase.first] ?? '') &&
    view.lexicon.nouns.get(view.lower[phrase.end - 1] ?? '') === 'person'
  );
}

/** An aside in brackets is this many tokens at most. */
const LONGEST_BRACKET = 8;

/** The end of the phrase with where its bearer is from, in brackets or after "of": "Ted Lee of Texas |", "Ted Lee (Tex.) |". */
function pastPlace(reading: Reading, index: number): number {
  const { noun, view } = reading;
  const phrase = noun.phrases[index];
  const end = phrase?.end ?? 0;
  if (phrase?.form !== 'name') return end;
  if (view.words[end] === '(')
    for (let i = end + 1; i < end + LONGEST_BRACKET; i++) if (view.words[i] === ')') return i + 1;
  const place = noun.phrases[view.lower[end] === 'of' ? (noun.phraseOf[end + 1] ?? -1) : -1];
  return place?.form === 'name' && place.first === end + 1 ? place.end : end;
}

/** The end of the phrase with the description between commas that follows it: "Grassley, Republican of Iowa," */
function pastAside(reading: Reading, index: number): number {
  const { noun, view } = reading;
  const end = pastPlace(reading, index);
  if (view.words[end] !== ',') return end;
  const next = noun.phraseOf[end + 1] ?? -1;
  if (reading.described.get(next) !== index) return end;
  return extentOf(view, noun, next);
}

/** For "her allies" in "Rowe and her allies", those words, as whose they are stands beside them; null for others. */
function nameAmong(reading: Reading, index: number, ids: readonly number[]): string | null {
  const { discourse, noun, view } = reading;
  const phrase = noun.phrases[index];
  const holder = noun.phrases[phrase?.possessor ?? -1];
  if (phrase === undefined || holder?.form !== 'pronoun') return null;
  const owner = discourse.entity(discourse.entityOfPhrase[phrase.possessor] ?? -1)?.id ?? -1;
  return ids.includes(owner) ? lineOf(view, holder.first, extentOf(view, noun, index)) : null;
}

/** The entity of several joined: "Grassley and Leahy", one entity whatever the order. */
function join(reading: Reading, phrases: readonly number[]): number {
  const { discourse, noun } = reading;
  const ids = phrases.map((phrase) => discourse.entityOfPhrase[phrase] ?? -1);
  const first = noun.phrases[phrases[0] ?? -1];
  const last = noun.phrases[phrases.at(-1) ?? -1];
  const entity = joinEntities(reading, ids, () =>
    phrases
      .map((phrase, i) => {
        const member = discourse.entity(ids[i] ?? -1);
        return (
          nameAmong(reading, phrase, ids) ?? (member === undefined ? '' : nameOf(reading, member))
        );
      })
      .join(' and '),
  );
  if (entity === null || first === undefined || last === undefined) return ids[0] ?? -1;
  entity.mentions.push({ first: first.first, end: last.end });
  return entity.id;
}

/** The source of an attribution whose span holds no noun phrase: none, or words like "the poor", "each", "one Canadian". */
function sourceWithoutHead(
  reading: Reading,
  index: number,
  attribution: Attribution,
  turns: TurnSpeakers,
  families: ReadonlyMap<string, Entity>,
): number {
  const marked = attribution.source[0];
  const range = marked !== undefined && isArticle(reading, marked) ? undefined : marked;
  const turn =
    turns.speakerOf[
      reading.view.document.blockOf[attribution.content[0]?.firstToken ?? -1] ?? -1
    ] ?? -1;
  if (range === undefined && turn >= 0) return turn;
  if (range === undefined) return impliedEntity(reading, index);
  const { view, discourse } = reading;
  let first = range.firstToken;
  while (first < range.endToken && !/[\p{L}\p{N}]/u.test(view.words[first] ?? '')) first++;
  if (first >= range.endToken) return -1;
  const bearer = bearerOf(reading, first, range.endToken, families);
  if (bearer >= 0) return bearer;
  if ((tagBits(view, range.endToken - 1) & TAG.verb) !== 0) return -1;
  const isBoth = range.endToken === first + 1 && view.lower[first] === 'both';
  const two = isBoth ? findTwo(reading, first) : null;
  if (two !== null) return two.id;
  const single = ['one', 'a', 'an', 'another', 'each', 'either', 'neither'].includes(
    view.lower[first] ?? '',
  );
  if (ARTICLES.has(view.lower[first] ?? '') && range.endToken - first > 1) first++;
  const name = lineOf(view, first, range.endToken);
  const key = `text:${name.toLowerCase()}`;
  const known = discourse.withKey(key);
  const entity = known ?? discourse.add(single ? 'person' : 'people', name);
  entity.plural = !single;
  if (known === undefined) discourse.setKey(key, entity);
  discourse.mention(entity, range.firstToken, range.endToken, 0);
  return entity.id;
}

/** Whether the range is a lone article, which is nobody: "| The | claim that". */
function isArticle({ view }: Reading, range: TokenRange): boolean {
  return (
    range.endToken - range.firstToken === 1 && ARTICLES.has(view.lower[range.firstToken] ?? '')
  );
}

/** The person whose family name the tokens are, though they were read as a word ("Will", "May"), or -1. */
function bearerOf(
  reading: Reading,
  first: number,
  end: number,
  families: ReadonlyMap<string, Entity>,
): number {
  const { view, discourse } = reading;
  if (end !== first + 1 || !startsUpper(view.words[first] ?? '')) return -1;
  const bearer = families.get(view.lower[first] ?? '');
  return discourse.entity(bearer?.id ?? -1)?.id ?? -1;
}

/** The entity that an attribution without a source span rests on; "Many | were pleased" may be met here for the first time. */
function impliedEntity(reading: Reading, index: number): number {
  const { discourse, noun } = reading;
  const phrase = findImpliedSource(reading, index);
  const id = phrase < 0 ? -1 : (discourse.entityOfPhrase[phrase] ?? -1);
  return id < 0 && noun.phrases[phrase]?.form === 'quantity'
    ? newQuantity(reading, index, phrase)
    : id;
}
