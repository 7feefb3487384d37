import type { Block, BlockKind } from '../text/article.ts';

const BLOCK_GAP = '\n\n';

/**
 * Builds the text of an article from pieces, for formats that have no text of their own. Runs of white space become
 * one space, blocks are parted by an empty line, and blocks without words leave no trace.
 */
export class BlockWriter {
  readonly #isUnwanted: (text: string, kind: BlockKind) => boolean;
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  #length = 0;
  #kind: BlockKind = 'paragraph';
  #line = '';
  /** White space seen since the last word: none, a space, or line breaks. */
  #pending = '';

  /** Blocks that are `isUnwanted` leave no trace. */
  constructor(isUnwanted: (text: string, kind: BlockKind) => boolean = () => false) {
    this.#isUnwanted = isUnwanted;
  }

  /** Ends the block before, if it is open, and begins one of this kind. */
  begin(kind: BlockKind): void {
    this.end();
    this.#kind = kind;
  }

  /** The length of the open block so far. */
  get openLength(): number {
    return this.#line.length;
  }

  /** Adds running text. White space in it is collapsed, and characters that only steer line breaking are left out. */
  add(text: string): void {
    const shown = STEERING.test(text) ? text.replace(ALL_STEERING, '') : text;
    const piece = shown.replace(SPACES, ' ');
    if (piece === '') return;
    const start = piece.startsWith(' ') ? 1 : 0;
    if (start === 1) this.#addSpace();
    const end = piece.endsWith(' ') ? piece.length - 1 : piece.length;
    if (end <= start) return;
    this.#push(start === 0 && end === piece.length ? piece : piece.slice(start, end));
    if (end < piece.length) this.#addSpace();
  }

  /** Adds text in which spaces and line breaks count as they stand. */
  addVerbatim(text: string): void {
    const clean = text.replace(ALL_STEERING, '').replace(/\r\n?/g, '\n');
    if (clean.trim() !== '') this.#push(clean);
    else if (clean !== '' && this.#line !== '') this.#pending = clean;
  }

  /** Breaks the line; a second break in a row begins a new block of the same kind. */
  breakLine(): void {
    if (this.#pending === '\n') this.begin(this.#kind);
    else if (this.#line !== '') this.#pending = '\n';
  }

  /** Ends the open block. */
  end(): void {
    const text = this.#line.trimEnd();
    this.#line = '';
    this.#pending = '';
    if (text === '' || this.#isUnwanted(text, this.#kind)) return;
    if (this.#length > 0) {
      this.#parts.push(BLOCK_GAP);
      this.#length += BLOCK_GAP.length;
    }
    this.#blocks.push({ start: this.#length, end: this.#length + text.length, kind: this.#kind });
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Ends the open block and gives the whole. */
  finish(): { readonly text: string; readonly blocks: readonly Block[] } {
    this.end();
    return { text: this.#parts.join(''), blocks: this.#blocks };
  }

  #addSpace(): void {
    if (this.#pending === '' && this.#line !== '') this.#pending = ' ';
  }

  #push(piece: string): void {
    this.#line += this.#pending + piece;
    this.#pending = '';
  }
}

// Soft hyphen, zero-width space, word joiner, byte order mark.
const STEERING = /[\u00ad\u200b\u2060\ufeff]/;
const ALL_STEERING = /[\u00ad\u200b\u2060\ufeff]+/g;
const SPACES = /[ \t\n\r\f\v]+/g;
