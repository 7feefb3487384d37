export * from './library.ts';
export { loadModel } from './load-model-fetch.ts';
