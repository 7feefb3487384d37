import { KERNEL_BYTES } from './kernel-bytes.ts';

/** Activations between layers are 16-bit integers of this many units to 1. */
export const ACTIVATION_UNITS = 8192;

/**
 * The compiled kernels over one memory. Pointers and strides are in bytes, all multiples of 16; rows come in eights,
 * interleaved: 16 bytes of each of eight rows in turn.
 * `project`: `out[t][r] = scales[r] * sum_k(weights[r][k] * x[t][k]) + bias[r]`, `weights` 16-bit, `rows` of `width`
 * bytes. `lstm`: runs `steps` steps over `pre` (the input's share of the gates, in the order input, forget, cell,
 * output) and writes outputs times `ACTIVATION_UNITS`; `scratch` has room for `hidden` × 22 bytes.
 * `gather`: each of `count` outputs is the sum of the `terms` float vectors (`width` bytes) whose addresses follow one
 * another at `addresses`.
 */
export interface Kernels {
  readonly memory: WebAssembly.Memory;
  project(
    weights: number,
    scales: number,
    bias: number,
    rows: number,
    width: number,
    x: number,
    xStride: number,
    out: number,
    outStride: number,
    count: number,
  ): void;
  lstm(
    weights: number,
    scales: number,
    hidden: number,
    pre: number,
    preStride: number,
    out: number,
    outStride: number,
    scratch: number,
    steps: number,
  ): void;
  gather(
    addresses: number,
    terms: number,
    width: number,
    out: number,
    outStride: number,
    count: number,
  ): void;
}

let compiled: WebAssembly.Module | undefined;

/** Instantiates the kernels with `bytes` of memory. Compiled once. */
export function createKernels(bytes: number): Kernels {
  compiled ??= new WebAssembly.Module(decodeBase64(KERNEL_BYTES));
  const memory = new WebAssembly.Memory({ initial: Math.max(1, Math.ceil(bytes / 65536)) });
  const instance = new WebAssembly.Instance(compiled, { env: { memory } });
  return { memory, ...(instance.exports as unknown as Omit<Kernels, 'memory'>) };
}

function decodeBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
