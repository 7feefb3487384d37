/**
 * First-order linear chains: Viterbi decoding and, by the forward-backward algorithm, the probability of a run
 * of tags (Lafferty, McCallum and Pereira, ICML 2001; Culotta and McCallum, HLT 2004, for the runs).
 * Emissions are rows of `tagCount` log scores; `transitions[from * tagCount + to]`, with `-Infinity` for
 * what may not follow; `starts[tag]` is the score of beginning with a tag.
 */
export interface ChainWeights {
  readonly tagCount: number;
  readonly transitions: Float32Array;
  readonly starts: Float32Array;
}

/** Room that decoding reuses from one sequence to the next. */
export class ChainScratch {
  back = new Uint8Array(0);
  alpha = new Float64Array(0);
  beta = new Float64Array(0);

  /** Makes room for `length` tokens. */
  reserve(length: number, tagCount: number): void {
    const size = length * tagCount;
    if (this.alpha.length >= size) return;
    this.back = new Uint8Array(size);
    this.alpha = new Float64Array(size);
    this.beta = new Float64Array(size);
  }
}

/** The best sequence of tags for emissions `[first, first + length)`, written to `tags` at the same places. */
export function decodeBest(
  chain: ChainWeights,
  emissions: Float32Array,
  first: number,
  length: number,
  tags: Uint8Array,
  scratch: ChainScratch,
): void {
  const { tagCount, transitions, starts } = chain;
  if (length === 0) return;
  scratch.reserve(length, tagCount);
  const { alpha: score, back } = scratch;
  for (let tag = 0; tag < tagCount; tag++)
    score[tag] = (starts[tag] as number) + (emissions[first * tagCount + tag] as number);
  for (let i = 1; i < length; i++) {
    const row = i * tagCount;
    for (let tag = 0; tag < tagCount; tag++) {
      let best = -Infinity;
      let from = 0;
      for (let before = 0; before < tagCount; before++) {
        const value =
          (score[row - tagCount + before] as number) +
          (transitions[before * tagCount + tag] as number);
        if (value > best) {
          best = value;
          from = before;
        }
      }
      score[row + tag] = best + (emissions[(first + i) * tagCount + tag] as number);
      back[row + tag] = from;
    }
  }
  let best = 0;
  const last = (length - 1) * tagCount;
  for (let tag = 1; tag < tagCount; tag++)
    if ((score[last + tag] as number) > (score[last + best] as number)) best = tag;
  for (let i = length - 1; i >= 0; i--) {
    tags[first + i] = best;
    best = back[i * tagCount + best] as number;
  }
}

/** Fills `scratch.alpha` and `scratch.beta` with log sums; returns the log of the sum over all sequences. */
export function sumChain(
  chain: ChainWeights,
  emissions: Float32Array,
  first: number,
  length: number,
  scratch: ChainScratch,
): number {
  const { tagCount, transitions, starts } = chain;
  scratch.reserve(length, tagCount);
  const { alpha, beta } = scratch;
  for (let tag = 0; tag < tagCount; tag++)
    alpha[tag] = (starts[tag] as number) + (emissions[first * tagCount + tag] as number);
  for (let i = 1; i < length; i++) {
    const row = i * tagCount;
    for (let tag = 0; tag < tagCount; tag++) {
      let most = -Infinity;
      for (let before = 0; before < tagCount; before++) {
        const value =
          (alpha[row - tagCount + before] as number) +
          (transitions[before * tagCount + tag] as number);
        if (value > most) most = value;
      }
      let sum = 0;
      if (most > -Infinity) {
        for (let before = 0; before < tagCount; before++) {
          const value =
            (alpha[row - tagCount + before] as number) +
            (transitions[before * tagCount + tag] as number) -
            most;
          if (value > -30) sum += Math.exp(value);
        }
      }
      alpha[row + tag] = most + Math.log(sum) + (emissions[(first + i) * tagCount + tag] as number);
    }
  }
  const last = (length - 1) * tagCount;
  for (let tag = 0; tag < tagCount; tag++) beta[last + tag] = 0;
  for (let i = length - 2; i >= 0; i--) {
    const row = i * tagCount;
    const nextEmissions = (first + i + 1) * tagCount;
    for (let tag = 0; tag < tagCount; tag++) {
      let most = -Infinity;
      for (let next = 0; next < tagCount; next++) {
        const value =
          (beta[row + tagCount + next] as number) +
          (transitions[tag * tagCount + next] as number) +
          (emissions[nextEmissions + next] as number);
        if (value > most) most = value;
      }
      let sum = 0;
      for (let next = 0; next < tagCount; next++) {
        const value =
          (beta[row + tagCount + next] as number) +
          (transitions[tag * tagCount + next] as number) +
          (emissions[nextEmissions + next] as number) -
          most;
        if (value > -30) sum += Math.exp(value);
      }
      beta[row + tag] = most + Math.log(sum);
    }
  }
  let most = -Infinity;
  for (let tag = 0; tag < tagCount; tag++) most = Math.max(most, alpha[last + tag] as number);
  let sum = 0;
  for (let tag = 0; tag < tagCount; tag++) sum += Math.exp((alpha[last + tag] as number) - most);
  return most + Math.log(sum);
}

/**
 * The probability, 0 to 1, that tokens `[from, end)` of the sequence (counted from its first) are exactly one run:
 * `begin`, then `inside` to the end, and no `inside` after it. Needs `sumChain` on the same sequence before.
 */
export function runProbability(
  chain: ChainWeights,
  emissions: Float32Array,
  first: number,
  length: number,
  scratch: ChainScratch,
  logTotal: number,
  run: {
    readonly from: number;
    readonly end: number;
    readonly begin: number;
    readonly inside: number;
  },
): number {
  const { tagCount, transitions } = chain;
  const { alpha, beta } = scratch;
  let score = alpha[run.from * tagCount + run.begin] as number;
  let tag = run.begin;
  for (let i = run.from + 1; i < run.end; i++) {
    score +=
      (transitions[tag * tagCount + run.inside] as number) +
      (emissions[(first + i) * tagCount + run.inside] as number);
    tag = run.inside;
  }
  if (run.end === length) return Math.min(1, Math.exp(score - logTotal));
  let sum = 0;
  for (let next = 0; next < tagCount; next++) {
    if (next === run.inside) continue;
    sum += Math.exp(
      score +
        (transitions[tag * tagCount + next] as number) +
        (emissions[(first + run.end) * tagCount + next] as number) +
        (beta[run.end * tagCount + next] as number) -
        logTotal,
    );
  }
  return Math.min(1, sum);
}
