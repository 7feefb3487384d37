import { ARTICLES, type ArticleView, startsUpper } from './article-view.ts';
import type { Gender } from './lexicon.ts';
import type { NameMention } from './name-mention.ts';

/** Where the label ends that begins at token `i`, where a block begins with one; -1 elsewhere. */
export function labelEndAt(view: ArticleView, i: number): number {
  const index = view.document.blockOf[i] ?? -1;
  return view.document.blocks[index]?.firstToken === i ? (view.labelEnd[index] ?? -1) : -1;
}

/**
 * The name in a speaker's label, tokens `[start, end)`: what follows titles and roles ("MS. ROWE:", "Commissioner Hale:").
 * Null for a role alone ("THE CHAIR:", "Q:") and for a word that names nobody ("Present:").
 */
export function readSpeakerLabel(
  view: ArticleView,
  start: number,
  end: number,
): NameMention | null {
  if (ARTICLES.has(view.lower[start] ?? '')) return null;
  let gender: Gender | null = null;
  let core = start;
  for (; core < end; core++) {
    const word = (view.lower[core] ?? '').replace(/\.$/, '');
    const title = view.lexicon.titles.get(word);
    if (
      title === undefined &&
      view.lexicon.nouns.get(word) !== 'person' &&
      /\p{L}/u.test(word) &&
      word !== 'the'
    )
      break;
    gender ??= title?.gender ?? null;
  }
  let last = core;
  while (last < end && isNameWord(view.words[last] ?? '')) last++;
  const isLetter = last - core === 1 && (view.words[core] ?? '').length === 1;
  if (last === core || isLetter || (last - core === 1 && !canName(view, core))) return null;
  return { first: core, core, end: last, type: 'person', evidence: 2, gender };
}

function isNameWord(word: string): boolean {
  return startsUpper(word) || /^(?:de|van|von|der|al|bin|la|del)$/.test(word);
}

/** Whether a lone word can be a name: in capitals throughout, tagged so, or so written elsewhere. */
function canName(view: ArticleView, i: number): boolean {
  const word = view.words[i] ?? '';
  if (word.length > 1 && word === word.toUpperCase()) return true;
  const entity = view.tagged.entities[view.tagged.entityOf[i] ?? -1];
  return entity?.type === 'person' || view.properWords.has(view.lower[i] ?? '');
}
