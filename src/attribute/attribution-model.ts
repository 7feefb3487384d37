import { type ConfidenceWeights, EVIDENCE_COUNT } from './confidence.ts';
import type { LinkWeights } from './link-model.ts';

/** What is learned about attributions: how runs link, and how far to trust the result. */
export interface AttributionModel {
  readonly links: LinkWeights;
  readonly confidence: ConfidenceWeights;
}

/** Which role tagger the runs come from: each is sure of itself in its own way. */
export type TaggerChoice = 'accurate' | 'standard' | 'fast';

/** The model as stored in `models/en/attribution.json`. */
export interface AttributionModelFile {
  readonly format: 1;
  /** Stored weights are whole numbers; times this they are the weights. */
  readonly scale: number;
  /** A power of two long. */
  readonly links: readonly number[];
  readonly confidence: Readonly<Record<TaggerChoice, readonly number[]>>;
}

/** Parses a stored model. Throws `TypeError` when `data` is not one of this format. */
export function parseAttributionModel(
  data: unknown,
  choice: TaggerChoice = 'standard',
): AttributionModel {
  if (!isModelFile(data)) throw new TypeError('not an attribution model of format 1');
  return {
    links: { weights: Float32Array.from(data.links, (weight) => weight * data.scale) },
    confidence: { weights: data.confidence[choice] },
  };
}

function isModelFile(data: unknown): data is AttributionModelFile {
  if (typeof data !== 'object' || data === null) return false;
  const file = data as Partial<AttributionModelFile>;
  return (
    file.format === 1 &&
    typeof file.scale === 'number' &&
    Array.isArray(file.links) &&
    isPowerOfTwo(file.links.length) &&
    isWeights(file.confidence?.accurate) &&
    isWeights(file.confidence?.standard) &&
    isWeights(file.confidence?.fast)
  );
}

function isWeights(weights: readonly number[] | undefined): boolean {
  return Array.isArray(weights) && weights.length === EVIDENCE_COUNT;
}

function isPowerOfTwo(length: number): boolean {
  return length > 0 && (length & (length - 1)) === 0;
}
