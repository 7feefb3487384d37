import { bucketOf } from '../model/greedy-tagger.ts';

/** A log-linear ranker: the weight of each bucket of hashed features. */
export interface LinkWeights {
  /** A power of two long. */
  readonly weights: Float32Array;
}

/** Scratch in which the features of one candidate are gathered. */
export interface FeatureList {
  readonly hashes: Uint32Array;
  count: number;
}

export const LINK_FEATURE_LIMIT = 64;

export function createFeatureList(): FeatureList {
  return { hashes: new Uint32Array(LINK_FEATURE_LIMIT), count: 0 };
}

export function addFeature(list: FeatureList, hash: number): void {
  list.hashes[list.count++] = hash;
}

/** The candidate's score, up to a constant the logarithm of its probability. */
export function scoreFeatures(model: LinkWeights, list: FeatureList): number {
  const { weights } = model;
  let score = 0;
  for (let f = 0; f < list.count; f++)
    score += weights[bucketOf(list.hashes[f] as number, weights.length)] as number;
  return score;
}

/** Turns scores into probabilities in place. */
export function softmax(scores: number[]): void {
  let largest = Number.NEGATIVE_INFINITY;
  for (const score of scores) largest = Math.max(largest, score);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    scores[i] = Math.exp((scores[i] as number) - largest);
    sum += scores[i] as number;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / sum;
}
