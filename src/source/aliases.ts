import type { ArticleView } from './article-view.ts';
import { startsUpper, TAG, tagBits } from './article-view.ts';
import type { EntityClass } from './entity.ts';
import type { NameMention } from './name-mention.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { addDescription, type Reading } from './reading.ts';

/** A name that the writer gives to whom a phrase stands for. */
interface Alias {
  readonly name: number;
  /** The phrase of whom it is given to; -1 when the name itself is said to be made up. */
  readonly phrase: number;
  /** Whether the name is made up, so that its bearer stays unnamed. */
  readonly madeUp: boolean;
}

/** What stands between somebody and another name for them. */
const ALSO: readonly (readonly string[])[] = [
  ['known', 'as'], ['known', 'only', 'as'], ['known', 'simply', 'as'], ['also', 'known', 'as'], ['better', 'known', 'as'], ['nicknamed'], ['dubbed'], ['aka'], ['a.k.a.'],
  ['alias'], ['who', 'goes', 'by'], ['who', 'goes', 'by', 'the', 'name'], ['who', 'is', 'known', 'as'], ['who', 'uses', 'the', 'name'], ['identified', 'only', 'as'],
  ['identified', 'as'], ['referred', 'to', 'as'], ['referred', 'to', 'only', 'as'], ['who', 'asked', 'to', 'be', 'called'], ['who', 'asked', 'to', 'be', 'identified', 'as'],
  ['who', 'asked', 'to', 'be', 'identified', 'only', 'as'], ['calling', 'himself'], ['calling', 'herself'], ['who', 'calls', 'himself'], ['who', 'calls', 'herself'],
]; // biome-ignore format: a table
/** What says after a name that it is not the real one. */
const NOT_REAL: readonly (readonly string[])[] = [
  ['not', 'his', 'real', 'name'], ['not', 'her', 'real', 'name'], ['not', 'their', 'real', 'name'], ['not', 'his', 'or', 'her', 'real', 'name'], ['not', 'a', 'real', 'name'],
  ['a', 'pseudonym'], ['pseudonym'], ['name', 'changed'], ['name', 'has', 'been', 'changed'], ['his', 'name', 'has', 'been', 'changed'], ['her', 'name', 'has', 'been', 'changed'],
  ['whose', 'name', 'has', 'been', 'changed'], ['whose', 'name', 'was', 'changed'], ['not', 'the', 'real', 'name'],
]; // biome-ignore format: a table
const ALSO_BY_WORD = byFirstWord(ALSO);
const NOT_REAL_BY_WORD = byFirstWord(NOT_REAL);
const MARKS: ReadonlySet<string> = new Set(['“', '"', '‘', "'", '``', '(', ',', '«', '„']);
const CALLING: ReadonlySet<string> = new Set(['call', 'calling', 'name', 'dub', 'refer']);
const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'it', 'this', 'our']);

/**
 * Finds the names that a writer gives to somebody ("we'll call him Agent X", "Ann Lee, known as Red", "Sam (not his real
 * name)") and makes their bearers one entity. One who goes by a made-up name stays unnamed.
 */
export function joinAliases(reading: Reading): void {
  const { view, noun, discourse } = reading;
  for (let i = 0; i < view.words.length; i++) {
    const alias =
      givenName(reading, i) ??
      otherName(reading, i) ??
      realName(reading, i) ??
      unrealName(reading, i);
    if (alias === null) continue;
    const name = reading.names[alias.name];
    const bearer = discourse.entity(reading.linked.entityOf[alias.name] ?? -1);
    if (name === undefined || bearer === undefined) continue;
    const target = discourse.entity(
      alias.phrase < 0 ? bearer.id : (discourse.entityOfPhrase[alias.phrase] ?? -1),
    );
    if (target === undefined) continue;
    const called = view.words
      .slice(name.first, name.end)
      .join(' ')
      .replace(/(?<=\s\p{Lu})\.$/u, '');
    if (target !== bearer) {
      if (target.named && bearer.named && target.class !== bearer.class) continue;
      discourse.merge(bearer, target);
    }
    if (!target.named || alias.phrase < 0) {
      target.name = called;
      target.pseudonym = alias.madeUp && !(target.named && alias.phrase >= 0 && target !== bearer);
      target.named = true;
      if (target.class === 'people' && !target.plural && bearer.class === 'organization')
        target.class = 'organization';
      if (!BODIES.has(target.class)) target.class = 'person';
    }
    const phrase = noun.phrases[alias.phrase];
    if (phrase?.form === 'common') addDescription(view, target, phrase.first, phrase.end);
  }
}

/** "we'll call him X", "whom I will call X", "let's call her X". */
function givenName(reading: Reading, i: number): Alias | null {
  const { view, noun } = reading;
  if (!CALLING.has(view.lower[i] ?? '') || view.quoted[i] === 1 || !writerCalls(view, i))
    return null;
  let at = i + 1;
  let phrase = -1;
  if (OBJECTS.has(view.lower[at] ?? '')) {
    phrase = noun.phraseOf[at] ?? -1;
    at++;
  } else {
    for (let j = i - 1; j >= Math.max(0, i - 5); j--)
      if (['whom', 'who', 'which'].includes(view.lower[j] ?? '')) {
        phrase = phraseBefore(reading, j);
        break;
      }
    if (phrase < 0) return null;
  }
  if (view.lower[at] === 'to' && view.lower[i] === 'refer') at++;
  if (view.lower[at] === 'as') at++;
  const name = nameFrom(reading, at);
  return name < 0 || phrase < 0 ? null : { name, phrase, madeUp: true };
}

/** Whether the writer is who calls: "we", "I" or "let's" stands within a few words before. */
function writerCalls(view: ArticleView, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const word = view.lower[j] ?? '';
    if (word === 'we' || word === 'i' || word === 'let') return true;
  }
  return false;
}

/** "a hacker known as X": the name after the words, given to whom stands before them. */
function otherName(reading: Reading, i: number): Alias | null {
  const length = matchAny(reading.view, i, ALSO_BY_WORD);
  if (length === 0) return null;
  const name = nameFrom(reading, i + length);
  let before = i;
  while (
    MARKS.has(reading.view.words[before - 1] ?? '') ||
    ['also', 'better', 'who', 'is', 'was', 'sometimes', 'often'].includes(
      reading.view.lower[before - 1] ?? '',
    )
  )
    before--;
  const phrase = phraseBefore(reading, before);
  if (name < 0 || phrase < 0) return null;
  const mention = reading.names[name];
  const lone = mention !== undefined && mention.end - mention.core === 1;
  return { name, phrase, madeUp: lone };
}

/** "a child, named Antonio,", "a group called Dam Watch": the name of what was only described, given in passing. */
function realName(reading: Reading, i: number): Alias | null {
  const { view, discourse, noun, names } = reading;
  const word = view.lower[i] ?? '';
  if (!NAMING.has(word) || (tagBits(view, i - 1) & TAG.finite) !== 0) return null;
  const name = nameFrom(reading, i + 1);
  const end = view.words[i - 1] === ',' ? i - 1 : i;
  const phrase = phraseBefore(reading, end);
  const mention = names[name];
  const described = discourse.entity(discourse.entityOfPhrase[phrase] ?? -1);
  if (mention === undefined || described === undefined) return null;
  if (described.named || described.plural) return null;
  if (word === 'named' && described.class === 'person')
    return mention.type === 'outlet' ? null : { name, phrase, madeUp: false };
  if (noun.phrases[phrase]?.end !== end) return null;
  const suits =
    described.class === 'person' ? mention.type === 'person' : BODIES.has(described.class);
  return suits && isAside(view, noun.phrases[phrase], i, mention)
    ? { name, phrase, madeUp: false }
    : null;
}

const NAMING: ReadonlySet<string> = new Set(['named', 'called', 'titled', 'entitled', 'dubbed']);
/** What is named as easily as people are. */
const BODIES: ReadonlySet<EntityClass> = new Set(['organization', 'people', 'outlet', 'document']);

/** Whether "called" at `i` is no verb of the sentence: between commas, or after "a" with another verb or no person to come. */
function isAside(
  view: ArticleView,
  phrase: NounPhrase | undefined,
  i: number,
  name: NameMention,
): boolean {
  let end = name.end;
  while (/^["“”’']$/.test(view.words[end] ?? '')) end++;
  if (view.words[i - 1] === ',') return view.words[end] === ',';
  if (phrase?.determiner !== 'indefinite') return false;
  return name.type !== 'person' || (tagBits(view, end) & TAG.finite) !== 0;
}

/** "Sam (not his real name)". */
function unrealName(reading: Reading, i: number): Alias | null {
  const { view, noun } = reading;
  if (!MARKS.has(view.words[i] ?? '') || matchAny(view, i + 1, NOT_REAL_BY_WORD) === 0) return null;
  let before = i - 1;
  while (before > 0 && /^[,"“”’')]+$/.test(view.words[before] ?? '')) before--;
  const name = noun.phrases[noun.phraseOf[before] ?? -1]?.name ?? -1;
  return name < 0 ? null : { name, phrase: -1, madeUp: true };
}

type Patterns = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirstWord(patterns: readonly (readonly string[])[]): Patterns {
  const index = new Map<string, (readonly string[])[]>();
  for (const pattern of patterns) {
    const list = index.get(pattern[0] ?? '') ?? [];
    list.push(pattern);
    index.set(pattern[0] ?? '', list);
  }
  return index;
}

/** How many tokens from `i` on the longest matching pattern covers; 0 when none matches. */
function matchAny(view: ArticleView, i: number, patterns: Patterns): number {
  let longest = 0;
  for (const pattern of patterns.get(view.lower[i] ?? '') ?? [])
    if (pattern.length > longest && pattern.every((word, k) => view.lower[i + k] === word))
      longest = pattern.length;
  return longest;
}

/** The name that begins at `at`, past marks and "the"; -1 when none does. */
function nameFrom(reading: Reading, at: number): number {
  const { view, noun } = reading;
  let i = at;
  while (
    i < at + 3 &&
    (MARKS.has(view.words[i] ?? '') ||
      view.lower[i] === 'the' ||
      view.lower[i] === 'simply' ||
      view.lower[i] === 'only')
  )
    i++;
  for (let j = i; j < i + 3; j++) {
    const name = noun.nameOf[j] ?? -1;
    if (name >= 0) return name;
    if (!startsUpper(view.words[j] ?? '')) return -1;
  }
  return -1;
}

/** The phrase that ends just before token `i`, past marks and prepositional phrases; -1 when there is none near. */
function phraseBefore(reading: Reading, i: number): number {
  const { view, noun, discourse } = reading;
  const last = lastPhraseBefore(reading, i);
  if (last < 0) return -1;
  for (let index = last; index >= Math.max(0, last - 3); index--) {
    const phrase = noun.phrases[index];
    if (
      phrase === undefined ||
      view.document.sentenceOf[phrase.first] !== view.document.sentenceOf[i]
    )
      return -1;
    const entity = discourse.entity(discourse.entityOfPhrase[index] ?? -1);
    if (entity?.class === 'person' || (index === last && entity !== undefined)) return index;
  }
  return -1;
}

function lastPhraseBefore(reading: Reading, i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const phrase = reading.noun.phraseOf[j] ?? -1;
    if (phrase >= 0) return phrase;
  }
  return -1;
}
