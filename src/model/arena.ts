import { ACTIVATION_UNITS, createKernels, type Kernels } from './kernels/kernels.ts';
import type { ByteMatrix } from './neural-weights.ts';

/** A matrix in the kernels' memory: addresses of its weights, scales and biases. */
export interface PlacedMatrix {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly rows: number;
  readonly width: number;
}

/** The kernels' memory, handed out from the bottom up and never given back. Addresses are multiples of 16. */
export class Arena {
  readonly kernels: Kernels;
  #top = 0;

  constructor(bytes: number) {
    this.kernels = createKernels(bytes);
  }

  allocate(bytes: number): number {
    const place = this.#top;
    this.#top = Math.ceil((place + bytes) / 16) * 16;
    const { memory } = this.kernels;
    const missing = this.#top - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65536));
    return place;
  }

  int16(address: number, length: number): Int16Array {
    return new Int16Array(this.kernels.memory.buffer, address, length);
  }

  int32(address: number, length: number): Int32Array {
    return new Int32Array(this.kernels.memory.buffer, address, length);
  }

  float32(address: number, length: number): Float32Array {
    return new Float32Array(this.kernels.memory.buffer, address, length);
  }

  /** Copies matrices that take the same input, one under the other: columns `[from, to)` of each, and their biases. */
  place(
    matrices: readonly ByteMatrix[],
    biases: readonly Float32Array[] = [],
    from = 0,
    to = (matrices[0] as ByteMatrix).width,
  ): PlacedMatrix {
    const width = to - from;
    const rows = matrices.reduce((sum, matrix) => sum + matrix.rows, 0);
    const weights = this.allocate(2 * rows * width);
    const scales = this.allocate(4 * rows);
    const bias = this.allocate(4 * rows);
    let row = 0;
    for (const [index, matrix] of matrices.entries()) {
      const target = this.int16(weights + 2 * row * width, matrix.rows * width);
      const units = this.float32(scales + 4 * row, matrix.rows);
      interleave(matrix, from, to, target);
      for (let r = 0; r < matrix.rows; r++)
        units[r] = (matrix.units[r] as number) / ACTIVATION_UNITS;
      const own = biases[index];
      if (own !== undefined) this.float32(bias + 4 * row, matrix.rows).set(own);
      row += matrix.rows;
    }
    return { weights, scales, bias, rows, width };
  }

  /** `out[t] = matrix * x[t] + bias` for `count` inputs. */
  project(
    { weights, scales, bias, rows, width }: PlacedMatrix,
    x: number,
    xStride: number,
    out: number,
    outStride: number,
    count: number,
  ): void {
    this.kernels.project(weights, scales, bias, rows, 2 * width, x, xStride, out, outStride, count);
  }
}

/** Rows that the kernels take together, and columns that they take of each in turn. */
const ROWS = 8;
const COLUMNS = 8;

/** Copies columns `[from, to)` so that eight numbers of each of eight rows follow one another. */
function interleave(matrix: ByteMatrix, from: number, to: number, target: Int16Array): void {
  let at = 0;
  for (let row = 0; row < matrix.rows; row += ROWS)
    for (let column = from; column < to; column += COLUMNS)
      for (let r = row; r < row + ROWS; r++) {
        const start = r * matrix.width + column;
        for (let k = 0; k < COLUMNS; k++) target[at++] = matrix.values[start + k] as number;
      }
}
