import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { nodesAtHand } from './nodes-at-hand.ts';
import { type ExportTarget, installPacked, PROJECT, run } from './packed-package.ts';

const installed = installPacked();
const { consumer, folder, files, manifest } = installed;
after(() => rmSync(consumer, { recursive: true }));

const EXAMPLE = join(PROJECT, 'examples', 'hearing.txt');

test('what is published is what is needed to run, and no more', () => {
  for (const file of [
    'LICENSE',
    'README.md',
    'bin/hearsay.js',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/index-node.js',
    'dist/index-node.d.ts',
    'dist/cli/annotate/worker.js',
    'models/en/meta.json',
    'schema/audit.schema.json',
  ]) {
    // biome-ignore format: a list
    assert.ok(files.includes(file), `${file} is missing`);
  }
  const strange = files.filter(
    (file) =>
      !/^(bin\/hearsay\.js|dist\/.*\.(js|d\.ts)|models\/en\/.*|schema\/.*\.json|[A-Z-]+(\.md)?|package\.json)$/.test(
        file,
      ),
  );
  assert.deepEqual(strange, []);
  assert.deepEqual(
    files.filter((file) => file.startsWith('dist/train/')),
    [],
  );
});

function targetsOf(target: ExportTarget): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(targetsOf);
}

test('every export and command points at a file', () => {
  for (const target of [...targetsOf(manifest.exports), ...Object.values(manifest.bin)]) {
    assert.ok(existsSync(join(folder, target.split('*')[0] as string)), target);
  }
});

const IMPORTS =
  /^(?:(?:import|export|\}).* from |import )['"]([^'"\n]+)['"]|\bimport\(['"]([^'"\n]+)['"]\)/gm;

test('what is published imports only what is published, Node, and its dependencies', () => {
  const dependencies = Object.keys(manifest.dependencies);
  const isKnown = (file: string, name: string) =>
    name.startsWith('.')
      ? files.includes(join(file, '..', file.endsWith('.js') ? name : name.replace(/js$/, 'd.ts')))
      : name.startsWith('node:') ||
        dependencies.some((known) => name === known || name.startsWith(`${known}/`));
  const strange: string[] = [];
  for (const file of files.filter((file) => /\.(js|d\.ts)$/.test(file))) {
    for (const match of readFileSync(join(folder, file), 'utf8').matchAll(IMPORTS)) {
      const name = match[1] ?? match[2] ?? '';
      if (!isKnown(file, name)) strange.push(`${file}: ${name}`);
    }
  }
  assert.deepEqual(strange, []);
});

test('the entry point for browsers reaches no package and no Node until it has to', () => {
  const strange: string[] = [];
  const reached = new Set(['dist/index.js']);
  for (const file of reached) {
    for (const [, name = ''] of readFileSync(join(folder, file), 'utf8').matchAll(IMPORTS)) {
      if (name.startsWith('.')) reached.add(join(file, '..', name));
      else if (name !== '') strange.push(`${file}: ${name}`);
    }
  }
  assert.deepEqual(strange, []);
});

const PROGRAM = `
import { audit, loadModel } from 'hearsay';

const record = audit('"The key is lost," said Ada Marrow.', await loadModel());
console.log(record.sources.map((source) => source.name).join());
`;

const TYPED = `${PROGRAM}
import type { Audit, AuditSource } from 'hearsay';

const sources: Audit['sources'] = record.sources satisfies readonly AuditSource[];
// @ts-expect-error: a record is not to be changed
sources.length = 0;
`;

for (const [platform, options] of [
  ['Node', { module: 'nodenext', lib: ['es2023'] }],
  ['a browser', { module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'] }],
] as const) {
  test(`a strict program for ${platform} type-checks against the package`, () => {
    writeFileSync(join(consumer, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(consumer, 'program.ts'), TYPED);
    const compilerOptions = {
      ...options, target: 'es2022', strict: true, noEmit: true, types: platform === 'Node' ? ['node'] : [],
      typeRoots: [join(PROJECT, 'node_modules/@types')], exactOptionalPropertyTypes: true,
    }; // biome-ignore format: a record
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['program.ts'] }),
    );
    run(process.execPath, [join(PROJECT, 'node_modules/typescript/bin/tsc'), '-p', '.'], consumer);
  });
}

for (const { version, path } of nodesAtHand()) {
  test(`the library runs in Node ${version}`, () => {
    writeFileSync(join(consumer, 'program.mjs'), PROGRAM);
    assert.match(run(path, ['program.mjs'], consumer), /Ada Marrow/);
  });

  test(`the command runs in Node ${version}`, () => {
    const command = join(folder, manifest.bin.hearsay as string);
    assert.equal(run(path, [command, '--version'], consumer), `hearsay ${manifest.version}\n`);
    const audit = JSON.parse(run(path, [command, 'audit', EXAMPLE, '-f', 'json'], consumer));
    assert.equal(audit.text, readFileSync(EXAMPLE, 'utf8'));
    assert.ok(audit.attributions.length > 10);
    writeFileSync(join(consumer, 'in.jsonl'), '{"id":"1","text":"It rains, she said."}\n');
    const line = JSON.parse(run(path, [command, 'annotate', 'in.jsonl'], consumer));
    assert.equal(line.id, '1');
  });
}
