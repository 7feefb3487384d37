export * from './library.ts';
export { loadModel } from './load-model-node.ts';
export { type ReadInputOptions, readInput } from './read/node/read-input.ts';
export { formatTerminal, type TerminalOptions } from './report/terminal.ts';
