import { holdsToken } from '../attribute/holds-token.ts';
import { type ArticleView, hasTag, TAG, tagBits } from './article-view.ts';
import type { NounPhrase, NounPhrases } from './noun-phrases.ts';

const ATTACHING: ReadonlySet<string> = new Set([
  'of', 'for', 'at', 'in', 'with', 'from', 'on', 'to', 'by', 'against', 'behind', 'near', 'within', 'inside', 'across', 'around', 'under',
]); // biome-ignore format: a table
/** A phrase takes up this many prepositional phrases at most. */
const MOST_ATTACHED = 3;

/** The end of the phrase with the prepositional phrases that follow it: "chief of staff at the mill". */
export function extentOf(view: ArticleView, noun: NounPhrases, index: number): number {
  const known = noun.extents[index] ?? -1;
  if (known >= 0) return known;
  const end = findExtent(view, noun, index);
  noun.extents[index] = end;
  return end;
}

function findExtent(view: ArticleView, noun: NounPhrases, index: number): number {
  const { phrases, phraseOf } = noun;
  const phrase = phrases[index];
  if (phrase === undefined) return 0;
  let end = phrase.end;
  for (let count = 0; count < MOST_ATTACHED; count++) {
    let next = end;
    if (hasTag(view, next, 'POS') || isOwnCue(view, phrase, next)) break;
    if (isPostmodifier(view, next) && ATTACHING.has(view.lower[next + 1] ?? '')) next++;
    const word = view.lower[next] ?? '';
    if (!ATTACHING.has(word) || !isAttached(view, phrase, next)) break;
    // "of | registered voters": phrases do not begin with a participle.
    const opening = word === 'of' && hasTag(view, next + 1, 'VBN') ? next + 2 : next + 1;
    const inner = phraseOf[opening] ?? -1;
    const object = phrases[inner];
    if (object === undefined || object.first !== opening || isTime(view, object)) break;
    end = endWithPossessions(view, phrases, inner);
    end = endWithConjunct(view, noun, end);
  }
  // "a majority of those | asked".
  return view.lower[end - 1] === 'those' && hasTag(view, end, 'VBN') ? end + 1 : end;
}

/** Whether the token is part of what the phrase does as a source: "the outline | called for a path". */
function isOwnCue({ sourceAt, attributions }: ArticleView, phrase: NounPhrase, i: number): boolean {
  return holdsToken(attributions[sourceAt[phrase.end - 1] ?? -1]?.cue ?? [], i);
}

/** "based in", "familiar with", "close to": a word after a noun by which a preposition hangs on it. */
function isPostmodifier(view: ArticleView, i: number): boolean {
  return (tagBits(view, i) & (TAG.participle | TAG.adjective)) !== 0 || view.lower[i] === 'close';
}

function isAttached(view: ArticleView, phrase: NounPhrase, next: number): boolean {
  if (view.document.sentenceOf[next] !== view.document.sentenceOf[phrase.first]) return false;
  return !(view.lower[next] === 'to' && (tagBits(view, next + 1) & TAG.verb) !== 0);
}

function isTime(view: ArticleView, phrase: NounPhrase): boolean {
  const entity = view.tagged.entities[view.tagged.entityOf[phrase.end - 1] ?? -1];
  return entity?.type === 'date';
}

/** "the mayor of | London's biggest borough": the possession goes with its owner. */
function endWithPossessions(
  view: ArticleView,
  phrases: readonly NounPhrase[],
  index: number,
): number {
  let end = phrases[index]?.end ?? 0;
  let next = index + 1;
  while (phrases[next]?.possessor === next - 1) {
    end = phrases[next]?.end ?? end;
    next++;
  }
  return hasTag(view, end, 'POS') ? end + 1 : end;
}

/** "of Iraq | and Afghanistan Veterans": the end with a name that is joined to a name just before. */
export function endWithConjunct(
  view: ArticleView,
  { phrases, phraseOf }: NounPhrases,
  end: number,
): number {
  if (view.lower[end] !== 'and') return end;
  const before = phrases[phraseOf[end - 1] ?? -1];
  const after = phrases[phraseOf[end + 1] ?? -1];
  if (before === undefined || after === undefined || after.first !== end + 1) return end;
  return before.form === 'name' &&
    after.form === 'name' &&
    (tagBits(view, after.end) & TAG.finite) === 0
    ? after.end
    : end;
}
