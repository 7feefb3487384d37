import type { TokenRange } from '../attribute/attribution.ts';
import { sentenceRange } from '../tokenize/document.ts';
import type { Contested } from './claim-index.ts';
import { ACCUSING_WORDS } from './contest-lexicon.ts';
import type { Contest } from './dispute.ts';
import { type DisputeView, isMark, trimMarks } from './dispute-view.ts';

/** An accusation is looked for over this many sentences. */
const FARTHEST = 4;
/** A sentence of fewer words claims nothing: "Advertisement". */
const LEAST_WORDS = 4;
/** A longer one is no sentence. */
const MOST_WORDS = 200;
/** A passage is searched for accusing words over this many tokens at most. */
const MOST_TOKENS = 60;

/** The nearest sentence before the contest that accuses somebody in the writer's own words; null when none does. */
export function findAccusation(view: DisputeView, contest: Contest): Contested | null {
  const last = contest.sentence - 1;
  for (let sentence = last; sentence >= Math.max(0, last - FARTHEST + 1); sentence--) {
    const [firstToken, endToken] = sentenceRange(view.document, sentence);
    if (hasAccusation(view, { firstToken, endToken }))
      return takeSentence(view, contest, sentence, 0.6);
  }
  return null;
}

/** Whether the words accuse somebody. */
export function hasAccusation(
  { lemmas }: DisputeView,
  { firstToken, endToken }: TokenRange,
): boolean {
  for (let i = firstToken; i < Math.min(endToken, firstToken + MOST_TOKENS); i++)
    if (ACCUSING_WORDS.has(lemmas[i] ?? '')) return true;
  return false;
}

/** The sentence before the contest, where it is all in the writer's own words; null otherwise. */
export function findSentenceBefore(
  view: DisputeView,
  contest: Contest,
  link: number,
): Contested | null {
  const { document } = view;
  const before = contest.sentence - 1;
  if (before < 0) return null;
  const [first] = sentenceRange(document, before);
  const kind = document.blocks[document.blockOf[first] as number]?.kind;
  return kind === 'heading' || kind === 'caption'
    ? null
    : takeSentence(view, contest, before, link);
}

/** A sentence in the writer's own words, as a claim that somebody else contests. */
function takeSentence(
  view: DisputeView,
  { by }: Contest,
  sentence: number,
  link: number,
): Contested | null {
  if (by === view.author || by < 0) return null;
  const [firstToken, endToken] = sentenceRange(view.document, sentence);
  if (endToken - firstToken > MOST_WORDS) return null;
  for (let i = firstToken; i < endToken; i++) {
    const isOthers =
      (view.contentOf[i] as number) >= 0 || (view.document.quotationOf[i] as number) >= 0;
    if (isOthers && !isMark(view.tagged, i)) return null;
  }
  const claim = trimMarks(view, { firstToken, endToken });
  if (claim === null || claim.endToken - claim.firstToken < LEAST_WORDS) return null;
  return { attribution: -1, source: view.author, claim: [claim], link };
}
