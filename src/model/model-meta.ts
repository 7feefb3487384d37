import { computeFeatureHash } from './feature-hash.ts';

/** The version of the model folder that this code reads. */
export const MODEL_FORMAT = 1;

export interface TrainingSource {
  readonly name: string;
  readonly use: string;
  readonly licence: string;
}

/** What a model folder says of itself, in `meta.json`. */
export interface ModelMeta {
  readonly format: typeof MODEL_FORMAT;
  readonly language: string;
  /** As `computeFeatureHash` gives it for the code that the model was trained with. */
  readonly featureHash: string;
  readonly seed: number;
  readonly trained: string;
  readonly data: readonly TrainingSource[];
  /** Percentages by corpus and measure, on raw text, for the standard choice. */
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Takes parsed JSON for a model's description. Throws `TypeError` when this code cannot use the model. */
export function checkModelMeta(data: unknown): ModelMeta {
  const meta = data as Partial<ModelMeta> | null;
  if (meta === null || typeof meta !== 'object' || meta.format !== MODEL_FORMAT)
    throw new TypeError(`not a model of format ${MODEL_FORMAT}`);
  const expected = computeFeatureHash();
  if (meta.featureHash !== expected)
    throw new TypeError(
      `trained for features ${meta.featureHash}, but this code has ${expected}: train it anew`,
    );
  return meta as ModelMeta;
}
