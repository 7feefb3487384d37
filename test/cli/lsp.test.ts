import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { applyTo, Editor, underlined } from './lsp-client.ts';

const folders: string[] = [];
const editors: Editor[] = [];
after(() => {
  for (const editor of editors) editor.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-lsp-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function startEditor(...args: readonly string[]): Editor {
  const editor = new Editor(args);
  editors.push(editor);
  return editor;
}

const STORY = `# The dam 😀

😀 A source said that the dam was unsafe.
An employee of the brewery said the vats had not been cleaned since May.

- Critics say the plan will ruin the harbour.
`;

describe('a session, from hello to goodbye', () => {
  const folder = makeFolder({ 'hearsay.config.yaml': 'extends: recommended\n' });
  const uri = pathToFileURL(join(folder, 'story.md')).href;
  let editor: Editor;
  before(() => {
    editor = startEditor();
  });

  test('it says what it can', async () => {
    const { capabilities, serverInfo } = await editor.initialize(folder);
    assert.equal(serverInfo?.name, 'hearsay');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.equal(capabilities.hoverProvider, true);
  });

  test('it underlines what lint finds, in UTF-16', async () => {
    await editor.open(uri, 'markdown', STORY);
    const diagnostics = await editor.diagnostics(uri, 1);
    assert.deepEqual(
      diagnostics.map(({ code, severity, range }) => [code, severity, underlined(STORY, range)]),
      [
        ['anonymous-without-reason', 1, 'A source'],
        ['bare-source', 1, 'A source'],
        ['anonymous-without-reason', 1, 'An employee of the brewery'],
        ['vague-attribution', 2, 'Critics'],
      ],
    );
    assert.ok(diagnostics.every(({ source }) => source === 'hearsay'));
    assert.match(diagnostics[0]?.codeDescription?.href ?? '', /^https?:/);
    assert.deepEqual(editor.watched, ['workspace/didChangeWatchedFiles']);
  });

  test('it tells whose words are under the cursor', async () => {
    const source = await editor.hover(uri, { line: 3, character: 5 });
    const text = JSON.stringify(source?.contents);
    assert.match(text, /does not say why/);
    assert.match(text, /Anonymity is a favour/);
    assert.match(text, /\[Read it\]\(https:/);
    assert.match(text, /employee of the brewery\*\*, unnamed person/);
    assert.match(text, /vats had not been cleaned/);
    const content = await editor.hover(uri, { line: 3, character: 60 });
    assert.match(JSON.stringify(content?.contents), /employee of the brewery/);
    assert.equal(await editor.hover(uri, { line: 1, character: 0 }), null);
  });

  test('its fixes leave the finding out when they are applied', async () => {
    const actions = await editor.actions(uri, []);
    const fixed = actions
      .filter(({ title }) => title.startsWith('Suppress'))
      .map((action) => applyTo(STORY, action, uri));
    assert.deepEqual(
      fixed.map((text) => text.split('\n').find((line) => line.includes('hearsay-'))),
      [
        '<!-- hearsay-disable-next-line anonymous-without-reason: REASON -->',
        '<!-- hearsay-disable-next-line bare-source: REASON -->',
        'An employee of the brewery said the vats had not been cleaned since May. <!-- hearsay-disable-line anonymous-without-reason: REASON -->',
        '- Critics say the plan will ruin the harbour. <!-- hearsay-disable-line vague-attribution: REASON -->',
      ],
    );
    for (const [i, text] of fixed.entries()) {
      await editor.change(uri, 10 + 2 * i, { text });
      const pending = await editor.diagnostics(uri, 10 + 2 * i);
      assert.deepEqual(
        pending.map(({ code }) => code).filter((code) => code === 'suppression-without-reason'),
        ['suppression-without-reason'],
        'a reason is still to be given',
      );
      await editor.change(uri, 11 + 2 * i, { text: text.replace('REASON', 'known to the desk') });
      // Above a paragraph, it is for the whole of it: there are two of that rule in this one.
      const left = await editor.diagnostics(uri, 11 + 2 * i);
      assert.equal(left.length, i === 0 ? 2 : 3, text);
    }
  });

  test('an approval goes into the policy', async () => {
    await editor.change(uri, 20, { text: STORY });
    await editor.diagnostics(uri, 20);
    const approval = (await editor.actions(uri, [])).find(({ title }) => /^Approve/.test(title));
    const policy = join(folder, 'hearsay.config.yaml');
    const changed = applyTo('extends: recommended\n', approval, pathToFileURL(policy).href);
    assert.match(changed, /^approvals:\n {2}- source: "A source"\n {4}files: "story\.md"\n/m);
    writeFileSync(policy, changed);
    await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(policy).href, type: 2 }],
    });
    const left = (await editor.diagnostics(uri, 20)).map(({ range }) => underlined(STORY, range));
    assert.deepEqual(left, ['A source', 'An employee of the brewery', 'Critics']);
  });

  test('of several changes in a row only the last is linted', async () => {
    const at = { line: 2, character: 3 };
    for (const [version, text] of [[21, 'N'], [22, 'No'], [23, 'Now ']] as const) // biome-ignore format: a table
      await editor.change(uri, version, { range: { start: at, end: at }, text });
    const found = await editor.diagnostics(uri, 23);
    assert.ok(found.length > 0);
    assert.deepEqual(editor.versionsOf(uri), []);
  });

  test('an outline of who speaks', async () => {
    await editor.change(uri, 24, { text: STORY });
    const symbols = await editor.symbols(uri);
    assert.deepEqual(
      symbols.map(({ range }) => underlined(STORY, range)),
      [
        'A source said that the dam was unsafe',
        'An employee of the brewery said the vats had not been cleaned since May',
        'Critics say the plan will ruin the harbour',
      ],
    );
  });

  test('guidance opens in the browser', async () => {
    const actions = await editor.actions(uri, []);
    const command = actions.find((action) => 'command' in action);
    await editor.connection.sendRequest('workspace/executeCommand', command);
    assert.match(editor.shown[0] ?? '', /^https?:/);
  });

  test('it ends when it is told to', async () => {
    assert.equal(await editor.quit(), 0);
  });
});

test('pages: findings stand where the editor has them', async () => {
  const folder = makeFolder();
  const editor = startEditor('--preset', 'recommended');
  await editor.initialize(folder, false);
  const uri = pathToFileURL(join(folder, 'story.html')).href;
  const page =
    '<!doctype html>\r\n<title>The dam</title>\r\n<article><h1>The dam</h1>\r\n<p>Nobody knew of it for years, and the water rose a little with every winter that came and went.</p>\r\n<p\r\n class="lead">A source &amp; nobody else</p>\r\n<p>A <b>source</b> said that the dam was unsafe &mdash; and that it leaked.</p></article>\r\n';
  await editor.open(uri, 'html', page);
  const found = await editor.diagnostics(uri, 1);
  assert.deepEqual(
    found.map(({ code, range }) => [code, underlined(page, range)]),
    [
      ['anonymous-without-reason', 'A <b>source'],
      ['bare-source', 'A <b>source'],
    ],
  );
  const [fix] = await editor.actions(uri, found);
  assert.match(
    applyTo(page, fix, uri),
    /\r\n<!-- hearsay-disable-next-line anonymous-without-reason: REASON -->\r\n<p>A <b>/,
  );
  const hover = await editor.hover(uri, { line: 6, character: 8 });
  assert.match(JSON.stringify(hover?.contents), /"kind":"plaintext"/);
  assert.equal(await editor.quit(), 0);
});

test('plain text has no comments, and files that are no articles are left alone', async () => {
  const folder = makeFolder({ 'hearsay.config.yaml': '' });
  const editor = startEditor();
  await editor.initialize(folder);
  const uri = pathToFileURL(join(folder, 'story.txt')).href;
  await editor.open(
    pathToFileURL(join(folder, 'code.py')).href,
    'python',
    'print("a source said")',
  );
  await editor.open('untitled:Untitled-1', 'plaintext', 'A source said that the dam was unsafe.');
  await editor.open(uri, 'plaintext', 'Critics say the plan will ruin the harbour.');
  const found = await editor.diagnostics(uri, 1);
  assert.deepEqual(
    found.map(({ code }) => code),
    ['vague-attribution'],
  );
  const titles = (await editor.actions(uri, found)).map(({ title }) => title);
  assert.deepEqual(
    titles.filter((title) => /Suppress|Approve/.test(title)),
    [],
  );
  assert.equal((await editor.diagnostics('untitled:Untitled-1')).length, 2);
  await editor.change(uri, 2, { text: '' });
  assert.deepEqual(await editor.diagnostics(uri, 2), []);
  await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  assert.deepEqual(await editor.diagnostics(uri), []);
  assert.deepEqual(editor.versionsOf(pathToFileURL(join(folder, 'code.py')).href), []);
  assert.equal(await editor.quit(), 0);
});

test('a policy that cannot be followed is told once, and mended without a restart', async () => {
  const folder = makeFolder({ 'hearsay.config.yaml': 'rules:\n  bare-sorce: error\n' });
  const policy = pathToFileURL(join(folder, 'hearsay.config.yaml')).href;
  const editor = startEditor();
  await editor.initialize(folder);
  const uri = pathToFileURL(join(folder, 'story.md')).href;
  await editor.open(uri, 'markdown', 'A source said that the dam was unsafe.');
  const [diagnostic, ...others] = await editor.diagnostics(uri, 1);
  assert.equal(diagnostic?.code, 'policy-invalid');
  assert.match(String(diagnostic?.message), /did you mean "bare-source"/);
  assert.deepEqual(others, []);
  const [inPolicy] = await editor.diagnostics(policy);
  assert.equal(inPolicy?.range.start.line, 1);
  assert.equal(editor.messages.length, 1);
  await editor.change(uri, 2, { text: 'A source said that the dam was not safe.' });
  assert.equal((await editor.diagnostics(uri, 2)).length, 1);
  assert.equal(editor.messages.length, 1);
  writeFileSync(join(folder, 'hearsay.config.yaml'), 'rules:\n  bare-source: info\n');
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: policy, type: 2 }],
  });
  assert.deepEqual(await editor.diagnostics(policy), []);
  const found = await editor.diagnostics(uri, 2);
  assert.deepEqual(
    found.map(({ code, severity }) => [code, severity]),
    [
      ['anonymous-without-reason', 1],
      ['bare-source', 3],
    ],
  );
  assert.equal(await editor.quit(), 0);
});

const FAULTY = `
console.log('a plugin that prints');
const rule = (id, check) => ({
  id, level: 'warning', summary: 'S.', why: 'W.', guidance: [], options: {},
  examples: { flagged: '', clean: '' }, check,
});
export default {
  name: 'desk',
  rules: [
    rule('desk/broken', () => { throw new Error('no luck'); }),
    rule('desk/first', (context) => context.report({ spans: [{ start: 0, end: 3 }], message: 'First.' })),
  ],
};
`;

test('a rule that throws is named, and the others go on', async () => {
  const folder = makeFolder({
    'desk.mjs': FAULTY,
    'hearsay.config.yaml':
      'extends: []\nplugins: [./desk.mjs]\nrules: { desk/broken: error, desk/first: info }\n',
  });
  const editor = startEditor();
  await editor.initialize(folder);
  const uri = pathToFileURL(join(folder, 'story.md')).href;
  await editor.open(uri, 'markdown', 'The dam was unsafe.');
  const found = await editor.diagnostics(uri, 1);
  assert.deepEqual(
    found.map(({ code, message }) => [code, message]),
    [
      ['desk/first', 'First.'],
      ['desk/broken', 'The rule desk/broken could not finish: no luck'],
    ],
  );
  assert.equal(await editor.quit(), 0);
});

test('it ends with its editor', async () => {
  const editor = startEditor();
  await editor.initialize(makeFolder());
  editor.connection.end();
  assert.equal(await editor.exited, 1);
});

test('quotations are held against the policy’s originals, wherever a document lies', async () => {
  const folder = makeFolder({
    'hearsay.config.yaml':
      'extends: []\nrules: { quote-altered: error }\noriginals: [hearing.txt, gone.txt]\n',
    'hearing.txt': 'MS. STONE: We do not have the money for a second crane, and never had.\n',
  });
  const editor = startEditor('--config', join(folder, 'hearsay.config.yaml'));
  await editor.initialize(folder);
  const text = 'Ada Stone said: “We do not have the money for a new crane, and never had.”';
  for (const uri of [
    'file://elsewhere/share/story.md',
    'untitled:1',
    'vscode-notebook-cell:/x.md#1',
  ]) {
    await editor.open(uri, 'markdown', text);
    const [found] = await editor.diagnostics(uri, 1);
    assert.equal(found?.code, 'quote-altered', uri);
    assert.match(String(found?.message), /hearing\.txt:1\) has “second” for “new”/);
  }
  assert.deepEqual(
    editor.messages.map((message) => /gone\.txt: there is no such file/.test(message)),
    [true],
  );
  const original = pathToFileURL(join(folder, 'hearing.txt')).href;
  await editor.open(original, 'plaintext', text);
  assert.deepEqual(await editor.diagnostics(original, 1), []);
  assert.equal(await editor.quit(), 0);
});
