/** Something that reads a text. `run` returns a count of what it found, so that no engine can skip the work. */
export interface Engine {
  readonly name: string;
  /** At least how many times as fast as compromise an audit has to be. */
  readonly bar?: number;
  run(text: string): number;
}
