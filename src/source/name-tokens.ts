import type { EntityType } from '../model/tags.ts';
import { type ArticleView, hasTag, startsUpper, TAG, tagBits } from './article-view.ts';
import { BODY_ENDINGS, CALENDAR, OTHER_INITIALS } from './name-words.ts';

/** What the tagger takes the token for, or null. */
export function typeAt(view: ArticleView, i: number): EntityType | null {
  const index = view.tagged.entityOf[i] ?? -1;
  return index < 0 ? null : (view.tagged.entities[index]?.type ?? null);
}

/** A family name whose small word is joined to it: "al-Hosri", "d'Orsay". */
const PARTICLED = /^(?:a[lnrstdz]|as[hs]|e[lsn]|bin|d|o)[-'’]\p{Lu}/u;

function isParticled(word: string): boolean {
  // Asked of every word, and nearly none has a mark so near its start.
  for (let i = 1; i < 4; i++) {
    const mark = word.charAt(i);
    if (mark === '-' || mark === "'" || mark === '’') return PARTICLED.test(word);
  }
  return false;
}

/** Whether entities of the type have names. */
export function isNamedType(type: EntityType | null): boolean {
  return type === 'person' || type === 'organization' || type === 'location' || type === 'misc';
}

/** Whether the token is part of a proper name, by its capital, its tag, what the tagger sees and how the article writes it elsewhere. */
export function isNameToken(view: ArticleView, i: number): boolean {
  const word = view.words[i] ?? '';
  if (!startsUpper(word))
    return isParticled(word) || (isNamedType(typeAt(view, i)) && /^[@#]?\d*[A-Z]/.test(word));
  const type = typeAt(view, i);
  if (CALENDAR.has(view.lower[i] ?? '')) return isNamedLikeMonth(view, i);
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return true;
  const bits = tagBits(view, i);
  const low = view.lower[i] ?? '';
  if (opensFullName(view, i) || endsFullName(view, i)) return true;
  if (isPluralForm(view, i) && isCommonPlural(view, i)) return isInitials(view, i - 1);
  if ((bits & TAG.proper) !== 0) {
    if (word.length === 1 && !/\p{Lu}/u.test(word)) return false;
    return (
      !isHeadlineWord(view, i) ||
      (isNamedType(type) && (!isKnownNoun(view, i) || isFamilyOfFirst(view, i)))
    );
  }
  if ((bits & (TAG.noun | TAG.adjective)) === 0 || low === 'i') return false;
  if (isNamedType(type))
    return !isDemonymAdjective(view, i) && !(isHeadlineWord(view, i) && isKnownNoun(view, i));
  return (
    (bits & TAG.noun) !== 0 &&
    view.properWords.has(low) &&
    !view.commonWords.has(low) &&
    !view.lexicon.nouns.has(low)
  );
}

/** Whether the token is somebody's initials, as far as one can see: "J.K.", and not "U.S." */
export function isInitials(view: ArticleView, i: number): boolean {
  const word = view.words[i] ?? '';
  return /^(?:\p{Lu}\.){2,3}$/u.test(word) && !OTHER_INITIALS.has(word);
}

/** Words before a month that is one: "the end of | March". */
const BEFORE_DATES: ReadonlySet<string> = new Set([
  'of', 'in', 'on', 'since', 'until', 'till', 'by', 'from', 'to', 'last', 'next', 'this', 'early', 'late', 'mid', 'before', 'after', 'during', 'for', 'through', 'every', 'each',
]); // biome-ignore format: a table

/** Whether a day's or month's word is a person's name here: "Theresa | May said", by the tagger's word or its first name. */
function isNamedLikeMonth(view: ArticleView, i: number): boolean {
  const low = view.lower[i] ?? '';
  if (low.endsWith('day') || BEFORE_DATES.has(view.lower[i - 1] ?? '')) return false;
  if (typeAt(view, i) === 'person') return true;
  const before = (view.lower[i - 1] ?? '').replace(/\.$/, '');
  return (
    low === 'may' &&
    (view.lexicon.firstNames.has(before) || view.lexicon.titles.has(before)) &&
    startsUpper(view.words[i - 1] ?? '') &&
    (tagBits(view, i + 1) & TAG.number) === 0 &&
    view.titleCase[view.document.sentenceOf[i] ?? 0] !== 1
  );
}

/** Whether the token is a first name in capitals and no other word that the lexicon or the article has. */
export function isFirstName(view: ArticleView, i: number): boolean {
  const low = view.lower[i] ?? '';
  return (
    startsUpper(view.words[i] ?? '') &&
    view.lexicon.firstNames.has(low) &&
    !view.commonWords.has(low) &&
    !view.lexicon.nouns.has(low)
  );
}

/** Whether a first name in capitals stands before another name, whatever the tagger makes of it. */
function opensFullName(view: ArticleView, i: number): boolean {
  const next = i + 1;
  return (
    isFirstName(view, i) &&
    (tagBits(view, next) & TAG.proper) !== 0 &&
    startsUpper(view.words[next] ?? '') &&
    !isHeadlineWord(view, next)
  );
}

/** Whether a word in capitals follows a first name, be it a participle by the tagger's word ("Debra | Messing"). */
function endsFullName(view: ArticleView, i: number): boolean {
  const before = i - 1;
  return (
    isFirstName(view, before) &&
    !view.commonWords.has(view.lower[i] ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(view.words[i] ?? '') &&
    view.titleCase[view.document.sentenceOf[i] ?? 0] !== 1 &&
    view.document.sentenceOf[before] === view.document.sentenceOf[i]
  );
}

/** Whether the token's capital says nothing: it stands in a headline and the article nowhere else writes it so. */
function isHeadlineWord(view: ArticleView, i: number): boolean {
  return (
    view.titleCase[view.document.sentenceOf[i] ?? 0] === 1 &&
    !view.properWords.has(view.lower[i] ?? '')
  );
}

/** "Peter | King": a family name by the tagger's word, though it is a noun too. */
export function isFamilyOfFirst(view: ArticleView, i: number): boolean {
  const entity = view.tagged.entityOf[i] ?? -1;
  return (
    typeAt(view, i) === 'person' &&
    view.tagged.entityOf[i - 1] === entity &&
    view.lexicon.firstNames.has(view.lower[i - 1] ?? '')
  );
}

function isKnownNoun(view: ArticleView, i: number): boolean {
  const low = view.lower[i] ?? '';
  return view.commonWords.has(low) || view.lexicon.nouns.has(low) || singularOf(view, i) !== null;
}

function isDemonymAdjective(view: ArticleView, i: number): boolean {
  return (tagBits(view, i) & TAG.adjective) !== 0 && typeAt(view, i) === 'misc';
}

function isPluralForm(view: ArticleView, i: number): boolean {
  return (tagBits(view, i) & TAG.plural) !== 0 || (view.lower[i] ?? '').endsWith('s');
}

/** Whether the token is a plural like "Republicans" or "Officials", capitalised but naming nobody. */
function isCommonPlural(view: ArticleView, i: number): boolean {
  if (/\p{Ll}\p{Lu}/u.test(view.words[i] ?? '')) return false;
  if (view.lexicon.bodies.has(view.lower[i] ?? '')) return false;
  const stem = singularOf(view, i);
  if (isCause(view, i, stem)) return false;
  if (stem === null && view.lexicon.firstNames.has(view.lower[i] ?? '')) return false;
  if (stem === null)
    return (
      hasTag(view, i, 'NNPS') && typeAt(view, i) !== 'organization' && !isBesideProper(view, i)
    );
  const isFamilyName =
    !view.lexicon.demonyms.has(stem) && !view.commonWords.has(view.lower[i] ?? '');
  if (
    isFamilyName &&
    view.properWords.has(view.lower[i] ?? '') &&
    view.fullNameWords.has(view.lower[i] ?? '')
  )
    return false;
  const entity = view.tagged.entityOf[i] ?? -1;
  const inside =
    entity >= 0 && typeAt(view, i) === 'organization' && view.tagged.entityOf[i - 1] === entity;
  if (inside && !view.lexicon.demonyms.has(stem)) return false;
  const next = i + 1;
  if (
    (tagBits(view, next) & TAG.proper) !== 0 &&
    startsUpper(view.words[next] ?? '') &&
    !hasTag(view, next, 'POS')
  )
    return false;
  const previous =
    (tagBits(view, i - 1) & TAG.proper) !== 0 && startsUpper(view.words[i - 1] ?? '');
  return (
    !previous ||
    view.lexicon.demonyms.has(stem) ||
    (typeAt(view, i) !== 'organization' && view.lexicon.nouns.get(stem) === 'person')
  );
}

/** "Citizens | for Tax Justice": a plural that names a body with what it is for; "Republicans for Rubio" are people. */
function isCause(view: ArticleView, i: number, stem: string | null): boolean {
  if (view.lower[i + 1] !== 'for' || !startsUpper(view.words[i + 2] ?? '')) return false;
  return (stem !== null && !view.lexicon.demonyms.has(stem)) || typeAt(view, i + 2) !== 'person';
}

function isBesideProper(view: ArticleView, i: number): boolean {
  return [i - 1, i + 1].some(
    (j) => (tagBits(view, j) & TAG.proper) !== 0 && startsUpper(view.words[j] ?? ''),
  );
}

/** The demonym or person noun that the word is the plural of, or null. */
function singularOf(view: ArticleView, i: number): string | null {
  const word = view.lower[i] ?? '';
  for (const stem of [view.tagged.lemmas[i] ?? '', word.slice(0, -1), word.slice(0, -2)])
    if (
      stem !== word &&
      (view.lexicon.demonyms.has(stem) || (stem.length > 2 && view.lexicon.nouns.has(stem)))
    )
      return stem;
  return null;
}

/** Whether the token is a noun by which a name shows itself a body's. */
export function isBodyWord(view: ArticleView, i: number): boolean {
  const low = view.lower[i] ?? '';
  if (BODY_ENDINGS.has(low)) return true;
  const lemma = view.tagged.lemmas[i] ?? low;
  return (
    view.lexicon.nouns.get(low) === 'organization' ||
    view.lexicon.nouns.get(lemma) === 'organization'
  );
}

/** The tokens in lower case, parted by single spaces. */
export function joinLower(view: ArticleView, start: number, end: number): string {
  return view.lower.slice(start, end).join(' ');
}
