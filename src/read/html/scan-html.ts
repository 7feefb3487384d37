import { Tokenizer } from 'htmlparser2';
import { CLOSED_BY, CLOSES_PARAGRAPH, DROPPED, INLINE, KEPT_ATTRIBUTES, VOID } from './elements.ts';

/** What a page holds, in order. Every `open` of an element that can have content has its `close`. */
export interface PageSink {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  text(text: string): void;
  close(name: string): void;
  /** A `<script type="application/ld+json">`. No other script is handed on, and none is ever run. */
  linkedData?(json: string): void;
}

/** Deeper elements are treated as if their tags were not there, so that no later step meets a deep tree. */
const DEPTH_LIMIT = 200;
const ATTRIBUTE_LIMIT = 20_000;

/**
 * Reads HTML, however broken, in time linear in its length, and hands on its elements in order with unclosed ones
 * closed. Scripts, styles, drawings and the like are left out with all that is in them. Never throws. The tags are
 * balanced here and not by the library's own parser, because that one takes quadratic time on deep nesting.
 */
export function scanHtml(html: string, sink: PageSink): void {
  const scanner = new Scanner(html, sink);
  const tokenizer = new Tokenizer({ decodeEntities: true }, scanner);
  tokenizer.write(html);
  tokenizer.end();
  scanner.finish();
}

class Scanner {
  readonly #html: string;
  readonly #sink: PageSink;
  readonly #stack: string[] = [];
  /** How many elements of each name are on the stack. */
  readonly #openCounts = new Map<string, number>();
  /** Opening tags ignored for depth whose closing tags are still to come. */
  #ignoredOpen = 0;
  #tag = '';
  #attribute = '';
  #value = '';
  #attributes = new Map<string, string>();
  /** The element that is being left out, and how many of its name are open. */
  #dropped = '';
  #droppedOpen = 0;
  #linkedData: string[] | null = null;
  readonly #lastClosings = new Map<string, number>();

  constructor(html: string, sink: PageSink) {
    this.#html = html;
    this.#sink = sink;
  }

  ontext(start: number, end: number): void {
    this.#addText(this.#html.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    this.#addText(String.fromCodePoint(codePoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#addText(this.#html.slice(start, end - endOffset));
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, Math.min(end, start + 64)).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, Math.min(end, start + 64)).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (!KEPT_ATTRIBUTES.has(this.#attribute)) return;
    const room = ATTRIBUTE_LIMIT - this.#value.length;
    if (room > 0) this.#value += this.#html.slice(start, Math.min(end, start + room));
  }

  onattribentity(codePoint: number): void {
    if (this.#value.length < ATTRIBUTE_LIMIT) this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (KEPT_ATTRIBUTES.has(this.#attribute) && !this.#attributes.has(this.#attribute))
      this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(end: number): void {
    this.#open(end);
  }

  onselfclosingtag(end: number): void {
    // HTML takes no notice of the slash; only in drawings, which are dropped, does it close.
    if (this.#dropped === '' && !DROPPED.has(this.#tag)) this.#open(end);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html
      .slice(start, Math.min(end, start + 64))
      .trim()
      .toLowerCase();
    if (this.#dropped !== '') {
      if (name === this.#dropped && --this.#droppedOpen === 0) this.#endDropped();
      return;
    }
    if (name === 'br') {
      this.#sink.open('br', new Map());
      this.#sink.close('br');
      return;
    }
    if (this.#ignoredOpen > 0) {
      this.#ignoredOpen--;
      return;
    }
    this.#closeNamed(name);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  finish(): void {
    if (this.#dropped !== '') this.#endDropped();
    this.#closeTo(0);
  }

  #addText(text: string): void {
    if (this.#dropped === '') this.#sink.text(text);
    else this.#linkedData?.push(text);
  }

  #open(end: number): void {
    const name = this.#tag;
    if (this.#dropped !== '') {
      if (name === this.#dropped) this.#droppedOpen++;
      return;
    }
    if (DROPPED.has(name)) {
      this.#startDropped(name, end);
      return;
    }
    this.#closeImplied(name);
    if (VOID.has(name)) {
      this.#sink.open(name, this.#attributes);
      this.#sink.close(name);
    } else if (this.#stack.length >= DEPTH_LIMIT) {
      this.#ignoredOpen++;
    } else {
      this.#stack.push(name);
      this.#openCounts.set(name, (this.#openCounts.get(name) ?? 0) + 1);
      this.#sink.open(name, this.#attributes);
    }
  }

  #startDropped(name: string, end: number): void {
    // Left open for ever, it would take the rest of the page with it; code does so in a browser too.
    if (!CODE.has(name) && this.#lastClosing(name) < end) return;
    this.#dropped = name;
    this.#droppedOpen = 1;
    const type = this.#attributes.get('type') ?? '';
    if (name === 'script' && /^\s*application\/ld\+json/i.test(type)) this.#linkedData = [];
  }

  #endDropped(): void {
    this.#dropped = '';
    this.#droppedOpen = 0;
    if (this.#linkedData !== null) this.#sink.linkedData?.(this.#linkedData.join(''));
    this.#linkedData = null;
  }

  /** Where the last closing tag of that name stands, or -1. */
  #lastClosing(name: string): number {
    let last = this.#lastClosings.get(name);
    if (last === undefined) {
      last = -1;
      for (const match of this.#html.matchAll(new RegExp(`</${name}`, 'gi'))) last = match.index;
      this.#lastClosings.set(name, last);
    }
    return last;
  }

  #closeImplied(name: string): void {
    const rule = CLOSED_BY.get(name);
    if (rule !== undefined) this.#closeNearest(rule.closes, rule.within);
    if (CLOSES_PARAGRAPH.has(name) && this.#isOpen('p'))
      this.#closeNearest(PARAGRAPH, PARAGRAPH_SCOPE);
  }

  #closeNearest(names: ReadonlySet<string>, within: ReadonlySet<string>): void {
    for (let depth = this.#stack.length - 1; depth >= 0; depth--) {
      const open = this.#stack[depth] as string;
      if (names.has(open)) {
        this.#closeTo(depth);
        return;
      }
      if (within.has(open)) return;
    }
  }

  #closeNamed(name: string): void {
    if (!this.#isOpen(name)) return;
    const isInline = INLINE.has(name);
    for (let depth = this.#stack.length - 1; depth >= 0; depth--) {
      const open = this.#stack[depth] as string;
      if (open === name) {
        this.#closeTo(depth);
        return;
      }
      // A stray `</b>` must not close the paragraphs that were opened since.
      if (isInline ? !INLINE.has(open) : CELLS.has(open) && !TABLE_PARTS.has(name)) return;
    }
  }

  #isOpen(name: string): boolean {
    return (this.#openCounts.get(name) ?? 0) > 0;
  }

  #closeTo(depth: number): void {
    while (this.#stack.length > depth) {
      const name = this.#stack.pop() as string;
      this.#openCounts.set(name, (this.#openCounts.get(name) ?? 1) - 1);
      this.#sink.close(name);
    }
  }
}

const CODE = new Set(['script', 'style']);
const PARAGRAPH = new Set(['p']);
const PARAGRAPH_SCOPE = new Set(['td', 'th', 'table', 'caption', 'button', 'li', 'body', 'html']);
const CELLS = new Set(['td', 'th', 'caption']);
const TABLE_PARTS = new Set([
  'table',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'tfoot',
  'caption',
  'body',
  'html',
]);
