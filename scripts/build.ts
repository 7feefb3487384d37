/** Builds the package into `dist`, or the folder given: modules and their types, for Node 20 and for browsers. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const SOURCE_IMPORT = /\b(from |import\()(['"])(\.{1,2}\/[^'"\n]+)\.ts\2/g;

const folder = process.argv[2] ?? join(PROJECT, 'dist');
rmSync(folder, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', folder,
    '--tsBuildInfoFile', join(folder, '.tsbuildinfo')],
  { cwd: PROJECT, stdio: 'inherit' },
); // biome-ignore format: a command line
process.exitCode = status ?? 1;

// The compiler makes `.ts` into `.js` in the modules, but leaves it in their declarations.
for (const file of globSync('**/*.d.ts', { cwd: folder })) {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(SOURCE_IMPORT, '$1$2$3.js$2'));
}
