import { type Arena, gateOrder, type PlacedMatrix } from './arena.ts';
import { ACTIVATION_UNITS, ACTIVATION_ZERO } from './kernels/activation.ts';
import type { ByteMatrix, LstmWeights, NeuralWeights, VectorTable } from './neural-weights.ts';
import type { RoleInput } from './role-features.ts';

/** Frequent words whose share of the gates is kept once worked out, and places for the others, used in turn. */
const KEPT_WORDS = 6000;
const PASSING_WORDS = 1024;
/** Tokens taken at once: fewer than there are passing places, so that one is always free. */
const PART_TOKENS = 512;
/** The word (with its suffix), and all that is known of the token besides. */
const TERMS = 2;
/** Shape, part of speech, entity, quotation and cue. */
const SMALL_TERMS = 5;
/** Sums of the small features that are kept; when they are full, all are let go. */
const KEPT_SUMS = 4096;

/**
 * The input's share of the first layer's gates. It is linear in the features, so the share of each value of each small
 * feature is worked out beforehand and that of each word when it is first met; a token's is their sum.
 */
export class FirstLayer {
  readonly #arena: Arena;
  readonly #weights: NeuralWeights;
  readonly #gates: number;
  readonly #order: readonly number[];
  readonly #wordMatrix: PlacedMatrix;
  readonly #wordInput: number;
  readonly #wordPlaces: number;
  readonly #addresses: number;
  readonly #small: readonly number[];
  readonly #rowOfWord: ReadonlyMap<number, number>;
  readonly #rowOfSuffix: ReadonlyMap<number, number>;
  readonly #slotOfForm = new Map<number, number>();
  readonly #formAtPassing = new Float64Array(PASSING_WORDS).fill(NaN);
  /** The part in which each passing place was last used. */
  readonly #usedInPart = new Float64Array(PASSING_WORDS);
  /** Where the sum of the small features' shares stands, by the features. */
  readonly #placeOfSmall = new Map<number, number>();
  readonly #sums: number;
  readonly #sumAddresses: number;
  #part = 0;
  #passing = 0;
  #kept = 0;

  constructor(arena: Arena, weights: NeuralWeights) {
    const [forward, backward] = weights.layers as [LstmWeights, LstmWeights];
    const matrices = [forward.input, backward.input];
    const wordWidth = weights.words.width + weights.suffixes.width;
    this.#arena = arena;
    this.#weights = weights;
    this.#gates = 2 * forward.input.rows;
    this.#order = gateOrder(forward.recurrent.width);
    this.#wordMatrix = arena.place(matrices, {
      order: this.#order,
      biases: [forward.bias, backward.bias],
      to: wordWidth,
      inputUnit: 1,
    });
    this.#wordInput = arena.allocate(arena.kernels.numberBytes * wordWidth);
    this.#wordPlaces = arena.allocate((KEPT_WORDS + PASSING_WORDS) * 4 * this.#gates);
    this.#addresses = arena.allocate(PART_TOKENS * 4 * TERMS);
    this.#sums = arena.allocate(KEPT_SUMS * 4 * this.#gates);
    this.#sumAddresses = arena.allocate(4 * SMALL_TERMS);
    this.#rowOfWord = rowsByHash(weights.wordHashes);
    this.#rowOfSuffix = rowsByHash(weights.suffixHashes);
    const { shapes, pos, entities, quotes, cues } = weights;
    let column = wordWidth;
    this.#small = [shapes, pos, entities, quotes, cues].map((table) => {
      const place = this.#project(table, matrices, column);
      column += table.width;
      return place;
    });
  }

  /** Writes the gates' shares of tokens `[first, first + count)` to `out`, `4 * gates` bytes a token. */
  run({ forms, pos, entity, context }: RoleInput, first: number, count: number, out: number): void {
    const rowBytes = 4 * this.#gates;
    for (let done = 0; done < count; ) {
      const part = Math.min(PART_TOKENS, count - done);
      this.#part++;
      if (this.#placeOfSmall.size > KEPT_SUMS - PART_TOKENS) this.#placeOfSmall.clear();
      const addresses = this.#arena.int32(this.#addresses, part * TERMS);
      for (let i = 0; i < part; i++) {
        const token = first + done + i;
        const at = i * TERMS;
        addresses[at] = this.#placeOf(forms, token);
        addresses[at + 1] = this.#placeOfSums(
          forms.flags[token] as number,
          pos[token] as number,
          entity[token] as number,
          context.quote[token] as number,
          context.cue[token] as number,
        );
      }
      this.#arena.kernels.gather(
        this.#addresses,
        TERMS,
        rowBytes,
        out + done * rowBytes,
        rowBytes,
        part,
      );
      done += part;
    }
  }

  /** Where the sum of the small features' shares stands; works it out if it is not there. */
  #placeOfSums(shape: number, pos: number, entity: number, quote: number, cue: number): number {
    const key = (((shape * 64 + pos) * 16 + entity) * 128 + quote) * 8 + cue;
    const known = this.#placeOfSmall.get(key);
    if (known !== undefined) return known;
    const rowBytes = 4 * this.#gates;
    const [shapes, tags, entities, quotes, cues] = this.#small as [
      number,
      number,
      number,
      number,
      number,
    ];
    const place = this.#sums + this.#placeOfSmall.size * rowBytes;
    const addresses = this.#arena.int32(this.#sumAddresses, SMALL_TERMS);
    addresses[0] = shapes + rowBytes * shape;
    addresses[1] = tags + rowBytes * pos;
    addresses[2] = entities + rowBytes * entity;
    addresses[3] = quotes + rowBytes * quote;
    addresses[4] = cues + rowBytes * cue;
    this.#arena.kernels.gather(this.#sumAddresses, SMALL_TERMS, rowBytes, place, rowBytes, 1);
    this.#placeOfSmall.set(key, place);
    return place;
  }

  /** Where the share of a token's word stands; works it out if it is not there. */
  #placeOf(forms: RoleInput['forms'], token: number): number {
    const form = forms.lower[token] as number;
    const known = this.#slotOfForm.get(form);
    if (known !== undefined) {
      if (known >= KEPT_WORDS) this.#usedInPart[known - KEPT_WORDS] = this.#part;
      return this.#wordPlaces + known * 4 * this.#gates;
    }
    const row = this.#rowOfWord.get(form) ?? 0;
    const slot = this.#newSlot(form, row);
    const place = this.#wordPlaces + slot * 4 * this.#gates;
    this.#slotOfForm.set(form, slot);
    const { words, suffixes } = this.#weights;
    const x = this.#arena.numbers(this.#wordInput, words.width + suffixes.width);
    const suffix = this.#rowOfSuffix.get(longestSuffix(forms, token) | 0) ?? 0;
    const unit = Math.max(greatest(words, row), greatest(suffixes, suffix)) / ACTIVATION_UNITS || 1;
    writeRow(x, 0, words, row, unit);
    writeRow(x, words.width, suffixes, suffix, unit);
    this.#arena.project(this.#wordMatrix, this.#wordInput, 0, place, 0, 1, unit);
    return place;
  }

  #newSlot(form: number, row: number): number {
    if (row > 0 && row <= KEPT_WORDS && this.#kept < KEPT_WORDS) return this.#kept++;
    let slot = this.#passing;
    while (this.#usedInPart[slot] === this.#part) slot = (slot + 1) % PASSING_WORDS;
    this.#passing = (slot + 1) % PASSING_WORDS;
    const before = this.#formAtPassing[slot] as number;
    if (!Number.isNaN(before)) this.#slotOfForm.delete(before);
    this.#formAtPassing[slot] = form;
    this.#usedInPart[slot] = this.#part;
    return KEPT_WORDS + slot;
  }

  /** The shares of every row of a small table, which is `column` columns into the layer's input. */
  #project(table: VectorTable, matrices: readonly ByteMatrix[], column: number): number {
    const place = this.#arena.allocate(4 * table.rows * this.#gates);
    const shares = this.#arena.float32(place, table.rows * this.#gates);
    let gate = 0;
    for (const matrix of matrices)
      for (const r of this.#order) {
        const weightsAt = r * matrix.width + column;
        for (let row = 0; row < table.rows; row++) {
          let sum = 0;
          for (let k = 0; k < table.width; k++)
            sum +=
              (matrix.values[weightsAt + k] as number) *
              (table.values[row * table.width + k] as number);
          shares[row * this.#gates + gate] =
            sum * (matrix.units[r] as number) * (table.units[row] as number);
        }
        gate++;
      }
    return place;
  }
}

/** The greatest magnitude in a row. */
function greatest({ values, units, width }: VectorTable, row: number): number {
  let most = 0;
  for (let k = row * width; k < (row + 1) * width; k++)
    most = Math.max(most, Math.abs(values[k] as number));
  return most * (units[row] as number);
}

/** Writes a row as the kernels take their input, in units of `unit`. */
function writeRow(
  x: Int8Array | Int16Array,
  at: number,
  { values, units, width }: VectorTable,
  row: number,
  unit: number,
): void {
  const factor = (units[row] as number) / unit;
  for (let k = 0; k < width; k++)
    x[at + k] = ACTIVATION_ZERO + Math.round((values[row * width + k] as number) * factor);
}

function rowsByHash(hashes: Uint32Array): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (let i = 0; i < hashes.length; i++) rows.set((hashes[i] as number) | 0, i + 1);
  return rows;
}

/** The hash of the last three letters, or of the whole word when it is shorter. */
function longestSuffix(forms: RoleInput['forms'], token: number): number {
  return (
    (forms.suffix3[token] as number) ||
    (forms.suffix2[token] as number) ||
    (forms.suffix1[token] as number)
  );
}
