import { ACTIVATION_UNITS, ACTIVATION_ZERO } from './kernels/activation.ts';
import { createKernels, type Kernels } from './kernels/kernels.ts';
import type { ByteMatrix } from './neural-weights.ts';

/** A matrix in the kernels' memory: addresses of its weights, what its sums start at, scales and biases. */
export interface PlacedMatrix {
  readonly weights: number;
  readonly starts: number;
  readonly scales: number;
  readonly bias: number;
  readonly rows: number;
  readonly width: number;
}

/** How matrices are placed: which rows, in which order, which columns, and what their outputs are added to. */
export interface Placement {
  /** For each place the row of the matrix that stands there. All, as they come, when absent. */
  readonly order?: readonly number[];
  readonly biases?: readonly Float32Array[];
  /** Columns `[from, to)`. All when absent. */
  readonly from?: number;
  readonly to?: number;
  /** What a unit of the input is worth. A rounded activation's when absent. */
  readonly inputUnit?: number;
}

/** Rows that the kernels take together, and rows and bytes of a vector of theirs. */
const GROUP_ROWS = 16;
const VECTOR_ROWS = 4;
const ROW_BYTES = 4;

/** The kernels' memory, handed out from the bottom up and never given back. Addresses are multiples of 16. */
export class Arena {
  readonly kernels: Kernels;
  #top = 0;

  constructor(bytes: number, create: (bytes: number) => Kernels = createKernels) {
    this.kernels = create(bytes);
  }

  allocate(bytes: number): number {
    const place = this.#top;
    this.#top = Math.ceil((place + bytes) / 16) * 16;
    const { memory } = this.kernels;
    const missing = this.#top - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / 65536));
    return place;
  }

  /** Numbers of the kind that the kernels multiply. */
  numbers(address: number, length: number): Int8Array | Int16Array {
    const { memory, numberBytes } = this.kernels;
    return numberBytes === 1
      ? new Int8Array(memory.buffer, address, length)
      : new Int16Array(memory.buffer, address, length);
  }

  int32(address: number, length: number): Int32Array {
    return new Int32Array(this.kernels.memory.buffer, address, length);
  }

  float32(address: number, length: number): Float32Array {
    return new Float32Array(this.kernels.memory.buffer, address, length);
  }

  /** Copies matrices that take the same input, one under the other. The rows are filled up to a whole group. */
  place(matrices: readonly ByteMatrix[], placement: Placement = {}): PlacedMatrix {
    const { biases = [], from = 0, to = (matrices[0] as ByteMatrix).width } = placement;
    const { inputUnit = 1 / ACTIVATION_UNITS } = placement;
    const width = to - from;
    const sources = matrices.flatMap((matrix, index) =>
      (placement.order ?? Array.from({ length: matrix.rows }, (_, row) => row)).map((row) => ({
        matrix,
        row,
        bias: biases[index]?.[row] ?? 0,
      })),
    );
    const rows = Math.ceil(sources.length / GROUP_ROWS) * GROUP_ROWS;
    const { numberBytes } = this.kernels;
    const weights = this.allocate(numberBytes * rows * width);
    const starts = this.allocate(4 * rows);
    const scales = this.allocate(4 * rows);
    const bias = this.allocate(4 * rows);
    const numbers = this.numbers(weights, rows * width);
    const columns = ROW_BYTES / numberBytes;
    for (const [place, source] of sources.entries()) {
      const { values, width: stride, units } = source.matrix;
      const first = source.row * stride + from;
      const fit = fitRound(values.subarray(first, first + width));
      const group = place - (place % GROUP_ROWS);
      const base = group * width + columns * (place - group);
      let sum = 0;
      for (let column = 0; column < width; column++) {
        const value = Math.round(fit * (values[first + column] as number));
        const step = Math.floor(column / columns);
        numbers[base + step * columns * GROUP_ROWS + (column % columns)] = value;
        sum += value;
      }
      this.int32(starts, rows)[place] = -ACTIVATION_ZERO * sum;
      this.float32(scales, rows)[place] = ((units[source.row] as number) * inputUnit) / fit;
      this.float32(bias, rows)[place] = source.bias;
    }
    return { weights, starts, scales, bias, rows, width };
  }

  /** `out[t] = unit * matrix * x[t] + bias` for `count` inputs, which are stored as activations are. */
  project(
    { weights, starts, scales, bias, rows, width }: PlacedMatrix,
    x: number,
    xStride: number,
    out: number,
    outStride: number,
    count: number,
    unit = 1,
  ): void {
    this.kernels.project(
      ...[weights, starts, scales, bias, rows, width, 1, unit, x, xStride, out, outStride, count],
    );
  }
}

/** The most that a lane's four weights of one sign may come to, before rounding, for its products to fit 16 bits. */
const LANE_LIMIT = Math.floor(32767 / 127) - 2;
/** The columns of a round whose products meet in one lane, counted from the first of them. */
const LANE_COLUMNS = [0, 1, 4, 5];

/**
 * By how much a row must be made smaller so that, whatever the activations, no lane of a round overflows: 1 for all
 * but a few rows, which have four large weights of one sign together.
 */
function fitRound(row: Int8Array): number {
  let most = LANE_LIMIT;
  for (let round = 0; round < row.length; round += 8)
    for (const lane of [round, round + 2]) {
      let positive = 0;
      let negative = 0;
      for (const column of LANE_COLUMNS) {
        const value = row[lane + column] ?? 0;
        if (value > 0) positive += value;
        else negative -= value;
      }
      most = Math.max(most, positive, negative);
    }
  return LANE_LIMIT / most;
}

/** The order in which the kernels take the rows of an LSTM's gates: for every four units, each gate's four rows. */
export function gateOrder(hidden: number): readonly number[] {
  return Array.from({ length: 4 * hidden }, (_, place) => {
    const group = Math.floor(place / GROUP_ROWS);
    const gate = Math.floor((place % GROUP_ROWS) / VECTOR_ROWS);
    return gate * hidden + group * VECTOR_ROWS + (place % VECTOR_ROWS);
  });
}
