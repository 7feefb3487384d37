import { Arena, gateOrder, type PlacedMatrix } from './arena.ts';
import { FirstLayer } from './first-layer.ts';
import { ACTIVATION_ZERO } from './kernels/activation.ts';
import type { SequencePlaces } from './kernels/kernels.ts';
import type { LstmWeights, NeuralWeights } from './neural-weights.ts';
import type { RoleScorer } from './role-chain.ts';
import type { RoleInput } from './role-features.ts';
import { ROLE_TAG_COUNT } from './role-tags.ts';

/** Tokens worked on at once. Longer blocks are cut at the end of a sentence where one is near. */
const BATCH_TOKENS = 1024;
/** Tokens whose inputs stay in the first cache while the weights pass by. */
const TILE_TOKENS = 32;
const OUTPUT_ROWS = 16;
/** Bytes that one unit's gates take in both directions. */
const GATE_BYTES = 2 * 4 * Float32Array.BYTES_PER_ELEMENT;

/**
 * The standard choice and the accurate one: a bidirectional LSTM over embedded words and tags with a linear chain on top
 * (Huang, Xu and Yu, 2015; Lample et al., NAACL 2016), its matrices rounded to bytes.
 */
export function neuralScorer(weights: NeuralWeights): RoleScorer {
  let network: Network | undefined;
  return {
    chain: weights.chain,
    score(input) {
      network ??= new Network(weights);
      return network.score(input);
    },
  };
}

class Network {
  readonly #arena = new Arena(1 << 20);
  /** Units of one direction of each layer. */
  readonly #hidden: readonly [number, number];
  readonly #first: FirstLayer;
  readonly #secondInput: PlacedMatrix;
  /** Layer 1 forward and backward, layer 2 forward and backward. */
  readonly #recurrent: readonly PlacedMatrix[];
  readonly #output: PlacedMatrix;
  readonly #gates: number;
  readonly #outputs: number;
  readonly #scores: number;
  /** The output before the first step: nothing, as it is stored. */
  readonly #nothing: number;
  /** The cells of two sequences. */
  readonly #cells: number;

  constructor(weights: NeuralWeights) {
    const { layers } = weights;
    const [lower, , forward, backward] = layers as readonly LstmWeights[] as [
      LstmWeights,
      LstmWeights,
      LstmWeights,
      LstmWeights,
    ];
    const arena = this.#arena;
    const hidden = [lower.recurrent.width, forward.recurrent.width] as const;
    const most = Math.max(...hidden);
    this.#hidden = hidden;
    this.#first = new FirstLayer(arena, weights);
    this.#secondInput = arena.place([forward.input, backward.input], {
      order: gateOrder(hidden[1]),
      biases: [forward.bias, backward.bias],
    });
    this.#recurrent = layers.map(({ recurrent }) =>
      arena.place([recurrent], { order: gateOrder(recurrent.width) }),
    );
    this.#output = arena.place([weights.output], { biases: [weights.outputBias] });
    this.#gates = arena.allocate(BATCH_TOKENS * GATE_BYTES * most);
    this.#outputs = arena.allocate(BATCH_TOKENS * this.#outputBytes);
    this.#scores = arena.allocate(BATCH_TOKENS * 4 * OUTPUT_ROWS);
    this.#nothing = arena.allocate(arena.kernels.numberBytes * most);
    arena.numbers(this.#nothing, most).fill(ACTIVATION_ZERO);
    this.#cells = arena.allocate(2 * 4 * most);
  }

  /** Bytes of one token's outputs, both layers and directions. */
  get #outputBytes(): number {
    return 2 * this.#arena.kernels.numberBytes * (this.#hidden[0] + this.#hidden[1]);
  }

  score(input: RoleInput): Float32Array {
    const { tokenCount } = input.document;
    const emissions = new Float32Array(tokenCount * ROLE_TAG_COUNT);
    const starts = cutSequences(input);
    for (let s = 0; s < starts.length; ) {
      const first = starts[s] as number;
      let next = s + 1;
      while (next < starts.length && (starts[next + 1] ?? tokenCount) - first <= BATCH_TOKENS)
        next++;
      const bounds = [...starts.slice(s, next), starts[next] ?? tokenCount];
      this.#run(input, bounds, emissions);
      s = next;
    }
    return emissions;
  }

  /** Scores the tokens from the first bound to the last; what lies between two bounds is a sequence. */
  #run(input: RoleInput, bounds: readonly number[], emissions: Float32Array): void {
    const first = bounds[0] as number;
    const count = (bounds.at(-1) as number) - first;
    const arena = this.#arena;
    this.#first.run(input, first, count, this.#gates);
    this.#recur(0, bounds);
    const gateBytes = GATE_BYTES * this.#hidden[1];
    for (let t = 0; t < count; t += TILE_TOKENS)
      arena.project(
        this.#secondInput,
        this.#outputs + t * this.#outputBytes,
        this.#outputBytes,
        this.#gates + t * gateBytes,
        gateBytes,
        Math.min(TILE_TOKENS, count - t),
      );
    this.#recur(1, bounds);
    const scoreBytes = 4 * OUTPUT_ROWS;
    arena.project(this.#output, this.#outputs, this.#outputBytes, this.#scores, scoreBytes, count);
    const scores = arena.float32(this.#scores, count * OUTPUT_ROWS);
    for (let i = 0; i < count; i++)
      for (let tag = 0; tag < ROLE_TAG_COUNT; tag++)
        emissions[(first + i) * ROLE_TAG_COUNT + tag] = scores[i * OUTPUT_ROWS + tag] as number;
  }

  /**
   * Runs a layer's recurrence over every sequence, forward and backward, from the gates to the outputs: two sequences
   * of like length abreast, so that the weights are read half as often.
   */
  #recur(layer: 0 | 1, bounds: readonly number[]): void {
    const first = bounds[0] as number;
    const sequences = bounds.slice(0, -1).map((bound, s) => ({
      from: bound - first,
      length: (bounds[s + 1] as number) - bound,
    }));
    sequences.sort((a, b) => b.length - a.length);
    for (const direction of [1, -1])
      for (let s = 0; s < sequences.length; s += 2) {
        const pair = sequences.slice(s, s + 2);
        this.#direct(
          layer,
          direction,
          pair.map(({ from, length }) => (direction < 0 ? from + length - 1 : from)),
          pair.map(({ length }) => length),
        );
      }
  }

  /** One direction of one or two sequences, the longer first: together as far as both go, then the rest of the first. */
  #direct(
    layer: 0 | 1,
    direction: number,
    starts: readonly number[],
    lengths: readonly number[],
  ): void {
    const hidden = this.#hidden[layer];
    const { kernels } = this.#arena;
    const backward = direction < 0 ? 1 : 0;
    const { weights, starts: sums, scales } = this.#recurrent[2 * layer + backward] as PlacedMatrix;
    const gateBytes = GATE_BYTES * hidden;
    const preStride = direction * gateBytes;
    const outStride = direction * this.#outputBytes;
    const gates = this.#gates + (backward * gateBytes) / 2;
    const outputs =
      this.#outputs + kernels.numberBytes * (layer * 2 * this.#hidden[0] + backward * hidden);
    const [longest = 0, together = 0] = lengths;
    this.#arena.float32(this.#cells, 2 * hidden).fill(0);
    const places = starts.map(
      (start, s): SequencePlaces => [
        gates + start * gateBytes,
        this.#nothing,
        outputs + start * this.#outputBytes,
        this.#cells + 4 * hidden * s,
      ],
    );
    const [first, second] = places as [SequencePlaces, SequencePlaces?];
    const recur = (steps: number) =>
      [weights, sums, scales, hidden, steps, 1, preStride, outStride] as const;
    if (second !== undefined && together > 0)
      kernels.lstm2(...recur(together), ...first, ...second);
    const [pre, before, out, cells] = first;
    if (longest > together)
      kernels.lstm1(
        ...recur(longest - together),
        pre + together * preStride,
        together === 0 ? before : out + (together - 1) * outStride,
        out + together * outStride,
        cells,
      );
  }
}

/** The first tokens of the sequences: blocks, cut at sentences where a block is longer than a batch. */
function cutSequences({ document }: RoleInput): number[] {
  const starts: number[] = [];
  for (const { firstToken, endToken } of document.blocks) {
    let at = firstToken;
    starts.push(at);
    while (endToken - at > BATCH_TOKENS) {
      const limit = at + BATCH_TOKENS;
      const sentence = document.sentenceStarts[document.sentenceOf[limit] as number] as number;
      at = sentence > at ? sentence : limit;
      starts.push(at);
    }
  }
  return starts;
}
