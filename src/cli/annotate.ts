import { createReadStream, createWriteStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { HearsayError } from '../text/hearsay-error.ts';
import { annotateStream, type StreamTotals } from './annotate/annotate-stream.ts';
import { prepareHeap } from './annotate/stream-heap.ts';
import type { WorkerOptions } from './annotate/worker.ts';
import { WorkerPool } from './annotate/worker-pool.ts';
import { describeError } from './failure.ts';
import type { ANNOTATE_FLAGS } from './flags.ts';
import { createPolicies } from './lint/policies.ts';
import { closeQuietly, writeAll } from './output.ts';
import type { ParsedArguments } from './parse-arguments.ts';
import { startProgress } from './progress.ts';
import { UsageError } from './usage-error.ts';

const MEGABYTE = 1_000_000;
const DEFAULT_MAX_LINE_MB = 64;
const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Audits a stream of articles. Bad lines are records of the output, so they leave the exit code at 0 and are
 * counted on stderr. On SIGINT or SIGTERM it ends by that signal after the line that is being written; a second
 * signal does not wait for that.
 */
export async function runAnnotate(args: ParsedArguments<typeof ANNOTATE_FLAGS>): Promise<number> {
  const { flags, operands } = args;
  if (operands.length > 1)
    throw new UsageError('reads one stream: give one FILE, or none for standard input');
  const policy = {
    config: flags.config === undefined ? undefined : resolve(flags.config),
    preset: flags.preset,
  };
  // A policy that cannot be followed is told here and not by every worker.
  if (!flags['no-lint']) await createPolicies(policy)(resolve('article'));
  const jobs = flags.jobs ?? availableParallelism();
  const name = operands[0] ?? '-';
  const input = openInput(name);
  const output = flags.output === undefined ? process.stdout : openOutput(flags.output);
  const minConfidence = flags['min-confidence'];
  const options: WorkerOptions = {
    model: flags.model === undefined ? {} : { choice: flags.model },
    audit: {
      ...(minConfidence !== undefined && { minConfidence }),
      includeText: !flags['no-text'],
    },
    ...(!flags['no-lint'] && { policy }),
  };
  prepareHeap(jobs);
  const pool = new WorkerPool(workerScript(), jobs, options);
  const onScreen = output === process.stdout && process.stdout.isTTY;
  const progress = startProgress('starting', onScreen);
  const stopping = new AbortController();
  let stoppedBy: (typeof STOP_SIGNALS)[number] | null = null;
  for (const signal of STOP_SIGNALS) {
    process.once(signal, () => {
      stoppedBy ??= signal;
      stopping.abort();
    });
  }
  let totals: StreamTotals;
  try {
    totals = await annotateStream(naming(name, input), {
      run: (batch) => pool.run(batch),
      write: (bytes) => writeAll(output, bytes),
      maxBatches: 2 * jobs + 1,
      maxLineBytes: (flags['max-line-mb'] ?? DEFAULT_MAX_LINE_MB) * MEGABYTE,
      signal: stopping.signal,
      progress: showTotals(progress.update),
    });
    if (output !== process.stdout) await closed(output);
  } finally {
    progress.end();
    input.destroy();
    await pool.close();
  }
  if (totals.errors > 0) process.stderr.write(`hearsay annotate: ${errorCount(totals)}\n`);
  if (stoppedBy !== null) process.kill(process.pid, stoppedBy);
  return 0;
}

function openInput(name: string): Readable {
  if (name !== '-') return createReadStream(name);
  if (process.stdin.isTTY) {
    process.stderr.write(
      'hearsay annotate: reading JSON Lines from the keyboard; Ctrl-D ends them\n',
    );
  }
  return process.stdin;
}

/** The input, with its name in what goes wrong with it. */
async function* naming(name: string, input: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* input;
  } catch (error) {
    const message = describeError(error, name === '-' ? 'standard input' : name);
    throw new HearsayError('not-readable', message, { cause: error });
  }
}

function openOutput(path: string): Writable {
  const stream = createWriteStream(path);
  closeQuietly(stream, path);
  return stream;
}

function closed(stream: Writable): Promise<void> {
  return new Promise((resolve) => stream.end(resolve));
}

/** The worker beside this file: TypeScript in a clone, JavaScript once built. */
function workerScript(): URL {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./annotate/worker.${extension}`, import.meta.url);
}

function showTotals(show: (message: string) => void): (totals: StreamTotals) => void {
  const started = performance.now();
  return ({ records, errors }) => {
    const seconds = (performance.now() - started) / 1000;
    const rate = Math.round(records / seconds);
    const bad = errors > 0 ? `, ${errors.toLocaleString('en')} of them bad` : '';
    show(`${records.toLocaleString('en')} lines${bad}, ${rate.toLocaleString('en')} a second`);
  };
}

function errorCount({ records, errors }: StreamTotals): string {
  return `${errors.toLocaleString('en')} of ${records.toLocaleString('en')} lines could not be done; error records stand in their places`;
}
