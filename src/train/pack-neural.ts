import { readFileSync, writeFileSync } from 'node:fs';
import type { ByteMatrix, LstmWeights } from '../model/neural-weights.ts';
import { packNeuralRoles } from '../model/neural-weights.ts';
import { hashWord } from '../model/word-forms.ts';
import { readyChain } from './readiness.ts';
import { hashSuffix } from './suffix-hash.ts';
import { readVocabulary } from './vocabulary.ts';

/** Name of a tensor to its place in the file, in numbers, and its shape. */
type Manifest = Readonly<Record<string, readonly [number, readonly number[]]>>;

/**
 * Rounds a trained network to bytes and writes it as a model file. `prefix` names what the trainer left:
 * `PREFIX.json` (the manifest) and `PREFIX.f32` (the numbers).
 */
export function packNeural(prefix: string, vocabularyPath: string, target: string): void {
  const manifest = JSON.parse(readFileSync(`${prefix}.json`, 'utf8')) as Manifest;
  const bytes = readFileSync(`${prefix}.f32`);
  const numbers = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  const vocabulary = readVocabulary(vocabularyPath);
  const tensor = (name: string): { values: Float32Array; shape: readonly number[] } => {
    const entry = manifest[name];
    if (entry === undefined) throw new Error(`the trained network has no ${name}`);
    const [offset, shape] = entry;
    const size = shape.reduce((product, side) => product * side, 1);
    return { values: numbers.subarray(offset, offset + size), shape };
  };
  const matrix = (name: string, padTo = 0, rowsTo = 0): ByteMatrix => {
    const { values, shape } = tensor(name);
    return toBytes(values, shape[0] as number, shape[1] as number, padTo, rowsTo);
  };
  const bias = (layer: string, suffix: string) => {
    const a = tensor(`${layer}.bias_ih_l0${suffix}`).values;
    const b = tensor(`${layer}.bias_hh_l0${suffix}`).values;
    return a.map((value, index) => value + (b[index] as number));
  };
  const inputWidth = Math.ceil(((tensor('l1.weight_ih_l0').shape[1] as number) + 0) / 8) * 8;
  const layers: LstmWeights[] = [];
  for (const layer of ['l1', 'l2'])
    for (const suffix of ['', '_reverse'])
      layers.push({
        input: matrix(`${layer}.weight_ih_l0${suffix}`, layer === 'l1' ? inputWidth : 0),
        recurrent: matrix(`${layer}.weight_hh_l0${suffix}`),
        bias: bias(layer, suffix),
      });
  const outputBias = new Float32Array(8);
  outputBias.set(tensor('out.bias').values);
  const cues = matrix('cue.weight');
  const tableWidth =
    inputWidth -
    ['word', 'suf', 'shape', 'pos', 'ent', 'quote'].reduce(
      (sum, name) => sum + (tensor(`${name}.weight`).shape[1] as number),
      0,
    );
  writeFileSync(
    target,
    packNeuralRoles({
      words: matrix('word.weight'),
      wordHashes: Uint32Array.from(vocabulary.words, hashWord),
      suffixes: matrix('suf.weight'),
      suffixHashes: Uint32Array.from(vocabulary.suffixes, hashSuffix),
      shapes: matrix('shape.weight'),
      pos: matrix('pos.weight'),
      entities: matrix('ent.weight'),
      quotes: matrix('quote.weight'),
      cues: widen(cues, tableWidth),
      layers,
      output: matrix('out.weight', 0, 8),
      outputBias,
      chain: readyChain(tensor('chain.trans').values, tensor('chain.start').values),
    }),
  );
}

/** Rounds each row to bytes in units of its own, padded with zeros to `padTo` columns and `rowsTo` rows. */
function toBytes(
  values: Float32Array,
  rows: number,
  width: number,
  padTo: number,
  rowsTo: number,
): ByteMatrix {
  const fullWidth = Math.max(width, padTo);
  const fullRows = Math.max(rows, rowsTo);
  const bytes = new Int8Array(fullRows * fullWidth);
  const units = new Float32Array(fullRows).fill(1);
  for (let row = 0; row < rows; row++) {
    let largest = 0;
    for (let k = 0; k < width; k++)
      largest = Math.max(largest, Math.abs(values[row * width + k] as number));
    const unit = largest / 127 || 1;
    units[row] = unit;
    for (let k = 0; k < width; k++)
      bytes[row * fullWidth + k] = Math.round((values[row * width + k] as number) / unit);
  }
  return { rows: fullRows, width: fullWidth, values: bytes, units };
}

function widen(table: ByteMatrix, width: number): ByteMatrix {
  const values = new Int8Array(table.rows * width);
  for (let row = 0; row < table.rows; row++)
    values.set(table.values.subarray(row * table.width, (row + 1) * table.width), row * width);
  return { ...table, width, values };
}
