import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { annotateStream } from '../../src/cli/annotate/annotate-stream.ts';
import type { Batch } from '../../src/cli/annotate/batch.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function* numbers(count: number, onRead: () => void = () => {}) {
  for (let i = 0; i < count; i++) {
    onRead();
    yield encoder.encode(`${i}\n`);
  }
}

const echo = async (batch: Batch) => ({
  output: new Uint8Array([...batch.bytes, 10]),
  records: batch.lines.length,
  errors: 0,
});

test('writes in the order of the input, whichever batch is done first', async () => {
  let text = '';
  const totals = await annotateStream(numbers(50), {
    run: async (batch) => {
      await wait((Number(decoder.decode(batch.bytes)) * 7) % 5);
      return echo(batch);
    },
    write: async (output) => {
      text += decoder.decode(output);
    },
    maxBatches: 6,
    maxLineBytes: 100,
  });
  assert.equal(text, Array.from({ length: 50 }, (_, i) => `${i}\n`).join(''));
  assert.deepEqual(totals, { records: 50, errors: 0 });
});

test('reads no further ahead of a slow writer than it was allowed', async () => {
  let read = 0;
  let written = 0;
  let furthest = 0;
  await annotateStream(
    numbers(60, () => {
      furthest = Math.max(furthest, ++read - written);
    }),
    {
      run: echo,
      write: async () => {
        await wait(1);
        written++;
      },
      maxBatches: 4,
      maxLineBytes: 100,
    },
  );
  assert.equal(written, 60);
  assert.ok(furthest <= 4 + 2, `${furthest} ahead`);
});

test('answers each line as it comes, without waiting for the next', async () => {
  const answers: string[] = [];
  async function* conversation() {
    for (const question of ['one', 'two', 'three']) {
      yield encoder.encode(`${question}\n`);
      while (answers.at(-1) !== question) await wait(1);
    }
  }
  await annotateStream(conversation(), {
    run: echo,
    write: async (output) => {
      answers.push(decoder.decode(output).trim());
    },
    maxBatches: 4,
    maxLineBytes: 100,
  });
  assert.deepEqual(answers, ['one', 'two', 'three']);
});

async function* silent() {
  yield encoder.encode('only\n');
  await new Promise(() => {});
}

test('a failure ends the wait for an input that says nothing more', async () => {
  const plan = { write: async () => {}, maxBatches: 4, maxLineBytes: 100 };
  const run = () => Promise.reject(new Error('no model'));
  await assert.rejects(annotateStream(silent(), { ...plan, run }), /no model/);
});

test('when stopped it ends at once, and writes no more', async () => {
  const stopping = new AbortController();
  let text = '';
  const totals = await annotateStream(silent(), {
    run: () => {
      stopping.abort();
      return new Promise(() => {});
    },
    write: async (output) => {
      text += decoder.decode(output);
    },
    maxBatches: 4,
    maxLineBytes: 100,
    signal: stopping.signal,
  });
  assert.equal(text, '');
  assert.equal(totals.records, 0);
});

test('what came before a failure is written, and nothing after it', async () => {
  let text = '';
  async function* broken() {
    yield* numbers(3);
    throw new Error('the disk is gone');
  }
  const plan = {
    write: async (output: Uint8Array) => {
      text += decoder.decode(output);
    },
    maxBatches: 9,
    maxLineBytes: 100,
  };
  await assert.rejects(annotateStream(broken(), { ...plan, run: echo }), /the disk is gone/);
  assert.equal(text, '0\n1\n2\n');
  text = '';
  const run = (batch: Batch) =>
    decoder.decode(batch.bytes) === '1' ? Promise.reject(new Error('no')) : echo(batch);
  await assert.rejects(annotateStream(numbers(5), { ...plan, run }), /no/);
  assert.equal(text, '0\n');
});
