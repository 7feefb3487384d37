import type { Batch, BatchLine } from './batch.ts';

const NEWLINE = 10;

/**
 * Cuts a stream of bytes into batches of whole lines, one batch at most for each chunk that comes in, so that
 * a line is worked on as soon as it is there. Empty lines are left out. A line of more than `maxLineBytes`
 * is let go as it comes in and stands in its batch as a problem. Holds no more than one line and one chunk.
 */
export async function* readBatches(
  input: AsyncIterable<Uint8Array>,
  maxLineBytes: number,
): AsyncGenerator<Batch> {
  let number = 1;
  /** The beginning of a line whose end has not come yet. */
  let carried: Uint8Array[] = [];
  let carriedBytes = 0;
  for await (const chunk of input) {
    const lines: BatchLine[] = [];
    const parts: Uint8Array[] = [];
    let bytes = 0;
    let start = 0;
    const endLine = (end: number) => {
      const size = carriedBytes + end - start;
      if (size > maxLineBytes) lines.push({ ...tooLong(number, maxLineBytes), start: 0, end: 0 });
      else {
        if (size > 0) lines.push({ number, start: bytes, end: bytes + size });
        parts.push(...carried, chunk.subarray(start, end));
        bytes += size;
      }
      number++;
      carried = [];
      carriedBytes = 0;
    };
    for (
      let newline = chunk.indexOf(NEWLINE);
      newline >= 0;
      newline = chunk.indexOf(NEWLINE, start)
    ) {
      endLine(newline);
      start = newline + 1;
    }
    carriedBytes += chunk.length - start;
    if (carriedBytes > maxLineBytes) carried = [];
    else if (start < chunk.length) carried.push(chunk.slice(start));
    if (lines.length > 0) yield { bytes: join(parts, bytes), lines };
  }
  if (carriedBytes > maxLineBytes) {
    yield {
      bytes: new Uint8Array(0),
      lines: [{ ...tooLong(number, maxLineBytes), start: 0, end: 0 }],
    };
  } else if (carriedBytes > 0) {
    const bytes = join(carried, carriedBytes);
    yield { bytes, lines: [{ number, start: 0, end: bytes.length }] };
  }
}

function tooLong(number: number, maxLineBytes: number) {
  const message = `the line is longer than ${Math.round(maxLineBytes / 1e6)} MB`;
  return { number, problem: { code: 'line-too-long', message } } as const;
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
