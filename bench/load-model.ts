/** Prints how many milliseconds it takes to load the model. Run in a process of its own. */
import { loadModel } from '../src/index-node.ts';

const started = performance.now();
await loadModel();
console.log(performance.now() - started);
