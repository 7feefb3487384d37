import { BlockCollector } from './collect-blocks.ts';
import type { PageSink } from './scan-html.ts';

const NOTE_CLASS =
  /(?:^|[\s_-])(?:(?:author|contributor|writer|columnist)s?[-_]{0,2}(?:bio|biography|info|note|description|desc|about|footer|tagline|details)|about[-_]{1,2}(?:the[-_])?(?:author|writer|contributor)|(?:bio|byline)[-_]{0,2}(?:text|paragraph|note|description|bottom|footer)|biography|author-?note|endnote-author)(?:$|[\s_-])/i;
const HOLDER_LIMIT = 10;
const NOTE_LENGTH_LIMIT = 1500;
const BUTTON_TEXT =
  /^(?:follow|subscribe|sign up|view|see|read|more|all|other|latest|posts?|e-?mail|twitter|facebook|share|about)\b|©|\b(?:posts by|stories by|articles by)\b/i;

/** Collects what a page marks up as being about the author, wherever it stands and whatever the article finder makes of it. */
export class AuthorNoteCollector implements PageSink {
  #depth = 0;
  #holders = 0;
  #holder: { readonly depth: number; readonly blocks: BlockCollector } | null = null;
  readonly #notes: string[] = [];

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#depth++;
    if (this.#holder !== null) this.#holder.blocks.open(name, attributes);
    else if (this.#holders < HOLDER_LIMIT && isHolder(name, attributes)) {
      this.#holders++;
      this.#holder = { depth: this.#depth, blocks: new BlockCollector() };
    }
  }

  text(text: string): void {
    this.#holder?.blocks.text(text);
  }

  close(name: string): void {
    if (this.#holder !== null) {
      if (this.#holder.depth === this.#depth) this.#endHolder(this.#holder.blocks);
      else this.#holder.blocks.close(name);
    }
    this.#depth--;
  }

  /** The notes, in page order, each once. */
  finish(): readonly string[] {
    return [...new Set(this.#notes)];
  }

  #endHolder(collector: BlockCollector): void {
    this.#holder = null;
    const { text, blocks } = collector.finish();
    // A body class can match too; such a holder holds the whole page.
    if (text.length > 2 * NOTE_LENGTH_LIMIT) return;
    for (const block of blocks) {
      const note = text.slice(block.start, block.end);
      const words = note.split(/\s+/, 6).length;
      if (words >= 6 && note.length <= NOTE_LENGTH_LIMIT && !BUTTON_TEXT.test(note))
        this.#notes.push(note);
    }
  }
}

function isHolder(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return false;
  return NOTE_CLASS.test(
    `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 500),
  );
}
