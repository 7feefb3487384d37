import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Comparison } from '../../src/compare/contract.ts';
import { EXAMPLES, hearsay } from '../cli/run-hearsay.ts';
import { checkComparison } from './check-comparison.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-compare-'));
after(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const one = write('one.txt', 'Ada Lund said that the crane was inspected twice in June.\n');
const other = write(
  'other.txt',
  'Ada Lund claims that the crane was inspected three times in June.\n',
);
const examples = ['the-locked-gallery.md', 'a-key-is-not-a-crack.html', 'hearing.txt'].map((name) =>
  join(EXAMPLES, name),
);

test('the examples: an exposé, the op-ed against it, and the hearing', async () => {
  const { code, stdout, stderr } = await hearsay(['compare', ...examples, '--format', 'json']);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  const found = JSON.parse(stdout) as Comparison;
  checkComparison(found);
  const words = found.pairs.filter(({ kind }) => kind === 'words');
  const isPair = (one: string, other: string): boolean =>
    words.some(({ places }) => places[0].text.includes(one) && places[1].text.includes(other));
  assert.ok(isPair('so should the public', 'so should the panel'));
  assert.ok(isPair('A key is not a crack', 'A key is not a crack'));
  const key = words.find(({ places }) => places[0].text.includes('A key is not a crack'));
  assert.ok(key?.contrasts.includes('source'));
  const disputes = found.disputes.filter(
    ({ by, contested }) => by.account === 'B' && contested.account === 'A',
  );
  assert.ok(disputes.some(({ by }) => by.text.includes('makes no sense')));
  assert.ok(disputes.some(({ by }) => by.text.includes('not 212 houses')));
  const edge = found.provenance.edges.find(({ from, to }) => from === 'B' && to === 'A');
  assert.deepEqual([...(edge?.bases ?? [])].sort(), ['byline', 'link', 'name']);
  const engineer = found.sources.find(({ appearances }) =>
    appearances.some(({ name }) => name === 'Deep Drain'),
  );
  assert.ok(
    engineer?.appearances.some(({ account, name }) => account === 'A' && name === 'engineer'),
  );
});

test('a page for the terminal, with and without colour', async () => {
  const plain = await hearsay(['compare', one, other, '--width', '60']);
  assert.equal(plain.code, 0);
  assert.match(plain.stdout, /Same claim/);
  assert.match(
    plain.stdout.replace(/\s+/g, ' '),
    /Told plainly \(“said”\) in A, at a distance \(“claims”\) in B/,
  );
  assert.ok(!plain.stdout.includes('\u001b'));
  for (const line of plain.stdout.split('\n')) assert.ok(line.length <= 60, line);
  const coloured = await hearsay(['compare', one, other, '--color', 'always']);
  assert.ok(coloured.stdout.includes('\u001b[1;36m'));
});

test('a page for the browser, by the name of the file', async () => {
  const page = join(folder, 'page.html');
  const { code, stdout } = await hearsay(['compare', ...examples, '--output', page]);
  assert.deepEqual([code, stdout], [0, '']);
  const html = readFileSync(page, 'utf8');
  assert.match(html, /--columns: 3/);
  assert.match(html, /<mark class="changed"[^>]*>public<\/mark>/);
  assert.match(html, /<svg/);
  assert.doesNotMatch(html, /<script/);
});

test('what cannot be read has a line each, and the rest goes on', async () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const binary = write(
    'noise.dat',
    Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 251),
  );
  const blank = write('blank.txt', ' \n');
  const twin = write('twin.txt', readFileSync(one));
  const missing = join(folder, 'missing.txt');
  const args = [one, empty, binary, blank, twin, missing, other];
  const { code, stdout, stderr } = await hearsay(['compare', ...args, '-f', 'json', '--no-text']);
  assert.equal(code, 0);
  const found = JSON.parse(stdout) as Comparison;
  assert.deepEqual(
    found.accounts.map(({ name, text }) => [name, text]),
    [
      [one, undefined],
      [other, undefined],
    ],
  );
  assert.deepEqual(
    found.problems.map(({ name, code: reason }) => [name, reason]),
    [
      [empty, 'empty'],
      [binary, 'format-unsupported'],
      [blank, 'empty'],
      [twin, 'same-text'],
      [missing, 'file-not-found'],
    ],
  );
  const lines = stderr.trimEnd().split('\n');
  assert.equal(lines.length, 5);
  assert.match(lines[0] ?? '', /empty: the folder holds no files/);
  assert.match(
    lines[3] ?? '',
    /twin\.txt: has the same text as .*one\.txt; an article is not compared with itself/,
  );
});

test('fewer than two accounts: exit code 2', async () => {
  const alone = await hearsay(['compare', one]);
  assert.equal(alone.code, 2);
  assert.match(alone.stderr, /needs two accounts or more, and only one account is left/);
  const twice = await hearsay(['compare', one, one]);
  assert.equal(twice.code, 2);
  assert.match(twice.stderr, /is given twice; an article is not compared with itself/);
  assert.equal((await hearsay(['compare'])).code, 2);
  assert.equal((await hearsay(['compare', join(folder, 'missing.txt'), one])).code, 2);
});

test('a folder of accounts', async () => {
  const many = join(folder, 'many');
  mkdirSync(join(many, 'deep'), { recursive: true });
  for (const name of ['b.txt', 'a.txt', 'deep/c.txt', '.hidden.txt'])
    writeFileSync(join(many, name), `Ada Lund said that the crane of ${name} was sound.\n`);
  const { stdout } = await hearsay(['compare', many, '-f', 'json']);
  assert.deepEqual(
    (JSON.parse(stdout) as Comparison).accounts.map(({ name }) => name.slice(many.length + 1)),
    ['a.txt', 'b.txt', 'deep/c.txt'],
  );
});
