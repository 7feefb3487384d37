import {
  AMBIGUOUS_FALSE_WORDS,
  CLAIM_NOUNS,
  CLAUSE_PHRASES,
  CONTEST_VERBS,
  DOUBT_WORDS,
  FALSE_WORDS,
  NAMING_VERBS,
  NEGATING_WORDS,
  PLAIN_TRUE_WORDS,
  PREDICATE_PHRASES,
  TRUE_WORDS,
  UNPROVEN_WORDS,
} from './contest-lexicon.ts';
import { isNegated, isOpen, type Marker, type Scene } from './contest-scene.ts';
import type { DisputeKind, Pointing } from './dispute.ts';
import { isMark, isNoun, isVerb, tagAt, trimMarks } from './dispute-view.ts';
import { matchPhrase, readPhrases } from './phrase-table.ts';
import { readObject, readSubject } from './pointers.ts';

const PREDICATE_TABLE = readPhrases(PREDICATE_PHRASES);
const CLAUSE_TABLE = readPhrases(CLAUSE_PHRASES);

/** The lemmas at which `readJudgement` may find something. */
export const JUDGEMENT_LEMMAS: readonly string[] = [
  ...FALSE_WORDS.keys(),
  ...DOUBT_WORDS.keys(),
  ...TRUE_WORDS,
  ...PREDICATE_TABLE.keys(),
  ...CLAUSE_TABLE.keys(),
];

/** How far before its complement a copula may stand, and a naming verb, in tokens. */
const COPULA_REACH = 7;
const NAMING_REACH = 14;
/** A sentence of no more words than this may be nothing but a judgement: "False.", "Complete nonsense." */
const FRAGMENT_WORDS = 3;

/** Reads words that call a claim untrue, or hard to believe: "that makes no sense", "called the report false". */
export function readJudgement(scene: Scene, i: number): Marker | null {
  const lemma = scene.view.lemmas[i] ?? '';
  const strength = FALSE_WORDS.get(lemma) ?? DOUBT_WORDS.get(lemma);
  return (
    readClausePhrase(scene, i) ??
    readPredicate(scene, i) ??
    (strength === undefined ? null : readFalse(scene, i, strength)) ??
    (TRUE_WORDS.has(lemma) ? readNotTrue(scene, i) : null)
  );
}

function readClausePhrase(scene: Scene, i: number): Marker | null {
  const { view, first, end } = scene;
  const match = matchPhrase(CLAUSE_TABLE, view.tagged, i, first, end);
  if (match === null || isOpen(scene, i)) return null;
  const { range, kind, strength } = match;
  const at = range.endToken - 1;
  const clause = trimMarks(view, { firstToken: at, endToken: end });
  if (clause === null || clause.endToken - clause.firstToken < 3) return null;
  const cue = { firstToken: range.firstToken, endToken: at };
  return { cue, kind, strength, pointing: { how: 'clause', range: clause } };
}

function readPredicate(scene: Scene, i: number): Marker | null {
  const { view, first, end } = scene;
  if (!isVerb(view.tagged, i)) return null;
  const match = matchPhrase(PREDICATE_TABLE, view.tagged, i, first, end);
  if (match === null || isOpen(scene, match.range.firstToken)) return null;
  const { range, kind, strength } = match;
  if (range.firstToken === i && isNegated(scene, i)) return null;
  const last = range.endToken - 1;
  if (CONTEST_VERBS.has(view.lemmas[last] ?? '') && tagAt(view.tagged, last) !== 'VBN') return null;
  const pointing = readSubject(view, range.firstToken, first);
  if (pointing === null) return null;
  if (view.lemmas[last] === 'happen' && (pointing.how !== 'pronoun' || isToCome(scene, last)))
    return null;
  // "It was rejected": a bill, a request.
  if (isItAt(scene, pointing) && CONTEST_VERBS.has(view.lemmas[last] ?? '')) return null;
  // "It makes no sense to wait" is about waiting.
  if (isItAt(scene, pointing) && EXPLETIVE_ENDS.has(view.lemmas[range.endToken] ?? '')) return null;
  const isIt = pointing.how === 'pronoun' && isItAt(scene, pointing);
  return { cue: range, kind, strength: isIt ? strength * 0.7 : strength, pointing };
}

function isItAt({ view }: Scene, pointing: Pointing): boolean {
  if (pointing.how !== 'pronoun') return false;
  const lemma = view.lemmas[pointing.range.endToken - 1] ?? '';
  return lemma === 'it' || lemma === 'its';
}

function readFalse(scene: Scene, i: number, strength: number): Marker | null {
  return (
    readFalsePredicate(scene, i, strength) ??
    readNamed(scene, i, strength) ??
    readFalseNoun(scene, i, strength) ??
    readFragment(scene, i, i, strength)
  );
}

function kindOf(lemma: string): DisputeKind {
  return UNPROVEN_WORDS.has(lemma) || DOUBT_WORDS.has(lemma) ? 'doubt' : 'denial';
}

/** "That will not happen", "that is not likely to happen". */
function isToCome({ view, first }: Scene, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(first, verb - 5); i--)
    if (/^(?:will|wo|go|to|can|ca)$/.test(view.lemmas[i] ?? '')) return true;
  return false;
}

const EXPLETIVE_ENDS: ReadonlySet<string> = new Set(['to', 'for', 'that', 'how', 'why', 'when']);

/** "That | is simply false". */
function readFalsePredicate(scene: Scene, i: number, strength: number): Marker | null {
  const { view, first } = scene;
  const lemma = view.lemmas[i] ?? '';
  const copula = copulaBefore(scene, i);
  if (copula < 0 || isOpen(scene, copula) || isNegated(scene, copula)) return null;
  for (let j = copula + 1; j < i; j++)
    if (NEGATING_WORDS.has(view.lemmas[j] ?? '') && !isOnly(view.lemmas[j + 1])) return null;
  // "wrong to", "a lie to": it is a deed that is judged.
  if (view.lemmas[i + 1] === 'to' || view.lemmas[i + 1] === 'for') return null;
  if (modifiesOther(scene, i)) return null;
  const pointing = readSubject(view, copula, first);
  if (pointing === null) return null;
  const sure = AMBIGUOUS_FALSE_WORDS.has(lemma) || DOUBT_WORDS.has(lemma);
  const isPronoun = pointing.how === 'pronoun';
  if (isPronoun && sure && isItAt(scene, pointing)) return null;
  const factor = !isPronoun
    ? 1
    : sure
      ? 0.7
      : isItAt(scene, pointing)
        ? isNoun(view.tagged, i)
          ? 0.55
          : 0.75
        : 1;
  const cue = { firstToken: copula, endToken: i + 1 };
  return { cue, kind: kindOf(lemma), strength: strength * factor, pointing };
}

/** Whether a noun after the word is what is judged: "is a false prophet". */
function modifiesOther({ view }: Scene, i: number): boolean {
  const { tagged, lemmas } = view;
  return (
    tagAt(tagged, i).startsWith('JJ') &&
    isNoun(tagged, i + 1) &&
    !CLAIM_NOUNS.has(lemmas[i + 1] ?? '')
  );
}

/** The copula whose complement the token is, or -1. */
function copulaBefore({ view, first }: Scene, i: number): number {
  for (let j = i - 1; j >= Math.max(first, i - COPULA_REACH); j--) {
    const lemma = view.lemmas[j] ?? '';
    if (lemma === 'be' || lemma === 'remain') return j;
    const pos = tagAt(view.tagged, j);
    if (!COMPLEMENT_TAGS.has(pos)) return -1;
  }
  return -1;
}

const COMPLEMENT_TAGS: ReadonlySet<string> = new Set([
  'RB',
  'RBR',
  'DT',
  'PDT',
  'JJ',
  'CC',
  '``',
  "''",
  ',',
  'NN',
]);

/** "called | the report | false". */
function readNamed(scene: Scene, i: number, strength: number): Marker | null {
  const { view, first } = scene;
  for (let j = i - 1; j >= Math.max(first, i - NAMING_REACH); j--) {
    const lemma = view.lemmas[j] ?? '';
    if (!NAMING_VERBS.has(lemma) || !isVerb(view.tagged, j)) continue;
    if (isOpen(scene, j) || isNegated(scene, j) || modifiesOther(scene, i)) return null;
    const pointing = readObject(view, j + 1, i, false);
    if (pointing?.how !== 'noun' && pointing?.how !== 'pronoun') return null;
    if (pointing.range.endToken > i) return null;
    const factor = pointing.how === 'pronoun' ? 0.75 : 1;
    return {
      cue: { firstToken: j, endToken: i + 1 },
      kind: kindOf(view.lemmas[i] ?? ''),
      strength: strength * factor,
      pointing,
    };
  }
  return null;
}

/** "the | baseless claim that the dam leaks", "the myth that it leaks". */
function readFalseNoun(scene: Scene, i: number, strength: number): Marker | null {
  const { view, first, end } = scene;
  const { lemmas, tagged } = view;
  let head = i;
  if (tagAt(tagged, i).startsWith('JJ') || tagAt(tagged, i) === 'VBN') {
    if (tagAt(tagged, i) === 'VBN' && isVerbal(scene, i)) return null;
    head = i + 1;
    while (head < end && head < i + 4 && !CLAIM_NOUNS.has(lemmas[head] ?? '')) head++;
    if (head >= end || head >= i + 4 || !isNoun(tagged, head)) return null;
  }
  if (!isNoun(tagged, head) || isNegated(scene, i) || isOpen(scene, i)) return null;
  if (lemmas[head + 1] !== 'that' || isMark(tagged, head + 2) || isVerb(tagged, head + 2))
    return null;
  const pointing = readObject(view, nounStart(scene, i, first), end, false);
  if (pointing?.how !== 'noun' || pointing.clause === null) return null;
  return {
    cue: { firstToken: i, endToken: i + 1 },
    kind: kindOf(lemmas[i] ?? ''),
    strength: strength * 0.9,
    pointing,
  };
}

function isVerbal({ view, first }: Scene, i: number): boolean {
  const before = i > first ? (view.lemmas[i - 1] ?? '') : '';
  return before === 'have' || before === 'be';
}

function nounStart({ view }: Scene, i: number, first: number): number {
  let at = i;
  while (at > first && /^(?:DT|PRP\$|POS|JJ|NNP)$/.test(tagAt(view.tagged, at - 1))) at--;
  return at;
}

/** "That is not true", "none of this is true". */
function readNotTrue(scene: Scene, i: number): Marker | null {
  const { view, first } = scene;
  const { lemmas } = view;
  const lemma = lemmas[i] ?? '';
  // "not so easy", "not the right key"
  if (/^(?:JJ|RB|NN)/.test(tagAt(view.tagged, i + 1)) && lemma !== 'case') return null;
  if (lemma === 'case' && lemmas[i - 1] !== 'the') return null;
  const copula = copulaBefore(scene, i);
  if (copula < 0) return isNegator(scene, i - 1) ? readFragment(scene, i - 1, i, 0.85) : null;
  if (lemmas[i + 1] === 'to' || lemmas[i + 1] === 'for' || isOpen(scene, copula)) return null;
  const pointing = readSubject(view, copula, first);
  if (pointing === null || pointing.how === 'clause') return null;
  if ('range' in pointing && isItAt(scene, pointing) && !PLAIN_TRUE_WORDS.has(lemma)) return null;
  let negation = -1;
  for (let j = copula + 1; j < i; j++) if (isNegator(scene, j)) negation = j;
  const isNone = 'range' in pointing && NEGATING_WORDS.has(lemmas[pointing.range.firstToken] ?? '');
  if (negation < 0 && !isNone) return null;
  if (negation >= 0 && isOnly(lemmas[negation + 1])) return null;
  const isPlain = PLAIN_TRUE_WORDS.has(lemma);
  const cue = {
    firstToken: isNone && 'range' in pointing ? pointing.range.firstToken : copula,
    endToken: i + 1,
  };
  return { cue, kind: 'denial', strength: isPlain ? 0.95 : 0.7, pointing };
}

/** After "not": "isn't just the case in one country". */
function isOnly(lemma: string | undefined): boolean {
  return lemma === 'only' || lemma === 'just' || lemma === 'merely';
}

function isNegator({ view }: Scene, i: number): boolean {
  return NEGATING_WORDS.has(view.lemmas[i] ?? '');
}

/** "False.", "Not true." by itself. */
function readFragment(
  scene: Scene,
  firstToken: number,
  i: number,
  strength: number,
): Marker | null {
  const { view, first, end, isQuestion } = scene;
  if (isQuestion) return null;
  let words = 0;
  for (let j = first; j < end; j++) {
    if (isMark(view.tagged, j)) continue;
    words++;
    if (words > FRAGMENT_WORDS || (isVerb(view.tagged, j) && j !== i)) return null;
  }
  for (let j = first; j < firstToken; j++) if (isNegator(scene, j)) return null;
  if (AMBIGUOUS_FALSE_WORDS.has(view.lemmas[i] ?? '') && words > 1) return null;
  const cue = { firstToken, endToken: i + 1 };
  return {
    cue,
    kind: kindOf(view.lemmas[i] ?? ''),
    strength: strength * 0.85,
    pointing: { how: 'pronoun', range: cue },
  };
}
