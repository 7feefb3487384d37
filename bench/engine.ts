/** Something that reads a text. `run` returns a count of what it found, so that no engine can skip the work. */
export interface Engine {
  readonly name: string;
  run(text: string): number;
}

/** The audit with one of the models, and at least how many times as fast as compromise it has to be. */
export interface AuditEngine extends Engine {
  readonly bar: number;
}
