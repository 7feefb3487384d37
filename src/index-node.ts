export * from './library.ts';
export { findPolicy } from './lint/node/find-policy.ts';
export { loadPolicy } from './lint/node/load-policy.ts';
export { PolicyError } from './lint/node/policy-error.ts';
export { loadModel } from './load-model-node.ts';
export { type ReadInputOptions, readInput } from './read/node/read-input.ts';
export { type ComparisonOptions, formatComparison } from './report/compare/terminal.ts';
export { formatTerminal, type TerminalOptions } from './report/terminal.ts';
export { formatVerification, type VerificationOptions } from './report/verify/terminal.ts';
