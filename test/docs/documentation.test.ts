import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from '../../src/cli/commands.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = [
  ...globSync('*.md', { cwd: PROJECT }),
  ...globSync('{docs,examples,training}/**/*.md', { cwd: PROJECT }),
].filter((page) => page !== 'examples/the-locked-gallery.md');

const read = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');

test('every link between pages leads somewhere', () => {
  const broken = PAGES.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(PROJECT, dirname(page), target)))
      .map((target) => `${page}: ${target}`),
  );
  assert.deepEqual(broken, []);
});

test('every npm script that a page names is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const missing = PAGES.flatMap((page) =>
    [...read(page).matchAll(/npm run ([\w:-]+)/g)]
      .map(([, script = '']) => script)
      .filter((script) => !(script in scripts))
      .map((script) => `${page}: npm run ${script}`),
  );
  assert.deepEqual(missing, []);
});

test('docs/cli.md names every command and every flag', () => {
  const manual = read('docs/cli.md');
  const missing = COMMANDS.flatMap(({ name, flags }) =>
    [`hearsay ${name}`, ...flags.map((flag) => `--${flag.name}`)].filter(
      (words) => !manual.includes(words),
    ),
  );
  assert.deepEqual([...new Set(missing)], []);
});

test('docs/json.md names every field of the format', () => {
  const manual = read('docs/json.md');
  const fields = fieldsOf(JSON.parse(read('schema/audit.schema.json')));
  assert.ok(fields.size > 30);
  assert.deepEqual(
    [...fields].filter((field) => !new RegExp(`["\`]${field}["\`]`).test(manual)),
    [],
  );
});

/** The names of all properties that a JSON Schema speaks of. */
function fieldsOf(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') for (const field of Object.keys(value as object)) found.add(field);
    fieldsOf(value, found);
  }
  return found;
}
