import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { hearsay, type Outcome } from './run-hearsay.ts';

const DEMO = JSON.stringify(pathToFileURL(join(import.meta.dirname, '../lint/demo-rules.ts')).href);
const CONFIG = (rules: string): string =>
  `import { DEMO_RULES } from ${DEMO};
export default { extends: [], plugins: [{ name: 'demo', rules: DEMO_RULES }], rules: { ${rules} } };`;
const STORY = 'A union official said the strike was over. Ada Stone, the mayor, said it was not.\n';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-lint-'));
  await put({
    'hearsay.config.ts': CONFIG(`'demo/unnamed': 'error'`),
    'a.md': STORY,
    'deep/b.txt': STORY,
    'deep/clean.md': 'Ada Stone said it was over.\n',
    'deep/notes.csv': 'not an article',
    'soft/hearsay.config.ts': CONFIG(`'demo/unnamed': 'warning'`),
    'soft/c.md': STORY,
    'page.html': `<html><body><article><h1>Strike</h1>\n<p>A union&#32;\n official <b>said</b> the strike was over.</p>\n<!-- hearsay-disable-next-line demo/unnamed: known -->\n<p>A second official said it was not, and that the council of the town had been told so.</p></article></body></html>`,
  });
});
after(() => rm(folder, { recursive: true }));

async function put(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

function lint(args: readonly string[], input = ''): Promise<Outcome> {
  return hearsay(['lint', '--model', 'fast', ...args], { cwd: folder, input });
}

test('files, folders and patterns are linted, each once, with the nearest policy', async () => {
  const { code, stdout, stderr } = await lint(['a.md', 'deep', 'soft/*.md', 'a.md', '-f', 'unix']);
  assert.equal(stderr, '');
  assert.deepEqual(stdout.trimEnd().split('\n'), [
    'a.md:1:1: union official is not named. [error/demo/unnamed]',
    'deep/b.txt:1:1: union official is not named. [error/demo/unnamed]',
    'soft/c.md:1:1: union official is not named. [warning/demo/unnamed]',
  ]);
  assert.equal(code, 1);
});

test('the exit code follows --fail-on', async () => {
  assert.equal((await lint(['soft'])).code, 0);
  assert.equal((await lint(['soft', '--fail-on', 'warning'])).code, 1);
  assert.equal((await lint(['a.md', '--fail-on', 'never'])).code, 0);
  const quiet = await lint(['soft', '--quiet']);
  assert.deepEqual([quiet.code, quiet.stdout], [0, '']);
});

test('a bad file never stops the rest, and makes the exit code 2', async () => {
  await put({ 'bad/broken.pdf': '%PDF-1.7 nothing', 'bad/z.md': STORY });
  const { code, stdout, stderr } = await lint(['bad', 'missing.md', '--format', 'jsonl']);
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { path: string; error?: { code: string } });
  assert.deepEqual(
    records.map(({ path, error }) => [path, error?.code]),
    [
      ['missing.md', 'file-not-found'],
      ['bad/broken.pdf', 'pdf-damaged'],
      ['bad/z.md', undefined],
    ],
  );
  assert.match(stderr, /^hearsay lint: missing\.md: .*\nhearsay lint: bad\/broken\.pdf: .*\n$/);
  assert.equal(code, 2);
});

test('a rule that throws is named, and the other findings are kept', async () => {
  await put({
    'throws/hearsay.config.ts': CONFIG(`'demo/broken': 'info', 'demo/unnamed': 'error'`),
    'throws/a.md': STORY,
  });
  const { code, stdout, stderr } = await lint(['throws', '-f', 'unix']);
  assert.equal(
    stderr,
    'hearsay lint: throws/a.md: the rule demo/broken could not finish: nothing works\n',
  );
  assert.match(stdout, /\[error\/demo\/unnamed\]/);
  assert.equal(code, 2);
});

test('standard input is linted, as the file that it is said to be', async () => {
  const { stdout } = await lint(['-', '--stdin-filename', 'soft/draft.md', '-f', 'unix'], STORY);
  assert.equal(stdout, 'soft/draft.md:1:1: union official is not named. [warning/demo/unnamed]\n');
});

test('places in a page are those of its source, where comments suppress too', async () => {
  const { stdout } = await lint(['page.html', '-f', 'json']);
  const [file] = (
    JSON.parse(stdout) as {
      files: {
        findings: { excerpt: string; ranges: { from: object }[] }[];
        suppressed: { reason: string }[];
      }[];
    }
  ).files;
  assert.equal(file?.findings[0]?.excerpt, 'A union&#32;\n official');
  assert.deepEqual(file?.findings[0]?.ranges[0]?.from, { line: 2, column: 4 });
  assert.deepEqual(
    file?.suppressed.map(({ reason }) => reason),
    ['known'],
  );
});

test('a baseline takes out what was there, wherever its lines go', async () => {
  await put({ 'archive/old.md': STORY });
  const baseline = join(folder, 'baseline.json');
  const missing = await lint(['archive', '--baseline', baseline]);
  assert.equal(missing.code, 2);
  assert.match(missing.stderr, /--update-baseline makes it/);
  assert.equal((await lint(['archive', '--baseline', baseline, '--update-baseline'])).code, 0);
  assert.match(await readFile(baseline, 'utf8'), /"archive\/old\.md": \[/);
  await put({ 'archive/old.md': `# Strike\n\nIt rained.\n\n${STORY}` });
  const moved = await lint(['archive', '--baseline', baseline]);
  assert.deepEqual([moved.code, moved.stderr], [0, '']);
  assert.match(moved.stdout, /^No findings in 1 file \(1 suppressed\)/);
  await put({ 'archive/old.md': `${STORY}\nAn aide said it rained.\n` });
  assert.equal((await lint(['archive', '--baseline', baseline])).code, 1);
});

test('a policy that cannot be followed is told line by line, with exit code 2', async () => {
  await put({
    'wrong/hearsay.config.yaml': 'rules:\n  nosuch: error\noverides: []\n',
    'wrong/a.md': STORY,
  });
  const { code, stdout, stderr } = await lint(['wrong/a.md']);
  assert.equal(stdout, '');
  assert.deepEqual(
    stderr.split('\n').map((line) => line.slice(0, 56)),
    [
      'hearsay: wrong/hearsay.config.yaml:2: rules.nosuch: ther',
      'hearsay: wrong/hearsay.config.yaml:3: overides: there is',
      '',
    ],
  );
  assert.equal(code, 2);
});

for (const [args, complaint] of [
  [[], /needs articles/],
  [['a.md', '--preset', 'reuter'], /there is no preset "reuter"; did you mean "reuters"\?/],
  [
    ['a.md', '--rule', 'demo/unamed'],
    /there is no rule "demo\/unamed"; did you mean "demo\/unnamed"\?/,
  ],
  [['a.md', '--update-baseline'], /--update-baseline needs --baseline FILE/],
  [['a.md', '--preset', 'ap', '--config', 'x.yaml'], /--config or --preset, not both/],
] as const) {
  test(`hearsay lint ${args.join(' ')} is refused in one line`, async () => {
    const { code, stderr } = await lint(args);
    assert.equal(code, 2);
    assert.match(stderr, complaint);
    assert.equal(stderr.trimEnd().split('\n').length, 1);
  });
}

test('an audit has the findings of the policy, and none with --no-lint', async () => {
  const run = (...more: string[]) =>
    hearsay(['audit', 'a.md', '-m', 'fast', '-f', 'json', ...more], { cwd: folder });
  const { code, stdout } = await run('--fail-on', 'error');
  assert.equal(code, 1);
  assert.equal((await run()).code, 0);
  const { findings } = JSON.parse(stdout) as { findings: readonly { rule: string }[] };
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    ['demo/unnamed'],
  );
  const without = await run('--no-lint');
  assert.equal(without.code, 0);
  assert.deepEqual((JSON.parse(without.stdout) as { findings: unknown }).findings, []);
  const page = await hearsay(['audit', 'a.md', '-m', 'fast'], { cwd: folder });
  assert.match(page.stdout, /FINDINGS\nerror\[demo\/unnamed\]: union official is not named\./);
  const html = await hearsay(['audit', 'a.md', '-m', 'fast', '-f', 'html'], { cwd: folder });
  assert.match(html.stdout, /<b>A union official<\/b>/);
});

test('rules are listed and explained', async () => {
  const list = await hearsay(['rules'], { cwd: folder });
  assert.match(list.stdout, /^ {2}demo\/unnamed +Somebody without a name speaks\.$/m);
  const page = await hearsay(['rules', 'demo/unnamed'], { cwd: folder });
  assert.match(
    page.stdout,
    /WHOSE GUIDANCE\n {2}The Daily: House rules, Sources\. Name them\. \(As told/,
  );
  const json = await hearsay(['rules', 'demo/unnamed', '-f', 'json'], { cwd: folder });
  assert.equal((JSON.parse(json.stdout) as { id: string }).id, 'demo/unnamed');
  const wrong = await hearsay(['rules', 'demo/unamed'], { cwd: folder });
  assert.deepEqual([wrong.code, /did you mean "demo\/unnamed"/.test(wrong.stderr)], [2, true]);
});

test('quotations are held against originals, and findings about them are like all others', async () => {
  await put({
    'checked/hearsay.config.yaml':
      'extends: []\nrules: { quote-altered: warning, quote-not-in-original: info }\noriginals: [transcripts/]\nignore: [transcripts/]\n',
    'checked/transcripts/hearing.txt':
      'MS. STONE: We do not have the money for a second crane, and we never had it.\n',
    'checked/story.md':
      'Ada Stone said: “We do not have the money for a new crane, and we never had it.”\n\n“I will not sell the herring boat to anybody,” she said.\n',
  });
  const run = (...more: string[]) => lint(['checked', '-f', 'unix', ...more]);
  const { code, stdout, stderr } = await run();
  assert.deepEqual(
    stdout.trimEnd().split('\n'),
    [
      'checked/story.md:1:17: The original (checked/transcripts/hearing.txt:1) has “second” for “new”, and nothing marks the change. [warning/quote-altered]',
      'checked/story.md:3:1: No passage of the originals matches it. [info/quote-not-in-original]',
    ],
    stderr,
  );
  assert.equal(code, 0);
  const baseline = join(folder, 'quotes.json');
  await run('--baseline', baseline, '--update-baseline');
  assert.equal((await run('--baseline', baseline)).stdout, '');
  const suppressed = await lint(
    ['-', '--stdin-filename', 'checked/other.md', '-f', 'unix'],
    '<!-- hearsay-disable-next-line quote-altered: she corrected herself -->\nAda Stone said: “We do not have the money for a new crane, and we never had it.”\n',
  );
  assert.equal(suppressed.stdout, '');
  const none = await lint(['deep/b.txt', '--against', 'nowhere', '-f', 'unix']);
  assert.equal(none.code, 2);
  assert.match(none.stderr, /nowhere: there is no such file or folder/);
  const given = await lint([
    'checked/story.md',
    '--preset',
    'recommended',
    '-f',
    'unix',
    '--against',
    'checked/transcripts',
  ]);
  assert.equal(given.code, 1);
  assert.match(given.stdout, /\[error\/quote-altered\]/);
});
