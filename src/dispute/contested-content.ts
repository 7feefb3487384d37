import { type ClaimIndex, type Contested, isAssertion } from './claim-index.ts';
import type { Contest } from './dispute.ts';
import type { DisputeView } from './dispute-view.ts';
import { compareStatements, type Likeness } from './statements.ts';

/** A connective as strong as this sets a sentence against a claim that was kept at a distance; and against any other. */
const FIRM = 0.44;
const STRONG = 0.75;
/** Claims are looked for over this many sentences. */
const FARTHEST = { strong: 8, other: 2 } as const;

/** A source is looked for in this many tokens of the contest. */
const MOST_TOKENS = 200;

/** What each circumstance adds to the confidence, and each sentence between takes from it. */
const WEIGHTS = {
  base: 0.15,
  strength: 0.35,
  overlap: 0.25,
  contrary: 0.15,
  spokenOf: 0.1,
  distanced: 0.2,
  sentence: 0.05,
} as const;

/**
 * What a sentence contests that a connective alone sets against what was said: a claim that it is close to, and that the writer
 * kept at a distance, or that it says the contrary of. Null for the many that only turn to something else.
 */
export function findByContent(index: ClaimIndex, contest: Contest): Contested | null {
  const { view } = index;
  const { by, strength } = contest;
  if (by < 0) return null;
  const isWriter = by === view.author && contest.contesting < 0;
  const isStrong = strength >= STRONG;
  const statement = index.contestOf(contest);
  let best: Contested | null = null;
  for (const candidate of index.before(contest, isStrong ? FARTHEST.strong : FARTHEST.other)) {
    const { attribution, source, distance } = candidate;
    if (!isAssertion(attribution) || source < 0 || attribution.cue.length === 0) continue;
    const likeness = compareStatements(statement, index.claimOf(candidate.index));
    const isDistanced = attribution.framing === 'distancing';
    const isSpokenOf = source !== view.author && mentions(view, contest, source);
    const isContrary = likeness.isContrary && (isWriter || !likeness.numbersDiffer);
    const isSame = isContrary && isSameMatter(likeness);
    // Of two sources with a "but" between them, most go on and do not contest.
    const isPlain =
      isSame &&
      likeness.sharedWords > (isWriter ? 1 : 2) &&
      likeness.overlap >= (isWriter ? 0.75 : 0.9);
    const isAnswer = isDistanced && (isSpokenOf || (likeness.shared > 0 && distance <= 3));
    const isTurn = isDistanced && strength >= FIRM && distance <= 1 && isRelated(likeness);
    const isEnough = isPlain || (isWriter && (isStrong ? isSame || isAnswer : isTurn));
    if (!isEnough) continue;
    const confidence =
      WEIGHTS.base +
      WEIGHTS.strength * strength +
      WEIGHTS.overlap * likeness.overlap +
      (isContrary ? WEIGHTS.contrary : 0) +
      (isSpokenOf ? WEIGHTS.spokenOf : 0) +
      (isDistanced ? WEIGHTS.distanced : 0) -
      WEIGHTS.sentence * distance;
    // The strength is in the sum already, and what is found is multiplied by it.
    const link = Math.min(1, confidence) / strength;
    if (best === null || link > best.link) best = index.take(candidate.index, link);
  }
  return best;
}

/** Two rare roots, or one that is nearly all of what is said. */
function isSameMatter({ shared, sharedWords, overlap, rarest }: Likeness): boolean {
  if (shared === 1) return overlap >= 0.75 && rarest > 0.5;
  return sharedWords > 0 && shared >= 2 && overlap >= 0.4 && rarest > 0.3;
}

function isRelated({ overlap, rarest, numbersDiffer, hasOpposites }: Likeness): boolean {
  return numbersDiffer || hasOpposites || (overlap >= 0.25 && rarest > 0.3);
}

function mentions({ mentionOf }: DisputeView, { words }: Contest, source: number): boolean {
  const end = Math.min(words.endToken, words.firstToken + MOST_TOKENS);
  for (let i = words.firstToken; i < end; i++) if (mentionOf[i] === source) return true;
  return false;
}
