import { type ArticleView, TAG, tagBits } from './article-view.ts';
import { readCollective } from './collective.ts';
import { lineOf } from './describe.ts';
import type { Entity, EntityClass } from './entity.ts';
import { type Nominal, readNominal } from './nominal.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { extentOf } from './phrase-extent.ts';
import { entityOfPhrase, ownerOf, type Reading } from './reading.ts';

/** Adverbs that set off whom or what they stand before, and are no part of what it is called: "only | two". */
const FOCUS: ReadonlySet<string> = new Set([
  'only',
  'just',
  'even',
  'still',
  'yet',
  'also',
  'especially',
  'particularly',
]);

/** The first token of the phrase after such an adverb. */
export function pastFocus({ lower }: ArticleView, { first, end }: NounPhrase): number {
  let i = first;
  while (i < end - 1 && FOCUS.has(lower[i] ?? '')) i++;
  return i;
}

/** Words before a noun that are no part of what it is called. */
const PASSING: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'another',
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
  'your',
]);

/** A new entity for a common noun phrase. Its name is made when it is asked for. */
export function addDescribed(reading: Reading, index: number, nominal: Nominal): Entity {
  const kind: EntityClass = nominal.class === 'reporting' ? 'outlet' : nominal.class;
  const entity = reading.discourse.add(kind, '');
  entity.phrase = index;
  entity.plural = nominal.plural;
  entity.count = nominal.count;
  entity.gender = nominal.gender;
  entity.owner = ownerOf(reading, index);
  if (kind === 'organization') entity.collective = readCollective(reading, index, nominal);
  const owner = reading.discourse.entity(entity.owner);
  if (owner?.named === true)
    for (const word of owner.name.toLowerCase().split(' ')) entity.qualifiers.add(word);
  return entity;
}

/** What the entity is called: its name, or the words that describe it, without the article and with its owner's name for "his". */
export function nameOf(reading: Reading, entity: Entity): string {
  if (entity.name === '' && entity.phrase >= 0) {
    const phrase = reading.noun.phrases[entity.phrase];
    // Set first, so that whoever is called by each other ("his lawyer's client") ends.
    entity.name = phrase === undefined ? '' : lineOf(reading.view, phrase.first, phrase.end);
    if (phrase !== undefined) entity.name = describedName(reading, entity.phrase, phrase);
    const { maker } = entity;
    if (maker !== null)
      entity.name += ` by ${lineOf(reading.view, maker.firstToken, maker.endToken)}`;
  }
  return entity.name;
}

function describedName(reading: Reading, index: number, phrase: NounPhrase): string {
  const { noun, view } = reading;
  const nominal = readNominal(view, noun, index);
  const end = extentOf(view, noun, index);
  let first = pastFocus(view, phrase);
  const word = view.lower[first] ?? '';
  if (
    first < phrase.end - 1 &&
    (PASSING.has(word) || (nominal.class === 'person' && word === 'one'))
  )
    first++;
  const holder = noun.phrases[phrase.possessor];
  const name = lineOf(view, first, end);
  if (holder === undefined || view.lower[holder.first] === 'your')
    return decapitalize(reading, first, name);
  const owner = entityOfPhrase(reading, phrase.possessor);
  if (holder.form === 'pronoun' && (owner === undefined || owner.class === 'author'))
    return lineOf(view, holder.first, end);
  const isNamed =
    owner !== undefined && owner.class !== 'author' && (holder.form !== 'common' || owner.named);
  const whose = isNamed ? nameOf(reading, owner) : lineOf(view, holder.first, holder.end);
  return `${whose}${/s$/.test(whose) && owner?.plural === true ? '’' : '’s'} ${name}`;
}

/** A sentence's first word loses its capital unless it is a name. */
function decapitalize(reading: Reading, first: number, name: string): string {
  const { view } = reading;
  const { sentenceOf } = view.document;
  const isFirst = first === 0 || sentenceOf[first] !== sentenceOf[first - 1];
  const isProper = (tagBits(view, first) & TAG.proper) !== 0;
  if (isProper && !isFirst) return name;
  const low = view.lower[first] ?? '';
  const isCommon = view.commonWords.has(low) || view.lexicon.nouns.has(low) || !isProper;
  const isPeoples =
    view.lexicon.demonyms.has(low) || view.lexicon.demonyms.has(view.tagged.lemmas[first] ?? '');
  if (!isCommon || isPeoples || view.properWords.has(low) || /^\p{Lu}{2}/u.test(name)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
