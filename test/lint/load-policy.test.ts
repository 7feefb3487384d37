import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { defaultPolicy, findPreset } from '../../src/lint/default-policy.ts';
import { findPolicy } from '../../src/lint/node/find-policy.ts';
import { loadPolicy } from '../../src/lint/node/load-policy.ts';
import { describeProblem, PolicyError } from '../../src/lint/node/policy-error.ts';
import { type EffectivePolicy, narrowPolicy, resolvePolicy } from '../../src/lint/policy.ts';
import { HearsayError } from '../../src/text/hearsay-error.ts';

let root: string;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'hearsay-policy-'));
});
after(() => rm(root, { recursive: true }));

let folders = 0;

/** Writes files into a folder of their own, and gives the path of the first. */
async function write(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(root, String(folders++));
  const paths = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
      return path;
    }),
  );
  return paths[0] as string;
}

async function resolved(
  files: Readonly<Record<string, string>>,
  article = 'story.md',
): Promise<EffectivePolicy> {
  const path = await write(files);
  return resolvePolicy(await loadPolicy(path), join(dirname(path), article));
}

function levels({ settings }: EffectivePolicy): Record<string, string> {
  return Object.fromEntries([...settings].map(([id, { level }]) => [id, level]));
}

const DEMO = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'demo-rules.ts')).href);
const PLUGIN = `import { DEMO_RULES } from ${DEMO};\nexport default { name: 'demo', rules: DEMO_RULES };`;

const unused = 'suppression-unused';
const reason = 'suppression-without-reason';

test('a policy extends "recommended" unless it says otherwise', async () => {
  assert.equal(levels(await resolved({ 'p.yaml': 'rules: {}' }))[unused], 'warning');
  assert.deepEqual(levels(await resolved({ 'p.yaml': 'extends: []' })), {});
  assert.equal(levels(await resolved({ 'p.json': '{ "extends": "strict" }' }))[unused], 'error');
});

test('a level may be given alone, with options, or as a record', async () => {
  const text = `
extends: []
plugins: [./plugin.mjs]
rules:
  demo/unnamed: [warning, { letPass: 2 }]
  demo/broken: { level: error }
  ${unused}: off
  ${reason}: info
`;
  const policy = await resolved({ 'p.yaml': text, 'plugin.mjs': PLUGIN });
  assert.deepEqual(levels(policy), {
    [reason]: 'info',
    'demo/unnamed': 'warning',
    'demo/broken': 'error',
  });
  assert.deepEqual(policy.settings.get('demo/unnamed')?.options, { letPass: 2 });
});

test('overrides hold for the articles that they name; the later one decides', async () => {
  const text = `
rules: { ${unused}: error }
overrides:
  - files: 'opinion/**'
    except: '*.draft.md'
    rules: { ${unused}: info }
  - files: [old.md]
    rules: { ${unused}: off }
`;
  const path = await write({ 'p.yaml': text });
  const policy = await loadPolicy(path);
  const levelOf = (name: string) =>
    levels(resolvePolicy(policy, join(dirname(path), name)))[unused];
  assert.deepEqual(
    [
      'news/a.md',
      'opinion/a.md',
      'opinion/x/a.md',
      'opinion/a.draft.md',
      'opinion/old.md',
      'old.md',
    ].map(levelOf),
    ['error', 'info', 'info', 'error', undefined, undefined],
  );
});

test('an override may extend a preset', async () => {
  const text = `extends: recommended\noverrides:\n  - files: probe/**\n    extends: strict\n`;
  assert.equal(levels(await resolved({ 'p.yaml': text }, 'probe/a.md'))[unused], 'error');
  assert.equal(levels(await resolved({ 'p.yaml': text }, 'a.md'))[unused], 'warning');
});

test('a file extends another, whose own rules come first and whose paths are its own', async () => {
  const policy = await resolved(
    {
      'desk/p.yaml': `extends: [../house.json]\nrules: { ${reason}: off }`,
      'house.json': `{ "extends": [], "rules": { "${reason}": "error", "${unused}": "info" }, "allow": ["so-called"],
        "overrides": [{ "files": "desk/**", "rules": { "${unused}": "error" } }] }`,
    },
    'story.md',
  );
  assert.deepEqual(levels(policy), { [unused]: 'error' });
  assert.deepEqual(policy.allow, [{ text: 'so-called' }]);
});

test('a module may hold the policy, with its plugins in it', async () => {
  const text = `import { DEMO_RULES } from ${DEMO};
export default { extends: [], plugins: [{ name: 'demo', rules: DEMO_RULES }], rules: { 'demo/unnamed': 'error' } };`;
  for (const name of ['p.ts', 'p.mjs'])
    assert.deepEqual(levels(await resolved({ [name]: text })), { 'demo/unnamed': 'error' });
});

test('interests and approvals are read, approvals for some articles only', async () => {
  const text = `
interests:
  - { holder: Ada Stone, stake: owns the dam, about: [dam, water], aliases: Stone }
approvals:
  - { source: an aide, note: known, by: R. Hale, date: 2024-05-01, files: dam/** }
  - { source: an official, note: known too }
`;
  const near = await resolved({ 'p.yaml': text }, 'dam/a.md');
  assert.deepEqual(near.interests, [
    {
      holder: 'Ada Stone',
      aliases: ['Stone'],
      stake: 'owns the dam',
      about: ['dam', 'water'],
      disclosures: [],
    },
  ]);
  assert.deepEqual(
    near.approvals.map(({ source }) => source),
    ['an official', 'an aide'],
  );
  const far = await resolved({ 'p.yaml': text }, 'b.md');
  assert.deepEqual(far.approvals, [{ source: 'an official', note: 'known too' }]);
});

test('ignored paths, the failing level and the least confidence are kept', async () => {
  const path = await write({
    'p.yaml': 'ignore: [archive/, "*.draft.md"]\nfailOn: warning\nminConfidence: 0.4',
  });
  const policy = await loadPolicy(path);
  const ignored = ['archive/1999/a.md', 'x/b.draft.md', 'a.md'].map((name) =>
    policy.ignores(join(dirname(path), name)),
  );
  assert.deepEqual(ignored, [true, true, false]);
  assert.deepEqual([policy.failOn, policy.minConfidence], ['warning', 0.4]);
});

/** The problems of a file, as a person is told of them. */
async function problems(files: Readonly<Record<string, string>>): Promise<string[]> {
  const path = await write(files);
  try {
    await loadPolicy(path);
  } catch (error) {
    assert.ok(error instanceof PolicyError, String(error));
    const { path: blamed } = error;
    return error.problems.map((problem) =>
      describeProblem(blamed.slice(dirname(path).length + 1), problem),
    );
  }
  return [];
}

for (const [what, text, expected] of [
  [
    'an unknown rule',
    'rules:\n  suppression-unusd: error',
    `p.yaml:2: rules.suppression-unusd: there is no rule "suppression-unusd"; did you mean "${unused}"?`,
  ],
  [
    'an unknown level',
    `rules:\n  ${unused}: eror`,
    `p.yaml:2: rules.${unused}: must not be "eror"; did you mean "error"?`,
  ],
  [
    'an unknown key',
    '\noverides: []',
    'p.yaml:2: overides: there is no "overides" here; did you mean "overrides"?',
  ],
  [
    'an unknown preset',
    'extends: recomended',
    'p.yaml:1: extends: there is no preset "recomended"; did you mean "recommended"?',
  ],
  [
    'an unknown option',
    'plugins: [./plugin.mjs]\nrules:\n  demo/unnamed: [error, { letPas: 1 }]',
    'p.yaml:3: rules.demo/unnamed[1].letPas: there is no "letPas" here; did you mean "letPass"?',
  ],
  [
    'an option out of range',
    'plugins: [./plugin.mjs]\nrules:\n  demo/unnamed: [error, { letPass: -1 }]',
    'p.yaml:3: rules.demo/unnamed[1].letPass: must be a whole number from 0',
  ],
  [
    'an option that is no choice',
    'plugins: [./plugin.mjs]\nrules:\n  demo/unnamed: [error, { mode: low }]',
    'p.yaml:3: rules.demo/unnamed[1].mode: must be one of "loud", "quiet"',
  ],
  [
    'an option where there are none',
    `rules:\n  ${unused}: [error, { a: 1 }]`,
    `p.yaml:2: rules.${unused}[1]: "${unused}" has no options`,
  ],
  [
    'an approval without a note',
    'approvals:\n  - source: an aide',
    'p.yaml:2: approvals[0].note: must be text, not nothing',
  ],
  [
    'an override for no files',
    `overrides:\n  - rules: { ${unused}: off }`,
    'p.yaml:2: overrides[0]: needs "files": the paths that it is for',
  ],
  ['a wrong shape', 'rules: [bare-source]', 'p.yaml:1: rules: must be an object, not a list'],
  [
    'an allowance of nothing',
    'allow:\n  - reason: it is fine',
    'p.yaml:2: allow[0]: needs "text" or "source": what is allowed',
  ],
  ['broken YAML', 'rules:\n  - [', /^p\.yaml:2: Flow sequence/],
] as const) {
  test(`${what} is told with its file, line and path`, async () => {
    const [first = '', ...rest] = await problems({ 'p.yaml': text, 'plugin.mjs': PLUGIN });
    if (typeof expected === 'string') assert.deepEqual([first, ...rest], [expected]);
    else assert.match(first, expected);
  });
}

test('all problems are told at once, in the order of their lines', async () => {
  const told = await problems({ 'p.yaml': 'rules:\n  x: error\nignore: 3\nfailOn: 4' });
  assert.deepEqual(
    told.map((line) => line.split(': ')[1]),
    ['rules.x', 'ignore', 'failOn'],
  );
});

test('files that extend one another in a circle are refused', async () => {
  const [told] = await problems({ 'p.yaml': 'extends: ./q.yaml', 'q.yaml': 'extends: ./p.yaml' });
  assert.match(told ?? '', /goes in a circle/);
});

test('a plugin that cannot be loaded, or is none, is named', async () => {
  for (const [plugin, complaint] of [
    [
      'export default { name: "demo", rules: [{ id: "other/x" }] };',
      /"\.\/plugin\.mjs": the rule "other\/x" must have an id that begins with "demo\/"/,
    ],
    ['export default 3;', /"\.\/plugin\.mjs": a plugin must be an object/],
    ['throw new Error("no luck");', /"\.\/plugin\.mjs": cannot be loaded: no luck/],
    ['export const x = 1;', /"\.\/plugin\.mjs": has no default export/],
  ] as const) {
    const path = await write({ 'p.yaml': 'plugins: [./plugin.mjs]', 'plugin.mjs': plugin });
    await assert.rejects(loadPolicy(path), (error) => {
      assert.ok(error instanceof HearsayError);
      assert.equal(error.code, 'plugin-failed');
      assert.match(error.message, complaint);
      return true;
    });
  }
});

test('a policy is found upwards, and two in one folder are refused', async () => {
  const path = await write({
    'hearsay.config.yaml': '',
    'a/b/c.md': '',
    'two/hearsay.config.json': '{}',
    'two/hearsay.config.yml': '',
  });
  const folder = dirname(path);
  assert.equal(await findPolicy(join(folder, 'a/b')), path);
  assert.equal(await findPolicy(folder), path);
  await assert.rejects(findPolicy(join(folder, 'two')), /stands beside hearsay\.config\.yml/);
});

test('without a file the preset "recommended" holds; presets are known by name', () => {
  assert.equal(levels(resolvePolicy(defaultPolicy(), '/a.md'))[unused], 'warning');
  assert.throws(() => findPreset('reuter'), /did you mean "reuters"\?/);
});

test('a policy is narrowed to some rules, which keep their levels and are on even where it turns them off', async () => {
  const path = await write({ 'p.yaml': `rules: { ${unused}: off, ${reason}: info }` });
  const policy = await loadPolicy(path);
  const narrowed = resolvePolicy(narrowPolicy(policy, [unused, reason]), path);
  assert.deepEqual(levels(narrowed), { [unused]: 'warning', [reason]: 'info' });
});
