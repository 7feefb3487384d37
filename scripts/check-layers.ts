/** Fails when a file imports from a layer below its own. The order is the house plan's. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const LAYERS = [
  'text', 'read', 'tokenize', 'model', 'attribute', 'source', 'audit', 'verify', 'lint', 'compare',
  'report', 'store', 'train', 'cli', 'web',
]; // biome-ignore format: a table
const PORTABLE_END = LAYERS.indexOf('report');
const NODE_ADAPTERS = ['src/read/node/', 'src/lint/node/'];

const problems: string[] = [];
for (const file of globSync('src/**/*.ts')) {
  const layer =
    file.split('/').length > 2 ? LAYERS.indexOf(file.split('/')[1] as string) : Infinity;
  if (layer < 0) problems.push(`${file}: no layer is called ${file.split('/')[1]}`);
  const isNodeAdapter = NODE_ADAPTERS.some((folder) => file.startsWith(folder));
  for (const match of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?'([^']+)'/g)) {
    const target = match[1] as string;
    if (target.startsWith('node:')) {
      if (layer <= PORTABLE_END && !isNodeAdapter)
        problems.push(`${file}: imports ${target}, but its layer is portable`);
      continue;
    }
    if (!target.startsWith('.')) continue;
    const path = normalize(join(dirname(file), target));
    const targetLayer =
      path.startsWith('src/') && path.split('/').length > 2
        ? LAYERS.indexOf(path.split('/')[1] as string)
        : -1;
    if (targetLayer > layer) problems.push(`${file}: imports ${path}, a layer below its own`);
    if (
      NODE_ADAPTERS.some((folder) => path.startsWith(folder)) &&
      layer <= PORTABLE_END &&
      !isNodeAdapter
    )
      problems.push(`${file}: imports ${path}, which is for Node only`);
    if (path.startsWith('src/train/') && LAYERS[layer] !== 'train')
      problems.push(`${file}: imports the trainer`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log('layers: every import goes up the house plan');
