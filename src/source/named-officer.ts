import type { TokenRange } from '../attribute/attribution.ts';
import { type ArticleView, startsUpper } from './article-view.ts';
import { isRole } from './name-titles.ts';
import { isBodyWord, isFirstName, typeAt } from './name-tokens.ts';
import { OUTLET_ENDINGS } from './name-words.ts';

/** A person's name has this many words at most. */
const LONGEST_NAME = 4;

/**
 * Whether a person's name begins at token `i` after a long office and goes on to the end of the source: "the Attorney for
 * the Southern District of New York | Ann Lee". What stands before it may be capitals too, so that only its first name
 * tells where it begins.
 */
export function opensOfficer(view: ArticleView, i: number): boolean {
  const range = isFirstName(view, i) ? sourceAround(view, i) : null;
  if (range === null) return false;
  let end = range.endToken;
  while (end > i && !/[\p{L}\p{N}]/u.test(view.words[end - 1] ?? '')) end--;
  if (end - i < 2 || end - i > LONGEST_NAME) return false;
  for (let j = i; j < end; j++) if (!startsUpper(view.words[j] ?? '')) return false;
  const last = view.lower[end - 1] ?? '';
  if (OUTLET_ENDINGS.has(last) || isBodyWord(view, end - 1)) return false;
  const before = view.lower[i - 1] ?? '';
  if (!/[\p{L}\p{N}”"]/u.test(before)) return false;
  // "to Israel | David Hale".
  if (isFirstName(view, i - 1) && typeAt(view, i - 1) !== 'location') return false;
  // "an aide to President | Ann Lee" is the aide.
  if (JOINING.has(before) || isRole(view, i - 1)) return false;
  return holdsOffice(view, range.firstToken, i);
}

/** Words after which a name is another's, or goes on: "the mayor of | Ann Lee's town", "Ada and | Ann Lee". */
const JOINING: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'and', 'or', 'of', 'for', 'to', 'with', 'by', 'from', 'in', 'on', 'at', 'as', 'than', 'like', 'saint', 'st.', 'fort', 'san', 'santa', 'port', 'lake', 'mount', "'s", 'under',
]); // biome-ignore format: a table

/** Whether an office stands in the tokens, with something more after it than the name: "secretary | of the Senate". */
function holdsOffice(view: ArticleView, first: number, end: number): boolean {
  for (let i = first; i < end - 1 && view.words[i] !== ','; i++)
    if (view.lexicon.nouns.get(view.lower[i] ?? '') === 'person')
      return AFTER_OFFICE.has(view.lower[i + 1] ?? '');
  return false;
}

const AFTER_OFFICE: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'in', 'on']);

/** The source span that holds the token and the one before it, or null. */
function sourceAround(view: ArticleView, i: number): TokenRange | null {
  const attribution = view.attributions[view.sourceAt[i] ?? -1];
  if (attribution === undefined || view.sourceAt[i - 1] !== view.sourceAt[i]) return null;
  return attribution.source.find((r) => r.firstToken < i && i < r.endToken) ?? null;
}
