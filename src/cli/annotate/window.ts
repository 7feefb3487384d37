/**
 * Holds the reader of a stream back while too much is under way: more than `maxItems` things, or more than
 * `maxBytes` in all. One thing alone is let in whatever its size.
 */
export class Window {
  readonly #maxItems: number;
  readonly #maxBytes: number;
  #items = 0;
  #bytes = 0;
  #wake: (() => void) | null = null;

  constructor(maxItems: number, maxBytes: number) {
    this.#maxItems = maxItems;
    this.#maxBytes = maxBytes;
  }

  /** Resolves when there is room, which is then taken. For one caller at a time. */
  async enter(bytes: number): Promise<void> {
    while (
      this.#items > 0 &&
      (this.#items >= this.#maxItems || this.#bytes + bytes > this.#maxBytes)
    ) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#items++;
    this.#bytes += bytes;
  }

  /** Gives the room back. */
  leave(bytes: number): void {
    this.#items--;
    this.#bytes -= bytes;
    this.#wake?.();
    this.#wake = null;
  }
}
