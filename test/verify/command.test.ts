import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { EXAMPLES, hearsay } from '../cli/run-hearsay.ts';
import { validateVerification } from './schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-verify-'));
after(() => rmSync(folder, { recursive: true }));

const HEARING =
  'MS. FINCH: The pump is sound. If it rains, it will not hold.\n\nMR. ODD: Is that so?\n\nMS. FINCH: It is.\n';
const write = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const hearing = write('hearing.txt', HEARING);
const right = write(
  'right.txt',
  'Ada Finch told the panel: “The pump is sound. If it rains, it will not hold.”\n',
);
const wrong = write(
  'wrong.txt',
  'Ada Finch told the panel: “The pump is quite sound. If it rains, it will hold.”\n',
);

test('a faithful quotation: exit code 0, and exact places', async () => {
  const { code, stdout, stderr } = await hearsay([
    'verify',
    right,
    '--against',
    hearing,
    '-f',
    'json',
  ]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  assert.ok(validateVerification(JSON.parse(stdout)), JSON.stringify(validateVerification.errors));
  const found = JSON.parse(stdout);
  const [quotation] = found.quotations;
  assert.equal(quotation.verdict, 'verbatim');
  assert.equal(quotation.source, 'Ada Finch');
  const [match] = quotation.matches;
  assert.equal(HEARING.slice(match.start, match.end), match.text);
  assert.deepEqual([match.original, match.line, match.speaker], [hearing, 1, 'MS. FINCH']);
});

test('an altered one: exit code 1, and the page shows both with the differences marked', async () => {
  const { code, stdout } = await hearsay(['verify', wrong, '--against', hearing]);
  assert.equal(code, 1);
  assert.match(stdout, /altered/);
  assert.match(stdout, /The pump is \+quite\+ sound/);
  assert.match(stdout, /it will -not- hold/);
  assert.match(stdout, /negation dropped/);
  assert.equal((await hearsay(['verify', wrong, '-a', hearing, '--fail-on', 'never'])).code, 0);
});

test('a page for the browser', async () => {
  const page = join(folder, 'page.html');
  await hearsay(['verify', wrong, '--against', hearing, '--output', page]);
  const html = readFileSync(page, 'utf8');
  assert.match(html, /<mark class="added" title="added">quite<\/mark>/);
  assert.match(html, /<mark class="dropped" title="dropped">not<\/mark>/);
  assert.doesNotMatch(html, /<script/);
});

test('without originals nothing is called false', async () => {
  const { code, stdout } = await hearsay(['verify', wrong, '-f', 'json']);
  assert.equal(code, 0);
  assert.deepEqual(
    JSON.parse(stdout).quotations.map(({ verdict }: { verdict: string }) => verdict),
    ['no-original'],
  );
});

test('a folder is walked; what cannot be read has a line each, and the rest goes on', async () => {
  const many = join(folder, 'many');
  mkdirSync(join(many, 'deep', 'empty'), { recursive: true });
  writeFileSync(join(many, 'deep', 'hearing.txt'), HEARING);
  writeFileSync(
    join(many, 'picture.png'),
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
  );
  writeFileSync(join(many, 'empty.txt'), '');
  writeFileSync(
    join(many, 'page.html'),
    '<!doctype html><title>x</title><p>MS. FINCH: Nothing of note.</p>',
  );
  const own = join(many, 'article.txt');
  writeFileSync(own, readFileSync(right));
  const { code, stderr, stdout } = await hearsay([
    'verify',
    own,
    '--against',
    many,
    join(folder, 'gone'),
    '-f',
    'json',
  ]);
  assert.equal(code, 0);
  const lines = stderr.trim().split('\n');
  assert.equal(lines.length, 4, stderr);
  assert.match(stderr, /picture\.png: .*image/i);
  assert.match(stderr, /empty\.txt: is empty/);
  assert.match(stderr, /article\.txt: is the article itself/);
  assert.match(stderr, /gone: there is no such file or folder/);
  const found = JSON.parse(stdout);
  assert.equal(found.summary.originals, 2);
  assert.equal(found.problems.length, 4);
});

test('an empty folder: exit code 2', async () => {
  const empty = join(folder, 'nothing');
  mkdirSync(empty);
  const { code, stderr } = await hearsay(['verify', right, '--against', empty]);
  assert.equal(code, 2);
  assert.match(stderr, /nothing: the folder holds no files/);
});

test('an index gives the same, is used again, and is built anew when an original has changed', async () => {
  const index = join(folder, 'hearing.idx');
  const line = ['verify', right, wrong, '--against', hearing, '-f', 'json'];
  const plain = await hearsay(line);
  const built = await hearsay([...line, '--index', index]);
  assert.equal(built.stdout, plain.stdout);
  const bytes = readFileSync(index);
  const again = await hearsay([...line, '--index', index]);
  assert.equal(again.stdout, plain.stdout);
  assert.deepEqual(readFileSync(index), bytes);
  utimesSync(hearing, 1, 1); // another time, the same content
  assert.equal((await hearsay([...line, '--index', index])).stdout, plain.stdout);
  assert.deepEqual(readFileSync(index), bytes);
  const changed = write('changing.txt', HEARING);
  const other = ['verify', right, '--against', changed, '-f', 'json', '--index', index];
  assert.equal(JSON.parse((await hearsay(other)).stdout).quotations[0].verdict, 'verbatim');
  writeFileSync(changed, HEARING.replace('sound', 'SOUND').replace('rains', 'snows'));
  assert.equal(JSON.parse((await hearsay(other)).stdout).quotations[0].verdict, 'altered');
  writeFileSync(index, 'not an index');
  assert.equal(JSON.parse((await hearsay(other)).stdout).quotations[0].verdict, 'altered');
});

test('a plain list of quotations', async () => {
  const list = write(
    'list.txt',
    'The pump is sound. If it rains\n\nThe pump is made of cheese and longing\n',
  );
  const { stdout, code } = await hearsay(['verify', list, '--list', '-a', hearing, '-f', 'json']);
  assert.equal(code, 1);
  assert.deepEqual(
    JSON.parse(stdout).quotations.map(({ verdict }: { verdict: string }) => verdict),
    ['verbatim', 'not-found'],
  );
});

test('what is wrong with a command line is said in one line', async () => {
  for (const [line, message] of [
    [['verify'], /needs an article/],
    [['verify', '--against', right, hearing], /write it before --against/],
    [['verify', right, '--against'], /--against needs a value/],
    [
      ['verify', join(folder, 'gone.txt'), '--against', hearing],
      /gone\.txt: there is no such file/,
    ],
  ] as const) {
    const { code, stderr } = await hearsay(line);
    assert.equal(code, 2);
    assert.match(stderr, message);
    assert.equal(stderr.trim().split('\n').length, 1);
  }
});

test('the examples: what their own page says is hidden in them is found', async () => {
  const against = ['--against', join(EXAMPLES, 'hearing.txt'), '-f', 'json'];
  const run = async (article: string) =>
    JSON.parse((await hearsay(['verify', join(EXAMPLES, article), ...against])).stdout)
      .quotations as { text: string; verdict: string; risks: string[] }[];
  const [gallery, key] = await Promise.all([
    run('the-locked-gallery.md'),
    run('a-key-is-not-a-crack.html'),
  ]);
  const find = (list: typeof gallery, words: string) =>
    list.find(({ text }) => text.includes(words));
  assert.equal(find(gallery, 'did not go into the lower gallery')?.verdict, 'elided');
  assert.equal(find(gallery, 'entitled to know')?.verdict, 'bracketed');
  assert.deepEqual(find(gallery, 'frightened')?.risks, ['negation-dropped']);
  assert.deepEqual(find(gallery, 'Nobody had been through')?.risks, ['question-as-statement']);
  assert.equal(find(gallery, 'by any means')?.verdict, 'not-found');
  assert.deepEqual(find(key, 'a blocked relief well')?.risks, ['hedge-dropped']);
  assert.deepEqual(find(key, 'The dam is safe')?.risks, ['conditional-dropped']);
});
