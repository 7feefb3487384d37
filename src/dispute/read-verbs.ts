import {
  CLAIM_NOUNS,
  CLAIM_VERBS,
  CONTEST_VERBS,
  DENYING_VERBS,
  OBJECT_PHRASES,
  OTHERWISE_PHRASES,
  PROPOSAL_NOUNS,
} from './contest-lexicon.ts';
import { isNegated, isOpen, type Marker, type Scene } from './contest-scene.ts';
import type { Pointing } from './dispute.ts';
import { isMark, isNoun, tagAt } from './dispute-view.ts';
import { matchPhrase, readPhrases } from './phrase-table.ts';
import { readObject } from './pointers.ts';

const OBJECT_TABLE = readPhrases(OBJECT_PHRASES);
const OTHERWISE_TABLE = readPhrases(OTHERWISE_PHRASES);

/** The lemmas at which `readVerb` may find something. */
export const VERB_LEMMAS: readonly string[] = [
  ...CONTEST_VERBS.keys(),
  ...OBJECT_TABLE.keys(),
  ...OTHERWISE_TABLE.keys(),
];

/** Verbs after which "to deny" is as good as "denied". */
const LEADING_VERBS: ReadonlySet<string> = new Set(
  'seek try attempt move rush continue hasten work appear seem go want need come step'.split(' '),
);

/** Reads a verb, or a set phrase with an object, that contests: "denied the claim", "pushed back on that". */
export function readVerb(scene: Scene, i: number): Marker | null {
  return readContestVerb(scene, i) ?? readObjectPhrase(scene, i) ?? readOtherwise(scene, i);
}

function readContestVerb(scene: Scene, i: number): Marker | null {
  const { view, end } = scene;
  const { lemmas, tagged } = view;
  const lemma = lemmas[i] ?? '';
  const entry = CONTEST_VERBS.get(lemma);
  // A tagger takes a verb in the present for a noun at times; an attribution's cue is none.
  const pos = tagAt(tagged, i);
  const isVerbal = pos.startsWith('VB') || (pos === 'NNS' && (view.cueOf[i] as number) >= 0);
  if (entry === undefined || !isVerbal) return null;
  if (!isDone(scene, i) || isOpen(scene, i) || isNegated(scene, i)) return null;
  const [kind, strength] = entry;
  const limit = objectEnd(scene, i);
  const pointing =
    readObject(view, i + 1, Math.max(limit, Math.min(end, i + 2)), DENYING_VERBS.has(lemma)) ??
    readRelative(scene, i);
  if (pointing === null) return null;
  if (!canTakePronoun(scene, lemma, pointing)) return null;
  const cue = { firstToken: i, endToken: i + 1 };
  return { cue, kind, strength: strength * certaintyOf(scene, i, pointing), pointing };
}

/** Whether the verb says what somebody does, or did: no passive, no adjective, no mere intention. */
function isDone({ view, first }: Scene, i: number): boolean {
  const { lemmas, tagged } = view;
  const pos = tagAt(tagged, i);
  if (pos === 'VB') {
    let before = i - 1;
    while (before > first && tagAt(tagged, before).startsWith('RB')) before--;
    if (lemmas[before] === 'to') return LEADING_VERBS.has(lemmas[before - 1] ?? '');
    return lemmas[before] === 'do';
  }
  // "anything that contradicts it": nobody's word.
  if (tagAt(tagged, i - 1) === 'WDT' && (view.cueOf[i] as number) < 0) return false;
  if (pos !== 'VBN' && pos !== 'VBD') return true;
  if (lemmas[i + 1] === 'by') return false;
  for (let j = i - 1; j >= Math.max(first, i - 3); j--) {
    if (lemmas[j] === 'be') return false;
    if (!tagAt(tagged, j).startsWith('RB')) break;
  }
  const isAdjective = pos === 'VBN' && lemmas[i - 1] !== 'have' && isNoun(tagged, i + 1);
  return !isAdjective;
}

/** "challenge them", "undermines it": verbs that do more than contest need the word "that" or "this". */
function canTakePronoun({ view }: Scene, verb: string, pointing: Pointing): boolean {
  if (pointing.how !== 'pronoun' || CLAIM_VERBS.has(verb)) return true;
  const lemma = view.lemmas[pointing.range.firstToken];
  return verb !== 'question' && verb !== 'challenge' && (lemma === 'that' || lemma === 'this');
}

/** Where the object of the verb must end: with the attribution's content where there is one, or with the sentence. */
function objectEnd({ view, end }: Scene, verb: number): number {
  const cue = view.cueOf[verb] as number;
  const content = cue < 0 ? undefined : view.attributions[cue]?.content.at(-1);
  if (content === undefined || content.firstToken < verb) return end;
  return Math.min(end, content.endToken);
}

/** "a charge that she denies", "all of which he disputed": an object that stands before its verb. */
function readRelative(scene: Scene, verb: number): Pointing | null {
  const { view, first, end } = scene;
  const { tagged, lemmas } = view;
  if (tagAt(tagged, verb) === 'VBG') return null;
  const isOfClaims = CLAIM_VERBS.has(lemmas[verb] ?? '');
  const after = verb + 1;
  if (after < end && !isMark(tagged, after) && tagAt(tagged, after) !== 'IN') return null;
  for (let i = verb - 1; i >= Math.max(first, verb - 8); i--) {
    const isClaim = CLAIM_NOUNS.has(lemmas[i] ?? '') && isNoun(tagged, i);
    if (
      (isOfClaims && lemmas[i] === 'which') ||
      (isClaim && (isOfClaims || isPlainClaim(scene, i)))
    )
      return { how: 'before', range: { firstToken: i, endToken: i + 1 } };
  }
  return null;
}

/** "…, an argument | that the judge rejected": in apposition, and no proposal. */
function isPlainClaim({ view }: Scene, noun: number): boolean {
  const { tagged, lemmas } = view;
  const isProposal = PROPOSAL_NOUNS.has(lemmas[noun] ?? '') && lemmas[noun] !== 'argument';
  return !isProposal && tagAt(tagged, noun - 1) === 'DT' && isMark(tagged, noun - 2);
}

/** A pronoun or a vague noun may be something else than a claim. */
function certaintyOf({ view }: Scene, verb: number, pointing: Pointing): number {
  const isDeny = DENYING_VERBS.has(view.lemmas[verb] ?? '');
  if (pointing.how === 'clause') return isDeny ? 1 : 0.85;
  if (pointing.how === 'pronoun') return isDeny ? 1 : 0.85;
  return 1;
}

function readObjectPhrase(scene: Scene, i: number): Marker | null {
  const { view, first, end } = scene;
  const match = matchPhrase(OBJECT_TABLE, view.tagged, i, first, end);
  if (match === null || isOpen(scene, i) || isNegated(scene, i)) return null;
  const { range, kind, strength } = match;
  const last = view.lemmas[range.endToken - 1];
  // "no evidence that" ends in the word with which the claim begins.
  const at = last === 'that' ? range.endToken - 1 : range.endToken;
  const pointing = readObject(
    view,
    at,
    end,
    kind === 'doubt' || view.lemmas[range.endToken - 2] === 'truth',
  );
  if (pointing === null) return null;
  const isConnective = tagAt(view.tagged, i) === 'IN';
  if (isConnective && pointing.how !== 'noun') return null;
  if (view.lemmas[i] === 'despite' && i > first + 1) return null;
  const cue = { firstToken: range.firstToken, endToken: at };
  return { cue, kind, strength, pointing };
}

function readOtherwise(scene: Scene, i: number): Marker | null {
  const { view, first, end } = scene;
  const match = matchPhrase(OTHERWISE_TABLE, view.tagged, i, first, end);
  if (match === null || isOpen(scene, i) || isNegated(scene, i)) return null;
  const { range, kind, strength } = match;
  const isAlone = range.endToken - range.firstToken === 1;
  if (isAlone && range.endToken < end && !isMark(view.tagged, range.endToken)) return null;
  if (tagAt(view.tagged, i) === 'VB' || !isDone(scene, i) || isSubordinate(scene, i)) return null;
  return { cue: range, kind, strength, pointing: { how: 'pronoun', range } };
}

/** "those with whom they disagree", "when the two disagree": nobody's word against anybody's. */
function isSubordinate({ view, first }: Scene, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 8); i--)
    if (SUBORDINATORS.has(view.lemmas[i] ?? '')) return true;
  return false;
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'who whom when where which whenever that'.split(' '),
);
