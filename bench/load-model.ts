/** Prints how many milliseconds it takes to load the model with the library given. Run in a process of its own. */
import { pathToFileURL } from 'node:url';

const [library = ''] = process.argv.slice(2);
const { loadModel } = (await import(
  pathToFileURL(library).href
)) as typeof import('../src/index-node.ts');

const started = performance.now();
await loadModel();
console.log(performance.now() - started);
