import type { TokenRange } from '../attribute/attribution.ts';
import { type ArticleView, hasTag, startsUpper, TAG, tagBits } from './article-view.ts';
import { CONNECTORS } from './name-words.ts';
import { opensOfficer } from './named-officer.ts';
import { isShare, readNominal } from './nominal.ts';
import type { NounPhrases } from './noun-phrases.ts';

/** For each attribution, the noun phrase that its source span is about, or -1. */
export function findSourceHeads(
  view: ArticleView,
  noun: NounPhrases,
  described: ReadonlyMap<number, number>,
): Int32Array {
  return Int32Array.from(view.attributions, (attribution) => {
    for (const range of attribution.source) {
      const head = headOf(view, noun, range, described);
      if (head >= 0) return head;
    }
    return -1;
  });
}

/** The head phrase of a range: the first one that is not somebody's possession's owner, past "a number of". */
export function headOf(
  view: ArticleView,
  noun: NounPhrases,
  range: TokenRange,
  described: ReadonlyMap<number, number>,
): number {
  const officer = namedOfficer(view, noun, range);
  if (officer >= 0) return officer;
  let index = pastTime(view, noun, firstPhraseIn(noun, range), range);
  if (index < 0) return -1;
  const than = noun.phrases[index]?.end ?? 0;
  if (
    noun.phrases[index]?.form === 'quantity' &&
    view.lower[than] === 'than' &&
    (noun.phrases[index + 1]?.end ?? Infinity) <= range.endToken
  )
    index++;
  while (
    noun.phrases[index + 1]?.possessor === index &&
    (noun.phrases[index + 1]?.first ?? Infinity) < range.endToken
  )
    index++;
  for (let guard = 0; guard < 3; guard++) {
    const whole = afterPartitive(view, noun, index, range);
    if (whole < 0) break;
    index = whole;
    while (
      noun.phrases[index + 1]?.possessor === index &&
      (noun.phrases[index + 1]?.first ?? Infinity) < range.endToken
    )
      index++;
  }
  const phrase = noun.phrases[index];
  const next = noun.phrases[index + 1];
  if (
    phrase?.form === 'common' &&
    phrase.plural &&
    next?.form === 'name' &&
    next.first === phrase.end &&
    next.end <= range.endToken
  )
    return index + 1;
  const secretary =
    phrase?.form === 'common' && phrase.determiner === 'none'
      ? officerAfter(view, noun, index, range)
      : -1;
  if (secretary >= 0) return secretary;
  if (phrase?.form === 'common') {
    const name = described.get(index);
    if (
      name !== undefined &&
      (noun.phrases[name]?.first ?? Infinity) < range.endToken &&
      name > index
    )
      return name;
  }
  return (
    bodysOfficer(view, noun, index, range) ??
    titledName(view, noun, index, range) ??
    apposedName(view, noun, index, range) ??
    personAtEnd(view, noun, index, range) ??
    index
  );
}

/** In "the Guild of Alabama | Executive Director Ann Lee": the name with an office at the end of a body's, or null. */
function bodysOfficer(
  view: ArticleView,
  noun: NounPhrases,
  index: number,
  range: TokenRange,
): number | null {
  const last = noun.phraseOf[range.endToken - 1] ?? -1;
  const phrase = noun.phrases[last];
  if (phrase?.form !== 'name' || last <= index) return null;
  if (isPersonName(view, (noun.phrases[index]?.end ?? 0) - 1)) return null;
  for (let i = range.firstToken; i < range.endToken; i++) {
    const isWithin = startsUpper(view.words[i] ?? '') || CONNECTORS.has(view.lower[i] ?? '');
    if (!isWithin || view.lower[i] === 'and') return null;
  }
  // First and family name, and the office before them.
  const office = view.lower[phrase.end - 3] ?? '';
  const isOffice = phrase.end - 3 >= phrase.first && view.lexicon.nouns.get(office) === 'person';
  return isOffice ? last : null;
}

/** The name at the end of the range that an office opens: "the secretary of the Senate | Ann Lee"; -1 when there is none. */
function namedOfficer(view: ArticleView, noun: NounPhrases, range: TokenRange): number {
  for (let i = Math.max(range.firstToken, range.endToken - 5); i < range.endToken; i++) {
    const index = noun.phraseOf[i] ?? -1;
    const phrase = noun.phrases[index];
    if (phrase?.form === 'name' && opensOfficer(view, i)) return index;
  }
  return -1;
}

const UNITS: ReadonlySet<string> = new Set([
  'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'moment',
]); // biome-ignore format: a table

/** The phrase after a time: "weeks ago | organizers". */
function pastTime(view: ArticleView, noun: NounPhrases, index: number, range: TokenRange): number {
  const phrase = noun.phrases[index];
  const next = noun.phrases[index + 1];
  if (phrase === undefined || next === undefined || next.end > range.endToken) return index;
  const isAgo = view.lower[phrase.end] === 'ago' && next.first === phrase.end + 1;
  return isAgo && UNITS.has(view.tagged.lemmas[phrase.end - 1] ?? '') ? index + 1 : index;
}

/** A titled name is looked for over this many phrases. */
const MOST_PHRASES = 4;

/** In "the ranking member of the panel, | Rep. Ann Lee of Ohio,": the titled name after the comma, or null. */
function titledName(
  view: ArticleView,
  noun: NounPhrases,
  index: number,
  range: TokenRange,
): number | null {
  const head = noun.phrases[index];
  if (head === undefined || (head.form === 'name' && head.first === range.firstToken)) return null;
  for (let i = index + 1; i <= index + MOST_PHRASES; i++) {
    const phrase = noun.phrases[i];
    if (phrase === undefined || phrase.end > range.endToken) return null;
    if (phrase.form !== 'name' || view.words[phrase.first - 1] !== ',') continue;
    const title = (view.lower[phrase.first] ?? '').replace(/\.$/, '');
    if (view.lexicon.titles.has(title) && !isJoined(view, noun, i, range)) return i;
  }
  return null;
}

/** Whether "and" goes on after the name with another one in the range: a list and no apposition. */
function isJoined(view: ArticleView, noun: NounPhrases, index: number, range: TokenRange): boolean {
  const end = noun.phrases[index]?.end ?? range.endToken;
  for (let i = end; i < Math.min(range.endToken, end + 6); i++)
    if (view.lower[i] === 'and') return true;
  return false;
}

/**
 * In "one of the report's authors, | Ann Lee," or "Hale ally | Ann Lee": the person named at the end of the span, which begins
 * with what that person is; null where it names others too.
 */
function apposedName(
  view: ArticleView,
  noun: NounPhrases,
  index: number,
  range: TokenRange,
): number | null {
  const last = oneOfThem(view, noun, index, range) ?? lastPersonIn(view, noun, index, range);
  const phrase = noun.phrases[last];
  if (phrase === undefined) return null;
  const first = noun.phrases[phrase.possessor]?.first ?? phrase.first;
  if (view.words[first - 1] === ',')
    return view.lower[range.firstToken] === 'one' || isOnePerson(view, noun, index) ? last : null;
  if (isPersonName(view, first - 1) && isPersonName(view, first)) return null;
  for (let i = range.firstToken; i < first; i++) {
    const bits = tagBits(view, i);
    const isWord =
      (bits & (TAG.noun | TAG.adjective | TAG.determiner | TAG.participle)) !== 0 ||
      view.lexicon.nouns.get(view.lower[i] ?? '') === 'person';
    if (!isWord && !(view.lower[i] === 'and' && i < first - 1)) return null;
  }
  return last;
}

/** In "one of the sponsors, | Tim Lee, a professor,": the name after the comma, or null. */
function oneOfThem(
  view: ArticleView,
  noun: NounPhrases,
  index: number,
  range: TokenRange,
): number | null {
  const head = noun.phrases[index];
  const next = noun.phrases[index + 1];
  if (head === undefined || next === undefined || next.end > range.endToken) return null;
  const isOne = view.lower[range.firstToken] === 'one' && view.lower[range.firstToken + 1] === 'of';
  if (!isOne || next.form !== 'name' || !isPersonName(view, next.first)) return null;
  return next.first === head.end + 1 && view.words[head.end] === ',' ? index + 1 : null;
}

/** The last phrase of the range after `index` that names a person and is not joined to another by "and", or -1. */
function lastPersonIn(
  view: ArticleView,
  noun: NounPhrases,
  index: number,
  range: TokenRange,
): number {
  for (let i = range.endToken - 1; i > (noun.phrases[index]?.end ?? 0) - 1; i--) {
    const last = noun.phraseOf[i] ?? -1;
    const phrase = noun.phrases[last];
    if (phrase === undefined) {
      if (/\p{L}/u.test(view.words[i] ?? '')) return -1;
      continue;
    }
    if (phrase.form === 'quantity') continue;
    return phrase.form === 'name' && isPersonName(view, i) && view.lower[phrase.first - 1] !== 'and'
      ? last
      : -1;
  }
  return -1;
}

function isPersonName(view: ArticleView, token: number): boolean {
  return view.tagged.entities[view.tagged.entityOf[token] ?? -1]?.type === 'person';
}

function isOnePerson(view: ArticleView, noun: NounPhrases, index: number): boolean {
  if (noun.phrases[index]?.form !== 'common') return false;
  const nominal = readNominal(view, noun, index);
  return nominal.class === 'person' && !nominal.plural;
}

/** In a span that began too early ("a hearing on Tuesday its chief, | Dorothea Pell,"): the person named at its end, or null. */
function personAtEnd(
  view: ArticleView,
  noun: NounPhrases,
  index: number,
  range: TokenRange,
): number | null {
  const first = noun.phrases[index];
  if (first?.form !== 'common') return null;
  // "The filing, made on behalf of Ann Lee," is one thing with what was done to it.
  if (view.words[first.end] === ',' && (tagBits(view, first.end + 1) & TAG.participle) !== 0)
    return null;
  const { class: kind } = readNominal(view, noun, index);
  if (kind !== 'thing' && kind !== 'document' && kind !== 'organization') return null;
  let last = range.endToken - 1;
  while (last > first.end && !/[\p{L}\p{N}]/u.test(view.words[last] ?? '')) last--;
  const phrase = noun.phraseOf[last] ?? -1;
  const entity = view.tagged.entities[view.tagged.entityOf[last] ?? -1];
  const before = (noun.phrases[phrase]?.first ?? 0) - 1;
  // "Alaska Division of | Elections Director Gail Rowe", whatever the tagger makes of it.
  const isTitled =
    view.lexicon.nouns.get(view.lower[(noun.phrases[phrase]?.end ?? 0) - 3] ?? '') === 'person';
  const isOfficer = isTitled || view.lexicon.nouns.get(view.lower[before] ?? '') === 'person';
  return phrase > index &&
    (kind !== 'organization' || isOfficer) &&
    noun.phrases[phrase]?.form === 'name' &&
    (entity?.type === 'person' || isTitled) &&
    !hasTag(view, before, 'IN') &&
    view.lower[before] !== 'and'
    ? phrase
    : null;
}

/** "Secretary of | State John Kerry", "Special Agent in Charge | Ann Lee": the name after an office. */
function officerAfter(
  view: ArticleView,
  noun: NounPhrases,
  index: number,
  range: TokenRange,
): number {
  const phrase = noun.phrases[index];
  const next = noun.phrases[index + 1];
  if (
    phrase === undefined ||
    next === undefined ||
    next.form !== 'name' ||
    next.end > range.endToken
  )
    return -1;
  if (view.lexicon.nouns.get(view.lower[phrase.end - 1] ?? '') !== 'person') return -1;
  const between = view.lower[phrase.end] ?? '';
  const inCharge = between === 'in' && view.lower[phrase.end + 1] === 'charge';
  if (inCharge) return index + 1;
  const hasOffice = (noun.nameOf[next.first] ?? -1) < 0;
  return between === 'of' && next.first === phrase.end + 1 && hasOffice ? index + 1 : -1;
}

function firstPhraseIn(noun: NounPhrases, range: TokenRange): number {
  for (let i = range.firstToken; i < range.endToken; i++) {
    const index = noun.phraseOf[i] ?? -1;
    if (index >= 0) return index;
  }
  return -1;
}

/** For "a number of officials", the phrase "officials"; -1 when the phrase is no such quantity. */
function afterPartitive(
  view: ArticleView,
  noun: NounPhrases,
  index: number,
  range: TokenRange,
): number {
  const phrase = noun.phrases[index];
  if (phrase === undefined || view.lower[phrase.end] !== 'of' || phrase.end >= range.endToken)
    return -1;
  const head = phrase.end - 1;
  const lemma = view.tagged.lemmas[head] ?? '';
  if (!view.lexicon.partitives.has(view.lower[head] ?? '') && !view.lexicon.partitives.has(lemma))
    return -1;
  // "41 percent of the bakers" are not the bakers, and another 30 percent of them are others.
  if (isShare(view, head, lemma)) return -1;
  // "most of us" are more than who writes.
  if (view.lower[phrase.end + 1] === 'us' && phrase.form === 'quantity' && phrase.plural) return -1;
  const next = noun.phraseOf[phrase.end + 1] ?? -1;
  return next >= 0 && noun.phrases[next]?.first === phrase.end + 1 ? next : -1;
}
