import { bestTag, bucketOf, type GreedyWeights } from '../model/greedy-tagger.ts';

/** Weights under training, with the sums from which the average is taken. */
export class AveragedPerceptron implements GreedyWeights {
  readonly tagCount: number;
  readonly rows: number;
  readonly weights: Float32Array;
  readonly #sums: Float64Array;
  readonly #scores: Float32Array;
  #step = 1;

  constructor(tagCount: number, rows: number) {
    this.tagCount = tagCount;
    this.rows = rows;
    this.weights = new Float32Array(rows * tagCount);
    this.#sums = new Float64Array(rows * tagCount);
    this.#scores = new Float32Array(tagCount);
  }

  /** Guesses, and where the guess is wrong moves the weights towards `gold`. Returns the guess. */
  learn(
    features: Uint32Array,
    count: number,
    gold: number,
    isAllowed?: (tag: number) => boolean,
  ): number {
    const guess = bestTag(this, features, count, this.#scores, isAllowed);
    this.#step++;
    if (guess === gold) return guess;
    for (let f = 0; f < count; f++) {
      const base = bucketOf(features[f] as number, this.rows) * this.tagCount;
      this.#add(base + gold, 1);
      this.#add(base + guess, -1);
    }
    return guess;
  }

  #add(index: number, amount: number): void {
    this.weights[index] = (this.weights[index] as number) + amount;
    this.#sums[index] = (this.#sums[index] as number) + amount * this.#step;
  }

  /** The average over all steps, as whole numbers of two bytes. */
  finish(): GreedyWeights {
    const averaged = new Float32Array(this.weights.length);
    let largest = 0;
    for (let i = 0; i < averaged.length; i++) {
      const value = (this.weights[i] as number) - (this.#sums[i] as number) / this.#step;
      averaged[i] = value;
      largest = Math.max(largest, Math.abs(value));
    }
    const scale = largest > 0 ? 32767 / largest : 1;
    const weights = Int16Array.from(averaged, (value) => Math.round(value * scale));
    return { tagCount: this.tagCount, rows: this.rows, weights };
  }
}
