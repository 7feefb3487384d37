import type { TokenRange } from '../attribute/attribution.ts';
import { NEGATING_WORDS, OPEN_WORDS, REFRAINING_WORDS } from './contest-lexicon.ts';
import type { Contest, DisputeKind, Pointing } from './dispute.ts';
import {
  attributionInSentence,
  type DisputeView,
  firstMention,
  isMark,
  sourceOf,
  tagAt,
  trimMarks,
} from './dispute-view.ts';

/** One sentence while it is searched for contests. */
export interface Scene {
  readonly view: DisputeView;
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly isQuestion: boolean;
}

/** What a reader of markers found. */
export interface Marker {
  readonly cue: TokenRange;
  readonly kind: DisputeKind;
  readonly strength: number;
  readonly pointing: Pointing;
}

/** Whose word something is: the source's index and the attribution's, -1 for nobody and for the writer's own words. */
export interface Voice {
  readonly by: number;
  readonly contesting: number;
}

/** Whose word a token is: that of the source in whose content it stands, or the writer's. */
export function voiceAt(view: DisputeView, token: number): Voice {
  const attribution = view.contentOf[token] as number;
  if (attribution >= 0) return { by: sourceOf(view, attribution), contesting: attribution };
  // Words in quotation marks that nobody is given for are not the writer's.
  const isQuoted = (view.document.quotationOf[token] as number) >= 0;
  return { by: isQuoted ? -1 : view.author, contesting: -1 };
}

/** Whose word a contest verb is: its attribution's, or that of the subject before it. */
export function voiceOfVerb({ view, first }: Scene, verb: number): Voice {
  const cue = view.cueOf[verb] as number;
  if (cue >= 0) return { by: sourceOf(view, cue), contesting: cue };
  const around = voiceAt(view, verb);
  const subject = firstMention(view, Math.max(first, verb - 12), verb);
  return { by: subject, contesting: around.contesting };
}

/** How far before a marker a word may stand that keeps it from being meant, in tokens. */
const OPEN_REACH = 12;
const NEGATION_REACH = 5;

/** Whether a condition, a question or a modal before the marker leaves open whether anything is contested. */
export function isOpen({ view, first, isQuestion }: Scene, marker: number): boolean {
  if (isQuestion || OPEN_WORDS.has(view.lemmas[marker] ?? '')) return true;
  for (let i = marker - 1; i >= Math.max(first, marker - OPEN_REACH); i--) {
    const lemma = view.lemmas[i] ?? '';
    if (isMark(view.tagged, i)) return false;
    if (OPEN_WORDS.has(lemma) || lemma === 'nobody') return true;
    if (lemma === 'no' && view.lemmas[i + 1] === 'one') return true;
  }
  return false;
}

/** Whether the marker is itself negated: "did not dispute", "declined to deny". */
export function isNegated({ view, first }: Scene, marker: number): boolean {
  for (let i = marker - 1; i >= Math.max(first, marker - NEGATION_REACH); i--) {
    const lemma = view.lemmas[i] ?? '';
    if (/^[.,:]$/.test(tagAt(view.tagged, i))) return false;
    if (NEGATING_WORDS.has(lemma) && view.lemmas[i + 1] !== 'only') return true;
    if (REFRAINING_WORDS.has(lemma)) return true;
  }
  return false;
}

/** Puts a contest together from a marker and a voice; null when no word is left to contest with. */
export function toContest(scene: Scene, marker: Marker, voice: Voice): Contest | null {
  const words = contestingWords(scene, marker, voice);
  if (words === null) return null;
  const { kind, strength, pointing } = marker;
  const cue = closeQuotation(scene, marker.cue);
  const { by, contesting } = voice;
  return { sentence: scene.sentence, words, cue: [cue], kind, by, contesting, pointing, strength };
}

/** The marker with the closing quotation mark of an opening one in it: "called it 'nonsense'". */
function closeQuotation({ view }: Scene, cue: TokenRange): TokenRange {
  const { quotationOf } = view.document;
  const last = cue.endToken - 1;
  const isOpen = quotationOf[last] !== quotationOf[cue.firstToken];
  const isClosing = tagAt(view.tagged, cue.endToken) === "''";
  return isOpen && isClosing && quotationOf[cue.endToken] === quotationOf[last]
    ? { ...cue, endToken: cue.endToken + 1 }
    : cue;
}

/** What of the sentence contests: what belongs to the attribution, or else all of the marker's own clause. */
function contestingWords(
  { view, sentence, first, end }: Scene,
  { cue, pointing }: Marker,
  { contesting }: Voice,
): TokenRange | null {
  const attributed = contesting < 0 ? null : attributionInSentence(view, contesting, sentence);
  let { firstToken, endToken } = attributed ?? { firstToken: first, endToken: end };
  firstToken = Math.min(firstToken, cue.firstToken);
  endToken = Math.max(endToken, cue.endToken);
  if ('range' in pointing && pointing.range.firstToken < cue.firstToken)
    firstToken = Math.min(firstToken, pointing.range.firstToken);
  return trimMarks(view, { firstToken, endToken });
}
