export * from './library.ts';
export { loadModel } from './load-model-node.ts';
