/**
 * Where a list that is sorted by a question falls in two: the first index of `[from, to)` that does not come before, or
 * `to`. Asks about the logarithm of their number.
 */
export function partitionPoint(
  from: number,
  to: number,
  comesBefore: (index: number) => boolean,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comesBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
