import type { TokenRange } from '../attribute/attribution.ts';
import { sentenceRange } from '../tokenize/document.ts';
import { DEED_VERBS, FALSELY_WORDS } from './contest-lexicon.ts';
import { type Scene, voiceAt } from './contest-scene.ts';
import type { Contest } from './dispute.ts';
import {
  attributionInSentence,
  type DisputeView,
  isMark,
  sourceOf,
  tagAt,
} from './dispute-view.ts';
import { matchPhrase, readPhrases } from './phrase-table.ts';

/** By which a writer says that a claim was made on no ground. */
const GROUNDLESS_TABLE = readPhrases([
  ['without ~ evidence|proof|basis', 'doubt', 0.85],
  ['with no|little ~ evidence|proof|basis', 'doubt', 0.85],
  ['offer|provide|cite|give|present no ~ evidence|proof', 'doubt', 0.85],
  ['!offer|provide|cite|give|present ~ evidence|proof', 'doubt', 0.85],
]);

/** The lemmas at which `readAside` may find something. */
export const ASIDE_LEMMAS: readonly string[] = [...FALSELY_WORDS, ...GROUNDLESS_TABLE.keys()];

/** Reads what a sentence says by the way of a claim that it reports: "falsely claimed", "said, without evidence, that". */
export function readAside(scene: Scene, i: number): Contest | null {
  const { view, first, end } = scene;
  const isFalsely = FALSELY_WORDS.has(view.lemmas[i] ?? '');
  const match = isFalsely
    ? { range: { firstToken: i, endToken: i + 1 }, kind: 'denial' as const, strength: 0.9 }
    : matchPhrase(GROUNDLESS_TABLE, view.tagged, i, first, end);
  if (match === null) return null;
  const { range, kind, strength } = match;
  const attribution = isFalsely ? cueBeside(view, i) : cueNear(scene, range);
  if (attribution < 0 || view.attributions[attribution]?.negated !== false) return null;
  if (view.attributions[attribution]?.act === 'question-or-order') return null;
  if (isFalsely && view.lemmas[i] !== 'falsely' && DEED_VERBS.has(view.lemmas[i + 1] ?? ''))
    return null;
  const voice = voiceAt(view, i);
  if (voice.contesting === attribution) return null;
  const words = isFalsely ? attributionInSentence(view, attribution, scene.sentence) : range;
  if (words === null) return null;
  return {
    sentence: scene.sentence,
    words: isFalsely ? cueRange(view, attribution, range) : words,
    cue: [range],
    kind,
    by: voice.by,
    contesting: voice.contesting,
    pointing: { how: 'attribution', attribution },
    strength,
  };
}

/** The attribution whose cue the adverb is in, or next to; -1 when there is none. */
function cueBeside({ cueOf }: DisputeView, i: number): number {
  for (const at of [i, i + 1, i - 1]) if ((cueOf[at] ?? -1) >= 0) return cueOf[at] as number;
  return -1;
}

function cueRange(
  { attributions }: DisputeView,
  attribution: number,
  range: TokenRange,
): TokenRange {
  let { firstToken, endToken } = range;
  for (const cue of attributions[attribution]?.cue ?? [])
    if (cue.firstToken <= endToken && cue.endToken >= firstToken) {
      firstToken = Math.min(firstToken, cue.firstToken);
      endToken = Math.max(endToken, cue.endToken);
    }
  return { firstToken, endToken };
}

/** How far from its cue "without evidence" may stand, in tokens. */
const CUE_REACH = 12;

function cueNear({ view, first, end }: Scene, range: TokenRange): number {
  for (let i = range.firstToken - 1; i >= Math.max(first, range.firstToken - CUE_REACH); i--)
    if (
      (view.cueOf[i] as number) >= 0 &&
      (view.contentOf[range.firstToken] as number) !== view.cueOf[i]
    )
      return view.cueOf[i] as number;
  for (let i = range.endToken; i < Math.min(end, range.endToken + 4); i++)
    if ((view.cueOf[i] as number) >= 0) return view.cueOf[i] as number;
  return -1;
}

/** A denial that repeats nothing has at most this many words: "it was not". */
const MOST_WORDS = 6;

/** Attributions that deny by an ellipsis, "Pell says it was not", as contests of what was said before. */
export function readEllipses(view: DisputeView): Contest[] {
  const contests: Contest[] = [];
  for (const [index, attribution] of view.attributions.entries()) {
    const content = attribution.content[0];
    if (content === undefined || attribution.content.length > 1 || attribution.negated) continue;
    const cue = ellipsisIn(view, content);
    if (cue === null) continue;
    const sentence = view.document.sentenceOf[content.firstToken] as number;
    const words = attributionInSentence(view, index, sentence);
    if (words === null) continue;
    contests.push({
      sentence,
      words,
      cue: [cue],
      kind: 'denial',
      by: sourceOf(view, index),
      contesting: index,
      pointing: { how: 'pronoun', range: cue },
      strength: 0.85,
    });
  }
  return contests;
}

function ellipsisIn(
  { tagged, lemmas, document }: DisputeView,
  content: TokenRange,
): TokenRange | null {
  let { firstToken, endToken } = content;
  const [, sentenceEnd] = sentenceRange(document, document.sentenceOf[firstToken] as number);
  while (endToken > firstToken && isMark(tagged, endToken - 1)) endToken--;
  while (firstToken < endToken && (isMark(tagged, firstToken) || lemmas[firstToken] === 'that'))
    firstToken++;
  if (endToken - firstToken < 3 || endToken - firstToken > MOST_WORDS) return null;
  if (endToken < sentenceEnd && !isMark(tagged, endToken)) return null;
  // "No, we don't" answers a question.
  if (tagAt(tagged, firstToken) === 'UH' || lemmas[firstToken] === 'no') return null;
  if (tagAt(tagged, firstToken) === 'VB' || tagAt(tagged, firstToken) === 'MD') return null;
  if (lemmas[endToken - 1] !== 'not') return readNoSuchThing(tagged.lemmas, firstToken, endToken);
  const auxiliary = lemmas[endToken - 2] ?? '';
  return AUXILIARIES.has(auxiliary) ? { firstToken: endToken - 2, endToken } : null;
}

/** "he did no such thing", "it was nothing of the kind". */
function readNoSuchThing(
  lemmas: readonly string[],
  firstToken: number,
  endToken: number,
): TokenRange | null {
  for (let i = firstToken; i < endToken; i++) {
    if (lemmas[i] === 'no' && lemmas[i + 1] === 'such' && lemmas[i + 2] === 'thing')
      return { firstToken: i, endToken };
    if (lemmas[i] === 'nothing' && lemmas[i + 1] === 'of') return { firstToken: i, endToken };
  }
  return null;
}

/** That something would not be is no denial that it is. */
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'do', 'have']);
