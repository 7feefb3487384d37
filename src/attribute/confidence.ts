import type { LinkedRuns } from './link.ts';
import type { RunTable } from './run-table.ts';

/** A logistic model of whether an attribution is right, over the evidence of `gatherEvidence`. */
export interface ConfidenceWeights {
  readonly weights: readonly number[];
}

export const EVIDENCE_COUNT = 12;

/**
 * What speaks for an attribution being right: how sure the tagger is of its runs and the linker of its links, as
 * log-odds, and which parts it has. `EVIDENCE_COUNT` numbers, the first always 1.
 */
export function gatherEvidence(table: RunTable, linked: LinkedRuns): number[] {
  const confidenceOf = (r: number) => table.runs[r]?.confidence ?? 0;
  const contents = linked.contents.map(confidenceOf);
  const sources = linked.sources.map(confidenceOf);
  const cue = linked.cue < 0 ? null : confidenceOf(linked.cue);
  return [
    1,
    contents.length > 0 ? logOdds(Math.max(...contents)) : 0,
    contents.length > 0 ? logOdds(Math.min(...contents)) : 0,
    sources.length > 0 ? logOdds(Math.min(...sources)) : 0,
    cue === null ? 0 : logOdds(cue),
    logOdds(linked.sourceProbability),
    contents.length > 0 ? logOdds(linked.contentProbability) : 0,
    sources.length > 0 ? 0 : 1,
    cue === null ? 1 : 0,
    contents.length > 0 ? 0 : 1,
    contents.length > 1 ? 1 : 0,
    contents.length > 0 && isQuoted(table, linked.contents) ? 1 : 0,
  ];
}

/** The probability that an attribution with this evidence is right, 0 to 1. */
export function estimateConfidence(model: ConfidenceWeights, evidence: readonly number[]): number {
  let score = 0;
  for (const [k, value] of evidence.entries()) score += (model.weights[k] ?? 0) * value;
  return 1 / (1 + Math.exp(-score));
}

function isQuoted(table: RunTable, contents: readonly number[]): boolean {
  return contents.every((c) => (table.quotation[c] as number) >= 0);
}

/** Log-odds, kept within what a softmax of a few candidates can vouch for. */
function logOdds(probability: number): number {
  const p = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(p / (1 - p));
}
