import type { Attribution } from '../attribute/attribution.ts';
import type { TaggedDocument } from '../model/tagged-document.ts';
import type { ResolvedSources } from '../source/source.ts';
import type { Dispute } from './dispute.ts';
import { viewForDisputes } from './dispute-view.ts';
import { ContestedFinder } from './find-contested.ts';
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
  const finder = new ContestedFinder(view);
  const disputes: Dispute[] = [];
  for (const contest of findContestsIn(view)) {
    const contested = finder.find(contest);
    if (contested === null) continue;
    const confidence = contest.strength * contested.link;
    if (confidence < LEAST_CONFIDENCE) continue;
    const { kind, by, contesting, words, cue } = contest;
    const { attribution, source, claim } = contested;
    disputes.push({
      kind,
      by,
      contesting,
      words: [words],
      cue,
      attribution,
      source,
      claim,
      confidence,
    });
  }
  return disputes;
}
