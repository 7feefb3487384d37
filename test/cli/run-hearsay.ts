import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../bin/hearsay.js', import.meta.url));
export const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  /** Added to an environment without the variables that change how pages look. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The Node to run it in; this one unless given. */
  readonly node?: string;
}

/** Starts the command as a user does. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcess {
  const { NO_COLOR, FORCE_COLOR, COLUMNS, NODE_OPTIONS, NODE_TEST_CONTEXT, ...env } = process.env;
  return spawn(options.node ?? process.execPath, [COMMAND, ...args], {
    env: { ...env, ...options.env },
    ...(options.cwd !== undefined && { cwd: options.cwd }),
  });
}

/** Runs the command to its end. */
export async function hearsay(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = start(args, options);
  child.stdin?.on('error', () => {}); // it may end before it has read everything
  child.stdin?.end(options.input ?? '');
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...output }));
  });
}
