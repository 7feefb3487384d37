import type { BlockKind } from '../../text/article.ts';
import { BlockWriter, type WrittenText } from '../block-writer.ts';
import { CLOSES_PARAGRAPH, INLINE, QUOTE_SOURCE_CLASS } from './elements.ts';
import type { PageSink } from './scan-html.ts';

/** What to leave out besides what the scan drops. */
export interface CollectOptions {
  /** Leave out navigation, page header and footer, asides and forms: for a page whose article was not found. */
  readonly skipFurniture?: boolean;
  /** Leave out list items and lines that are nothing but links: other stories, menus. */
  readonly skipLinks?: boolean;
  /** Blocks to leave out, by their text. */
  readonly isUnwanted?: (text: string, kind: BlockKind) => boolean;
}

/** What may turn out to be a reference to a footnote; its text is held back until it closes. */
interface Reference {
  readonly depth: number;
  isLink: boolean;
  text: string;
}

/** Turns elements into text with blocks: feed it a page, then call `finish`. Linear in what it is fed. */
export class BlockCollector implements PageSink {
  readonly #writer: BlockWriter;
  readonly #options: CollectOptions;
  /** Kinds that open elements give to the text in them, innermost last. */
  readonly #kinds: { readonly depth: number; readonly kind: BlockKind }[] = [];
  #depth = 0;
  #skipDepth = -1;
  #verbatimDepth = -1;
  #linkDepth = -1;
  #reference: Reference | null = null;
  /** Characters of the open block, and how many of them stand in links. */
  #length = 0;
  #linkedLength = 0;

  constructor(options: CollectOptions = {}) {
    this.#options = options;
    this.#writer = new BlockWriter((text, kind) => this.#isUnwanted(text, kind));
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#depth++;
    if (this.#skipDepth >= 0) return;
    if (this.#isSkipped(name, attributes)) {
      this.#skipDepth = this.#depth;
      if (!INLINE.has(name)) this.#begin();
      return;
    }
    if (name === 'a' && this.#linkDepth < 0) {
      this.#linkDepth = this.#depth;
      this.#writer.openLink(attributes.get('href') ?? '');
    }
    this.#watchReference(name, attributes);
    if (name === 'br') this.#writer.breakLine();
    else if (name === 'q') this.text('“');
    else if (name === 'pre') this.#verbatimDepth = this.#depth;
    const kind = kindOf(name, attributes, this.#kind());
    if (kind !== null) this.#kinds.push({ depth: this.#depth, kind });
    if (kind !== null || isBlock(name)) this.#begin();
  }

  text(text: string): void {
    if (this.#skipDepth >= 0) return;
    if (this.#reference !== null) {
      this.#reference.text += text;
      if (this.#reference.text.length > REFERENCE_LIMIT) this.#endReference();
      return;
    }
    const length = text.trim().length;
    this.#length += length;
    if (this.#linkDepth >= 0) this.#linkedLength += length;
    if (this.#verbatimDepth >= 0) this.#writer.addVerbatim(text);
    else this.#writer.add(text);
  }

  close(name: string): void {
    const depth = this.#depth--;
    if (this.#skipDepth >= 0) {
      if (this.#skipDepth === depth) this.#skipDepth = -1;
      return;
    }
    if (this.#reference?.depth === depth) this.#endReference();
    if (name === 'q') this.text('”');
    if (this.#verbatimDepth === depth) this.#verbatimDepth = -1;
    const isKind = this.#kinds.at(-1)?.depth === depth;
    const endsBlock = isKind || isBlock(name);
    if (endsBlock) this.#writer.end();
    if (isKind) this.#kinds.pop();
    if (endsBlock) this.#begin();
    if (this.#linkDepth === depth) {
      this.#linkDepth = -1;
      this.#writer.closeLink();
    }
  }

  finish(): WrittenText {
    return this.#writer.finish();
  }

  #begin(): void {
    this.#writer.begin(this.#kind());
    this.#length = 0;
    this.#linkedLength = 0;
  }

  #kind(): BlockKind {
    return this.#kinds.at(-1)?.kind ?? 'paragraph';
  }

  #isUnwanted(text: string, kind: BlockKind): boolean {
    if (this.#options.isUnwanted?.(text, kind) === true) return true;
    if (this.#options.skipLinks !== true || this.#linkedLength < this.#length * 0.95) return false;
    // A whole sentence in a link is the writer's; a line that is no sentence leads away.
    return kind === 'list-item' || (kind === 'paragraph' && !/[.!?:]["”’)]*$/.test(text));
  }

  #watchReference(name: string, attributes: ReadonlyMap<string, string>): void {
    const isLink =
      name === 'a' &&
      (attributes.get('href')?.startsWith('#') === true ||
        NOTE_LINK_CLASS.test(attributes.get('class') ?? ''));
    if (this.#reference !== null) this.#reference.isLink ||= name === 'a';
    else if (name === 'sup' || isLink) this.#reference = { depth: this.#depth, isLink, text: '' };
  }

  /** A reference to a footnote ("dam.¹") would stick to the word before it; other superscripts are text. */
  #endReference(): void {
    const held = this.#reference;
    this.#reference = null;
    if (held === null || held.text === '') return;
    if (!held.isLink || !REFERENCE.test(held.text)) this.text(held.text);
  }

  #isSkipped(name: string, attributes: ReadonlyMap<string, string>): boolean {
    if (HEAD_ONLY.has(name)) return true;
    if (this.#options.skipFurniture === true && FURNITURE.has(name)) return true;
    // Pages hide the whole of themselves until a script shows it.
    if (LARGE.has(name)) return false;
    if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
    if (SCREEN_READER_CLASS.test(attributes.get('class') ?? '')) return true;
    return /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i.test(
      attributes.get('style') ?? '',
    );
  }
}

const REFERENCE = /^\s*[[(]?\s*(?:\d{1,3}|[a-z*†‡§↩^]|note \d{1,3})\s*[\])]?\s*$/i;
const NOTE_LINK_CLASS = /foot-?note|end-?note|note-?ref|fn-?ref/i;
/** What only screen readers say: the words on the page once more, or labels that nobody wrote into the story. */
const SCREEN_READER_CLASS =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-text)?|assistive-text|offscreen)(?:$|\s)/i;
const REFERENCE_LIMIT = 20;
const HEAD_ONLY = new Set(['title', 'head']);
const FURNITURE = new Set(['nav', 'header', 'footer', 'aside', 'form', 'menu', 'dialog']);

function isBlock(name: string): boolean {
  return CLOSES_PARAGRAPH.has(name) || OTHER_BLOCKS.has(name);
}

// Elements that are not known run along in the line, as in a browser.
const OTHER_BLOCKS = new Set([
  'td',
  'th',
  'html',
  'body',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'caption',
  'legend',
  'search',
]);
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:wp-)?captions?(?:[\s_-]?text)?(?:$|[\s_-])|(?:photo|image|media)[-_]?credit/i;

/** The kind that an element gives to the text in it, or null where it leaves that to the elements around it. */
function kindOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  around: BlockKind,
): BlockKind | null {
  const marks = attributes.get('class') ?? '';
  if (marks === QUOTE_SOURCE_CLASS) return 'paragraph';
  if (name === 'footer' && around === 'block-quote') return 'paragraph';
  if (around === 'note') return null;
  if (NOTE_ROLE.test(attributes.get('role') ?? '')) return 'note';
  if (NOTE_HOLDERS.has(name) && NOTE_CLASS.test(marks)) return 'note';
  const fixed = KIND_OF_ELEMENT.get(name);
  if (fixed !== undefined) return fixed;
  if (around === 'caption' || LARGE.has(name)) return null;
  return CAPTION_CLASS.test(marks) && !NO_CAPTION.test(marks) ? 'caption' : null;
}

const NOTE_ROLE = /^(?:note|doc-endnotes?|doc-footnotes?)$/;
const NOTE_CLASS = /(?:^|[\s_-])(?:footnotes?|endnotes?)(?:$|[\s_-])/i;
const NOTE_HOLDERS = new Set(['section', 'div', 'aside', 'ol', 'ul', 'li', 'p']);

// "no-caption", "captioned-image" wrappers and the like.
const NO_CAPTION = /\b(?:no|without)-caption|video-captions/i;
const LARGE = new Set(['article', 'section', 'main', 'body', 'html', 'table', 'a', 'img']);

const KIND_OF_ELEMENT: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['blockquote', 'block-quote'],
  ['figure', 'caption'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);
