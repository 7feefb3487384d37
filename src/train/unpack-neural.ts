import { writeFileSync } from 'node:fs';
import type { ByteMatrix, NeuralWeights, VectorTable } from '../model/neural-weights.ts';
import { hashWord } from '../model/word-forms.ts';
import { unreadyChain } from './readiness.ts';
import { hashSuffix } from './suffix-hash.ts';
import { suffixOf, type Vocabulary } from './vocabulary.ts';

/** Embeddings and how many numbers wide they are in training; in the file the last is filled up with zeros. */
const TABLES = [
  ['shape', 'shapes'],
  ['pos', 'pos'],
  ['ent', 'entities'],
  ['quote', 'quotes'],
  ['cue', 'cues'],
] as const;
const CUE_WIDTH = 6;

/**
 * Writes a model file's network as the trainer keeps it, to go on from: the opposite of `packNeural`, but for what
 * rounding lost. `PREFIX.json` gets the manifest, `PREFIX.f32` the numbers.
 */
export function unpackNeural(weights: NeuralWeights, prefix: string): void {
  const manifest: Record<string, readonly [number, readonly number[]]> = {};
  const numbers: number[] = [];
  const add = (name: string, values: ArrayLike<number>, shape: readonly number[]) => {
    manifest[name] = [numbers.length, shape];
    for (let i = 0; i < values.length; i++) numbers.push(values[i] as number);
  };
  const addMatrix = (name: string, matrix: ByteMatrix | VectorTable, rows: number, width: number) =>
    add(name, toFloats(matrix, rows, width), [rows, width]);
  const { words, suffixes, layers, output, outputBias, chain } = weights;
  addMatrix('word.weight', words, words.rows, words.width);
  addMatrix('suf.weight', suffixes, suffixes.rows, suffixes.width);
  let inputWidth = words.width + suffixes.width;
  for (const [name, key] of TABLES) {
    const table = weights[key];
    const width = key === 'cues' ? CUE_WIDTH : table.width;
    addMatrix(`${name}.weight`, table, table.rows, width);
    inputWidth += width;
  }
  for (const [index, layer] of layers.entries()) {
    const hidden = layer.recurrent.width;
    const place = `l0${index % 2 === 1 ? '_reverse' : ''}`;
    const own = `l${index < 2 ? 1 : 2}`;
    const width = index < 2 ? inputWidth : layer.input.width;
    addMatrix(`${own}.weight_ih_${place}`, layer.input, 4 * hidden, width);
    addMatrix(`${own}.weight_hh_${place}`, layer.recurrent, 4 * hidden, hidden);
    add(`${own}.bias_ih_${place}`, layer.bias, [4 * hidden]);
    add(`${own}.bias_hh_${place}`, new Float32Array(4 * hidden), [4 * hidden]);
  }
  const tags = chain.tagCount;
  addMatrix('out.weight', output, tags, output.width);
  add('out.bias', outputBias.subarray(0, tags), [tags]);
  const { transitions, starts } = unreadyChain(chain);
  add('chain.trans', transitions, [tags, tags]);
  add('chain.start', starts, [tags]);
  writeFileSync(`${prefix}.json`, JSON.stringify(manifest));
  writeFileSync(`${prefix}.f32`, Float32Array.from(numbers));
}

/** The network's vocabulary, found again among the words of a text by their hashes. Words that are not there stay blank. */
export function recoverVocabulary(weights: NeuralWeights, texts: Iterable<string>): Vocabulary {
  const words = new Array<string>(weights.wordHashes.length).fill('');
  const suffixes = new Array<string>(weights.suffixHashes.length).fill('');
  const rowOfWord = rowsOf(weights.wordHashes);
  const rowOfSuffix = rowsOf(weights.suffixHashes);
  const seen = new Set<string>();
  for (const word of texts) {
    if (seen.has(word)) continue;
    seen.add(word);
    const row = rowOfWord.get(hashWord(word));
    if (row !== undefined) words[row] = word;
    const suffix = suffixOf(word);
    if (seen.has(`${suffix}…`)) continue;
    seen.add(`${suffix}…`);
    const suffixRow = rowOfSuffix.get(hashSuffix(suffix) | 0);
    if (suffixRow !== undefined) suffixes[suffixRow] = suffix;
  }
  return { words, suffixes };
}

function rowsOf(hashes: Uint32Array): ReadonlyMap<number, number> {
  return new Map(Array.from(hashes, (hash, row) => [hash | 0, row]));
}

function toFloats(matrix: ByteMatrix | VectorTable, rows: number, width: number): Float32Array {
  const floats = new Float32Array(rows * width);
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < width; k++)
      floats[row * width + k] =
        (matrix.values[row * matrix.width + k] as number) * (matrix.units[row] as number);
  return floats;
}
