import type { ChainWeights } from './linear-chain.ts';
import { packSections, type Sections } from './sections.ts';

/** A table of vectors, one byte a number, each row with its own unit. Row 0 stands for what is not known. */
export interface VectorTable {
  readonly rows: number;
  readonly width: number;
  readonly values: Int8Array;
  readonly units: Float32Array;
}

/** A matrix, one byte a number, each row with its own unit. Rows are outputs. */
export interface ByteMatrix {
  readonly rows: number;
  readonly width: number;
  readonly values: Int8Array;
  readonly units: Float32Array;
}

/** One direction of one LSTM layer; gates in the order input, forget, cell, output. Its units are as many as the recurrent matrix is wide. */
export interface LstmWeights {
  readonly input: ByteMatrix;
  readonly recurrent: ByteMatrix;
  readonly bias: Float32Array;
}

/** The neural role tagger: embedded features, two bidirectional LSTM layers, a linear chain on both layers' outputs. */
export interface NeuralWeights {
  readonly words: VectorTable;
  /** Hashes of the words (as `hashWord` gives them) in the order of their rows, from row 1. */
  readonly wordHashes: Uint32Array;
  readonly suffixes: VectorTable;
  readonly suffixHashes: Uint32Array;
  readonly shapes: VectorTable;
  readonly pos: VectorTable;
  readonly entities: VectorTable;
  readonly quotes: VectorTable;
  readonly cues: VectorTable;
  /** Layer 1 forward and backward, layer 2 forward and backward. */
  readonly layers: readonly LstmWeights[];
  readonly output: ByteMatrix;
  readonly outputBias: Float32Array;
  readonly chain: ChainWeights;
}

const TABLE_NAMES = ['words', 'suffixes', 'shapes', 'pos', 'entities', 'quotes', 'cues'] as const;

const LAYER_COUNT = 4;

/** The bytes of a neural role tagger. */
export function packNeuralRoles(weights: NeuralWeights): Uint8Array {
  const arrays: Record<string, Int8Array | Float32Array | Uint32Array> = {
    wordHashes: weights.wordHashes,
    suffixHashes: weights.suffixHashes,
    outputBias: weights.outputBias,
    transitions: weights.chain.transitions,
    starts: weights.chain.starts,
  };
  const sizes: Record<string, readonly [number, number]> = {};
  const add = (name: string, matrix: ByteMatrix) => {
    sizes[name] = [matrix.rows, matrix.width];
    arrays[name] = matrix.values;
    arrays[`${name}Units`] = matrix.units;
  };
  for (const name of TABLE_NAMES) add(name, weights[name]);
  add('output', weights.output);
  for (const [index, layer] of weights.layers.entries()) {
    add(`input${index}`, layer.input);
    add(`recurrent${index}`, layer.recurrent);
    arrays[`bias${index}`] = layer.bias;
  }
  return packSections(arrays, { kind: 'neural', sizes });
}

/** Reads a neural role tagger. Throws `TypeError` when the file is something else. */
export function readNeuralRoles(file: Sections): NeuralWeights {
  const sizes = file.values.sizes as Readonly<Record<string, readonly [number, number]>>;
  const matrix = (name: string): ByteMatrix => {
    const [rows, width] = sizes[name] ?? [0, 0];
    return { rows, width, values: file.int8(name), units: file.float32(`${name}Units`) };
  };
  const layers: LstmWeights[] = [];
  for (let index = 0; index < LAYER_COUNT; index++)
    layers.push({
      input: matrix(`input${index}`),
      recurrent: matrix(`recurrent${index}`),
      bias: file.float32(`bias${index}`),
    });
  const starts = file.float32('starts');
  return {
    words: matrix('words'),
    wordHashes: file.uint32('wordHashes'),
    suffixes: matrix('suffixes'),
    suffixHashes: file.uint32('suffixHashes'),
    shapes: matrix('shapes'),
    pos: matrix('pos'),
    entities: matrix('entities'),
    quotes: matrix('quotes'),
    cues: matrix('cues'),
    layers,
    output: matrix('output'),
    outputBias: file.float32('outputBias'),
    chain: { tagCount: starts.length, transitions: file.float32('transitions'), starts },
  };
}
