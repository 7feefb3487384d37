import { KERNEL_BYTES } from './kernel-bytes.ts';

/** Where one sequence is in the recurrence: addresses of its next gates, last and next output, and cells. */
export type SequencePlaces = readonly [pre: number, before: number, out: number, cells: number];

/**
 * The compiled kernels over one memory. Pointers and strides are in bytes, pointers to weights and floats multiples of
 * 16. Numbers that are multiplied take `numberBytes` each. Weights stand in groups of sixteen rows, of which 32 bits of
 * each row follow one another, column by column; rows come in sixteens, columns in eights.
 * `project`: `out[t][r] = unit * scales[r] * (starts[r] + sum_k(weights[r][k] * x[t][k])) + bias[r]`, x from 0 to 127.
 * `lstm1`, `lstm2`: `steps` steps of one sequence, or of two that share the weights, from `pre` (the input's share of
 * the gates: for four units at a time, their input, forget, cell and output gates) to outputs as rounded activations.
 * `one` is the number 1, which the compiler must not know (see kernel-source.ts).
 * `gather`: each of `count` outputs is the sum of the `terms` float vectors (`width` bytes) whose addresses follow one
 * another at `addresses`.
 */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  readonly numberBytes: 1 | 2;
  project(
    weights: number,
    starts: number,
    scales: number,
    bias: number,
    rows: number,
    width: number,
    one: number,
    unit: number,
    x: number,
    xStride: number,
    out: number,
    outStride: number,
    count: number,
  ): void;
  lstm1(...recurrence: readonly [...Recurrence, ...SequencePlaces]): void;
  lstm2(...recurrence: readonly [...Recurrence, ...SequencePlaces, ...SequencePlaces]): void;
  gather(
    addresses: number,
    terms: number,
    width: number,
    out: number,
    outStride: number,
    count: number,
  ): void;
}

/** What the recurrence's kernels take before the places of their sequences. */
export type Recurrence = readonly [
  weights: number,
  starts: number,
  scales: number,
  hidden: number,
  steps: number,
  one: number,
  preStride: number,
  outStride: number,
];

interface Variant {
  readonly module: WebAssembly.Module;
  readonly numberBytes: 1 | 2;
}

let chosen: Variant | undefined;

/** Instantiates the kernels with `bytes` of memory. Compiled once, for what the engine can do. */
export function createKernels(bytes: number): Kernels {
  chosen ??= chooseVariant();
  return instantiate(chosen, bytes);
}

/** Instantiates the variant for engines without relaxed SIMD, which gives the same numbers. For tests. */
export function createPlainKernels(bytes: number): Kernels {
  return instantiate(compilePlain(), bytes);
}

/** Relaxed SIMD multiplies sixteen bytes at a time: in Node since 22, in Chromium since 114. */
function chooseVariant(): Variant {
  const bytes = decodeBase64(KERNEL_BYTES.bytes);
  return WebAssembly.validate(bytes)
    ? { module: new WebAssembly.Module(bytes), numberBytes: 1 }
    : compilePlain();
}

function compilePlain(): Variant {
  return { module: new WebAssembly.Module(decodeBase64(KERNEL_BYTES.shorts)), numberBytes: 2 };
}

function instantiate({ module, numberBytes }: Variant, bytes: number): Kernels {
  const memory = new WebAssembly.Memory({ initial: Math.max(1, Math.ceil(bytes / 65536)) });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return {
    memory,
    numberBytes,
    ...(exports as unknown as Omit<Kernels, 'memory' | 'numberBytes'>),
  };
}

function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
