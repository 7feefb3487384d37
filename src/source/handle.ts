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

/**
 * Whose account it is, of those whom the text names: their name run together is in it ("@SenJeffHale"), or their family
 * name ends it after a capital ("@SpeakerHale"). The index among the entities; -1 where it is nobody's or several's.
 */
export function ownerOf(handle: string, entities: readonly Named[]): number {
  const letters = squash(handle);
  const last = (handleWords(handle).at(-1) ?? '').toLowerCase();
  const byName: number[] = [];
  const byFamily: number[] = [];
  for (const [index, { class: kind, name }] of entities.entries()) {
    if (isHandle(name)) continue;
    const words = name.split(' ');
    const own = squash(words[0]?.toLowerCase() === 'the' ? words.slice(1).join('') : name);
    if (own.length > 4 && words.length > 1 && letters.includes(own)) byName.push(index);
    if (kind === 'person' && last.length > 3 && words.at(-1)?.toLowerCase() === last)
      byFamily.push(index);
  }
  const [owner, ...rest] = byName.length > 0 ? byName : byFamily;
  return owner === undefined || rest.length > 0 ? -1 : owner;
}

function squash(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
