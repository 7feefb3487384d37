import type { ArticleView } from './article-view.ts';
import type { Gender } from './lexicon.ts';
import { isBodyWord, isFamilyOfFirst, joinLower, typeAt } from './name-tokens.ts';
import { CONNECTORS, HONOURS, OUTLET_ENDINGS, SUFFIXES } from './name-words.ts';

/** The word without a final full stop. */
export function bare(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** Whether the token is a title or a noun for a person. */
export function isRole(view: ArticleView, i: number): boolean {
  const low = view.lower[i] ?? '';
  const plain = low.includes('-') ? low.replace(FORMER, '') : low;
  return view.lexicon.titles.has(bare(low)) || view.lexicon.nouns.get(plain) === 'person';
}

/** What stands before a role's noun with a hyphen: "ex-mayor", "co-chair". */
const FORMER: RegExp = /^(?:ex|then|now|former|co|vice|deputy|would-be)-/;

/** The last title or role noun of the run that a name or an office can follow, or -1. */
export function lastRole(view: ArticleView, start: number, end: number): number {
  for (let i = Math.min(end - 2, start + 12); i >= start; i--) {
    if (!isRole(view, i) || (i > start && isFamilyOfFirst(view, i))) continue;
    if (i + 2 === end && SUFFIXES.has(view.lower[end - 1] ?? '')) continue;
    if (i + 2 === end && view.lower[end - 1] === 'counsel') return end - 1;
    const entity = view.tagged.entityOf[i] ?? -1;
    const type = typeAt(view, i);
    const abbreviated = (view.words[i] ?? '').endsWith('.');
    if (entity >= 0 && entity === view.tagged.entityOf[i + 1] && !abbreviated) {
      if (
        type !== 'person' &&
        !isOffice(view, i) &&
        !isHonoured(view, i, end) &&
        !isOfficer(view, i, end)
      )
        continue;
    }
    return i;
  }
  return isOnlyRole(view, start, end) ? end - 1 : -1;
}

/** Whether a first name follows an office ("Party Chairman | David Pepper"), which no body's name has inside. */
function isOffice(view: ArticleView, i: number): boolean {
  return (
    view.lexicon.nouns.get(view.lower[i] ?? '') === 'person' &&
    view.lexicon.firstNames.has(view.lower[i + 1] ?? '')
  );
}

/**
 * Whether the office ends a body's or place's part of the run and one or two plain capitals follow it, of which no body is
 * named ("Polling Director | Keating Holland"), or an "of" and a first name ("Commissioner of Trials | Rose Maldon").
 */
function isOfficer(view: ArticleView, i: number, end: number): boolean {
  const low = view.lower[i] ?? '';
  if (!view.lexicon.uniqueRoles.has(low) && !view.lexicon.titles.has(bare(low))) return false;
  if (view.lower[i + 1] === 'of') return personAfterOffice(view, i + 1, end) >= 0;
  if (end - i !== 3) return false;
  for (let j = i + 1; j < end; j++) {
    const word = view.lower[j] ?? '';
    if (!/^\p{Lu}\p{Ll}/u.test(view.words[j] ?? '') || CONNECTORS.has(word)) return false;
    if (view.lexicon.nouns.has(word) || view.commonWords.has(word) || OUTLET_ENDINGS.has(word))
      return false;
    if (isBodyWord(view, j)) return false;
  }
  return true;
}

/** Whether a title that no body's name begins with stands before one or two more words ("Justice | Scalia"). */
function isHonoured(view: ArticleView, i: number, end: number): boolean {
  return HONOURS.has(bare(view.lower[i] ?? '')) && end - i <= 3;
}

/** Whether the run is a role in capitals and no name: "White House Press Secretary". */
function isOnlyRole(view: ArticleView, start: number, end: number): boolean {
  const last = end - 1;
  if (end - start < 2 || view.lexicon.nouns.get(view.lower[last] ?? '') !== 'person') return false;
  const type = typeAt(view, last);
  if (
    type === 'person' ||
    typeAt(view, start) === 'person' ||
    view.lexicon.firstNames.has(view.lower[start] ?? '')
  )
    return false;
  for (let i = start; i < end; i++) if (CONNECTORS.has(view.lower[i] ?? '')) return false;
  if (
    OUTLET_ENDINGS.has(view.lower[last] ?? '') ||
    view.lexicon.outlets.has(joinLower(view, start, end))
  )
    return false;
  if (view.lexicon.titles.has(view.lower[last] ?? '')) return true;
  return !(type === 'organization' && view.tagged.entityOf[last] === view.tagged.entityOf[start]);
}

/** Where the name begins after "Secretary of State", or -1. */
export function personAfterOffice(view: ArticleView, of: number, end: number): number {
  for (let i = of + 2; i < end; i++) {
    const entity = view.tagged.entityOf[i] ?? -1;
    if (typeAt(view, i) === 'person' && entity !== view.tagged.entityOf[i - 1]) return i;
  }
  for (let i = of + 2; i < end - 1; i++)
    if (
      view.lexicon.firstNames.has(view.lower[i] ?? '') &&
      !CONNECTORS.has(view.lower[i - 1] ?? '')
    )
      return i;
  return -1;
}

const RANKS: ReadonlySet<string> = new Set(['vice', 'deputy', 'acting', 'assistant', 'associate']);

/** The first of the titles right before a name. */
export function firstTitle(view: ArticleView, start: number, core: number): number {
  let first = core;
  while (first > start && view.lexicon.titles.has(bare(view.lower[first - 1] ?? ''))) first--;
  // "Vice President": what comes before the office, and is none by itself.
  const isRanked = first < core && first > start && RANKS.has(view.lower[first - 1] ?? '');
  return isRanked ? first - 1 : first;
}

/** What the titles before a name tell of gender. */
export function genderOfTitles(view: ArticleView, start: number, core: number): Gender | null {
  for (let i = core - 1; i >= start; i--) {
    const gender = view.lexicon.titles.get(bare(view.lower[i] ?? ''))?.gender;
    if (gender !== undefined && gender !== null) return gender;
  }
  return null;
}

/** Whether a run that begins with a first name is a person's for all that the tagger says: no "the", no joining words. */
export function looksPersonal(view: ArticleView, start: number, end: number): boolean {
  if (view.lower[start - 1] === 'the' || end - start > 3) return false;
  for (let i = start; i < end; i++)
    if (CONNECTORS.has(view.lower[i] ?? '') || view.lexicon.nouns.has(view.lower[i] ?? ''))
      return false;
  return true;
}
