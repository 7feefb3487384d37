import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COMMANDS } from '../../src/cli/commands.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { UsageError } from '../../src/cli/usage-error.ts';

const FLAGS = [
  { kind: 'switch', name: 'no-text', help: 'x' },
  { kind: 'text', name: 'output', short: 'o', placeholder: 'FILE', help: 'x' },
  { kind: 'choice', name: 'color', choices: ['auto', 'always', 'never'], help: 'x' },
  {
    kind: 'number', name: 'jobs', short: 'j', placeholder: 'N', minimum: 1, maximum: 8, whole: true, help: 'x',
  },
  {
    kind: 'number', name: 'share', placeholder: 'P', minimum: 0, maximum: 1, whole: false, help: 'x',
  },
] as const; // biome-ignore format: a table

test('flags may stand anywhere, joined to their value or apart from it', () => {
  const { flags, operands } = parseArguments(FLAGS, [
    'a.txt', '--no-text', '-o', 'out', '--jobs=3', '--share', '.5', '-', '--', '--color',
  ]); // biome-ignore format: a command line
  assert.deepEqual(operands, ['a.txt', '-', '--color']);
  assert.deepEqual(flags, {
    'no-text': true,
    output: 'out',
    color: undefined,
    jobs: 3,
    share: 0.5,
  });
});

test('of a flag given twice the last counts', () => {
  assert.equal(parseArguments(FLAGS, ['-j2', '--jobs', '4']).flags.jobs, 4);
});

for (const [argv, complaint] of [
  [['--no-txt'], 'there is no flag --no-txt; did you mean --no-text?'],
  [['--frobnicate'], 'there is no flag --frobnicate'],
  [['-x'], 'there is no flag -x'],
  [['--no-text=1'], '--no-text takes no value'],
  [['--output'], '--output needs a value: --output FILE'],
  [['--output='], '--output needs a value: --output FILE'],
  [['--color', 'allways'], '--color cannot be "allways"; did you mean "always"?'],
  [['--color', 'blue'], '--color cannot be "blue": it is one of auto, always, never'],
  [['--jobs', '0'], '--jobs must be a whole number from 1 to 8, not "0"'],
  [['--jobs', '1.5'], '--jobs must be a whole number from 1 to 8, not "1.5"'],
  [['--jobs', '0x4'], '--jobs must be a whole number from 1 to 8, not "0x4"'],
  [['--share', '2'], '--share must be a number from 0 to 1, not "2"'],
  [['--share', 'Infinity'], '--share must be a number from 0 to 1, not "Infinity"'],
] as const) {
  test(`refuses ${argv.join(' ')}`, () => {
    assert.throws(
      () => parseArguments(FLAGS, argv),
      (error) => error instanceof UsageError && error.message === complaint,
    );
  });
}

const MANUAL = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');

/** Flags that others pass and have named: clients of the language server protocol. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(['clientProcessId']);

for (const command of COMMANDS) {
  test(`the flags of ${command.name} have names of their own and say what they do`, () => {
    const names = command.flags.flatMap(({ name, short }) => (short ? [name, short] : [name]));
    assert.equal(new Set(names).size, names.length);
    for (const flag of command.flags) {
      if (!GIVEN_NAMES.has(flag.name)) assert.match(flag.name, /^[a-z]+(-[a-z]+)*$/);
      assert.match(flag.help, /^[A-Z].*[^.]$/);
    }
  });

  test(`the manual has every flag of ${command.name}`, () => {
    const [, section = ''] = MANUAL.split(`## \`hearsay ${command.name}\``);
    const [own = ''] = section.split('\n## ');
    for (const { name } of command.flags) {
      assert.ok(name === 'help' || new RegExp(`--${name}\\b`).test(own), name);
    }
  });
}
