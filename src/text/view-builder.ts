import { NormalisedView } from './normalised-view.ts';

/** Numbers kept for each edit. */
const EDIT_WIDTH = 4;

/** Writes a normalised view from left to right, noting where it parts from the original. */
export class ViewBuilder {
  readonly #original: string;
  readonly #pieces: string[] = [];
  /** View start, view length, original start, original length of each edit. */
  #edits = new Uint32Array(64 * EDIT_WIDTH);
  #editCount = 0;
  #viewLength = 0;
  /** The original up to here has been written. */
  #written = 0;

  constructor(original: string) {
    this.#original = original;
  }

  /** Writes the original as it is up to `start`, and `replacement` for `[start, end)`. Calls come in text order. */
  replace(start: number, end: number, replacement: string): void {
    this.#copyTo(start);
    const viewStart = this.#viewLength;
    if (replacement !== '') this.#write(replacement);
    if (end - start !== 1 || replacement.length !== 1)
      this.#note(viewStart, replacement.length, start, end - start);
    this.#written = end;
  }

  finish(): NormalisedView {
    this.#copyTo(this.#original.length);
    return new NormalisedView(this.#original, this.#pieces.join(''), {
      viewStarts: this.#column(0),
      viewLengths: this.#column(1),
      originalStarts: this.#column(2),
      originalLengths: this.#column(3),
    });
  }

  #copyTo(end: number): void {
    if (end > this.#written) this.#write(this.#original.slice(this.#written, end));
    this.#written = end;
  }

  #write(piece: string): void {
    this.#pieces.push(piece);
    this.#viewLength += piece.length;
  }

  #note(viewStart: number, viewLength: number, start: number, length: number): void {
    const at = this.#editCount * EDIT_WIDTH;
    if (at === this.#edits.length) {
      const larger = new Uint32Array(at * 2);
      larger.set(this.#edits);
      this.#edits = larger;
    }
    this.#edits.set([viewStart, viewLength, start, length], at);
    this.#editCount++;
  }

  #column(index: number): Uint32Array {
    const column = new Uint32Array(this.#editCount);
    for (let i = 0; i < column.length; i++)
      column[i] = this.#edits[i * EDIT_WIDTH + index] as number;
    return column;
  }
}
