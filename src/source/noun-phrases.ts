import {
  ARTICLES,
  type ArticleView,
  hasTag,
  lastBeforeAdverbs,
  startsUpper,
  TAG,
  tagBits,
} from './article-view.ts';
import type { NameMention } from './name-mention.ts';
import { isHeadlineVerb, joinsBody } from './name-run.ts';
import { CALENDAR, MONTH } from './name-words.ts';
import type { Nominal } from './nominal.ts';

/** A noun phrase without what follows its head: tokens `[first, end)`, head at `end - 1`. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  readonly form: 'pronoun' | 'name' | 'common' | 'quantity';
  /** The index of the name that ends the phrase, or -1. */
  readonly name: number;
  /** The phrase whose possession this is ("Clinton's campaign", "his lawyer"), or -1. */
  readonly possessor: number;
  readonly determiner: Determiner;
  readonly plural: boolean;
}

export type Determiner = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none';

export interface NounPhrases {
  /** In text order, not overlapping. */
  readonly phrases: readonly NounPhrase[];
  /** For each token, the phrase that holds it, or -1. */
  readonly phraseOf: Int32Array;
  /** For each token, the name that holds it, or -1. */
  readonly nameOf: Int32Array;
  /** What has been read of each phrase as a common noun; filled as it is asked for. */
  readonly nominals: (Nominal | undefined)[];
  /** The end of each phrase with what hangs on it, or -1 until it is asked for. */
  readonly extents: Int32Array;
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'both']);
const DEMONSTRATIVE: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);
const INDEFINITE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'another',
  'some',
  'any',
  'no',
  'every',
  'each',
  'one',
]);
const PLURAL_QUANTITIES: ReadonlySet<string> = new Set([
  'some', 'many', 'most', 'several', 'few', 'both', 'all', 'others', 'those', 'these', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight',
  'nine', 'ten', 'more', 'fewer', 'dozens', 'hundreds',
]); // biome-ignore format: a table
const SINGLE_QUANTITIES: ReadonlySet<string> = new Set([
  'one',
  'another',
  'this',
  'that',
  'each',
  'neither',
  'either',
  'former',
  'latter',
]);

/** Cuts the article into base noun phrases by part of speech, with the names found before as units. Linear. */
export function findNounPhrases(view: ArticleView, names: readonly NameMention[]): NounPhrases {
  const phrases: NounPhrase[] = [];
  const phraseOf = new Int32Array(view.words.length).fill(-1);
  const nameOf = new Int32Array(view.words.length).fill(-1);
  for (const [index, name] of names.entries()) nameOf.fill(index, name.first, name.end);
  const add = (phrase: NounPhrase) => {
    phraseOf.fill(phrases.length, phrase.first, phrase.end);
    phrases.push(phrase);
  };
  let possessor = -1;
  let i = 0;
  while (i < view.words.length) {
    if (isTitleInLabel(view, i)) {
      i++;
      continue;
    }
    const bits = tagBits(view, i);
    const owner = possessor;
    possessor = -1;
    if ((bits & TAG.pronoun) !== 0 || isRelative(view, i)) {
      add(pronoun(i, -1));
      i++;
      continue;
    }
    if ((bits & TAG.possessivePronoun) !== 0 || hasTag(view, i, 'WP$')) {
      possessor = phrases.length;
      add(pronoun(i, -1));
      i++;
      continue;
    }
    if (owner >= 0 && (hasTag(view, i, '``') || hasTag(view, i, "''"))) {
      possessor = owner;
      i++;
      continue;
    }
    const end = endOfPhrase(view, names, i, nameOf);
    if (end <= i) {
      // "Rowe's | leading rivals", "her | now famous letter".
      if ((bits & (TAG.participle | TAG.adverb)) !== 0) possessor = owner;
      i++;
      continue;
    }
    add(readPhrase(view, i, end, nameOf, owner));
    i = end;
    if (
      hasTag(view, i, 'POS') &&
      view.document.sentenceOf[i] === view.document.sentenceOf[end - 1]
    ) {
      possessor = phrases.length - 1;
      i++;
    }
  }
  return {
    phrases,
    phraseOf,
    nameOf,
    nominals: new Array(phrases.length),
    extents: new Int32Array(phrases.length).fill(-1),
  };
}

/** "MS. | ROWE:": a title that the tokenizer may part from its name. */
function isTitleInLabel(view: ArticleView, i: number): boolean {
  if (i >= (view.labelEnd[view.document.blockOf[i] ?? -1] ?? -1)) return false;
  const title = view.lexicon.titles.get((view.lower[i] ?? '').replace(/\.$/, ''));
  return (
    title?.roles.every((role) => view.lexicon.nouns.has(role)) === true &&
    startsUpper(view.words[i + 1] ?? '') === false &&
    view.words[i + 1] === '.'
  );
}

function isRelative(view: ArticleView, i: number): boolean {
  return hasTag(view, i, 'WP') || hasTag(view, i, 'WDT');
}

function pronoun(i: number, possessor: number): NounPhrase {
  return {
    first: i,
    end: i + 1,
    form: 'pronoun',
    name: -1,
    possessor,
    determiner: 'none',
    plural: false,
  };
}

/** Whether the participle or its adverb at `i` belongs to "have" before it: "you have | probably seen photos". */
function isPerfect(view: ArticleView, i: number): boolean {
  if ((tagBits(view, i) & (TAG.participle | TAG.adverb)) === 0) return false;
  return HAVE.has(view.lower[lastBeforeAdverbs(view, i - 1)] ?? '');
}

/** "at | least 15 engineers". */
function isBound({ lower }: ArticleView, i: number): boolean {
  return (lower[i] === 'least' || lower[i] === 'most') && lower[i - 1] === 'at';
}

const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', "'ve", 'having']);

/** Words before the noun are at most this many, so that a text without nouns is not read anew from each of its words. */
const LONGEST_LEAD = 40;

/** The end of the noun phrase that begins at `start`; `start` when none does. */
function endOfPhrase(
  view: ArticleView,
  names: readonly NameMention[],
  start: number,
  nameOf: Int32Array,
): number {
  const { document } = view;
  const sentence = document.sentenceOf[start];
  if (isPerfect(view, start) || isBound(view, start)) return start;
  let i = start;
  let lastNoun = -1;
  let lastQuantity = -1;
  while (i < view.words.length && document.sentenceOf[i] === sentence) {
    if (lastNoun < 0 && i - start > LONGEST_LEAD) return start;
    if (isHeadlineVerb(view, i)) break;
    const dated = i <= start + 1 ? pastDate(view, i) : i;
    if (dated > i) {
      i = dated;
      continue;
    }
    const name = nameOf[i] ?? -1;
    if (name >= 0) {
      if (lastNoun >= 0 && endsSource(view, i)) break;
      if (
        lastNoun >= 0 &&
        nameOf[lastNoun] !== name &&
        !namesFollow(view, names, lastNoun, i, nameOf)
      )
        break;
      lastNoun = i;
      i++;
      continue;
    }
    const bits = tagBits(view, i);
    if ((lastNoun >= 0 || lastQuantity >= 0) && endsSource(view, i)) break;
    if (lastNoun >= 0 && beginsSource(view, i)) break;
    if (lastNoun >= 0 && leavesDate(view, lastNoun, i)) break;
    const date = isDate(view, i);
    if (lastNoun >= 0 && date !== isDate(view, lastNoun)) break;
    // "Mayor Hale | Tuesday", whatever the tagger makes of it.
    if (lastNoun >= 0 && isPersons(names, nameOf[lastNoun]) && isWeekday(view, i)) break;
    if ((bits & TAG.noun) !== 0) {
      if (lastNoun >= 0 && isPeople(view, lastNoun) && !isBody(view, i)) break;
      if (lastNoun >= 0 && isPluralAfterPlural(view, lastNoun, i)) break;
      lastNoun = i;
    } else if ((bits & (TAG.determiner | TAG.number)) !== 0) {
      if (view.lower[i] === 'one' && (tagBits(view, i + 1) & TAG.plural) !== 0)
        return i > start ? (lastNoun >= 0 ? lastNoun + 1 : start) : i + 1;
      if (
        lastNoun >= 0 ||
        (i > start && (bits & TAG.determiner) !== 0 && !isPredeterminer(view, i - 1))
      )
        break;
      lastQuantity = i;
    } else if ((bits & TAG.adjective) !== 0) {
      if (lastNoun >= 0 && !leadsToNoun(view, i, lastNoun)) break;
      if (isQuantityWord(view, i)) lastQuantity = i;
    } else if ((bits & TAG.participle) !== 0) {
      if (lastNoun >= 0 || i === start || !leadsToNoun(view, i, -1)) break;
    } else if ((bits & TAG.adverb) !== 0) {
      if (lastNoun >= 0 || (i === start && !leadsToModifier(view, i)) || !leadsToModifier(view, i))
        break;
    } else if (lastNoun >= 0 && !isPersons(names, nameOf[lastNoun]) && joinsBody(view, start, i)) {
      i++;
      continue;
    } else if (isInnerMark(view, i)) {
      if (i === start || (lastNoun >= 0 && !(hasTag(view, i, "''") && (nameOf[i + 1] ?? -1) >= 0)))
        break;
    } else break;
    i++;
  }
  if (lastNoun >= 0) return isMistakenVerb(view, start, lastNoun) ? lastNoun : lastNoun + 1;
  return lastQuantity >= 0 && lastQuantity + 1 === i && isStandaloneQuantity(view, start, i)
    ? i
    : start;
}

/** Nouns of these classes can do what the word after them says. */
const ACTORS: ReadonlySet<string> = new Set(['person', 'people', 'organization', 'outlet']);

/** Whether the last word, tagged a plural noun, is the verb of the one before: "House panel | votes to", "Rowe | questions the". */
function isMistakenVerb(view: ArticleView, start: number, last: number): boolean {
  if (last <= start || !hasTag(view, last, 'NNS')) return false;
  const inHeadline = view.titleCase[view.document.sentenceOf[last] ?? 0] === 1;
  if (startsUpper(view.words[last] ?? '') && !inHeadline) return false;
  const own = view.lexicon.nouns.get(view.tagged.lemmas[last] ?? '');
  if (own !== undefined && ACTORS.has(own)) return false;
  const bits = tagBits(view, last - 1);
  const before = view.lexicon.nouns.get(view.tagged.lemmas[last - 1] ?? '');
  const isActor = (bits & TAG.proper) !== 0 || (before !== undefined && ACTORS.has(before));
  if (!isActor || (bits & TAG.plural) !== 0 || (bits & TAG.noun) === 0) return false;
  const next = last + 1;
  const opensObject =
    (tagBits(view, next) & (TAG.determiner | TAG.pronoun | TAG.possessivePronoun)) !== 0 ||
    hasTag(view, next, 'TO') ||
    view.lower[next] === 'that' ||
    hasTag(view, next, '``');
  return opensObject && view.document.sentenceOf[next] === view.document.sentenceOf[last];
}

/** Whether a source span begins at token `i`: no noun before it is part of its phrase ("everything | Republicans fear"). */
function beginsSource({ sourceAt }: ArticleView, i: number): boolean {
  const source = sourceAt[i] ?? -1;
  return source >= 0 && sourceAt[i - 1] !== source;
}

/** Whether a source span ends just before token `i`: no phrase goes on over its end. */
function endsSource(view: ArticleView, i: number): boolean {
  const before = view.sourceAt[i - 1] ?? -1;
  return before >= 0 && view.sourceAt[i] !== before;
}

/** Whether the entity is a time, and no age ("34-year-old Leeds"). */
function isTime(view: ArticleView, index: number): boolean {
  const entity = view.tagged.entities[index];
  return entity?.type === 'date' && !(view.lower[entity.firstToken] ?? '').endsWith('-old');
}

function isPersons(names: readonly NameMention[], name: number | undefined): boolean {
  return names[name ?? -1]?.type === 'person';
}

function isWeekday(view: ArticleView, i: number): boolean {
  const word = view.lower[i] ?? '';
  return word.endsWith('day') && CALENDAR.has(word);
}

/** The end of a date between an article or an owner and a noun: "an | Oct. 17 | memo", "its | April | survey"; `i` where there is none. */
function pastDate(view: ArticleView, i: number): number {
  const isOpen = ARTICLES.has(view.lower[i - 1] ?? '');
  if (!isOpen && !hasTag(view, i - 1, 'PRP$') && !hasTag(view, i - 1, 'POS')) return i;
  const isMonth = MONTH.test(view.lower[i] ?? '') && startsUpper(view.words[i] ?? '');
  if (!isMonth && !isWeekday(view, i)) return i;
  let end = i + 1;
  while (isMonth && (tagBits(view, end) & TAG.number) !== 0) end++;
  const isNoun = (tagBits(view, end) & (TAG.noun | TAG.adjective)) !== 0 && !isDate(view, end);
  return isNoun && view.document.sentenceOf[end] === view.document.sentenceOf[i] ? end : i;
}

/** Whether a time ends before token `i` ("earlier this year | officials"). */
function leavesDate(view: ArticleView, before: number, i: number): boolean {
  const index = view.tagged.entityOf[before] ?? -1;
  const entity = view.tagged.entities[index];
  return (
    entity !== undefined &&
    isTime(view, index) &&
    entity.endToken - entity.firstToken > 1 &&
    view.tagged.entityOf[i] !== index
  );
}

function isDate(view: ArticleView, i: number): boolean {
  const index = view.tagged.entityOf[i] ?? -1;
  return index >= 0 && isTime(view, index) && startsUpper(view.words[i] ?? '');
}

/** Whether the token is a plural that means people, which no noun goes on with ("officials | meeting"). */
function isPeople(view: ArticleView, i: number): boolean {
  return (
    (tagBits(view, i) & TAG.plural) !== 0 &&
    view.lexicon.nouns.get(view.tagged.lemmas[i] ?? '') === 'person'
  );
}

function isBody(view: ArticleView, i: number): boolean {
  return view.lexicon.nouns.get(view.tagged.lemmas[i] ?? '') === 'organization';
}

/** "two years | Republicans". */
function isPluralAfterPlural(view: ArticleView, before: number, i: number): boolean {
  return (
    (tagBits(view, before) & tagBits(view, i) & TAG.plural) !== 0 &&
    startsUpper(view.words[i] ?? '') &&
    !startsUpper(view.words[before] ?? '')
  );
}

/** Whether a name goes on with the noun before it ("IMF chief economist | Ann Lee"): after a plural it begins a new phrase. */
function namesFollow(
  view: ArticleView,
  names: readonly NameMention[],
  lastNoun: number,
  i: number,
  nameOf: Int32Array,
): boolean {
  const before = names[nameOf[lastNoun] ?? -1];
  if (before !== undefined)
    return before.type !== 'person' || names[nameOf[i] ?? -1]?.type !== 'person';
  return (tagBits(view, lastNoun) & TAG.plural) === 0;
}

function isPredeterminer(view: ArticleView, i: number): boolean {
  return hasTag(view, i, 'PDT') || ['all', 'both', 'half'].includes(view.lower[i] ?? '');
}

function leadsToNoun(view: ArticleView, i: number, lastNoun: number): boolean {
  const entity = view.tagged.entityOf[i] ?? -1;
  const type = entity < 0 ? null : view.tagged.entities[entity]?.type;
  if (lastNoun >= 0 && (type === 'date' || type === 'quantity')) return false;
  if (lastNoun >= 0 && (tagBits(view, lastNoun) & TAG.plural) !== 0) return false;
  let next = i + 1;
  while (next < i + 3 && (tagBits(view, next) & TAG.adjective) !== 0) next++;
  return (tagBits(view, next) & TAG.noun) !== 0;
}

function leadsToModifier(view: ArticleView, i: number): boolean {
  const bits = tagBits(view, i + 1);
  return (bits & (TAG.adjective | TAG.number)) !== 0 || hasTag(view, i + 1, 'VBN');
}

function isInnerMark(view: ArticleView, i: number): boolean {
  const word = view.words[i] ?? '';
  if (word === '$' || word === '#' || word === '-') return true;
  const isQuote = hasTag(view, i, '``') || hasTag(view, i, "''");
  const between =
    (tagBits(view, i - 1) &
      (TAG.adjective | TAG.determiner | TAG.possessivePronoun | TAG.number)) !==
    0;
  if (isQuote) return between || (tagBits(view, i + 1) & TAG.noun) !== 0;
  return (
    word === ',' &&
    (tagBits(view, i - 1) & TAG.adjective) !== 0 &&
    (tagBits(view, i + 1) & TAG.adjective) !== 0
  );
}

function isQuantityWord(view: ArticleView, i: number): boolean {
  const word = view.lower[i] ?? '';
  return PLURAL_QUANTITIES.has(word) || SINGLE_QUANTITIES.has(word);
}

function isStandaloneQuantity(view: ArticleView, start: number, end: number): boolean {
  const last = view.lower[end - 1] ?? '';
  if (PLURAL_QUANTITIES.has(last) || SINGLE_QUANTITIES.has(last)) return true;
  return end - start > 1 && (tagBits(view, end - 1) & TAG.number) !== 0;
}

function readPhrase(
  view: ArticleView,
  first: number,
  end: number,
  nameOf: Int32Array,
  possessor: number,
): NounPhrase {
  const head = end - 1;
  const name = nameOf[head] ?? -1;
  const bits = tagBits(view, head);
  const start = view.lower[first] ?? '';
  const hasNoun = (bits & TAG.noun) !== 0 || name >= 0;
  const determiner: Determiner =
    possessor >= 0
      ? 'possessive'
      : DEFINITE.has(start)
        ? 'definite'
        : DEMONSTRATIVE.has(start)
          ? 'demonstrative'
          : INDEFINITE.has(start)
            ? 'indefinite'
            : 'none';
  const plural = hasNoun
    ? name < 0 && isPlural(view, head)
    : PLURAL_QUANTITIES.has(view.lower[head] ?? '') ||
      ((bits & TAG.number) !== 0 && view.lower[head] !== 'one');
  return {
    first,
    end,
    form: name >= 0 ? 'name' : hasNoun ? 'common' : 'quantity',
    name,
    possessor,
    determiner,
    plural,
  };
}

function isPlural(view: ArticleView, head: number): boolean {
  return (tagBits(view, head) & TAG.plural) !== 0;
}
