/** A line of the input, or the place of one that could not be taken in. */
export interface BatchLine {
  /** Counted from 1 over the whole stream, empty lines included. */
  readonly number: number;
  /** Where the line lies in the batch's bytes. */
  readonly start: number;
  readonly end: number;
  /** Set when the line itself is not there. */
  readonly problem?: LineProblem;
}

/** Why a line has an error record in its place. */
export interface LineProblem {
  readonly code: LineProblemCode;
  readonly message: string;
}

export type LineProblemCode =
  | 'invalid-utf-8'
  | 'invalid-json'
  | 'not-an-object'
  | 'missing-text'
  | 'wrong-type'
  | 'line-too-long'
  | 'worker-failed'
  | 'internal';

/** Some whole lines of the input, in order: what one worker is given at a time. */
export interface Batch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly lines: readonly BatchLine[];
}

/** What became of a batch: the lines to write, each with its newline. */
export interface BatchResult {
  readonly output: Uint8Array<ArrayBuffer>;
  readonly records: number;
  readonly errors: number;
}
