import type { AttributionModelFile, TaggerChoice } from '../attribute/attribution-model.ts';
import { seededRandom } from './random.ts';
import { gatherOutcomes, trainConfidence } from './train-confidence.ts';
import { gatherDecisions, type LinkSample, trainLinks } from './train-links.ts';

export interface AttributionTraining {
  /** Documents under the runs that people marked. */
  readonly gold: readonly LinkSample[];
  /**
   * Documents under the runs of each tagger, which was not trained on them: how far to trust a link is learned here.
   */
  readonly heldOut: Readonly<Record<TaggerChoice, readonly LinkSample[]>>;
  readonly seed: number;
}

const LINK_TRAINING = { epochs: 4, rate: 0.1, decay: 1e-4 };

/** The share of runs that are hidden from the linker, which must get on without what a tagger misses. */
const HIDDEN_RUNS = 0.08;

/** Weights are stored as whole numbers up to this. */
const LARGEST_STORED = 2000;

/** Learns to link runs, and to tell how far a link is to be trusted. Deterministic for a seed. */
export function trainAttribution(training: AttributionTraining): AttributionModelFile {
  const { gold, heldOut, seed } = training;
  const random = seededRandom(seed);
  const decisions = gold
    .map((sample) => hideRuns(sample, random))
    .flatMap((sample) => gatherDecisions(sample));
  const { weights } = trainLinks(decisions, { ...LINK_TRAINING, seed });
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / LARGEST_STORED || 1;
  const links = Array.from(weights, (weight) => Math.round(weight / scale));
  const stored = { weights: Float32Array.from(links, (weight) => weight * scale) };
  const confidenceOf = (samples: readonly LinkSample[]) =>
    trainConfidence(gatherOutcomes(samples, stored)).weights;
  const confidence = {
    accurate: confidenceOf(heldOut.accurate),
    standard: confidenceOf(heldOut.standard),
    fast: confidenceOf(heldOut.fast),
  };
  return { format: 1, scale, links, confidence };
}

function hideRuns(sample: LinkSample, random: () => number): LinkSample {
  const roles = sample.tagged.roles.filter(() => random() >= HIDDEN_RUNS);
  return { ...sample, tagged: { ...sample.tagged, roles } };
}
