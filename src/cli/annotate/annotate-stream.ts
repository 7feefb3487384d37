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
  /** Ends it all; no line is cut short, and what was not written yet is not. */
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
 * the input, a run or a write fails; what came before it in order has then been written.
 */
export async function annotateStream(
  input: AsyncIterable<Uint8Array>,
  plan: StreamPlan,
): Promise<StreamTotals> {
  const window = new Window(plan.maxBatches, 2 * plan.maxLineBytes);
  let totals: StreamTotals = { records: 0, errors: 0 };
  let failure: { readonly reason: unknown } | undefined;
  let halted = false;
  let halt = () => {};
  // The input may be silent for ever, so a failure or a signal must not have to wait for it.
  const halting = new Promise<void>((resolve) => {
    halt = () => {
      halted = true;
      resolve();
    };
  });
  plan.signal?.addEventListener('abort', halt, { once: true });
  if (plan.signal?.aborted) halt();

  let lastWrite: Promise<void> = Promise.resolve();
  const finish = async (before: Promise<void>, run: Promise<BatchResult>, bytes: number) => {
    try {
      await before;
      const { output, records, errors } = await run;
      if (halted) return;
      lastWrite = plan.write(output);
      await lastWrite;
      totals = { records: totals.records + records, errors: totals.errors + errors };
      plan.progress?.(totals);
    } catch (reason) {
      failure ??= { reason };
      halt();
    } finally {
      window.leave(bytes);
    }
  };
  const readAll = async () => {
    let finished: Promise<void> = Promise.resolve();
    try {
      for await (const batch of readBatches(input, plan.maxLineBytes)) {
        await window.enter(batch.bytes.length);
        if (halted) return;
        const run = plan.run(batch);
        run.catch(() => {}); // `finish` hears of it in its turn
        finished = finish(finished, run, batch.bytes.length);
      }
      await finished;
    } catch (reason) {
      await finished;
      failure ??= { reason };
    }
  };
  await Promise.race([readAll(), halting]);
  await lastWrite.catch(() => {});
  if (failure !== undefined) throw failure.reason;
  return totals;
}
