import { type AttributionTokens, jaccard, sharedCount } from './evaluate-links.ts';

/** One attribution that was predicted, and whether gold has it. */
export interface ConfidenceSample {
  readonly confidence: number;
  readonly right: boolean;
}

/**
 * Whether gold has the attribution: the same content by a Jaccard of at least 0.5, and sources that share a
 * token or are both missing.
 */
export function isRight(predicted: AttributionTokens, gold: readonly AttributionTokens[]): boolean {
  return gold.some(
    (ours) =>
      jaccard(ours.content, predicted.content) >= 0.5 &&
      (sharedCount(ours.source, predicted.source) > 0 ||
        ours.source.length + predicted.source.length === 0),
  );
}

/**
 * Expected calibration error, 0 to 1: over ten bins of confidence, the mean distance between the confidence
 * claimed and the share that is right, weighted by size (Naeini et al., AAAI 2015).
 */
export function calibrationError(samples: readonly ConfidenceSample[]): number {
  const bins = Map.groupBy(samples, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)));
  let error = 0;
  for (const bin of bins.values()) {
    let claimed = 0;
    let right = 0;
    for (const sample of bin) {
      claimed += sample.confidence;
      if (sample.right) right++;
    }
    error += Math.abs(claimed - right);
  }
  return samples.length === 0 ? 0 : error / samples.length;
}
