import { type ArticleView, hasTag, startsUpper, TAG, tagBits } from './article-view.ts';
import type { EntityClass } from './entity.ts';
import type { Gender } from './lexicon.ts';
import { typeAt } from './name-tokens.ts';
import type { NounPhrase, NounPhrases } from './noun-phrases.ts';

/** What a common noun phrase says of whom or what it names. */
export interface Nominal {
  /** The head noun in the singular, lower case. */
  readonly head: string;
  readonly class: EntityClass | 'reporting';
  /** The content words before the head, lower case. */
  readonly qualifiers: readonly string[];
  /** Those of them that are names: "Obama" in "the Obama administration". */
  readonly properQualifiers: readonly string[];
  readonly plural: boolean;
  /** How many, where a number is given; 0 otherwise. */
  readonly count: number;
  readonly gender: Gender | null;
}

/** Nouns for people in the plural that are counted by the head: "two people". */
const COUNTED: ReadonlySet<string> = new Set(['people', 'person', 'persons']);
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, both: 2,
}; // biome-ignore format: a table
const MALE: ReadonlySet<string> = new Set([
  'man', 'boy', 'father', 'husband', 'son', 'brother', 'uncle', 'gentleman', 'businessman', 'congressman', 'chairman', 'spokesman', 'policeman',
  'king', 'prince', 'nephew', 'boyfriend', 'widower', 'grandfather', 'actor', 'waiter', 'priest', 'dad', 'guy', 'statesman', 'councilman', 'sir',
  'ex-husband', 'gunman', 'salesman', 'fireman', 'fisherman', 'monk', 'pope', 'cameraman', 'son-in-law', 'father-in-law', 'stepfather',
]); // biome-ignore format: a table
const FEMALE: ReadonlySet<string> = new Set([
  'woman', 'girl', 'mother', 'wife', 'daughter', 'sister', 'aunt', 'lady', 'businesswoman', 'congresswoman', 'chairwoman', 'spokeswoman', 'queen',
  'princess', 'niece', 'girlfriend', 'widow', 'grandmother', 'actress', 'waitress', 'nun', 'mom', 'mum', 'councilwoman', 'ex-wife', 'policewoman',
  'mother-in-law', 'stepmother', 'heroine', 'hostess', 'midwife', 'mistress',
]); // biome-ignore format: a table
const PERSON_ENDING = /(?:ist|ician|ologist|ographer|woman|man|person|ster|eer|crat)$/;
const PLURAL_PERSON_ENDING =
  /(?:ists|icians|ographers|women|men|persons|eers|crats|ers|ors|ees|ians)$/;

/** Reads a phrase whose head is a common noun or a quantity ("some", "two of them"), once. */
export function readNominal(view: ArticleView, noun: NounPhrases, index: number): Nominal {
  const known = noun.nominals[index];
  if (known !== undefined) return known;
  const nominal = read(view, noun.phrases[index] ?? NOTHING);
  noun.nominals[index] = nominal;
  return nominal;
}

const NOTHING: NounPhrase = {
  first: 0,
  end: 1,
  form: 'common',
  name: -1,
  possessor: -1,
  determiner: 'none',
  plural: false,
};

function read(view: ArticleView, phrase: NounPhrase): Nominal {
  const head = phrase.end - 1;
  const lemma = lemmaOf(view, head);
  const own =
    isPress(view, phrase, lemma) || isNews(view, phrase, lemma)
      ? 'outlet'
      : classOf(view, head, lemma, phrase.plural);
  const kind = own === 'person' && isAnybody(view, phrase) ? 'people' : own;
  const place = kind === 'organization' ? placeAfter(view, phrase.end) : [];
  const isMass = view.lexicon.nouns.get(lemma) === 'people' && !COUNTED.has(lemma);
  const isUncounted = isMass || phrase.determiner === 'definite' || isShare(view, head, lemma);
  const count = isUncounted ? 0 : countOf(view, phrase);
  return {
    head: (head > phrase.first ? twoWordOffice(view, head, lemma) : null) ?? lemma,
    class: kind,
    qualifiers: [...qualifiersOf(view, phrase, false), ...place],
    properQualifiers: [...qualifiersOf(view, phrase, true), ...place],
    plural: isMany(view, phrase, kind, lemma),
    count,
    gender: MALE.has(lemma) ? 'm' : FEMALE.has(lemma) ? 'f' : null,
  };
}

/** "vice-president", "district-attorney": an office that its last word alone does not tell; null for others. */
export function twoWordOffice({ lower }: ArticleView, i: number, noun: string): string | null {
  const before = lower[i - 1];
  if (before === 'vice' || (before === 'district' && noun === 'attorney'))
    return `${before}-${noun}`;
  return null;
}

const EVERYBODY: ReadonlySet<string> = new Set(['every', 'each', 'no']);

/** "every clerk", "no clerk", "one in four": people, for all that the noun is in the singular. */
function isAnybody(view: ArticleView, phrase: NounPhrase): boolean {
  for (let i = phrase.first; i < phrase.end - 1; i++)
    if (EVERYBODY.has(view.lower[i] ?? '')) return true;
  if (view.lower[phrase.end - 1] !== 'one') return false;
  const of = view.lower[phrase.end];
  const number = of === 'out' ? phrase.end + 2 : phrase.end + 1;
  return (of === 'in' || of === 'out') && (tagBits(view, number) & TAG.number) !== 0;
}

/** What may stand before "reports" that are the press's and not somebody's papers. */
const PRESS_WORDS: ReadonlySet<string> = new Set([
  'news', 'media', 'press', 'local', 'newspaper', 'recent', 'new', 'multiple', 'several', 'many', 'some', 'various', 'published', 'early', 'initial',
]); // biome-ignore format: a table

const NEWS_BODIES: ReadonlySet<string> = new Set([
  'agency', 'organization', 'organisation', 'service', 'company', 'outlet', 'site', 'website', 'channel', 'network', 'station', 'magazine', 'program', 'programme', 'show', 'group',
]); // biome-ignore format: a table
/** What may stand before "media" that are some papers and stations, not all of them together. */
const SOME_MEDIA: ReadonlySet<string> = new Set([
  'local', 'state', 'foreign', 'national', 'regional', 'international', 'us', 'u.s.', 'uk',
]); // biome-ignore format: a table

/** "a news agency", "state media", "Norwegian media": papers and stations. */
function isNews(view: ArticleView, phrase: NounPhrase, lemma: string): boolean {
  const before = view.lower[phrase.end - 2] ?? '';
  if (phrase.end - 2 < phrase.first) return false;
  if (before === 'news') return NEWS_BODIES.has(lemma);
  return (
    (view.lower[phrase.end - 1] ?? '') === 'media' &&
    (SOME_MEDIA.has(before) || view.lexicon.demonyms.has(before))
  );
}

/** Whether the phrase is "reports" or "media reports", which nobody is said to have written. */
function isPress(view: ArticleView, phrase: NounPhrase, lemma: string): boolean {
  if (lemma !== 'report' || !phrase.plural || phrase.possessor >= 0) return false;
  if (['of', 'by', 'from', 'for'].includes(view.lower[phrase.end] ?? '')) return false;
  for (let i = phrase.first; i < phrase.end - 1; i++)
    if (!PRESS_WORDS.has(view.lower[i] ?? '')) return false;
  return true;
}

/** A body whose name is a plural or a mass ("police", "headquarters") is one body all the same. */
function isMany(
  view: ArticleView,
  phrase: NounPhrase,
  kind: Nominal['class'],
  lemma: string,
): boolean {
  if (kind === 'people') return true;
  if (!phrase.plural) return false;
  return !(kind === 'organization' && view.lower[phrase.end - 1] === lemma);
}

/** The lemma, or the word itself where the lexicon knows that form (a plural with a meaning of its own, a bad lemma). */
function lemmaOf(view: ArticleView, i: number): string {
  const word = view.lower[i] ?? '';
  const lemma = view.tagged.lemmas[i] ?? word;
  if (view.lexicon.nouns.get(word) === 'people') return word;
  if (view.lexicon.nouns.has(lemma) || view.lexicon.demonyms.has(lemma)) return lemma;
  if ((tagBits(view, i) & TAG.plural) === 0) return word;
  if (view.lexicon.nouns.has(word)) return word;
  for (const stem of singularsOf(word))
    if (view.lexicon.nouns.has(stem) || view.lexicon.demonyms.has(stem)) return stem;
  return lemma;
}

/** What the plural may be the plural of. */
function singularsOf(word: string): string[] {
  if (word.endsWith('men')) return [`${word.slice(0, -2)}an`];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  return word.endsWith('es')
    ? [word.slice(0, -1), word.slice(0, -2)]
    : word.endsWith('s')
      ? [word.slice(0, -1)]
      : [];
}

/** Places that stand for the people there, and that are as often parts of names: "the valley knows". */
const INHABITED: ReadonlySet<string> = new Set([
  'continent', 'hamlet', 'hemisphere', 'hillside', 'island', 'isle', 'market', 'marketplace', 'room', 'street', 'suburb', 'valley',
]); // biome-ignore format: a table

function classOf(view: ArticleView, i: number, lemma: string, plural: boolean): Nominal['class'] {
  if (isShare(view, i, lemma)) return 'people';
  const word = view.lower[i] ?? '';
  if (word.includes('-') && /-year-olds?$/.test(word))
    return plural || word.endsWith('s') ? 'people' : 'person';
  const known = view.lexicon.nouns.get(lemma) ?? personAtEnd(view, lemma);
  if (known === 'person') return plural ? 'people' : 'person';
  if (known !== undefined) return known;
  if (INHABITED.has(lemma)) return 'people';
  if (view.lexicon.demonyms.has(lemma) && startsUpper(view.words[i] ?? ''))
    return plural ? 'people' : 'person';
  if (plural)
    return PLURAL_PERSON_ENDING.test(word) || hasTag(view, i, 'NNPS') ? 'people' : 'thing';
  if (hasTag(view, i, 'CD') || hasTag(view, i, 'DT') || hasTag(view, i, 'JJ'))
    return word === 'this' || word === 'that'
      ? 'document'
      : word === 'one' || word === 'another'
        ? 'person'
        : 'people';
  return PERSON_ENDING.test(lemma) && lemma.length > 5 ? 'person' : 'thing';
}

/** "ex-boxer", "singer-songwriter": a person by the word after the last hyphen. */
function personAtEnd(view: ArticleView, lemma: string): 'person' | undefined {
  const hyphen = lemma.lastIndexOf('-');
  if (hyphen < 0) return undefined;
  return view.lexicon.nouns.get(lemma.slice(hyphen + 1)) === 'person' ? 'person' : undefined;
}

/** Whether the noun at `i` is a share of those asked: "47 percent", "a majority". */
export function isShare(view: ArticleView, i: number, lemma: string): boolean {
  if (
    lemma === 'percent' ||
    lemma === '%' ||
    lemma === 'majority' ||
    lemma === 'plurality' ||
    lemma === 'third' ||
    lemma === 'two-third'
  )
    return true;
  return (
    (lemma === 'half' || lemma === 'quarter') &&
    (tagBits(view, i - 1) & (TAG.determiner | TAG.number)) !== 0
  );
}

function countOf(view: ArticleView, phrase: NounPhrase): number {
  for (let i = phrase.first; i < Math.min(phrase.end, phrase.first + 3); i++) {
    if ((tagBits(view, i) & TAG.number) === 0 && view.lower[i] !== 'both') continue;
    const count = NUMBERS[view.lower[i] ?? ''];
    if (count !== undefined && (count > 1 || i < phrase.end - 1)) return count;
    if (hasTag(view, i, 'CD') && /^\d{1,3}$/.test(view.words[i] ?? ''))
      return Number(view.words[i]);
  }
  return 0;
}

/** Where a body is, which tells it from its like elsewhere: "the appeals court in | Richmond". */
function placeAfter(view: ArticleView, end: number): string[] {
  const isPlace = view.lower[end] === 'in' && typeAt(view, end + 1) === 'location';
  return isPlace ? [view.lower[end + 1] ?? ''] : [];
}

function qualifiersOf(view: ArticleView, phrase: NounPhrase, proper: boolean): string[] {
  const found: string[] = [];
  for (let i = phrase.first; i < phrase.end - 1; i++) {
    const bits = tagBits(view, i);
    const word = view.lower[i] ?? '';
    if ((bits & (TAG.noun | TAG.adjective | TAG.participle)) === 0 || !/[\p{L}\p{N}]/u.test(word))
      continue;
    const isName =
      startsUpper(view.words[i] ?? '') &&
      !view.commonWords.has(word) &&
      view.document.sentenceOf[i] === view.document.sentenceOf[i - 1];
    if (proper && !isName) continue;
    found.push(word);
  }
  return found;
}

/** Whether the token is a noun in capitals that stands for a role ("the President", "the Chief Engineer"). */
export function isCapitalRole(view: ArticleView, i: number): boolean {
  return (
    startsUpper(view.words[i] ?? '') && view.lexicon.nouns.get(view.lower[i] ?? '') === 'person'
  );
}
