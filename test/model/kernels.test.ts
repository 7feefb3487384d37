import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Arena, gateOrder, type PlacedMatrix } from '../../src/model/arena.ts';
import { ACTIVATION_UNITS, ACTIVATION_ZERO } from '../../src/model/kernels/activation.ts';
import {
  createKernels,
  createPlainKernels,
  type SequencePlaces,
} from '../../src/model/kernels/kernels.ts';
import type { ByteMatrix } from '../../src/model/neural-weights.ts';
import { seededRandom } from '../../src/train/random.ts';

const HIDDEN = 16;
const random = seededRandom(5);
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

function randomMatrix(rows: number, width: number): ByteMatrix {
  // Like trained weights: mostly small.
  const values = Int8Array.from({ length: rows * width }, () =>
    Math.round(60 * (2 * random() - 1) ** 3),
  );
  const units = Float32Array.from({ length: rows }, () => 0.001 + random() * 0.003);
  return { rows, width, values, units };
}

function multiply(matrix: ByteMatrix, x: readonly number[]): number[] {
  return Array.from({ length: matrix.rows }, (_, row) => {
    let sum = 0;
    for (let k = 0; k < matrix.width; k++)
      sum += (matrix.values[row * matrix.width + k] as number) * (x[k] as number);
    return sum * (matrix.units[row] as number);
  });
}

/** The nearest number that an activation can be. */
const round = (x: number) => Math.round(x * ACTIVATION_UNITS) / ACTIVATION_UNITS;

const matrix = randomMatrix(23, 24);
/** A row that would overflow the kernels' sums of sixteen bits if it were taken as it is. */
const FULL_ROW = 5;
matrix.values.fill(127, FULL_ROW * 24, (FULL_ROW + 1) * 24);
const bias = Float32Array.from({ length: 23 }, () => random() - 0.5);
const inputs = Array.from({ length: 5 }, () =>
  Array.from({ length: 24 }, () => round(random() * 2 - 1)),
);
const recurrent = randomMatrix(4 * HIDDEN, HIDDEN);
const lengths = [9, 6];
const gates = lengths.map((length) =>
  Array.from({ length }, () => Array.from({ length: 4 * HIDDEN }, () => random() * 8 - 4)),
);

/** The equations of the LSTM, with rounded outputs. */
function recur(steps: readonly (readonly number[])[]): number[][] {
  let h = new Array<number>(HIDDEN).fill(0);
  const c = new Array<number>(HIDDEN).fill(0);
  return steps.map((pre) => {
    const own = multiply(recurrent, h).map((value, g) => value + (pre[g] as number));
    const gate = (index: number, unit: number) => own[index * HIDDEN + unit] as number;
    h = c.map((before, unit) => {
      const cell =
        sigmoid(gate(1, unit)) * before + sigmoid(gate(0, unit)) * Math.tanh(gate(2, unit));
      c[unit] = cell;
      return round(sigmoid(gate(3, unit)) * Math.tanh(cell));
    });
    return h;
  });
}

const variants = { 'relaxed SIMD': createKernels, 'plain SIMD': createPlainKernels } as const;
const outputsOf = new Map<string, number[]>();

for (const [name, create] of Object.entries(variants))
  describe(name, () => {
    test('a projection is the product of matrix and input, plus the bias', () => {
      const arena = new Arena(0, create);
      const placed = arena.place([matrix], { biases: [bias] });
      const size = arena.kernels.numberBytes;
      const input = arena.allocate(inputs.length * 24 * size);
      const stored = inputs.flat().map((x) => Math.round(x * ACTIVATION_UNITS) + ACTIVATION_ZERO);
      arena.numbers(input, stored.length).set(stored);
      const out = arena.allocate(inputs.length * 4 * placed.rows);
      arena.project(placed, input, 24 * size, out, 4 * placed.rows, inputs.length, 2);
      const found = arena.float32(out, inputs.length * placed.rows);
      for (const [t, x] of inputs.entries())
        for (const [row, value] of multiply(matrix, x).entries()) {
          const expected = 2 * value + (bias[row] as number);
          // A row with four large weights together is rounded once more.
          const tolerance = row === FULL_ROW ? 0.02 * Math.abs(value) + 0.02 : 1e-4;
          assert.ok(Math.abs((found[t * placed.rows + row] as number) - expected) < tolerance);
        }
    });

    test('the recurrence follows the equations of the LSTM, one sequence or two abreast, both ways', () => {
      const written: number[] = [];
      for (const direction of [1, -1])
        for (const abreast of [1, 2]) {
          const arena = new Arena(0, create);
          const placed = arena.place([recurrent], { order: gateOrder(HIDDEN) });
          const runs = gates.slice(0, abreast).map((steps) => layOut(arena, steps));
          runTogether(arena, placed, runs, direction);
          for (const [s, { out }] of runs.entries()) {
            const steps = gates[s] ?? [];
            const ordered = direction > 0 ? steps : steps.toReversed();
            const expected = direction > 0 ? recur(ordered) : recur(ordered).toReversed();
            const stored = arena.numbers(out, steps.length * HIDDEN);
            written.push(...stored);
            for (const [i, h] of expected.flat().entries()) {
              const found = ((stored[i] as number) - ACTIVATION_ZERO) / ACTIVATION_UNITS;
              // Two units: a value on the edge of two may fall to either side, and is carried on.
              assert.ok(Math.abs(found - h) < 2.1 / ACTIVATION_UNITS);
            }
          }
        }
      outputsOf.set(name, written);
    });
  });

test('both variants give exactly the same numbers', () => {
  const [relaxed, plain] = Object.keys(variants).map((name) => outputsOf.get(name));
  assert.deepEqual(relaxed, plain);
});

interface Run {
  readonly pre: number;
  readonly out: number;
  readonly cells: number;
  readonly length: number;
}

function layOut(arena: Arena, steps: readonly (readonly number[])[]): Run {
  const pre = arena.allocate(steps.length * 16 * HIDDEN);
  const order = gateOrder(HIDDEN);
  const ordered = steps.flatMap((gate) => order.map((row) => gate[row] as number));
  arena.float32(pre, ordered.length).set(ordered);
  const out = arena.allocate(steps.length * HIDDEN * arena.kernels.numberBytes);
  return { pre, out, cells: arena.allocate(4 * HIDDEN), length: steps.length };
}

function runTogether(
  arena: Arena,
  { weights, starts, scales }: PlacedMatrix,
  runs: readonly Run[],
  direction: number,
): void {
  const { kernels } = arena;
  const nothing = arena.allocate(HIDDEN * kernels.numberBytes);
  arena.numbers(nothing, HIDDEN).fill(ACTIVATION_ZERO);
  const preStride = direction * 16 * HIDDEN;
  const outStride = direction * HIDDEN * kernels.numberBytes;
  const places = runs.map(({ pre, out, cells, length }): SequencePlaces => {
    const last = direction > 0 ? 0 : length - 1;
    return [pre + last * Math.abs(preStride), nothing, out + last * Math.abs(outStride), cells];
  });
  const [first, second] = places as [SequencePlaces, SequencePlaces?];
  const [longest = 0, together = 0] = runs.map(({ length }) => length);
  const recurrence = (steps: number) =>
    [weights, starts, scales, HIDDEN, steps, 1, preStride, outStride] as const;
  if (second !== undefined) kernels.lstm2(...recurrence(together), ...first, ...second);
  const [pre, before, out, cells] = first;
  kernels.lstm1(
    ...recurrence(longest - together),
    pre + together * preStride,
    together === 0 ? before : out + (together - 1) * outStride,
    out + together * outStride,
    cells,
  );
}
