import type { Block, BlockKind, Link } from '../text/article.ts';

const BLOCK_GAP = '\n\n';

/** What a writer has built. */
export interface WrittenText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** With their addresses as they were given. */
  readonly links: readonly Link[];
}

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
  readonly #links: Link[] = [];
  /** Links of the open block, by their place in it. */
  #linksInLine: Link[] = [];
  /** The link that is open; its start is -1 until a word of it comes. */
  #link: { readonly url: string; start: number } | null = null;

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

  /** What is added from here on leads to an address, until the link is closed. */
  openLink(url: string): void {
    this.closeLink();
    this.#link = { url, start: -1 };
  }

  /** Ends the open link, if there is one. */
  closeLink(): void {
    this.#cutLink();
    this.#link = null;
  }

  /** Breaks the line; a second break in a row begins a new block of the same kind. */
  breakLine(): void {
    if (this.#pending === '\n') this.begin(this.#kind);
    else if (this.#line !== '') this.#pending = '\n';
  }

  /** Ends the open block. */
  end(): void {
    this.#cutLink();
    const text = this.#line.trimEnd();
    const links = this.#linksInLine;
    this.#linksInLine = [];
    this.#line = '';
    this.#pending = '';
    if (text === '' || this.#isUnwanted(text, this.#kind)) return;
    if (this.#length > 0) {
      this.#parts.push(BLOCK_GAP);
      this.#length += BLOCK_GAP.length;
    }
    this.#blocks.push({ start: this.#length, end: this.#length + text.length, kind: this.#kind });
    this.#parts.push(text);
    for (const { start, end, url } of links)
      if (start < text.length)
        this.#links.push({
          start: this.#length + start,
          end: this.#length + Math.min(end, text.length),
          url,
        });
    this.#length += text.length;
  }

  /** Ends the open block and gives the whole. */
  finish(): WrittenText {
    this.end();
    return { text: this.#parts.join(''), blocks: this.#blocks, links: this.#links };
  }

  /** Puts down what there is of the open link; it may go on in the next block. */
  #cutLink(): void {
    const link = this.#link;
    if (link === null || link.start < 0) return;
    this.#linksInLine.push({ start: link.start, end: this.#line.length, url: link.url });
    link.start = -1;
  }

  #addSpace(): void {
    if (this.#pending === '' && this.#line !== '') this.#pending = ' ';
  }

  #push(piece: string): void {
    if (this.#link !== null && this.#link.start < 0)
      this.#link.start = this.#line.length + this.#pending.length;
    this.#line += this.#pending + piece;
    this.#pending = '';
  }
}

// Soft hyphen, zero-width space, word joiner, byte order mark.
const STEERING = /[\u00ad\u200b\u2060\ufeff]/;
const ALL_STEERING = /[\u00ad\u200b\u2060\ufeff]+/g;
const SPACES = /[ \t\n\r\f\v]+/g;
