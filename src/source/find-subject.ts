import { type ArticleView, hasTag, TAG, tagBits } from './article-view.ts';
import type { NounPhrases } from './noun-phrases.ts';

/** A subject is looked for over this many steps (phrases, asides, clauses) at most. */
const MOST_STEPS = 8;
/** An aside between commas, dashes or brackets is at most this many tokens long. */
const LONGEST_ASIDE = 40;

const OPENING: Readonly<Record<string, readonly string[]>> = {
  ',': [','],
  ')': ['('],
  '--': ['--'],
  '—': ['—'],
  '–': ['–'],
  '-': ['-'],
};
const BE: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  'get',
  'gets',
  'got',
]);

/** The phrase that is the subject of the verb at `verb`, before it in its sentence, or -1. */
export function subjectBefore(view: ArticleView, noun: NounPhrases, verb: number): number {
  const sentence = view.document.sentenceOf[verb];
  let i = verb - 1;
  for (
    let step = 0;
    step < MOST_STEPS && i >= 0 && view.document.sentenceOf[i] === sentence;
    step++
  ) {
    i = skipVerbal(view, i);
    const word = view.lower[i] ?? '';
    const index = noun.phraseOf[i] ?? -1;
    const phrase = noun.phrases[index];
    if (phrase !== undefined) {
      if (hasTag(view, i, 'WP') || hasTag(view, i, 'WDT')) return index;
      const whole = headBefore(view, noun, index);
      if (whole >= 0) return whole;
      i = phrase.first - 1;
      continue;
    }
    if (word === 'and' || word === 'but' || word === 'or' || word === 'then') {
      i = lastVerbBefore(view, i);
      if (i < 0) return -1;
      i--;
      continue;
    }
    const open = OPENING[word];
    if (open === undefined) return -1;
    const start = openingBefore(view, i, open);
    if (start >= 0) i = start - 1;
    else if (word === ',') i--;
    else return -1;
  }
  return -1;
}

/** The phrase that follows the verb as its subject ("said | Ann Lee"), or -1. */
export function subjectAfter(view: ArticleView, noun: NounPhrases, verb: number): number {
  let i = verb + 1;
  while ((tagBits(view, i) & TAG.adverb) !== 0) i++;
  const index = noun.phraseOf[i] ?? -1;
  const phrase = noun.phrases[index];
  if (phrase === undefined || view.document.sentenceOf[i] !== view.document.sentenceOf[verb])
    return -1;
  let last = index;
  while (noun.phrases[last + 1]?.possessor === last) last++;
  return last;
}

/** Whether the verb group that begins at `verb` is passive: "was told", "had previously been assured", "will be asked". */
export function isPassive(view: ArticleView, verb: number): boolean {
  let hasBe = BE.has(view.lower[verb] ?? '');
  for (let i = verb + 1; i < verb + 6; i++) {
    const bits = tagBits(view, i);
    if (hasTag(view, i, 'VBN') && !BE.has(view.lower[i] ?? '')) return hasBe;
    if (BE.has(view.lower[i] ?? '')) hasBe = true;
    else if ((bits & TAG.adverb) === 0 && view.lower[i] !== 'have') return false;
  }
  return false;
}

/** Back over adverbs, auxiliaries and "to" that stand between a subject and its verb. */
function skipVerbal(view: ArticleView, from: number): number {
  let i = from;
  while (
    i >= 0 &&
    ((tagBits(view, i) & (TAG.adverb | TAG.verb)) !== 0 ||
      hasTag(view, i, 'MD') ||
      hasTag(view, i, 'TO'))
  )
    i--;
  return i;
}

/** The phrase itself, or the one that it hangs on by prepositions ("head of | the union"); -1 when it is an object. */
function headBefore(view: ArticleView, noun: NounPhrases, index: number): number {
  let current = index;
  for (let step = 0; step < 4; step++) {
    const phrase = noun.phrases[current];
    if (phrase === undefined) return -1;
    let first = phrase.first;
    let top = current;
    while ((noun.phrases[top]?.possessor ?? -1) >= 0) {
      top = noun.phrases[top]?.possessor ?? -1;
      first = noun.phrases[top]?.first ?? first;
    }
    if (!hasTag(view, first - 1, 'IN') && !hasTag(view, first - 1, 'TO')) return current;
    const before = noun.phraseOf[first - 2] ?? -1;
    if (before < 0 || noun.phrases[before]?.end !== first - 1)
      return isClauseOpener(view, first - 1) ? current : -1;
    if (isClauseOpener(view, first - 1)) return current;
    current = before;
  }
  return -1;
}

function isClauseOpener(view: ArticleView, i: number): boolean {
  return [
    'that',
    'if',
    'because',
    'while',
    'although',
    'though',
    'as',
    'when',
    'after',
    'before',
    'since',
    'whether',
    'until',
    'unless',
    'where',
  ].includes(view.lower[i] ?? '');
}

function openingBefore(view: ArticleView, close: number, marks: readonly string[]): number {
  const sentence = view.document.sentenceOf[close];
  for (
    let i = close - 1;
    i > Math.max(0, close - LONGEST_ASIDE) && view.document.sentenceOf[i] === sentence;
    i--
  )
    if (marks.includes(view.words[i] ?? '')) return i;
  return -1;
}

function lastVerbBefore(view: ArticleView, from: number): number {
  const sentence = view.document.sentenceOf[from];
  for (
    let i = from - 1;
    i > Math.max(0, from - LONGEST_ASIDE) && view.document.sentenceOf[i] === sentence;
    i--
  )
    if ((tagBits(view, i) & TAG.finite) !== 0 && view.quoted[i] !== 1) return i;
  return -1;
}
