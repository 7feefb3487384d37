import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Arena } from '../../src/model/arena.ts';
import { ACTIVATION_UNITS } from '../../src/model/kernels/kernels.ts';
import type { ByteMatrix } from '../../src/model/neural-weights.ts';
import { seededRandom } from '../../src/train/random.ts';

const HIDDEN = 16;
const STEPS = 9;
const random = seededRandom(5);

function randomMatrix(rows: number, width: number): ByteMatrix {
  const values = Int8Array.from({ length: rows * width }, () => Math.floor(random() * 255) - 127);
  const units = Float32Array.from({ length: rows }, () => 0.001 + random() * 0.004);
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

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

test('a projection is the product of matrix and input, plus the bias', () => {
  const arena = new Arena(0);
  const matrix = randomMatrix(8, 24);
  const bias = Float32Array.from({ length: 8 }, () => random() - 0.5);
  const placed = arena.place([matrix], [bias]);
  const x = Array.from({ length: 24 }, () => random() * 2 - 1);
  const input = arena.allocate(48);
  arena.int16(input, 24).set(x.map((value) => Math.round(value * ACTIVATION_UNITS)));
  const out = arena.allocate(32);
  arena.project(placed, input, 0, out, 0, 1);
  const expected = multiply(matrix, x).map((value, row) => value + (bias[row] as number));
  for (const [row, value] of arena.float32(out, 8).entries())
    assert.ok(Math.abs(value - (expected[row] as number)) < 2e-3);
});

test('the recurrence follows the equations of the LSTM in both directions', () => {
  for (const direction of [1, -1]) {
    const arena = new Arena(0);
    const matrix = randomMatrix(4 * HIDDEN, HIDDEN);
    const placed = arena.place([matrix]);
    const gates = Array.from({ length: STEPS }, () =>
      Array.from({ length: 4 * HIDDEN }, () => random() * 4 - 2),
    );
    const pre = arena.allocate(STEPS * 16 * HIDDEN);
    arena.float32(pre, STEPS * 4 * HIDDEN).set(gates.flat());
    const out = arena.allocate(STEPS * 2 * HIDDEN);
    const scratch = arena.allocate(22 * HIDDEN);
    const start = direction > 0 ? 0 : STEPS - 1;
    arena.kernels.lstm(
      placed.weights,
      placed.scales,
      HIDDEN,
      pre + start * 16 * HIDDEN,
      direction * 16 * HIDDEN,
      out + start * 2 * HIDDEN,
      direction * 2 * HIDDEN,
      scratch,
      STEPS,
    );
    const outputs = arena.int16(out, STEPS * HIDDEN);
    let h = new Array<number>(HIDDEN).fill(0);
    const c = new Array<number>(HIDDEN).fill(0);
    for (let step = 0; step < STEPS; step++) {
      const t = start + direction * step;
      const own = multiply(matrix, h).map((value, g) => value + (gates[t]?.[g] as number));
      const gate = (index: number, unit: number) => own[index * HIDDEN + unit] as number;
      h = c.map((before, unit) => {
        const cell =
          sigmoid(gate(1, unit)) * before + sigmoid(gate(0, unit)) * Math.tanh(gate(2, unit));
        c[unit] = cell;
        return sigmoid(gate(3, unit)) * Math.tanh(cell);
      });
      for (let unit = 0; unit < HIDDEN; unit++) {
        const output = (outputs[t * HIDDEN + unit] as number) / ACTIVATION_UNITS;
        assert.ok(Math.abs(output - (h[unit] as number)) < 3e-3);
      }
    }
  }
});
