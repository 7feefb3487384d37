import { bucketOf } from './greedy-tagger.ts';
import type { ChainWeights } from './linear-chain.ts';
import type { RoleScorer } from './role-chain.ts';
import { ROLE_FEATURE_LIMIT, type RoleInput, roleFeatures } from './role-features.ts';
import { ROLE_TAG_COUNT } from './role-tags.ts';

/** A conditional random field over hashed features: the fast choice. Weights are bytes, eight to a bucket. */
export interface LinearRoleWeights {
  readonly rows: number;
  readonly weights: Int8Array;
  /** What one unit of a weight is worth. */
  readonly unit: number;
  readonly chain: ChainWeights;
}

/** Columns of a row: the tags, and room that makes the row's place a shift. */
export const ROW_WIDTH = 8;

export function linearScorer({ rows, weights, unit, chain }: LinearRoleWeights): RoleScorer {
  return {
    chain,
    score(input: RoleInput): Float32Array {
      const count = input.document.tokenCount;
      const emissions = new Float32Array(count * ROLE_TAG_COUNT);
      const write = roleFeatures(input);
      const features = new Uint32Array(ROLE_FEATURE_LIMIT);
      for (let i = 0; i < count; i++) {
        const featureCount = write(i, features);
        let s0 = 0;
        let s1 = 0;
        let s2 = 0;
        let s3 = 0;
        let s4 = 0;
        let s5 = 0;
        let s6 = 0;
        for (let f = 0; f < featureCount; f++) {
          const base = bucketOf(features[f] as number, rows) * ROW_WIDTH;
          s0 += weights[base] as number;
          s1 += weights[base + 1] as number;
          s2 += weights[base + 2] as number;
          s3 += weights[base + 3] as number;
          s4 += weights[base + 4] as number;
          s5 += weights[base + 5] as number;
          s6 += weights[base + 6] as number;
        }
        const row = i * ROLE_TAG_COUNT;
        emissions[row] = s0 * unit;
        emissions[row + 1] = s1 * unit;
        emissions[row + 2] = s2 * unit;
        emissions[row + 3] = s3 * unit;
        emissions[row + 4] = s4 * unit;
        emissions[row + 5] = s5 * unit;
        emissions[row + 6] = s6 * unit;
      }
      return emissions;
    },
  };
}
