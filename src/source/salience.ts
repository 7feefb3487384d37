/** What a second mention in one sentence adds, beside the first. */
const AGAIN = 0.5;

/** How much each of some entities is on the reader's mind. One is used over and over, so that looking costs no memory. */
export class Salience {
  /** The entities that are on it at all, the one mentioned last first. */
  readonly ids: number[] = [];
  /** The subject named last in the same sentence, or -1. */
  subject = -1;
  readonly #scores: number[] = [];
  readonly #sentences: number[] = [];
  readonly #rounds: number[] = [];
  readonly #tokens: number[] = [];
  #round = 0;

  /** Forgets everything. */
  clear(): void {
    this.ids.length = 0;
    this.subject = -1;
    this.#round++;
  }

  /** Adds a mention's weight, the latest mention first, less when its sentence has one counted already. */
  add(id: number, weight: number, sentence: number, near: number, token: number): void {
    if (this.#rounds[id] !== this.#round) {
      this.#rounds[id] = this.#round;
      this.#scores[id] = 0;
      this.#sentences[id] = -1;
      this.#tokens[id] = token;
      this.ids.push(id);
    }
    const share = this.#sentences[id] === sentence ? AGAIN : 1;
    this.#sentences[id] = sentence;
    this.#scores[id] = (this.#scores[id] ?? 0) + weight * share + near;
  }

  /** The token at which an entity that is on the mind was mentioned last. */
  lastToken(id: number): number {
    return this.#tokens[id] ?? -1;
  }

  /** How much the entity is on the mind; 0 when not at all. */
  of(id: number): number {
    return this.#rounds[id] === this.#round ? (this.#scores[id] ?? 0) : 0;
  }
}
