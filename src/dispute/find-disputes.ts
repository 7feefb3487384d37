import type { Attribution, TokenRange } from '../attribute/attribution.ts';
import type { TaggedDocument } from '../model/tagged-document.ts';
import type { ResolvedSources } from '../source/source.ts';
import { ClaimIndex } from './claim-index.ts';
import type { Contest, Dispute } from './dispute.ts';
import { type DisputeView, trimMarks, viewForDisputes } from './dispute-view.ts';
import { findContested } from './find-contested.ts';
import { findContestsIn } from './find-contests.ts';

/** A dispute less sure than this is none. */
const LEAST_CONFIDENCE = 0.5;

/**
 * The disputes of an article: who contests what, the writer included, in text order. `resolved` must belong to the attributions
 * and hold the writer where the writer is to be named. Never throws; linear in tokens.
 */
export function findDisputes(
  tagged: TaggedDocument,
  attributions: readonly Attribution[],
  resolved: ResolvedSources,
): Dispute[] {
  const view = viewForDisputes(tagged, attributions, resolved);
  const index = new ClaimIndex(view);
  const disputes: Dispute[] = [];
  for (const contest of findContestsIn(view)) {
    const contested = findContested(index, contest);
    if (contested === null) continue;
    const confidence = contest.strength * contested.link;
    if (confidence < LEAST_CONFIDENCE) continue;
    const { kind, by, contesting, cue } = contest;
    const { attribution, source, claim } = contested;
    disputes.push({
      kind,
      by,
      contesting,
      words: [wordsAfter(view, contest, claim)],
      cue,
      attribution,
      source,
      claim,
      confidence,
    });
  }
  return disputes;
}

/** The contesting words without a claim that stands before them in the same sentence: "He says it leaks, | but it holds". */
function wordsAfter(
  view: DisputeView,
  { words, cue }: Contest,
  claim: readonly TokenRange[],
): TokenRange {
  const marker = cue[0]?.firstToken ?? words.firstToken;
  let { firstToken } = words;
  for (const { endToken } of claim)
    if (endToken > firstToken && endToken <= marker) firstToken = endToken;
  return trimMarks(view, { firstToken, endToken: words.endToken }) ?? words;
}
