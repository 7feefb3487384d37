import { type AttributionTokens, jaccard, sharedCount } from './evaluate-links.ts';

/** One attribution that was predicted, and whether gold has it. */
export interface ConfidenceSample {
  readonly confidence: number;
  readonly right: boolean;
}

/** What is known of how far confidence is to be trusted. */
export interface ConfidenceEvidence {
  readonly samples: readonly ConfidenceSample[];
  /** For each gold attribution the confidence of the surest prediction that recovers it, or -1. */
  readonly recovered: readonly number[];
}

/** What is left at a threshold of confidence. Shares are 0 to 1; precision of nothing is 1. */
export interface ThresholdScores {
  readonly threshold: number;
  /** Share of the predictions that are kept. */
  readonly kept: number;
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall of the predictions at least as sure as each threshold, from 0 up in steps of a tenth. */
export function scoreThresholds({ samples, recovered }: ConfidenceEvidence): ThresholdScores[] {
  return Array.from({ length: 10 }, (_, step) => {
    const threshold = step / 10;
    const kept = samples.filter(({ confidence }) => confidence >= threshold);
    const right = kept.filter((sample) => sample.right).length;
    const found = recovered.filter((confidence) => confidence >= threshold).length;
    return {
      threshold,
      kept: samples.length === 0 ? 0 : kept.length / samples.length,
      precision: kept.length === 0 ? 1 : right / kept.length,
      recall: recovered.length === 0 ? 0 : found / recovered.length,
    };
  });
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
