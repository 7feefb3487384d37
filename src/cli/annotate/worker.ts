/** The worker thread of `hearsay annotate`: batches of lines in, batches of records out. */
import module from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { AuditOptions } from '../../audit/audit.ts';
import type { LoadModelOptions } from '../../load-model-options.ts';
import type { PolicyChoice } from '../lint/policies.ts';
import type { BatchResult } from './batch.ts';
import type { WorkerStart, WorkerTask } from './worker-pool.ts';

/** What every article of the stream is audited with. */
export interface WorkerOptions {
  readonly model: LoadModelOptions;
  readonly audit: AuditOptions;
  /** Where the policy of the findings comes from; absent when there are to be none. */
  readonly policy?: PolicyChoice;
}

module.enableCompileCache?.();
const { annotateLine } = await import('./annotate-line.ts');
const { startLinting } = await import('./linting.ts');
const { loadModel } = await import('../../load-model-node.ts');

const { options, position } = workerData as WorkerStart<WorkerOptions>;
const model = await loadModel(options.model);
const encoder = new TextEncoder();
const linter = options.policy === undefined ? null : await startLinting(options.policy);
const auditOptions = linter === null ? options.audit : { ...options.audit, linter };

parentPort?.on('message', ({ bytes, lines }: WorkerTask) => {
  let errors = 0;
  let text = '';
  for (const [index, line] of lines.entries()) {
    Atomics.store(position, 0, index);
    const { record, ok } = annotateLine(bytes, line, model, auditOptions);
    if (!ok) errors++;
    text += record;
  }
  const output = encoder.encode(text);
  const result: BatchResult = { output, records: lines.length, errors };
  parentPort?.postMessage(result, [output.buffer]);
});
parentPort?.postMessage('ready');
