import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { FORMATS } from '../../src/cli/formats.ts';
import { validateAudit } from '../audit/schemas.ts';
import { EXAMPLES, hearsay } from './run-hearsay.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-audit-'));
after(() => rmSync(folder, { recursive: true }));

const ARTICLE = `“The pump is sound,” said Ada Finch, who runs the works. “It will hold.”

A clerk, who asked not to be named, said the log was wrong 😀.
`;
const article = join(folder, 'article.txt');
writeFileSync(article, ARTICLE);

const ESCAPE = '\u001b';

test('a plain text comes back unchanged, with what is found in it', async () => {
  const { code, stdout, stderr } = await hearsay(['audit', article, '--format', 'json']);
  assert.equal(code, 0);
  assert.equal(stderr, '');
  const audit = JSON.parse(stdout);
  assert.ok(validateAudit(JSON.parse(stdout)), JSON.stringify(validateAudit.errors));
  assert.equal(audit.text, ARTICLE);
  const [{ contentSpans, source }] = audit.attributions;
  assert.equal(
    ARTICLE.slice(contentSpans[0].start, contentSpans[0].end).includes('The pump is sound'),
    true,
  );
  const speaker = audit.sources.find(({ id }: { id: string }) => id === source);
  assert.match(speaker.name, /Ada Finch/);
});

test('standard input reads like the file', async () => {
  const fromFile = await hearsay(['audit', article, '--format', 'json']);
  const fromPipe = await hearsay(['audit', '-', '--format', 'json'], { input: ARTICLE });
  assert.equal(fromPipe.stdout, fromFile.stdout);
});

test('--no-text leaves the text out and changes nothing else', async () => {
  const [whole, less] = await Promise.all([
    hearsay(['audit', article, '-f', 'json']),
    hearsay(['audit', article, '-f', 'json', '--no-text']),
  ]);
  const { text, blocks, markup, ...rest } = JSON.parse(whole.stdout);
  assert.deepEqual(JSON.parse(less.stdout), rest);
});

test('--min-confidence 1 leaves only what is certain', async () => {
  const { stdout } = await hearsay(['audit', article, '-f', 'json', '--min-confidence', '1']);
  for (const { confidence } of JSON.parse(stdout).attributions) assert.equal(confidence, 1);
});

test('a pipe gets a plain page of the default width', async () => {
  const { code, stdout } = await hearsay(['audit', article]);
  assert.equal(code, 0);
  assert.match(stdout, /Ada Finch/);
  assert.ok(!stdout.includes(ESCAPE));
  for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line);
});

test('--width sets the page, else COLUMNS does', async () => {
  const [byFlag, byVariable] = await Promise.all([
    hearsay(['audit', article, '--width', '40']),
    hearsay(['audit', article], { env: { COLUMNS: '40' } }),
  ]);
  for (const line of byFlag.stdout.split('\n')) assert.ok(line.length <= 40, line);
  assert.equal(byVariable.stdout, byFlag.stdout);
});

for (const [args, env, coloured] of [
  [[], {}, false],
  [['--color', 'always'], {}, true],
  [['--color', 'always'], { NO_COLOR: '1' }, true],
  [[], { FORCE_COLOR: '1' }, true],
  [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  [['--color', 'never'], { FORCE_COLOR: '1' }, false],
] as const) {
  const called = `${args.join(' ') || 'no flag'}, ${JSON.stringify(env)}`;
  test(`${called}: ${coloured ? 'colours' : 'no colours'}`, async () => {
    const { stdout } = await hearsay(['audit', article, ...args], { env });
    assert.equal(stdout.includes(ESCAPE), coloured);
  });
}

for (const format of FORMATS) {
  test(`--format ${format} prints, and --output writes the same`, async () => {
    const file = join(folder, `out-${format}`);
    const [printed, written] = await Promise.all([
      hearsay(['audit', article, '--format', format]),
      hearsay(['audit', article, '--format', format, '--output', file]),
    ]);
    assert.equal(printed.code, 0, printed.stderr);
    assert.ok(printed.stdout.endsWith('\n'));
    assert.match(printed.stdout, /Ada Finch/);
    assert.deepEqual(written, { code: 0, signal: null, stdout: '', stderr: '' });
    assert.equal(readFileSync(file, 'utf8'), printed.stdout);
  });
}

test('the name of the output file chooses the format', async () => {
  const file = join(folder, 'page.HTML');
  await hearsay(['audit', article, '-o', file]);
  assert.match(readFileSync(file, 'utf8'), /^<!doctype html>/i);
});

test('an empty text is refused, a short one is read', async () => {
  const short = await hearsay(['audit', '-', '-f', 'json'], { input: 'Yes.' });
  assert.equal(JSON.parse(short.stdout).article.words, 1);
});

writeFileSync(
  join(folder, 'noise.png'),
  Buffer.from('89504e470d0a1a0a0000000d49484452000000', 'hex'),
);
writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7\nnothing that a PDF has');

for (const [name, reason] of [
  ['missing.txt', /no such file|not.*found|does not exist/i],
  ['.', /folder|directory/i],
  ['noise.png', /png|image|not.*text|read/i],
  ['broken.pdf', /pdf/i],
  ['https://', /address|url/i],
  ['ftp://example.org/story', /http/i],
  ['http://127.0.0.1:9/story', /not a public address.*--allow-private/],
] as const) {
  test(`${name} cannot be audited: one line says which and why`, async () => {
    const { code, stdout, stderr } = await hearsay(['audit', name], { cwd: folder });
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^hearsay: [^\n]+\n$/);
    assert.ok(name === '.' || stderr.includes(name), stderr);
    assert.match(stderr, reason);
  });
}

test('an output that cannot be written is named', async () => {
  const { code, stderr } = await hearsay([
    'audit',
    article,
    '-o',
    join(folder, 'no', 'such', 'place'),
  ]);
  assert.equal(code, 2);
  assert.match(stderr, /^hearsay: [^\n]*no\/such\/place[^\n]*\n$/);
});

test('the examples are read in their own formats', async () => {
  for (const name of ['the-locked-gallery.md', 'a-key-is-not-a-crack.html', 'hearing.txt']) {
    const { code, stdout, stderr } = await hearsay(['audit', join(EXAMPLES, name), '-f', 'json']);
    assert.equal(code, 0, stderr);
    assert.ok(JSON.parse(stdout).attributions.length > 10, name);
  }
});
