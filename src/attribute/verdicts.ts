import { posOf, type TaggedDocument } from '../model/tagged-document.ts';
import { sentenceRange } from '../tokenize/document.ts';
import type { Framing, LinkedAttribution } from './attribution.ts';
import { FALSE_WORDS, MISTAKEN_WORDS, RIGHT_WORDS } from './cue-lexicon.ts';
import { holdsToken } from './holds-token.ts';

const POINTERS = new Set(['that', 'this', 'it', 'its', 'these', 'those']);
const TURNS = new Set(['but', 'yet', 'however', 'and', 'still', ',']);
const GROUNDS = new Set(['evidence', 'proof', 'basis', 'substantiation', 'corroboration']);
const OFFERING = new Set([
  'offer', 'provide', 'give', 'present', 'cite', 'produce', 'show', 'supply',
]); // biome-ignore format: a table

/**
 * Whether the writer says, in the sentence after the content, that it is not so: "That is false", "That claim is a lie",
 * "There is no evidence for it", "Not so."
 */
export function isCalledFalse(tagged: TaggedDocument, attribution: LinkedAttribution): boolean {
  const { document, lemmas } = tagged;
  const last = attribution.content.at(-1) ?? attribution.cue.at(-1);
  if (last === undefined) return false;
  const cueEnd = attribution.cue.at(-1)?.endToken ?? 0;
  const sentence = document.sentenceOf[Math.max(last.endToken, cueEnd) - 1] as number;
  const [start, end] = sentenceRange(document, sentence + 1);
  let first = start;
  while (first < Math.min(end, start + 2) && TURNS.has(lemmas[first] ?? '')) first++;
  if (first >= end || first >= document.tokenCount) return false;
  if ((document.quotationOf[first] as number) >= 0) return false;
  if (end - first <= SHORT_SENTENCE && isFalse(tagged, first)) return true;
  if (lemmas[first] === 'there' && lemmas[first + 1] === 'be')
    return lemmas[first + 2] === 'no' && GROUNDS.has(lemmas[first + 3] ?? '');
  if (!POINTERS.has(lemmas[first] ?? '')) return false;
  const limit = Math.min(end, first + 8);
  let hasBe = false;
  for (let i = first + 1; i < limit; i++) {
    if (lemmas[i] === 'be') hasBe = true;
    else if (hasBe && isFalse(tagged, i)) return true;
    else if (hasBe && lemmas[i] === 'not') return false;
  }
  return false;
}

/** A verdict of one word or two with its full stop, in tokens. */
const SHORT_SENTENCE = 4;

/** "False", "a lie", "not true". */
function isFalse(tagged: TaggedDocument, i: number): boolean {
  const { lemmas } = tagged;
  if (lemmas[i] === 'not') return /^(?:true|so|accurate|correct)$/.test(lemmas[i + 1] ?? '');
  return FALSE_WORDS.has(lemmas[i] ?? '');
}

/** How far from its cue the writer may remark on the grounds of a statement, in tokens. */
const REMARK_REACH = 30;

/** Whether the writer adds, in the cue's sentence and outside the content, that it comes "without evidence" or with none. */
export function isGroundless(tagged: TaggedDocument, attribution: LinkedAttribution): boolean {
  const { document, lemmas } = tagged;
  const cue = attribution.cue[0];
  if (cue === undefined) return false;
  const [start, stop] = sentenceRange(document, document.sentenceOf[cue.firstToken] as number);
  const first = Math.max(start, cue.firstToken - REMARK_REACH);
  const end = Math.min(stop, cue.endToken + REMARK_REACH);
  for (let i = first; i < end; i++) {
    const isWithout = lemmas[i] === 'without';
    if (!isWithout && !(lemmas[i] === 'no' && isOffered(tagged, i))) continue;
    if (isOutside(tagged, attribution, i) && isFollowedByGrounds(tagged, i, end, isWithout))
      return true;
  }
  return false;
}

function isOffered(tagged: TaggedDocument, i: number): boolean {
  const before = tagged.lemmas[i - 1] ?? '';
  return before === 'with' || OFFERING.has(before);
}

/** "Without (citing any) evidence", "no evidence": only words that may stand between are passed over. */
function isFollowedByGrounds(
  tagged: TaggedDocument,
  start: number,
  end: number,
  isWithout: boolean,
): boolean {
  const limit = Math.min(end, start + (isWithout ? 5 : 3));
  for (let i = start + 1; i < limit; i++) {
    const lemma = tagged.lemmas[i] ?? '';
    if (GROUNDS.has(lemma)) return true;
    if (!OFFERING.has(lemma) && !/^(?:DT|JJ|RB|VBG)$/.test(posOf(tagged, i))) return false;
  }
  return false;
}

/** How far before its cue the verdict on a speaker may stand, the speaker between them, in tokens. */
const VERDICT_REACH = 6;

/** What "exaggerates when he says", "is wrong to say" or "is right when she says" make of what is said; null for no verdict. */
export function judgedBefore(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
): Framing | null {
  const { document, lemmas } = tagged;
  const cue = attribution.cue[0];
  if (cue === undefined) return null;
  const [start] = sentenceRange(document, document.sentenceOf[cue.firstToken] as number);
  const first = Math.max(start + 1, cue.firstToken - VERDICT_REACH);
  // "Contrary to what Hale says"
  for (let i = first - 1; i < cue.firstToken; i++)
    if (
      lemmas[i] === 'contrary' &&
      lemmas[i + 1] === 'to' &&
      (document.quotationOf[i] as number) < 0
    )
      return 'distancing';
  for (let i = cue.endToken - 1; i >= first; i--) {
    if (!/^(?:when|in|to|by)$/.test(lemmas[i] ?? '')) continue;
    const verdict = lemmas[i - 1] ?? '';
    if ((document.quotationOf[i] as number) >= 0 || !isOutside(tagged, attribution, i - 1))
      return null;
    if (MISTAKEN_WORDS.has(verdict)) return 'distancing';
    return RIGHT_WORDS.has(verdict) && lemmas[i - 2] !== 'not' ? 'endorsing' : null;
  }
  return null;
}

/** Whether a token is the writer's own: neither in the content nor in quotation marks. */
function isOutside(tagged: TaggedDocument, attribution: LinkedAttribution, i: number): boolean {
  return (tagged.document.quotationOf[i] as number) < 0 && !holdsToken(attribution.content, i);
}
