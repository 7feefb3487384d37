import type { ArticleView } from './article-view.ts';
import { findDescribed } from './describe.ts';
import { Discourse } from './discourse.ts';
import { findAuthor } from './find-author.ts';
import { findOwnOutlet } from './find-own-outlet.ts';
import { learnFromName, learnNames } from './learn.ts';
import type { LinkedNames } from './link-names.ts';
import type { NameMention } from './name-mention.ts';
import { readNominal } from './nominal.ts';
import type { NounPhrase, NounPhrases } from './noun-phrases.ts';
import { joinEntities, listEndingAt, namesOf } from './pairs.ts';
import { prominence } from './pronouns.ts';
import { readCommon } from './read-common.ts';
import { readPronoun } from './read-pronoun.ts';
import { entityOfPhrase, type Reading, startWithOwner } from './reading.ts';
import { findSourceHeads } from './source-heads.ts';
import { findTurnSpeakers } from './turn-speakers.ts';

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
  const outlet = findOwnOutlet(view, names, linked);
  if (outlet !== null) outlet.class = 'author';
  const described = findDescribed(view, names, noun);
  const sourceHeads = findSourceHeads(view, noun, described);
  const isSource = new Uint8Array(noun.phrases.length);
  for (const head of sourceHeads) if (head >= 0) isSource[head] = 1;
  const reading: Reading = {
    view,
    names,
    linked,
    noun,
    sourceHeads,
    isSource,
    namedSources: countNamedSources(linked, noun, sourceHeads),
    discourse,
    described,
  };
  learnNames(reading);
  readOwnWords(reading);
  readQuotedWords(reading);
  return reading;
}

function countNamedSources(
  linked: LinkedNames,
  noun: NounPhrases,
  sourceHeads: Int32Array,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const head of sourceHeads) {
    const entity = linked.entityOf[noun.phrases[head]?.name ?? -1] ?? -1;
    if (entity >= 0) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}

function readOwnWords(reading: Reading): void {
  const { view, noun, discourse, isSource } = reading;
  let lastSpeaker = -1;
  let spokeIn = 0;
  for (const [index, phrase] of noun.phrases.entries()) {
    if (isQuoted(view, phrase)) continue;
    if (phrase.form === 'name') readName(reading, index, phrase);
    else if (phrase.form === 'pronoun')
      readPronoun(reading, index, {
        until: discourse.events.length,
        lastSpeaker,
        spokeIn,
        speaker: -1,
        addressee: -1,
      });
    else readCommon(reading, index, isSource[index] === 1);
    const entity = entityOfPhrase(reading, index);
    if (entity === undefined) continue;
    const [first, end] = mentionRange(reading, phrase);
    const weight = prominence(view, noun, index);
    discourse.mention(entity, first, end, weight);
    if (phrase.form === 'name') mentionList(reading, index, phrase, weight);
    if (isSource[index] === 1 && (view.contentAt[phrase.first] ?? -1) < 0) {
      lastSpeaker = entity.id;
      spokeIn = view.document.sentenceOf[phrase.first] ?? 0;
    }
  }
}

/** Notes at the last of several names joined by "and" that all of them can be "they". */
function mentionList(reading: Reading, index: number, phrase: NounPhrase, weight: number): void {
  const { discourse } = reading;
  const ids = listEndingAt(reading, index);
  if (ids === null) return;
  const all = joinEntities(reading, ids, () => namesOf(reading, ids));
  // Not a mention, which an audit would show, as the phrases before are none of this one's.
  if (all !== null) discourse.recall(all, phrase.end, weight);
}

/** Reads the phrases inside quotations, whose "I" is their speaker and whose "he" is somebody else. */
function readQuotedWords(reading: Reading): void {
  const { view, noun, discourse, isSource, sourceHeads } = reading;
  const turns = findTurnSpeakers(reading);
  const sources = outsideSources(reading);
  const outside = discourse.events.length;
  let until = 0;
  let next = 0;
  let lastSpeaker = -1;
  let spokeIn = 0;
  for (const [index, phrase] of noun.phrases.entries()) {
    if (!isQuoted(view, phrase)) continue;
    while (until < outside && (discourse.events[until]?.token ?? 0) < phrase.first) until++;
    for (
      ;
      next < sources.length &&
      (noun.phrases[sources[next] ?? -1]?.first ?? Infinity) < phrase.first;
      next++
    ) {
      lastSpeaker = entityOfPhrase(reading, sources[next] ?? -1)?.id ?? lastSpeaker;
      spokeIn = view.document.sentenceOf[noun.phrases[sources[next] ?? -1]?.first ?? -1] ?? spokeIn;
    }
    const block = view.document.blockOf[phrase.first] ?? -1;
    const head = sourceHeads[view.contentAt[phrase.first] ?? -1] ?? -1;
    const said = head < 0 || head === index ? -1 : (entityOfPhrase(reading, head)?.id ?? -1);
    const speaker = said >= 0 ? said : (turns.speakerOf[block] ?? -1);
    if (phrase.form === 'name') readName(reading, index, phrase);
    else if (phrase.form === 'pronoun')
      readPronoun(reading, index, {
        until,
        lastSpeaker,
        spokeIn,
        speaker,
        addressee: turns.addresseeOf[block] ?? -1,
      });
    else if (isSource[index] === 1) readCommon(reading, index, true);
    else if (phrase.determiner === 'definite') recognize(reading, index);
    const entity = entityOfPhrase(reading, index);
    if (entity === undefined) continue;
    const [first, end] = mentionRange(reading, phrase);
    discourse.mention(entity, first, end, 0);
  }
}

function isQuoted(view: ArticleView, phrase: NounPhrase): boolean {
  return view.quoted[phrase.end - 1] === 1;
}

/** The phrases that are sources in the writer's own words, in text order. */
function outsideSources(reading: Reading): number[] {
  const { view, noun, isSource } = reading;
  const found: number[] = [];
  for (const [index, phrase] of noun.phrases.entries())
    if (isSource[index] === 1 && !isQuoted(view, phrase)) found.push(index);
  return found;
}

/** A name is mentioned with its titles; other phrases as they stand, a pronoun as the one word. */
function mentionRange(reading: Reading, phrase: NounPhrase): [number, number] {
  const name = phrase.form === 'name' ? reading.names[phrase.name] : undefined;
  if (name !== undefined) return [name.first, name.end];
  return [startWithOwner(reading.noun, phrase), phrase.end];
}

function readName(reading: Reading, index: number, phrase: NounPhrase): void {
  const entity = entityOfPhrase(reading, index);
  const name = reading.names[phrase.name];
  if (entity !== undefined && name !== undefined) learnFromName(reading, entity, phrase, name);
}

/** In somebody's words, "the engineer" is looked up but nobody new is met. */
function recognize(reading: Reading, index: number): void {
  const { view, noun, discourse } = reading;
  const nominal = readNominal(view, noun, index);
  const known = discourse.withRole(nominal.head).at(-1) ?? -1;
  if (nominal.qualifiers.length === 0 && discourse.entity(known)?.plural === nominal.plural)
    discourse.entityOfPhrase[index] = known;
}
