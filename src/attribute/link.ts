import type { TaggedDocument } from '../model/tagged-document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';
import type { AttributionModel } from './attribution-model.ts';
import { estimateConfidence, gatherEvidence } from './confidence.ts';
import {
  createLinkState,
  type LinkState,
  REACH_AFTER,
  REACH_BEFORE,
  writeCueFeatures,
  writeSourceFeatures,
} from './link-features.ts';
import {
  createFeatureList,
  type FeatureList,
  type LinkWeights,
  scoreFeatures,
  softmax,
} from './link-model.ts';
import { CONTENT, CUE, type RunTable, SOURCE, tableRuns } from './run-table.ts';

/** Which runs make up one attribution, with the probability of each choice that was made. */
export interface LinkedRuns {
  readonly sources: readonly number[];
  readonly cue: number;
  readonly contents: readonly number[];
  /** Probability of the source given the anchor, 0 to 1. */
  readonly sourceProbability: number;
  /** The lowest probability among the contents of belonging here, 0 to 1; 1 when there are none. */
  readonly contentProbability: number;
}

/** The cues that content run `c` may be governed by, nearest first on either side, and -1 for none. */
export function cueCandidates(
  table: RunTable,
  state: LinkState,
  c: number,
  previous: number,
): number[] {
  const candidates = [-1];
  const before = nearestRuns(table, c, CUE, candidates);
  const previousCue = previous < 0 ? -1 : (state.cueOf[previous] as number);
  if (previousCue >= 0 && previousCue < before) candidates.push(previousCue);
  return candidates;
}

/** The sources that an anchor may rest on, and -1 for nobody. */
export function sourceCandidates(
  table: RunTable,
  state: LinkState,
  anchor: number,
  previousAnchor: number,
): number[] {
  const candidates = [-1];
  const before = nearestRuns(table, anchor, SOURCE, candidates);
  const previousSource = previousAnchor < 0 ? -1 : (state.sourceOf[previousAnchor] as number);
  if (previousSource >= 0 && previousSource < before) candidates.push(previousSource);
  return candidates;
}

/** Adds the nearest runs of a role around `r`; returns the leftmost run that was looked at. */
function nearestRuns(table: RunTable, r: number, role: number, into: number[]): number {
  const limit = 24;
  let found = 0;
  let left = r - 1;
  for (; left >= 0 && r - left < limit && found < REACH_BEFORE; left--) {
    if (table.role[left] !== role) continue;
    into.push(left);
    found++;
  }
  found = 0;
  for (
    let right = r + 1;
    right < table.count && right - r < limit && found < REACH_AFTER;
    right++
  ) {
    if (table.role[right] !== role) continue;
    into.push(right);
    found++;
  }
  return left + 1;
}

/** Puts role runs together into attributions, in the order of their cues. Linear in runs. */
export function linkRuns(table: RunTable, model: LinkWeights): LinkedRuns[] {
  const state = createLinkState(table.count);
  const list = createFeatureList();
  const probability = new Float64Array(table.count).fill(1);
  // For each content run without a cue, the first run of its quotation.
  const rootOf = Int32Array.from({ length: table.count }, (_, r) => r);
  let previous = -1;
  for (let c = 0; c < table.count; c++) {
    if (table.role[c] !== CONTENT) continue;
    if (goesOn(table, c, previous)) {
      rootOf[c] = rootOf[previous] as number;
      decideCue(state, c, state.cueOf[previous] as number);
      previous = c;
      continue;
    }
    const candidates = cueCandidates(table, state, c, previous);
    const choice = choose(candidates, model, list, (cue) =>
      writeCueFeatures(table, state, c, cue, previous, list),
    );
    decideCue(state, c, choice.run);
    probability[c] = choice.probability;
    previous = c;
  }
  const anchors: number[] = [];
  for (let r = 0; r < table.count; r++)
    if (table.role[r] === CUE || isCueless(table, state, r, rootOf)) anchors.push(r);
  const contentsOf = new Map<number, number[]>(anchors.map((anchor) => [anchor, []]));
  for (let c = 0; c < table.count; c++) {
    if (table.role[c] !== CONTENT) continue;
    const cue = state.cueOf[c] as number;
    contentsOf.get(cue < 0 ? (rootOf[c] as number) : cue)?.push(c);
  }
  const linked: LinkedRuns[] = [];
  let previousAnchor = -1;
  for (const anchor of anchors) {
    const candidates = sourceCandidates(table, state, anchor, previousAnchor);
    const choice = choose(candidates, model, list, (source) =>
      writeSourceFeatures(table, state, anchor, source, previousAnchor, list),
    );
    decideSource(state, anchor, choice.run);
    const contents = contentsOf.get(anchor) ?? [];
    linked.push({
      sources: choice.run < 0 ? [] : [choice.run],
      cue: table.role[anchor] === CUE ? anchor : -1,
      contents,
      sourceProbability: choice.probability,
      contentProbability: Math.min(1, ...contents.map((c) => probability[c] as number)),
    });
    previousAnchor = anchor;
  }
  return linked;
}

/** Whether a content run takes up the quotation that the one before it left open at the end of its paragraph. */
function goesOn(table: RunTable, c: number, previous: number): boolean {
  if (previous < 0 || table.continues[c] === 0) return false;
  return (table.block[c] as number) - (table.lastBlock[previous] as number) === 1;
}

function isCueless(table: RunTable, state: LinkState, r: number, rootOf: Int32Array): boolean {
  return table.role[r] === CONTENT && (state.cueOf[r] as number) < 0 && rootOf[r] === r;
}

export function decideCue(state: LinkState, c: number, cue: number): void {
  state.cueOf[c] = cue;
  if (cue >= 0) state.contentCount[cue] = Math.min(255, (state.contentCount[cue] as number) + 1);
}

export function decideSource(state: LinkState, anchor: number, source: number): void {
  state.sourceOf[anchor] = source;
  if (source >= 0) state.useCount[source] = Math.min(255, (state.useCount[source] as number) + 1);
}

function choose(
  candidates: readonly number[],
  model: LinkWeights,
  list: FeatureList,
  write: (candidate: number) => void,
): { run: number; probability: number } {
  const scores = candidates.map((candidate) => {
    write(candidate);
    return scoreFeatures(model, list);
  });
  let best = 0;
  for (let k = 1; k < scores.length; k++)
    if ((scores[k] as number) > (scores[best] as number)) best = k;
  softmax(scores);
  return { run: candidates[best] as number, probability: scores[best] as number };
}

/** Puts the role runs of a document together into attributions, in the order of their cues. Linear in tokens. */
export function linkAttributions(
  tagged: TaggedDocument,
  model: AttributionModel,
): LinkedAttribution[] {
  const table = tableRuns(tagged);
  const range = (r: number): TokenRange => ({
    firstToken: table.first[r] as number,
    endToken: table.end[r] as number,
  });
  return linkRuns(table, model.links).map((linked) => ({
    source: linked.sources.map(range),
    cue: linked.cue < 0 ? [] : [range(linked.cue)],
    content: linked.contents.map(range),
    confidence: estimateConfidence(model.confidence, gatherEvidence(table, linked)),
  }));
}
