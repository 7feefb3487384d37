import { tokenRangeText } from '../tokenize/document.ts';
import type { ArticleView } from './article-view.ts';
import { hasTag, TAG, tagBits } from './article-view.ts';
import type { Gender } from './lexicon.ts';
import type { NameMention } from './name-mention.ts';
import { bare } from './name-titles.ts';
import { readNominal } from './nominal.ts';
import type { NounPhrase, NounPhrases } from './noun-phrases.ts';
import { extentOf } from './phrase-extent.ts';

/** Two phrases for one entity: `name` is the one that names it, `description` the other. */
export interface Apposition {
  readonly name: number;
  readonly description: number;
}

const BE: ReadonlySet<string> = new Set([
  'is',
  'was',
  'are',
  'were',
  "'s",
  '’s',
  'became',
  'remains',
  'be',
  'been',
]);

/**
 * Finds where a phrase says who a neighbouring one is: "Jane Doe, a chemist", "the plant's manager, Ann Lee", "Ann Lee (a
 * chemist)", "Ann Lee is a chemist". For each description phrase, the phrase that it describes.
 */
export function findDescribed(
  view: ArticleView,
  names: readonly NameMention[],
  noun: NounPhrases,
): Map<number, number> {
  const described = new Map<number, number>();
  for (const [index, phrase] of noun.phrases.entries()) {
    if (phrase.form !== 'name' && phrase.form !== 'common') continue;
    const apposed = findApposed(view, names, noun, index);
    if (apposed !== null) {
      described.set(apposed.description, apposed.name);
      continue;
    }
    const predicate = findPredicate(view, names, noun, index);
    if (predicate >= 0) described.set(predicate, index);
  }
  for (const [index, phrase] of noun.phrases.entries()) {
    if (phrase.form !== 'pronoun' || described.has(index)) continue;
    const predicate = findPredicate(view, names, noun, index);
    if (predicate >= 0 && !described.has(predicate)) described.set(predicate, index);
  }
  return described;
}

function isBreak(view: ArticleView, i: number): boolean {
  return [',', '--', '-', '–', '—', '(', ':'].includes(view.words[i] ?? '');
}

function isClosing(view: ArticleView, i: number): boolean {
  const word = view.words[i] ?? '';
  return (
    [',', '.', '--', '–', '—', ')', ';', ':', '?', '!', '', '(', '-'].includes(word) ||
    hasTag(view, i, "''") ||
    hasTag(view, i, 'POS')
  );
}

function findApposed(
  view: ArticleView,
  names: readonly NameMention[],
  noun: NounPhrases,
  index: number,
): Apposition | null {
  const phrase = noun.phrases[index];
  if (phrase === undefined) return null;
  const doubled = findDoubled(view, names, noun, index);
  if (doubled >= 0) return { name: doubled, description: index };
  let at = phrase.form === 'common' ? extentOf(view, noun, index) : phrase.end;
  at = skipAside(view, at);
  if (!isBreak(view, at) || view.words[at] === ':') return null;
  const age = skipAge(view, at);
  let next = noun.phraseOf[age + 1] ?? -1;
  const opening = noun.phrases[next]?.first;
  while (noun.phrases[next + 1]?.possessor === next && noun.phrases[next + 1]?.form === 'common')
    next++;
  const other = noun.phrases[next];
  if (
    other === undefined ||
    opening !== age + 1 ||
    view.document.sentenceOf[age + 1] !== view.document.sentenceOf[phrase.first]
  )
    return null;
  if (phrase.form === 'name' && other.form === 'common') {
    if (!fits(view, names, noun, phrase, next)) return null;
    const end = extentOf(view, noun, next);
    if (!closesWell(view, other, end)) return null;
    return { name: index, description: next };
  }
  if (phrase.form === 'common' && other.form === 'name') {
    if (phrase.determiner === 'none' && !isLoneRole(view, phrase)) return null;
    if (!fits(view, names, noun, other, index)) return null;
    const end = endOfNamed(view, noun, next);
    if (!isClosing(view, end) && !isOuterVerb(view, end, phrase)) return null;
    return { name: next, description: index };
  }
  if (phrase.form === 'common' && other.form === 'common' && other.determiner !== 'none') {
    const a = readNominal(view, noun, index);
    const b = readNominal(view, noun, next);
    const end = extentOf(view, noun, next);
    if (
      a.class === 'person' &&
      b.class === 'person' &&
      view.words[end] === ',' &&
      phrase.determiner !== 'none'
    )
      return { name: index, description: next };
  }
  return null;
}

/** In "author and | critic Ann Lee", the name that both nouns are of, or -1. */
function findDoubled(
  view: ArticleView,
  names: readonly NameMention[],
  noun: NounPhrases,
  index: number,
): number {
  const phrase = noun.phrases[index];
  if (phrase?.form !== 'common' || view.lower[phrase.end] !== 'and') return -1;
  const next = noun.phraseOf[phrase.end + 1] ?? -1;
  const other = noun.phrases[next];
  const name = names[other?.name ?? -1];
  if (other?.first !== phrase.end + 1 || name === undefined || name.core <= other.first) return -1;
  const role = view.lower[name.core - 1] ?? '';
  const hasTitle = view.lexicon.titles.has(bare(role));
  if (view.lexicon.nouns.get(role) !== 'person' && !hasTitle) return -1;
  // "the carpenter and Mayor Ann Lee" are two.
  if (phrase.determiner !== 'none' && hasTitle) return -1;
  return other.determiner === 'none' && fits(view, names, noun, other, index) ? next : -1;
}

/** The end of a name with where its bearer is from: "Dave Camp (R) of Michigan |", "Jim Jordan of Ohio |". */
function endOfNamed(view: ArticleView, noun: NounPhrases, index: number): number {
  const end = skipAside(view, extentOf(view, noun, index));
  if (view.lower[end] !== 'of') return end;
  const place = noun.phrases[noun.phraseOf[end + 1] ?? -1];
  return place?.form === 'name' && place.first === end + 1 ? place.end : end;
}

/** "(R-Ohio)" and the like between a name and what follows. */
function skipAside(view: ArticleView, i: number): number {
  if (view.words[i] !== '(') return i;
  for (let j = i + 1; j < i + 12; j++)
    if (view.words[j] === ')') return (tagBits(view, i + 1) & TAG.determiner) !== 0 ? i : j + 1;
  return i;
}

/** The second comma of ", 25,". */
function skipAge(view: ArticleView, i: number): number {
  return /^\d{1,3}$/.test(view.words[i + 1] ?? '') && view.words[i + 2] === ',' ? i + 2 : i;
}

/** Whether the noun can be said of the name: a person's role of a person, a body's of a body. */
function fits(
  view: ArticleView,
  names: readonly NameMention[],
  noun: NounPhrases,
  namePhrase: NounPhrase,
  other: number,
): boolean {
  const name = names[namePhrase.name];
  if (name === undefined) return false;
  const nominal = readNominal(view, noun, other);
  if (nominal.plural) return false;
  if (name.type === 'person')
    return nominal.class === 'person' && !isOfOtherGender(view, name, nominal.gender);
  if (name.type === 'outlet') return nominal.class === 'outlet' || nominal.class === 'organization';
  if (name.type === 'organization')
    return nominal.class === 'organization' || nominal.class === 'outlet';
  if (name.type === 'other') return nominal.class !== 'thing' && nominal.class !== 'people';
  return false;
}

/** "Mayor John Hale, | his wife and": she is somebody else. */
function isOfOtherGender(
  view: ArticleView,
  { core, end, gender }: NameMention,
  other: Gender | null,
): boolean {
  const given = end - core > 1 ? view.lexicon.firstNames.get(view.lower[core] ?? '') : undefined;
  const own = gender ?? given ?? null;
  return own !== null && other !== null && own !== other;
}

function isLoneRole(view: ArticleView, phrase: NounPhrase): boolean {
  return view.lexicon.nouns.get(view.lower[phrase.end - 1] ?? '') === 'person';
}

/** A list goes on with "and"; an apposition closes, or runs on in a relative clause. */
function closesWell(view: ArticleView, other: NounPhrase, end: number): boolean {
  if (isClosing(view, end) || hasTag(view, end, 'WP') || hasTag(view, end, 'WDT')) return true;
  let next = end;
  while ((tagBits(view, next) & TAG.adverb) !== 0) next++;
  const bits = tagBits(view, end);
  if (other.determiner !== 'none') return (tagBits(view, next) & TAG.finite) === 0;
  return hasTag(view, end, 'IN') || (bits & TAG.participle) !== 0 || view.lower[end] === 'and';
}

/** Whether a verb follows whose subject both are, so that the first hangs on no preposition ("asked by a host, | Lee said"). */
function isOuterVerb(view: ArticleView, i: number, phrase: NounPhrase): boolean {
  return (
    phrase.determiner !== 'none' &&
    !hasTag(view, phrase.first - 1, 'IN') &&
    !hasTag(view, phrase.first - 1, 'TO') &&
    (tagBits(view, i) & TAG.finite) !== 0
  );
}

/** The phrase that a form of "be" after this one equates with it, or -1: "she is an engineer at the plant". */
function findPredicate(
  view: ArticleView,
  names: readonly NameMention[],
  noun: NounPhrases,
  index: number,
): number {
  const phrase = noun.phrases[index];
  if (phrase === undefined) return -1;
  let i = skipAside(view, phrase.form === 'common' ? extentOf(view, noun, index) : phrase.end);
  if (!BE.has(view.lower[i] ?? '') || hasTag(view, i, 'POS')) return -1;
  i++;
  while ((tagBits(view, i) & TAG.adverb) !== 0) i++;
  const next = noun.phraseOf[i] ?? -1;
  const other = noun.phrases[next];
  if (other === undefined || other.first !== i || other.form !== 'common') return -1;
  if (other.determiner === 'none' || other.determiner === 'demonstrative') return -1;
  if (phrase.form === 'name') return fits(view, names, noun, phrase, next) ? next : -1;
  if (phrase.form === 'pronoun')
    return ['he', 'she'].includes(view.lower[phrase.first] ?? '') &&
      readNominal(view, noun, next).class === 'person'
      ? next
      : -1;
  const a = readNominal(view, noun, index);
  const b = readNominal(view, noun, next);
  return a.class === 'person' && b.class === 'person' && phrase.determiner === 'definite'
    ? next
    : -1;
}

/** The text of tokens `[first, end)` on one line. */
export function lineOf(view: ArticleView, first: number, end: number): string {
  return tokenRangeText(view.document, first, end).replace(/\s+/g, ' ').trim();
}
