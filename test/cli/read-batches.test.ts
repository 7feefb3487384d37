import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readBatches } from '../../src/cli/annotate/read-batches.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What comes out for `text`, cut into chunks at the given places: line number and line, null for one too long. */
async function linesOf(text: string, cuts: readonly number[], maxLineBytes: number) {
  const bytes = encoder.encode(text);
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  async function* chunks() {
    let start = 0;
    for (const place of [...places, bytes.length]) {
      yield bytes.subarray(start, place);
      start = place;
    }
  }
  const lines: [number, string | null][] = [];
  for await (const batch of readBatches(chunks(), maxLineBytes)) {
    for (const { number, start, end, problem } of batch.lines) {
      lines.push([number, problem ? null : decoder.decode(batch.bytes.subarray(start, end))]);
    }
  }
  return lines;
}

test('every line comes out once, numbered, however the stream is cut', async () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '"', '\r'), maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(line), fc.array(fc.nat()), fc.boolean(), async (all, cuts, end) => {
      const text = all.join('\n') + (end ? '\n' : '');
      const wanted = text
        .split('\n')
        .map((line, index) => [index + 1, encoder.encode(line).length > 9 ? null : line] as const)
        .filter(([, line]) => line !== '');
      assert.deepEqual(await linesOf(text, cuts, 9), wanted);
    }),
    { seed: 1 },
  );
});

test('a line without end is let go as it comes in', async () => {
  let produced = 0;
  async function* endless() {
    yield encoder.encode('a\n');
    for (; produced < 2000; produced++) yield new Uint8Array(100_000).fill(97);
    yield encoder.encode('\nb');
  }
  const before = process.memoryUsage().arrayBuffers;
  const seen: unknown[] = [];
  for await (const { lines } of readBatches(endless(), 1_000_000)) {
    for (const { number, problem } of lines) seen.push([number, problem?.code ?? 'line']);
  }
  assert.deepEqual(seen, [[1, 'line'], [2, 'line-too-long'], [3, 'line']]); // biome-ignore format: short
  assert.equal(produced, 2000);
  assert.ok(process.memoryUsage().arrayBuffers - before < 150_000_000);
});
