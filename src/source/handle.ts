import type { ArticleView } from './article-view.ts';
import type { EntityClass } from './entity.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameMention, NameType } from './name-mention.ts';
import { BODY_ENDINGS, OUTLET_ENDINGS } from './name-words.ts';

/** The part of an entity that an account can be told by. */
interface Named {
  readonly class: EntityClass;
  readonly name: string;
}

/** Whether the word is the name of an account: "@annk". */
export function isHandle(word: string): boolean {
  return word.length > 2 && word.startsWith('@');
}

/** The account as a name of its own, where no name stands before it; null for "Ann K (@annk)", whose name is read. */
export function readHandle(view: ArticleView, i: number): NameMention | null {
  const word = view.words[i] ?? '';
  if (!isHandle(word) || view.words[i - 1] === '(') return null;
  const type = typeOfHandle(word, view.lexicon);
  return { first: i, core: i, end: i + 1, type, evidence: 2, gender: null };
}

/** What an account is by the words run together in it; a person, where they say nothing. */
function typeOfHandle(handle: string, lexicon: Lexicon): NameType {
  const words = handleWords(handle).map((word) => word.toLowerCase());
  const whole = words.join(' ');
  const last = words.at(-1) ?? '';
  if (lexicon.outlets.has(whole) || OUTLET_ENDINGS.has(last) || last.endsWith('news'))
    return 'outlet';
  const isBody =
    lexicon.bodies.has(whole) ||
    BODY_ENDINGS.has(last) ||
    lexicon.nouns.get(last) === 'organization' ||
    last.endsWith('police');
  return isBody ? 'organization' : 'person';
}

/** The words of a handle by its capitals and underscores: "@JeffHale_2" is Jeff, Hale, 2. */
export function handleWords(handle: string): string[] {
  return handle.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+/gu) ?? [];
}

/** What the entities of a text are told by in handles, worked out once for all handles. */
export interface Owners {
  /** Entities whose name has several words, with these run together. */
  readonly byName: readonly { readonly index: number; readonly letters: string }[];
  /** People by the last word of their name. */
  readonly byFamily: ReadonlyMap<string, readonly number[]>;
}

/** A handle is looked for among this many names of several words at most. */
const NAME_LIMIT = 500;

/** Gathers what `ownerOf` asks for. */
export function gatherOwners(entities: readonly Named[]): Owners {
  const byName: { index: number; letters: string }[] = [];
  const byFamily = new Map<string, number[]>();
  for (const [index, { class: kind, name }] of entities.entries()) {
    const words = name.split(' ');
    const letters = squash(words[0]?.toLowerCase() === 'the' ? words.slice(1).join('') : name);
    if (letters.length > 4 && words.length > 1 && byName.length < NAME_LIMIT)
      byName.push({ index, letters });
    if (kind !== 'person') continue;
    const family = words.at(-1)?.toLowerCase() ?? '';
    const bearers = byFamily.get(family);
    if (bearers === undefined) byFamily.set(family, [index]);
    else bearers.push(index);
  }
  return { byName, byFamily };
}

/**
 * Whose account it is, of those whom the text names: their name run together is in it ("@SenJeffHale"), or their family
 * name ends it after a capital ("@SpeakerHale"). The index among the entities; -1 where it is nobody's or several's.
 */
export function ownerOf(handle: string, { byName, byFamily }: Owners): number {
  const letters = squash(handle);
  const last = (handleWords(handle).at(-1) ?? '').toLowerCase();
  const named = byName.filter((owner) => letters.includes(owner.letters));
  const bearers = last.length > 3 ? (byFamily.get(last) ?? []) : [];
  const [owner, ...rest] = named.length > 0 ? named.map(({ index }) => index) : bearers;
  return owner === undefined || rest.length > 0 ? -1 : owner;
}

function squash(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
