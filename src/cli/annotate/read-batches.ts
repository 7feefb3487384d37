import type { Batch, BatchLine } from './batch.ts';

const NEWLINE = 10;

/** Small enough to share a stream's end out fairly, large enough to be worth the way to a worker and back. */
const BATCH_BYTES = 16_000;

/**
 * Cuts a stream of bytes into batches of whole lines. What has come in goes out, without waiting for more, so
 * that a line is worked on as soon as it is there. Empty lines are left out. A line of more than `maxLineBytes`
 * is let go as it comes in and stands in its batch as a problem. Holds no more than one line and one chunk.
 */
export async function* readBatches(
  input: AsyncIterable<Uint8Array>,
  maxLineBytes: number,
): AsyncGenerator<Batch> {
  let batch = new BatchWriter();
  let number = 1;
  /** The beginning of a line whose end has not come yet; nothing once it is too long. */
  let carried: Uint8Array[] = [];
  let carriedBytes = 0;
  const endLine = (rest: Uint8Array) => {
    const size = carriedBytes + rest.length;
    if (size > maxLineBytes) batch.addTooLong(number, maxLineBytes);
    else if (size > 0) batch.add(number, [...carried, rest], size);
    number++;
    carried = [];
    carriedBytes = 0;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      endLine(chunk.subarray(start, end));
      start = end + 1;
      if (batch.bytes < BATCH_BYTES) continue;
      yield batch.finish();
      batch = new BatchWriter();
    }
    carriedBytes += chunk.length - start;
    if (carriedBytes > maxLineBytes) carried = [];
    else if (start < chunk.length) carried.push(chunk.slice(start));
    if (batch.lines.length === 0) continue;
    yield batch.finish();
    batch = new BatchWriter();
  }
  if (carriedBytes > 0) endLine(new Uint8Array(0));
  if (batch.lines.length > 0) yield batch.finish();
}

class BatchWriter {
  readonly lines: BatchLine[] = [];
  readonly #parts: Uint8Array[] = [];
  bytes = 0;

  add(number: number, parts: readonly Uint8Array[], size: number): void {
    this.lines.push({ number, start: this.bytes, end: this.bytes + size });
    this.#parts.push(...parts);
    this.bytes += size;
  }

  addTooLong(number: number, maxLineBytes: number): void {
    const message = `the line is longer than ${Math.round(maxLineBytes / 1e6)} MB`;
    const problem = { code: 'line-too-long', message } as const;
    this.lines.push({ number, start: this.bytes, end: this.bytes, problem });
  }

  finish(): Batch {
    const bytes = new Uint8Array(this.bytes);
    let offset = 0;
    for (const part of this.#parts) {
      bytes.set(part, offset);
      offset += part.length;
    }
    return { bytes, lines: this.lines };
  }
}
