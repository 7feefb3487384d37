import type { AttributionModelFile } from '../attribute/attribution-model.ts';
import { gatherOutcomes, trainConfidence } from './train-confidence.ts';
import { gatherDecisions, type LinkSample, trainLinks } from './train-links.ts';

export interface AttributionTraining {
  /** Documents under the runs that people marked. */
  readonly gold: readonly LinkSample[];
  /** The same under runs that a tagger predicted without having seen them. */
  readonly predicted: readonly LinkSample[];
  readonly seed: number;
}

const LINK_TRAINING = { epochs: 6, rate: 0.1, decay: 1e-4 };

/**
 * Learns to link runs from gold and predicted ones, and to tell how far a result is to be trusted from links of
 * the predicted runs by a ranker that did not see them. Deterministic for a seed.
 */
export function trainAttribution({
  gold,
  predicted,
  seed,
}: AttributionTraining): AttributionModelFile {
  const options = { ...LINK_TRAINING, seed };
  const decisions = (keep: (index: number) => boolean) =>
    [...gold.filter((_, i) => keep(i)), ...predicted.filter((_, i) => keep(i))].flatMap(
      gatherDecisions,
    );
  const outcomes = [0, 1].flatMap((half) => {
    const unseen = trainLinks(
      decisions((index) => index % 2 !== half),
      options,
    );
    return gatherOutcomes(
      predicted.filter((_, index) => index % 2 === half),
      unseen,
    );
  });
  const { weights } = trainLinks(
    decisions(() => true),
    options,
  );
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest / 2000 || 1;
  return {
    format: 1,
    scale,
    links: Array.from(weights, (weight) => Math.round(weight / scale)),
    confidence: trainConfidence(outcomes).weights,
  };
}
