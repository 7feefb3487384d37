import { DOMParser } from 'linkedom';
import { QUOTE_SOURCE_CLASS } from './elements.ts';
import type { PageSink } from './scan-html.ts';

/** As much of the DOM as reading needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  appendChild(node: PageNode): PageNode;
  setAttribute(name: string, value: string): void;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageNode;
  readonly head: PageNode;
  readonly body: PageNode;
  createElement(name: string): PageNode;
  createTextNode(text: string): PageNode;
}

/** Past these, an article finder that looks at every pair of things takes too long; the page is read as it stands. */
const ELEMENT_LIMIT = 30_000;
const TEXT_LIMIT = 1_000_000;
/** The finder reads each element's text anew at every level. Elements times their depth: usual pages come to 100,000. */
const DEPTH_SUM_LIMIT = 500_000;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Builds a document from a scanned page. `document` is null when the page is too big for one. */
export class PageDocumentBuilder implements PageSink {
  readonly #document: PageDocument;
  #at: PageNode;
  readonly #path: PageNode[] = [];
  #elements = 0;
  #depthSum = 0;
  #depth = 0;
  #textLength = 0;
  #text = '';

  constructor() {
    const empty = '<!doctype html><html><head></head><body></body></html>';
    this.#document = new DOMParser().parseFromString(empty, 'text/html') as unknown as PageDocument;
    this.#at = this.#document.body;
  }

  get document(): PageDocument | null {
    return this.#isFull() ? null : this.#document;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#elements++;
    this.#depthSum += ++this.#depth;
    if (this.#isFull()) return;
    this.#flushText();
    this.#path.push(this.#at);
    this.#at = this.#place(name);
    const isRenamed = this.#at.localName !== name;
    for (const [key, value] of attributes)
      if (/^[a-z][a-z0-9:-]*$/.test(key) && !(isRenamed && key === 'class'))
        this.#at.setAttribute(key, value);
  }

  text(text: string): void {
    this.#textLength += text.length;
    // The finder writes the page out and parses it again, and each of these becomes a node of its own.
    if (text.length < 3 && /[<>&]/.test(text)) this.#elements++;
    if (!this.#isFull()) this.#text += text;
  }

  close(): void {
    this.#depth--;
    if (this.#isFull()) return;
    this.#flushText();
    this.#at = this.#path.pop() ?? this.#document.body;
  }

  /** The skeleton is there already; a page's second `body` is its first one continued. */
  #place(name: string): PageNode {
    if (name === 'html') {
      return this.#document.body;
    }
    if (name === 'body') return this.#document.body;
    if (name === 'head') return this.#document.head;
    // The page's facts are read elsewhere, and there may be any number of these.
    if (name === 'meta' || name === 'link') return this.#document.createElement(name);
    if (this.#isQuoteSource(name)) {
      const source = this.#document.createElement('p');
      source.setAttribute('class', QUOTE_SOURCE_CLASS);
      return this.#at.appendChild(source);
    }
    const safe = /^[a-z][a-z0-9-]*$/.test(name) ? name : 'span';
    return this.#at.appendChild(this.#document.createElement(safe));
  }

  /** Who is quoted, below a block quotation: the finder throws footers away, and the words are not the quotation's. */
  #isQuoteSource(name: string): boolean {
    if (name === 'cite') return this.#at.localName === 'blockquote';
    return (
      name === 'footer' &&
      this.#path
        .slice(-3)
        .concat(this.#at)
        .some(({ localName }) => localName === 'blockquote')
    );
  }

  #flushText(): void {
    if (this.#text === '') return;
    const text = this.#text;
    this.#text = '';
    if (this.#at === this.#document.head) return;
    this.#at.appendChild(this.#document.createTextNode(text));
  }

  #isFull(): boolean {
    return (
      this.#elements > ELEMENT_LIMIT ||
      this.#textLength > TEXT_LIMIT ||
      this.#depthSum > DEPTH_SUM_LIMIT
    );
  }
}

/** Walks a node and all beneath it, in document order, as a scan would. */
export function walkNode(root: PageNode, sink: PageSink): void {
  let node: PageNode | null = root;
  const open: PageNode[] = [];
  while (node !== null) {
    if (node.nodeType === TEXT_NODE) sink.text(node.nodeValue ?? '');
    if (node.nodeType === ELEMENT_NODE) {
      sink.open(node.localName, attributesOf(node));
      open.push(node);
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      sink.close((open.pop() as PageNode).localName);
    }
    while (node !== root && node.nextSibling === null && open.length > 0) {
      node = open.pop() as PageNode;
      sink.close(node.localName);
    }
    if (node === root) return;
    node = node.nextSibling;
  }
}

function attributesOf(node: PageNode): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { name, value } of node.attributes) attributes.set(name, value);
  return attributes;
}
