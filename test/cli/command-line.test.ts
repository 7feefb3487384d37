import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { test } from 'node:test';
import { COMMANDS } from '../../src/cli/commands.ts';
import { nodesAtHand } from '../package/nodes-at-hand.ts';
import { hearsay, start } from './run-hearsay.ts';

test('--version says which', async () => {
  const manifest = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  for (const flag of ['--version', '-V']) {
    assert.deepEqual(await hearsay([flag]), {
      code: 0,
      signal: null,
      stdout: `hearsay ${version}\n`,
      stderr: '',
    });
  }
});

test('--help lists the commands and gives examples', async () => {
  const { code, stdout, stderr } = await hearsay(['--help']);
  assert.equal(code, 0);
  assert.equal(stderr, '');
  for (const { name, summary } of COMMANDS) assert.match(stdout, new RegExp(`${name} +${summary}`));
  assert.match(stdout, /Examples:\n {2}hearsay audit examples\/the-locked-gallery\.md\n/);
  assert.equal((await hearsay(['help'])).stdout, stdout);
});

for (const command of COMMANDS) {
  test(`hearsay ${command.name} --help has every flag and its examples`, async () => {
    const { code, stdout, stderr } = await hearsay([command.name, '--help']);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    for (const { name } of command.flags) assert.match(stdout, new RegExp(`--${name}\\b`));
    for (const { line } of command.examples) assert.ok(stdout.includes(`\n  ${line}\n`), line);
    const prose = stdout
      .split('\n')
      .filter((line) => !line.startsWith('  hearsay') && !line.includes('|'));
    for (const line of prose) assert.ok(line.length <= 100, line);
    assert.equal((await hearsay(['help', command.name])).stdout, stdout);
    assert.equal((await hearsay([command.name, 'x', '-h'])).stdout, stdout);
  });
}

test('no command is a mistake that the help page answers', async () => {
  const { code, stdout, stderr } = await hearsay([]);
  assert.equal(code, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /^Hearsay: who says so\?/);
});

for (const [args, complaint] of [
  [['adit'], 'there is no command "adit"; did you mean "audit"? (see "hearsay --help")'],
  [
    ['story.txt'],
    `there is no command "story.txt": there are ${COMMANDS.map(({ name }) => name).join(', ')} (see "hearsay --help"); to audit a file, write "hearsay audit story.txt"`,
  ],
  [
    ['--format', 'json'],
    '--format comes after a command: hearsay COMMAND --format … (see "hearsay --help")',
  ],
  [
    ['audit'],
    'audit: needs an article: FILE, URL, or "-" for standard input (see "hearsay audit --help")',
  ],
  [
    ['audit', 'a', 'b'],
    'audit: reads one article, and "b" is a second; annotate reads many (see "hearsay audit --help")',
  ],
  [
    ['audit', 'a', '--formt', 'json'],
    'audit: there is no flag --formt; did you mean --format? (see "hearsay audit --help")',
  ],
  [
    ['audit', 'a', '--format', 'jsn'],
    'audit: --format cannot be "jsn"; did you mean "json"? (see "hearsay audit --help")',
  ],
  [
    ['audit', 'a', '--no-text'],
    'audit: --no-text goes with --format json, not with terminal (see "hearsay audit --help")',
  ],
  [
    ['audit', 'a', '--min-confidence', 'high'],
    'audit: --min-confidence must be a number from 0 to 1, not "high" (see "hearsay audit --help")',
  ],
  [
    ['annotate', '--jobs', '0'],
    'annotate: --jobs must be a whole number from 1 to 1024, not "0" (see "hearsay annotate --help")',
  ],
  [
    ['annotate', 'a', 'b'],
    'annotate: reads one stream: give one FILE, or none for standard input (see "hearsay annotate --help")',
  ],
] as const) {
  // biome-ignore format: a table
  test(`hearsay ${args.join(' ')} is refused in one line`, async () => {
    const { code, stdout, stderr } = await hearsay(args);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.equal(stderr, `hearsay: ${complaint}\n`);
  });
}

for (const { version, path } of nodesAtHand()) {
  test(`a clone runs its sources in Node ${version}`, async () => {
    const audited = await hearsay(['audit', '-', '-f', 'csv'], {
      node: path,
      input: '“It rains,” said Ada Finch.\n',
    });
    assert.equal(audited.stderr, '');
    assert.equal(audited.code, 0);
    assert.match(audited.stdout, /Ada Finch/);
    assert.equal((await hearsay(['adit'], { node: path })).code, 2);
  });

  test(`an interrupt ends it by that signal in Node ${version}`, async () => {
    const child = start(['annotate', '-m', 'fast', '--jobs', '1'], { node: path });
    child.stdin?.write('{"text":"It rains, she said."}\n');
    await once(child.stdout as Readable, 'data');
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'close'), [null, 'SIGTERM']);
  });
}
