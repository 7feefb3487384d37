import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotateStream } from '../../src/cli/annotate/annotate-stream.ts';
import { WorkerPool } from '../../src/cli/annotate/worker-pool.ts';

const SCRIPT = new URL('./moody-worker.ts', import.meta.url);

async function shout(chunks: readonly string[], jobs: number, stillborn = false): Promise<string> {
  const pool = new WorkerPool(SCRIPT, jobs, { stillborn });
  const decoder = new TextDecoder();
  let text = '';
  async function* input() {
    for (const chunk of chunks) yield new TextEncoder().encode(chunk);
  }
  try {
    await annotateStream(input(), {
      run: (batch) => pool.run(batch),
      write: async (output) => {
        text += decoder.decode(output);
      },
      maxBatches: 5,
      maxLineBytes: 1000,
    });
  } finally {
    await pool.close();
  }
  return text;
}

test('a line that kills its worker stands as an error; all others are done', async () => {
  const chunks = ['a\ndie\nb\n', 'c\n', 'die\ndie\nd\n', 'e\nf'];
  const wanted = 'A\nworker-failed\nB\nC\nworker-failed\nworker-failed\nD\nE\nF\n';
  assert.equal(await shout(chunks, 2), wanted);
  assert.equal(await shout(chunks, 1), wanted);
});

test('a worker that cannot start ends the stream with its reason', async () => {
  await assert.rejects(shout(['a\nb\n'], 2, true), /no model here/);
});
