/** A worker that echoes lines in capitals, and dies over the line "die" (or at once when told to). */
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerStart, WorkerTask } from '../../src/cli/annotate/worker-pool.ts';

const { options, position } = workerData as WorkerStart<{ readonly stillborn: boolean }>;
if (options.stillborn) throw new Error('no model here');

parentPort?.on('message', ({ bytes, lines }: WorkerTask) => {
  const out: string[] = [];
  for (const [index, line] of lines.entries()) {
    Atomics.store(position, 0, index);
    const text = new TextDecoder().decode(bytes.subarray(line.start, line.end));
    if (text === 'die' && !line.problem) process.exit(7);
    out.push(`${line.problem?.code ?? text.toUpperCase()}\n`);
  }
  const output = new TextEncoder().encode(out.join(''));
  parentPort?.postMessage({ output, records: lines.length, errors: 0 }, [output.buffer]);
});
parentPort?.postMessage('ready');
