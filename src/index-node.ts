export * from './library.ts';
export { loadModel } from './load-model-node.ts';
export { formatTerminal, type TerminalOptions } from './report/terminal.ts';
