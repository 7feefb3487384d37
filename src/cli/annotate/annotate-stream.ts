import type { Batch, BatchResult } from './batch.ts';
import { readBatches } from './read-batches.ts';
import { Window } from './window.ts';

/** What a stream is put through, and how much of it at once. */
export interface StreamPlan {
  readonly run: (batch: Batch) => Promise<BatchResult>;
  readonly write: (output: Uint8Array) => Promise<void>;
  /** Batches read and not yet written, at most. */
  readonly maxBatches: number;
  readonly maxLineBytes: number;
  /** Stops the reading; what is under way is still written. */
  readonly signal?: AbortSignal;
  /** Told after every batch that was written. */
  readonly progress?: (totals: StreamTotals) => void;
}

export interface StreamTotals {
  readonly records: number;
  readonly errors: number;
}

/**
 * Runs every batch of a stream of JSON Lines and writes the results in the order of the input. Memory is
 * bounded by the plan, not by the stream: reading waits for room, and room comes from writing. Rejects when
 * the input, a run or a write fails; what came before in order has then been written.
 */
export async function annotateStream(
  input: AsyncIterable<Uint8Array>,
  plan: StreamPlan,
): Promise<StreamTotals> {
  const window = new Window(plan.maxBatches, 2 * plan.maxLineBytes);
  let totals: StreamTotals = { records: 0, errors: 0 };
  let written: Promise<void> = Promise.resolve();
  let failure: { readonly reason: unknown } | null = null;
  let stopped = false;
  let wake = () => {};
  const stop = () => {
    stopped = true;
    wake();
  };
  plan.signal?.addEventListener('abort', stop, { once: true });
  // The input may be silent for ever, so a failure has to end the wait for it. One callback is replaced at each
  // turn, since a race against one long-lived promise would keep every turn in memory.
  const unlessStopped = <T>(next: Promise<T>) =>
    new Promise<T | null>((resolve, reject) => {
      wake = () => resolve(null);
      if (stopped) resolve(null);
      else next.then(resolve, reject);
    });
  const finish = async (before: Promise<void>, run: Promise<BatchResult>, bytes: number) => {
    try {
      await before;
      const result = await run;
      await plan.write(result.output);
      totals = {
        records: totals.records + result.records,
        errors: totals.errors + result.errors,
      };
      plan.progress?.(totals);
    } catch (reason) {
      failure ??= { reason };
      stop();
    } finally {
      window.leave(bytes);
    }
  };
  const batches = readBatches(input, plan.maxLineBytes);
  for (;;) {
    const next = await unlessStopped(batches.next());
    if (next === null || next.done) break;
    const batch = next.value;
    await window.enter(batch.bytes.length);
    if (stopped) break;
    const run = plan.run(batch);
    run.catch(() => {});
    written = finish(written, run, batch.bytes.length);
  }
  await written;
  if (failure !== null) throw (failure as { readonly reason: unknown }).reason;
  return totals;
}
