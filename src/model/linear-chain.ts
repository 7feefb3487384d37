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
  potentials = new Float64Array(0);
  scales = new Float64Array(0);
  moves = new Float64Array(0);

  /** Makes room for `length` tokens. */
  reserve(length: number, tagCount: number): void {
    const size = length * tagCount;
    if (this.alpha.length >= size && this.scales.length >= length) return;
    this.back = new Uint8Array(size);
    this.alpha = new Float64Array(size);
    this.beta = new Float64Array(size);
    this.potentials = new Float64Array(size);
    this.scales = new Float64Array(length);
    this.moves = new Float64Array(tagCount * tagCount);
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

/**
 * Runs forward and backward over the sequence, scaled at each token so that nothing overflows (Rabiner, Proceedings of
 * the IEEE 1989). Leaves in `scratch`, a row a token: `potentials`, the exponentials of the emissions; `alpha` and
 * `beta`, whose product is the probability of each tag; `scales`, what each row of `alpha` was divided by. Returns the
 * log of the sum over all sequences.
 */
export function sumChain(
  chain: ChainWeights,
  emissions: Float32Array,
  first: number,
  length: number,
  scratch: ChainScratch,
): number {
  const { tagCount, transitions, starts } = chain;
  scratch.reserve(length, tagCount);
  const { alpha, beta, potentials, scales, moves } = scratch;
  for (let at = 0; at < moves.length; at++) moves[at] = Math.exp(transitions[at] as number);
  let logTotal = 0;
  for (let i = 0; i < length; i++) {
    const row = i * tagCount;
    const given = (first + i) * tagCount;
    let most = emissions[given] as number;
    for (let tag = 1; tag < tagCount; tag++)
      most = Math.max(most, emissions[given + tag] as number);
    let scale = 0;
    for (let tag = 0; tag < tagCount; tag++) {
      const potential = Math.max(LEAST, Math.exp((emissions[given + tag] as number) - most));
      potentials[row + tag] = potential;
      let sum = 0;
      if (i === 0) sum = Math.exp(starts[tag] as number);
      else
        for (let before = 0; before < tagCount; before++)
          sum +=
            (alpha[row - tagCount + before] as number) * (moves[before * tagCount + tag] as number);
      const value = sum * potential;
      alpha[row + tag] = value;
      scale += value;
    }
    scales[i] = scale;
    for (let tag = 0; tag < tagCount; tag++)
      alpha[row + tag] = (alpha[row + tag] as number) / scale;
    logTotal += most + Math.log(scale);
  }
  beta.fill(1, (length - 1) * tagCount, length * tagCount);
  for (let i = length - 2; i >= 0; i--) {
    const row = i * tagCount;
    const next = row + tagCount;
    const scale = scales[i + 1] as number;
    for (let tag = 0; tag < tagCount; tag++) {
      let sum = 0;
      for (let after = 0; after < tagCount; after++)
        sum +=
          (moves[tag * tagCount + after] as number) *
          (potentials[next + after] as number) *
          (beta[next + after] as number);
      beta[row + tag] = sum / scale;
    }
  }
  return logTotal;
}

/** What a tag's potential is at least, so that no token is impossible. */
const LEAST = 1e-30;

/**
 * The probability, 0 to 1, that tokens `[from, end)` of the sequence (counted from its first) are exactly one run:
 * `begin`, then `inside` to the end, and no `inside` after it. Needs `sumChain` on the same sequence before.
 */
export function runProbability(
  chain: ChainWeights,
  length: number,
  scratch: ChainScratch,
  run: {
    readonly from: number;
    readonly end: number;
    readonly begin: number;
    readonly inside: number;
  },
): number {
  const { tagCount } = chain;
  const { alpha, beta, potentials, scales, moves } = scratch;
  let probability = alpha[run.from * tagCount + run.begin] as number;
  let tag = run.begin;
  for (let i = run.from + 1; i < run.end; i++) {
    probability *=
      ((moves[tag * tagCount + run.inside] as number) *
        (potentials[i * tagCount + run.inside] as number)) /
      (scales[i] as number);
    tag = run.inside;
  }
  if (run.end === length) return Math.min(1, probability);
  const row = run.end * tagCount;
  let rest = 0;
  for (let next = 0; next < tagCount; next++) {
    if (next === run.inside) continue;
    rest +=
      (moves[tag * tagCount + next] as number) *
      (potentials[row + next] as number) *
      (beta[row + next] as number);
  }
  return Math.min(1, (probability * rest) / (scales[run.end] as number));
}
