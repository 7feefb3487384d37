/** Something that reads a text. `run` returns a count of what it found, so that no engine can skip the work. */
export interface Engine {
  readonly name: string;
  run(text: string): number;
}
