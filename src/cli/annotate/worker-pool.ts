import { Worker } from 'node:worker_threads';
import type { Batch, BatchLine, BatchResult } from './batch.ts';

/** What a worker is sent: a batch whose bytes move to it. */
export interface WorkerTask {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lines: readonly BatchLine[];
}

/** What a worker gets when it starts. */
export interface WorkerStart<Options> {
  readonly options: Options;
  /** One number, shared: the index in its batch of the line that the worker is at. */
  readonly position: Int32Array<SharedArrayBuffer>;
}

interface Job {
  readonly batch: Batch;
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (reason: unknown) => void;
}

interface Member {
  readonly worker: Worker;
  readonly position: Int32Array<SharedArrayBuffer>;
  ready: boolean;
  job: Job | null;
}

/** Room for what is new, in MB: more makes a worker's memory grow by as much several times over, and saves no time. */
const RESOURCES = { maxYoungGenerationSizeMb: 12 };

/**
 * Worker threads that do batches, each its own at a time. When a worker dies over a line, a new one takes its
 * place and its batch, with that line as a problem. A worker that dies before it is ready ends the pool: every
 * batch, waiting or later, rejects with its reason.
 */
export class WorkerPool<Options> {
  readonly #script: URL;
  readonly #options: Options;
  readonly #members = new Set<Member>();
  readonly #waiting: Job[] = [];
  #failure: Error | null = null;
  #closed = false;

  constructor(script: URL, size: number, options: Options) {
    this.#script = script;
    this.#options = options;
    for (let i = 0; i < size; i++) this.#hire();
  }

  /** Does the batch as soon as a worker is free. The batch's bytes may be copied, never changed. */
  run(batch: Batch): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) reject(this.#failure);
      else {
        this.#waiting.push({ batch, resolve, reject });
        this.#assign();
      }
    });
  }

  /** Lets all workers go, done or not. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#members].map((member) => member.worker.terminate()));
  }

  #hire(): void {
    const position = new Int32Array(new SharedArrayBuffer(4));
    const start: WorkerStart<Options> = { options: this.#options, position };
    const member: Member = {
      worker: new Worker(this.#script, { workerData: start, resourceLimits: RESOURCES }),
      position,
      ready: false,
      job: null,
    };
    let reason: Error | null = null;
    member.worker.on('message', (message: 'ready' | BatchResult) => {
      if (message === 'ready') member.ready = true;
      else {
        member.job?.resolve(message);
        member.job = null;
      }
      this.#assign();
    });
    member.worker.on('error', (error) => {
      reason = error instanceof Error ? error : new Error(String(error));
    });
    member.worker.on('exit', (code) => {
      this.#members.delete(member);
      if (!this.#closed) this.#replace(member, reason ?? new Error(`it ended with code ${code}`));
    });
    this.#members.add(member);
  }

  #replace(lost: Member, reason: Error): void {
    if (!lost.ready) {
      this.#fail(reason);
      return;
    }
    this.#hire();
    if (lost.job === null) return;
    const { batch } = lost.job;
    const at = Atomics.load(lost.position, 0);
    if (batch.lines[at]?.problem !== undefined) {
      lost.job.reject(reason);
      return;
    }
    const message = `a worker died over the line: ${reason.message}`;
    const problem = { code: 'worker-failed', message } as const;
    const lines = batch.lines.map((line, index) => (index === at ? { ...line, problem } : line));
    this.#waiting.unshift({ ...lost.job, batch: { ...batch, lines } });
  }

  #fail(reason: Error): void {
    this.#failure = reason;
    for (const job of this.#waiting.splice(0)) job.reject(reason);
    for (const member of this.#members) member.job?.reject(reason);
    void this.close();
  }

  #assign(): void {
    for (const member of this.#members) {
      if (!member.ready || member.job !== null) continue;
      const job = this.#waiting.shift();
      if (job === undefined) return;
      member.job = job;
      Atomics.store(member.position, 0, 0);
      // A copy goes: should the worker die, the batch is still here for the next one.
      const task: WorkerTask = { bytes: job.batch.bytes, lines: job.batch.lines };
      member.worker.postMessage(task);
    }
  }
}
