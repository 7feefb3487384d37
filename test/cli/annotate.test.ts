import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { validateLine } from '../audit/schemas.ts';
import { hearsay, start } from './run-hearsay.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-annotate-'));
after(() => rmSync(folder, { recursive: true }));

const PEOPLE = ['Ada Finch', 'Bo Marsh', 'Cy Pike', 'Dot Wren'];

/** Article `n` of an invented stream; `filler` more characters come back under "meta". */
function articleLine(n: number, filler = 0): string {
  const person = PEOPLE[n % PEOPLE.length];
  const text = `“Pump ${n} is sound,” said ${person}. The clerk, who asked not to be named, said that it leaked.`;
  return `${JSON.stringify({ id: `n${n}`, text, filler: '.'.repeat(filler) })}\n`;
}

function records(stdout: string) {
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

test('one record for each line, in order, bad lines in their places', async () => {
  const input = Buffer.concat([
    Buffer.from(
      '\ufeff{"id":"a","text":"It rains, she said.","outlet":"Courier","n":[1,{"x":null}]}\r\n',
    ),
    Buffer.from('not json\n\n'),
    Buffer.from('{"id":"b","title":"No text"}\n{"id":"c","text":7}\n[]\n'),
    Buffer.from('{"id":"d","text":"caf\xe9"}\n', 'latin1'),
    Buffer.from('{"id":9,"text":"","title":"Nothing","published":"soon"}'),
  ]);
  const { code, stdout, stderr } = await hearsay(['annotate', '--jobs', '1'], { input });
  assert.equal(code, 0);
  assert.equal(
    stderr,
    'hearsay annotate: 5 of 7 lines could not be done; error records stand in their places\n',
  );
  const out = records(stdout);
  for (const record of out) assert.ok(validateLine(record), JSON.stringify(validateLine.errors));
  assert.deepEqual(
    out.map(({ id, line, error, text }) => [id, line ?? text, error?.code]),
    [
      ['a', 'It rains, she said.', undefined],
      [undefined, 2, 'invalid-json'],
      ['b', 4, 'missing-text'],
      ['c', 5, 'wrong-type'],
      [undefined, 6, 'not-an-object'],
      [undefined, 7, 'invalid-utf-8'],
      [9, '', undefined],
    ],
  );
  assert.deepEqual(out[0].meta, { outlet: 'Courier', n: [1, { x: null }] });
  assert.deepEqual(out[6].meta, { title: 'Nothing', published: 'soon' });
  assert.deepEqual(out[6].article, { title: 'Nothing', words: 0 });
  assert.equal(out[0].attributions.length, 1);
});

test('a line over the limit is refused, and the next one is read', async () => {
  const long = `{"id":"long","text":"${'word '.repeat(300_000)}"}`;
  const input = `${long}\n{"id":"next","text":"Yes."}\n`;
  const { stdout } = await hearsay(['annotate', '-m', 'fast', '--max-line-mb', '1', '--no-text'], {
    input,
  });
  const [first, second] = records(stdout);
  assert.deepEqual(first, {
    line: 1,
    error: { code: 'line-too-long', message: 'the line is longer than 1 MB' },
  });
  assert.equal(second.id, 'next');
  assert.equal('text' in second, false);
});

test('meta that is nested too deeply to be written is an error of its line alone', async () => {
  const deep = `{"id":"deep","text":"","meta":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  const { code, stdout } = await hearsay(['annotate'], {
    input: `${deep}\n{"id":"b","text":""}\n`,
  });
  assert.equal(code, 0);
  const [first, second] = records(stdout);
  assert.equal(first.line ?? first.id, first.line === undefined ? 'deep' : 1);
  assert.equal(second.id, 'b');
});

test('one job or three, a file or a pipe: the same bytes', async () => {
  const file = join(folder, 'in.jsonl');
  const input = Array.from({ length: 120 }, (_, n) => articleLine(n, (n % 7) * 2000)).join('');
  writeFileSync(file, input);
  const out = join(folder, 'out.jsonl');
  const [one, three, fromFile] = await Promise.all([
    hearsay(['annotate', '-m', 'fast', '--jobs', '1'], { input }),
    hearsay(['annotate', '-m', 'fast', '--jobs', '3'], { input }),
    hearsay(['annotate', file, '-m', 'fast', '--jobs', '2', '--output', out]),
  ]);
  assert.deepEqual(
    records(one.stdout).map(({ id }) => id),
    Array.from({ length: 120 }, (_, n) => `n${n}`),
  );
  assert.equal(three.stdout, one.stdout);
  assert.equal(fromFile.stdout, '');
  assert.equal(readFileSync(out, 'utf8'), one.stdout);
});

test('what audit says of a text, annotate says too', async () => {
  const text = JSON.parse(articleLine(3)).text;
  const [audited, annotated] = await Promise.all([
    hearsay(['audit', '-', '-f', 'json', '--min-confidence', '.4'], { input: text }),
    hearsay(['annotate', '--min-confidence', '.4'], { input: `${JSON.stringify({ text })}\n` }),
  ]);
  assert.deepEqual(JSON.parse(annotated.stdout), JSON.parse(audited.stdout));
});

/** Feeds lines without end, as fast as they are taken, and counts them. */
function feed(child: ChildProcess, line: (n: number) => string): { readonly sent: () => number } {
  let n = 0;
  const { stdin } = child;
  const push = () => {
    while (stdin?.writable && stdin.write(line(n++)));
  };
  stdin?.on('drain', push).on('error', () => {});
  push();
  return { sent: () => n };
}

test('ends without a word when its reader has gone, however much is still to come', async () => {
  const child = start(['annotate', '-m', 'fast', '--jobs', '2']);
  let stderr = '';
  child.stderr?.on('data', (text) => {
    stderr += text;
  });
  feed(child, articleLine);
  assert.ok(child.stdout);
  for await (const line of createInterface(child.stdout)) {
    assert.equal(JSON.parse(line).id, 'n0');
    break;
  }
  child.stdout.destroy();
  const [code, signal] = await once(child, 'close');
  assert.deepEqual([code, signal, stderr], [0, null, '']);
});

test('takes no more in while nobody takes what comes out', async () => {
  const child = start(['annotate', '-m', 'fast', '--jobs', '1', '--no-text']);
  const { sent } = feed(child, (n) => articleLine(n, 20_000));
  let before = 0;
  do {
    before = sent();
    await wait(1000);
  } while (sent() !== before || before === 0);
  assert.ok(before < 200, `${before} lines were taken`);
  child.kill('SIGKILL');
});

test('answers a line as soon as it has it', async () => {
  const child = start(['annotate', '-m', 'fast', '--jobs', '2', '--no-text']);
  assert.ok(child.stdout && child.stdin);
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  for (const id of ['one', 'two', 'three']) {
    child.stdin.write(`${JSON.stringify({ id, text: 'It rains, she said.' })}\n`);
    const { value } = await answers.next();
    assert.equal(JSON.parse(value as string).id, id);
  }
  child.stdin.end();
  assert.deepEqual(await once(child, 'close'), [0, null]);
});

test('when interrupted it ends by the signal, after whole lines', async () => {
  const child = start(['annotate', '-m', 'fast', '--jobs', '2']);
  let stdout = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    if (stdout === '') child.kill('SIGINT');
    stdout += text;
  });
  feed(child, articleLine);
  assert.deepEqual(await once(child, 'close'), [null, 'SIGINT']);
  assert.ok(stdout.endsWith('\n'));
  const ids = records(stdout).map(({ id }) => id);
  assert.deepEqual(
    ids,
    Array.from(ids, (_, n) => `n${n}`),
  );
});

test('memory does not grow with the stream', { skip: process.platform !== 'linux' }, async () => {
  const child = start(['annotate', '-m', 'fast', '--jobs', '2']);
  const peakMb = () => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1000;
  };
  // Mostly lines that are long and quickly done: 800 MB go through, in the way that articles go.
  const bad = `{"body":"${'.'.repeat(200_000)}"}\n`;
  feed(child, (n) => (n % 200 === 0 ? articleLine(n, 200_000) : bad));
  let lines = 0;
  let early = 0;
  assert.ok(child.stdout);
  for await (const _ of createInterface(child.stdout)) {
    lines++;
    if (lines === 1000) early = peakMb();
    if (lines === 4000) break;
  }
  const late = peakMb();
  child.kill('SIGKILL');
  assert.ok(late < early + 150 && late < 700, `${early} MB after 1000 lines, ${late} after 4000`);
});

for (const [name, reason] of [
  ['missing.jsonl', 'no such file or directory'],
  ['.', 'illegal operation on a directory'],
] as const) {
  test(`${name} cannot be annotated: one line says why`, async () => {
    const { code, stdout, stderr } = await hearsay(['annotate', name], { cwd: folder });
    assert.deepEqual([code, stdout, stderr], [2, '', `hearsay: ${name}: ${reason}\n`]);
  });
}

test('an output that cannot be written is named', async () => {
  const output = join(folder, 'no', 'place');
  const { code, stderr } = await hearsay(['annotate', '-o', output], { input: '{"text":""}\n' });
  assert.deepEqual([code, stderr], [2, `hearsay: ${output}: no such file or directory\n`]);
});

test('each record has its findings, by the policy that is named', async () => {
  const policy = join(folder, 'policy.mjs');
  const rule = (id: string, check: string) =>
    `{ id: 'desk/${id}', level: 'info', summary: 'S.', why: 'W.', guidance: [], options: {}, examples: { flagged: '', clean: '' }, check: ${check} }`;
  writeFileSync(
    policy,
    `export default { extends: [], plugins: [{ name: 'desk', rules: [${rule('broken', `() => { throw new Error('no luck'); }`)}, ${rule('first', `(context) => context.report({ spans: [{ start: 0, end: 1 }], message: 'First.' })`)}] }], rules: { 'desk/broken': 'error', 'desk/first': 'warning' } };`,
  );
  const input = `${articleLine(1)}not json\n${articleLine(2)}`;
  const { code, stdout, stderr } = await hearsay(
    ['annotate', '--jobs', '1', '-m', 'fast', '--config', policy],
    { input },
  );
  assert.equal(code, 0, stderr);
  const out = records(stdout);
  for (const record of out) assert.ok(validateLine(record), JSON.stringify(validateLine.errors));
  assert.deepEqual(
    out.map(({ findings }) =>
      findings?.map(({ rule: id, level }: Record<string, string>) => [id, level]),
    ),
    [[['desk/first', 'warning']], undefined, [['desk/first', 'warning']]],
  );
  assert.equal(stderr.match(/the rule desk\/broken could not finish: no luck/g)?.length, 1);
  const without = await hearsay(['annotate', '-m', 'fast', '--no-lint'], { input });
  assert.deepEqual(
    records(without.stdout).map(({ findings }) => findings),
    [[], undefined, []],
  );
  const standard = await hearsay(['annotate', '-m', 'fast', '--preset', 'recommended'], {
    input: '{"text":"A source said that the dam was unsafe."}',
  });
  const [record] = records(standard.stdout);
  assert.ok(record.findings.some(({ rule: id }: Record<string, string>) => id === 'bare-source'));
  const wrong = await hearsay(['annotate', '--preset', 'ape'], { input });
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /did you mean "ap"/);
});
