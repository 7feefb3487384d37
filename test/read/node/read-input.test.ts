import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, describe, it } from 'node:test';
import { readInput } from '../../../src/read/node/read-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'reading-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('files and standard input', () => {
  it('a file', async () => {
    const path = file('a.txt', 'The road was shut.');
    assert.equal((await readInput(path)).text, 'The road was shut.');
  });

  it('standard input, in pieces that cut a character in two', async () => {
    const bytes = Buffer.from('“The road was shut,” she said.');
    const stdin = Readable.from([bytes.subarray(0, 1), bytes.subarray(1, 5), bytes.subarray(5)]);
    const article = await readInput('-', { stdin });
    assert.equal(article.text, '“The road was shut,” she said.');
  });

  it('says which file and why', async () => {
    const path = file('b.txt', 'x'.repeat(2000));
    const loop = join(folder, 'loop');
    symlinkSync(loop, loop);
    const cases: [string, string, RegExp][] = [
      [join(folder, 'none.txt'), 'file-not-found', /none\.txt: there is no such file$/],
      [join(path, 'inside'), 'file-not-found', /inside: there is no such file: part of the path/],
      ['a\0b', 'file-not-found', /^a b: is not a valid file name$/],
      ['', 'file-not-found', /^\(no name\): there is no such file$/],
      [folder, 'is-a-folder', /: is a folder, not a file$/],
      [loop, 'not-readable', /links lead round in a circle$/],
      [path, 'too-large', /b\.txt: is larger than 1 kB, the most that is read$/],
      [file('c.txt', ''), 'empty', /c\.txt: is empty$/],
      ['/dev/zero', 'too-large', /^\/dev\/zero: is larger than 1 kB/],
    ];
    for (const [input, code, message] of cases)
      await assert.rejects(readInput(input, { maxBytes: 1000 }), {
        name: 'HearsayError',
        code,
        message,
      });
  });

  it('a file without permission', { skip: process.getuid?.() === 0 }, async () => {
    const path = file('d.txt', 'secret');
    chmodSync(path, 0);
    await assert.rejects(readInput(path), { code: 'not-readable', message: /no permission/ });
  });

  it('a pipe that never ends is cut off at the limit', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1000, 'a');
      })(),
    );
    await assert.rejects(readInput('-', { stdin: endless, maxBytes: 50_000 }), {
      code: 'too-large',
      message: 'standard input: is larger than 50 kB, the most that is read',
    });
  });
});
