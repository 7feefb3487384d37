/**
 * Left-to-right tagging with a linear model over hashed features, each decision seeing the two before it
 * (the averaged perceptron of Collins, EMNLP 2002, decoded greedily). Weights are small integers, one row a
 * bucket, one column a tag.
 */
export interface GreedyWeights {
  readonly tagCount: number;
  /** Buckets: a power of two. */
  readonly rows: number;
  readonly weights: Int16Array | Float32Array;
}

/** Fills `features` with 32-bit hashes for token `i`, given the tags of the two tokens before; returns how many. */
export type FeatureWriter = (
  i: number,
  previous: number,
  beforeThat: number,
  features: Uint32Array,
) => number;

/** The most features that a writer may give one token. */
export const FEATURE_LIMIT = 48;

/** Joins a template's number and values into one hash. */
export function mix(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0xc2b2ae35) >>> 0;
}

export function mix2(template: number, a: number, b: number): number {
  return mix(template, Math.imul(a, 0x27d4eb2f) ^ b);
}

/** The bucket of a hash. */
export function bucketOf(hash: number, rows: number): number {
  return (hash ^ (hash >>> 16)) & (rows - 1);
}

/** Adds up the rows of the features and returns the best allowed tag. `scores` is scratch of `tagCount` numbers. */
export function bestTag(
  model: GreedyWeights,
  features: Uint32Array,
  featureCount: number,
  scores: Float32Array | Int32Array,
  isAllowed?: (tag: number) => boolean,
): number {
  const { tagCount, rows, weights } = model;
  scores.fill(0);
  for (let f = 0; f < featureCount; f++) {
    const base = bucketOf(features[f] as number, rows) * tagCount;
    for (let tag = 0; tag < tagCount; tag++)
      scores[tag] = (scores[tag] as number) + (weights[base + tag] as number);
  }
  let best = -1;
  for (let tag = 0; tag < tagCount; tag++) {
    if (isAllowed !== undefined && !isAllowed(tag)) continue;
    if (best < 0 || (scores[tag] as number) > (scores[best] as number)) best = tag;
  }
  return best;
}

/** The best of a few tags, which are all that is added up. */
export function bestOf(
  { tagCount, rows, weights }: GreedyWeights,
  features: Uint32Array,
  featureCount: number,
  candidates: readonly number[],
): number {
  for (let f = 0; f < featureCount; f++)
    features[f] = bucketOf(features[f] as number, rows) * tagCount;
  let best = candidates[0] as number;
  let bestScore = -Infinity;
  for (const tag of candidates) {
    let score = 0;
    for (let f = 0; f < featureCount; f++)
      score += weights[(features[f] as number) + tag] as number;
    if (score > bestScore) {
      best = tag;
      bestScore = score;
    }
  }
  return best;
}
