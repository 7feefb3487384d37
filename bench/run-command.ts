import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface CommandRun {
  readonly timeMs: number;
  /** Highest resident memory of the command and its children, sampled; null where /proc is not there to ask. */
  readonly peakBytes: number | null;
}

export interface CommandOptions {
  /** Written to standard input as fast as it is taken. */
  readonly input?: Iterable<string>;
  readonly sampleMemory?: boolean;
}

const SAMPLE_EVERY_MS = 25;

/** Runs a command of this Node to its end, its output thrown away. Throws when it fails. */
export async function runCommand(
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandRun> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr?.on('data', (bytes) => {
    complaint += bytes;
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  let peakBytes = 0;
  const sampler = options.sampleMemory
    ? setInterval(() => {
        peakBytes = Math.max(peakBytes, residentBytes(child));
      }, SAMPLE_EVERY_MS)
    : undefined;
  try {
    await feed(child, options.input ?? []);
    const code = await ended;
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}: ${complaint.trim()}`);
  } finally {
    clearInterval(sampler);
  }
  return { timeMs: performance.now() - started, peakBytes: peakBytes || null };
}

async function feed(child: ChildProcess, input: Iterable<string>): Promise<void> {
  const stdin = child.stdin;
  if (stdin === null) return;
  stdin.on('error', () => {}); // a command that ends early says why by its exit code
  for (const chunk of input) {
    if (!stdin.writable) break;
    if (!stdin.write(chunk)) {
      await new Promise<void>((resolve) => {
        const done = (): void => {
          stdin.off('drain', done);
          stdin.off('close', done);
          resolve();
        };
        stdin.on('drain', done);
        stdin.on('close', done);
      });
    }
  }
  stdin.end();
}

/** Resident memory now, with that of child processes; 0 when it cannot be read. */
function residentBytes(child: ChildProcess): number {
  let total = 0;
  const waiting = [child.pid];
  while (waiting.length > 0) {
    const pid = waiting.pop();
    if (pid === undefined) continue;
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      total += Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024;
      for (const thread of readdirSync(`/proc/${pid}/task`)) {
        const children = readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8');
        waiting.push(...children.split(' ').filter(Boolean).map(Number));
      }
    } catch {
      // gone between two looks, or no /proc here
    }
  }
  return total;
}
