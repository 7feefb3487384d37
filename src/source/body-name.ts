import type { ArticleView } from './article-view.ts';
import type { NameMention } from './name-mention.ts';

/** The name in lower case without "the" and full stops; "Department of Justice" and "Justice Department" are one. */
export function bodyKey(view: ArticleView, name: NameMention): string {
  const words = view.lower.slice(name.core, name.end).map((word) => word.replaceAll('.', ''));
  if (words[0] === 'the') words.shift();
  if (words[0] === 'us' || (words[0] === 'united' && words[1] === 'states' && words.length > 2)) {
    if (words.length > 1) words.splice(0, words[0] === 'us' ? 1 : 2);
  }
  const head = words[0] ?? '';
  if ((head === 'department' || head === 'ministry') && words[1] === 'of')
    return `${words.slice(2).join(' ')} ${head}`;
  if (head === 'university' && words[1] === 'of') return words.join(' ');
  return words.join(' ');
}

/** Whether the name begins with "US". */
export function isOfStates(view: ArticleView, name: NameMention): boolean {
  return /^(?:us|u\.s\.)$/.test(view.lower[name.core] ?? '');
}

/** The initials of the name's words, small ones too, lower case: "dod" of "Department of Defense". */
export function initialsOf(view: ArticleView, name: NameMention): string {
  return view.lower
    .slice(name.core, name.end)
    .map((word) => word.charAt(0))
    .join('');
}

/**
 * The initials of the name's capitals, lower case, with an "&" between them and without those of a leading "US" or "The".
 */
export function acronymOf(view: ArticleView, name: NameMention): string {
  let acronym = '';
  const isOpened = isOfStates(view, name) || view.lower[name.core] === 'the';
  const first = isOpened ? name.core + 1 : name.core;
  for (let i = first; i < name.end; i++) {
    const word = view.words[i] ?? '';
    if (/^[\p{Lu}&]/u.test(word)) acronym += word.charAt(0).toLowerCase();
  }
  return acronym;
}

/** The acronym that the text gives in brackets after the name: "Department of Homeland Security (DHS)". */
export function acronymAfter(view: ArticleView, name: NameMention): string | null {
  const open = view.words[name.end] ?? '';
  const word = view.words[name.end + 1] ?? '';
  if (open !== '(' || !/^[\p{Lu}\d&.-]{2,8}$/u.test(word) || view.words[name.end + 2] !== ')')
    return null;
  const acronym = word.toLowerCase().replaceAll('.', '');
  // "the Guild of the Northern Isles (GNI)", of which only "Northern Isles" was read as the name.
  const initials = acronymOf(view, name);
  const isLonger = acronym.length > initials.length + 1 && acronym.endsWith(initials);
  return isLonger ? null : acronym;
}
