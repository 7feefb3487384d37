import { bucketOf } from '../model/greedy-tagger.ts';
import { ChainScratch, type ChainWeights, sumChain } from '../model/linear-chain.ts';
import { seededRandom, shuffle } from './random.ts';

/** One sequence to learn: each token's feature hashes, one after another, and its gold tag. */
export interface ChainExample {
  readonly features: Uint32Array;
  /** Where each token's features begin; one more entry than tokens. */
  readonly offsets: Uint32Array;
  readonly tags: Uint8Array;
}

export interface LearnedChain extends ChainWeights {
  readonly rows: number;
  readonly weights: Float32Array;
}

export interface ChainOptions {
  readonly tagCount: number;
  readonly rows: number;
  readonly mayFollow: (before: number, tag: number) => boolean;
  readonly seed: number;
  readonly passes: number;
  readonly rate: number;
  readonly dropout: number;
  readonly cutoff: number;
  readonly onPass?: (pass: number, loss: number) => void;
}

/**
 * Trains a conditional random field by stochastic gradient descent with AdaGrad steps (Duchi, Hazan and Singer,
 * JMLR 2011), dropping features at random (Wager, Wang and Liang, NIPS 2013) and those seen fewer than `cutoff` times.
 */
export function trainChain(examples: readonly ChainExample[], options: ChainOptions): LearnedChain {
  const { tagCount, rows, rate, dropout } = options;
  const random = seededRandom(options.seed);
  const weights = new Float32Array(rows * tagCount);
  const squares = new Float32Array(rows * tagCount).fill(1e-8);
  const transitions = new Float32Array(tagCount * tagCount);
  const transitionSquares = new Float32Array(tagCount * tagCount).fill(1e-8);
  const starts = new Float32Array(tagCount);
  for (let from = 0; from < tagCount; from++)
    for (let to = 0; to < tagCount; to++)
      if (!options.mayFollow(from, to)) transitions[from * tagCount + to] = -Infinity;
  for (let tag = 0; tag < tagCount; tag++) if (!options.mayFollow(0, tag)) starts[tag] = -Infinity;
  const kept = countBuckets(examples, rows, options.cutoff);
  const chain = { tagCount, transitions, starts };
  const scratch = new ChainScratch();
  const order = examples.map((_, index) => index);
  const gradient = new Float64Array(tagCount);
  for (let pass = 0; pass < options.passes; pass++) {
    let loss = 0;
    let tokens = 0;
    const passRate = rate / (1 + pass * 0.15);
    for (const index of shuffle(order, random)) {
      const { features, offsets, tags } = examples[index] as ChainExample;
      const length = tags.length;
      if (length === 0) continue;
      const active = new Int32Array(features.length);
      for (let f = 0; f < features.length; f++) {
        const bucket = bucketOf(features[f] as number, rows);
        active[f] = kept[bucket] === 0 || random() < dropout ? -1 : bucket * tagCount;
      }
      const scale = 1 / (1 - dropout);
      const emissions = new Float32Array(length * tagCount);
      for (let i = 0; i < length; i++) {
        for (let f = offsets[i] as number; f < (offsets[i + 1] as number); f++) {
          const base = active[f] as number;
          if (base < 0) continue;
          for (let tag = 0; tag < tagCount; tag++)
            emissions[i * tagCount + tag] =
              (emissions[i * tagCount + tag] as number) + scale * (weights[base + tag] as number);
        }
      }
      const total = sumChain(chain, emissions, 0, length, scratch);
      loss += total - goldScore(chain, emissions, tags);
      tokens += length;
      const { alpha, beta, potentials, scales, moves: factors } = scratch;
      const moves = new Float64Array(tagCount * tagCount);
      for (let i = 0; i < length; i++) {
        const row = i * tagCount;
        for (let tag = 0; tag < tagCount; tag++)
          gradient[tag] =
            (tags[i] === tag ? 1 : 0) - (alpha[row + tag] as number) * (beta[row + tag] as number);
        for (let f = offsets[i] as number; f < (offsets[i + 1] as number); f++) {
          const base = active[f] as number;
          if (base < 0) continue;
          for (let tag = 0; tag < tagCount; tag++) {
            const g = (gradient[tag] as number) * scale;
            const at = base + tag;
            const square = (squares[at] as number) + g * g;
            squares[at] = square;
            weights[at] = (weights[at] as number) + (passRate * g) / Math.sqrt(square);
          }
        }
        if (i === 0) continue;
        for (let from = 0; from < tagCount; from++)
          for (let to = 0; to < tagCount; to++) {
            const at = from * tagCount + to;
            const expected =
              ((alpha[row - tagCount + from] as number) *
                (factors[at] as number) *
                (potentials[row + to] as number) *
                (beta[row + to] as number)) /
              (scales[i] as number);
            const observed = tags[i - 1] === from && tags[i] === to ? 1 : 0;
            moves[at] = (moves[at] as number) + observed - expected;
          }
      }
      for (let at = 0; at < moves.length; at++) {
        if (transitions[at] === -Infinity) continue;
        const g = moves[at] as number;
        const square = (transitionSquares[at] as number) + g * g;
        transitionSquares[at] = square;
        transitions[at] = (transitions[at] as number) + (passRate * g) / Math.sqrt(square);
      }
    }
    options.onPass?.(pass + 1, loss / tokens);
  }
  return { tagCount, rows, weights, transitions, starts };
}

function countBuckets(examples: readonly ChainExample[], rows: number, cutoff: number): Uint8Array {
  const counts = new Uint8Array(rows);
  for (const { features } of examples)
    for (const hash of features) {
      const bucket = bucketOf(hash, rows);
      if ((counts[bucket] as number) < 255) counts[bucket] = (counts[bucket] as number) + 1;
    }
  return counts.map((count) => (count >= cutoff ? 1 : 0));
}

function goldScore(chain: ChainWeights, emissions: Float32Array, tags: Uint8Array): number {
  let score = chain.starts[tags[0] as number] as number;
  for (let i = 0; i < tags.length; i++) {
    score += emissions[i * chain.tagCount + (tags[i] as number)] as number;
    if (i > 0)
      score += chain.transitions[
        (tags[i - 1] as number) * chain.tagCount + (tags[i] as number)
      ] as number;
  }
  return score;
}
