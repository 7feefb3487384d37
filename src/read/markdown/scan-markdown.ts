import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, BlockKind, Link } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { findHtmlMarkup } from './html-in-markdown.ts';
import { findParts, listDefinitions } from './split-markdown.ts';

/** What the notation of a Markdown text is, and what blocks it makes. Spans are in text order and do not overlap. */
export interface MarkdownScan {
  readonly markup: readonly Span[];
  readonly blocks: readonly Block[];
  /** With their addresses as they are written. */
  readonly links: readonly Link[];
}

type Events = ReturnType<typeof postprocess>;
type MarkdownToken = Events[number][1];

/**
 * Reads Markdown (CommonMark with GitHub's tables, footnotes and strikethrough, without indented code: writers indent
 * paragraphs) from `from` on. Long texts are read part by part, and a part with no paragraph break in reach is taken
 * as plain text, so that time stays linear whatever the text.
 */
export function scanMarkdown(text: string, from: number): MarkdownScan {
  const markup: Span[] = [];
  const blocks: Block[] = [];
  const links: LinkNotes = { found: [], references: [], definitions: new Map() };
  const parts = findParts(text, from);
  const definitions = parts.length > 1 ? listDefinitions(text.slice(from)) : [];
  for (const part of parts) {
    if (!part.isReadable) continue;
    const collector = new Collector(text, part.start, markup, blocks, links);
    for (const [step, token] of parsePart(text.slice(part.start, part.end), definitions)) {
      if (step === 'enter') collector.enter(token);
      else collector.exit(token);
    }
  }
  return {
    markup,
    blocks: blocks.map((block, i) => widen(block, blocks[i - 1]?.end ?? from, text)),
    links: settleLinks(links),
  };
}

/** Links as they are met: complete, or by a label that is defined somewhere in the text. */
interface LinkNotes {
  readonly found: Link[];
  readonly references: { readonly words: Span; readonly label: string }[];
  readonly definitions: Map<string, string>;
}

function settleLinks({ found, references, definitions }: LinkNotes): Link[] {
  const referred = references.flatMap(({ words, label }) => {
    const url = definitions.get(label);
    return url === undefined ? [] : [{ ...words, url }];
  });
  return [...found, ...referred].sort((a, b) => a.start - b.start);
}

const EXTENSIONS = [
  gfmTable(),
  gfmFootnote(),
  gfmStrikethrough(),
  { disable: { null: ['codeIndented'] } },
];

function parsePart(part: string, definitions: readonly string[]): Events {
  const parser = parse({ extensions: EXTENSIONS });
  parser.defined.push(...definitions);
  return postprocess(parser.document().write(preprocess()(part, undefined, true)));
}

class Collector {
  readonly #text: string;
  readonly #shift: number;
  readonly #markup: Span[];
  readonly #blocks: Block[];
  readonly #links: LinkNotes;
  readonly #kinds: BlockKind[] = [];
  /** The words of the link that is being read; null outside one. */
  #linkWords: Span | null = null;
  #definition = '';
  /** Inside something that is markup as a whole, or is read on its own: how deep. */
  #ignored = 0;
  #inImage = 0;
  #paragraph: { readonly start: number; outsideImages: number } | null = null;

  constructor(text: string, start: number, markup: Span[], blocks: Block[], links: LinkNotes) {
    this.#text = text;
    this.#links = links;
    // The parser leaves a byte order mark at the start of its input out of its count.
    this.#shift = start + (text.charCodeAt(start) === 0xfeff ? 1 : 0);
    this.#markup = markup;
    this.#blocks = blocks;
  }

  enter(token: MarkdownToken): void {
    this.#watchLink(token);
    if (this.#ignored > 0) {
      if (MARKUP.has(token.type) || token.type === 'htmlFlow') this.#ignored++;
      return;
    }
    const kind = KINDS.get(token.type);
    if (kind !== undefined) this.#kinds.push(kind);
    if (token.type === 'htmlFlow') {
      this.#ignored++;
      this.#addHtml(token);
    } else if (MARKUP.has(token.type)) {
      this.#ignored++;
      this.#mark(token);
    } else if (token.type === 'characterReference') {
      if (/^&(?:nbsp|#160|#xa0|shy|zwsp|#8203);$/i.test(this.#slice(token))) this.#mark(token);
    } else if (token.type === 'image') {
      this.#inImage++;
    } else if (token.type === 'paragraph') {
      this.#paragraph = { start: this.#shift + token.start.offset, outsideImages: 0 };
    } else if (token.type === 'data' && this.#paragraph !== null && this.#inImage === 0) {
      this.#paragraph.outsideImages += this.#slice(token).trim().length;
    }
  }

  exit(token: MarkdownToken): void {
    if (this.#ignored > 0) {
      if (MARKUP.has(token.type) || token.type === 'htmlFlow') this.#ignored--;
      if (this.#ignored > 0 || KINDS.get(token.type) === undefined) return;
    }
    if (token.type === 'image') this.#inImage--;
    if (token.type === 'paragraph') this.#endParagraph(token);
    if (HEADINGS.has(token.type)) this.#add(token, 'heading');
    if (token.type === 'tableRow') this.#add(token, 'paragraph');
    if (KINDS.has(token.type)) this.#kinds.pop();
  }

  /** Links in pictures are not followed: their words are the picture's description. */
  #watchLink(token: MarkdownToken): void {
    const start = this.#shift + token.start.offset;
    const end = this.#shift + token.end.offset;
    const written = (): string => this.#slice(token);
    if (token.type === 'link') this.#linkWords = null;
    else if (token.type === 'labelText' && this.#inImage === 0) this.#linkWords = { start, end };
    else if (token.type === 'autolinkProtocol')
      this.#links.found.push({ start, end, url: written() });
    else if (token.type === 'definitionLabelString') this.#definition = foldLabel(written());
    else if (token.type === 'definitionDestinationString')
      this.#links.definitions.set(this.#definition, written());
    if (this.#linkWords === null || this.#inImage > 0) return;
    const words = this.#linkWords;
    if (token.type === 'resourceDestinationString')
      this.#links.found.push({ ...words, url: written() });
    else if (token.type === 'referenceString')
      this.#links.references.push({ words, label: foldLabel(written()) });
    else return;
    this.#linkWords = null;
  }

  /** A paragraph that is nothing but a picture holds the picture's description. */
  #endParagraph(token: MarkdownToken): void {
    const isPicture = this.#paragraph?.outsideImages === 0 && this.#slice(token).includes('![');
    this.#paragraph = null;
    this.#add(token, isPicture ? 'caption' : (this.#kinds.at(-1) ?? 'paragraph'));
  }

  #add(token: MarkdownToken, kind: BlockKind): void {
    const start = this.#shift + token.start.offset;
    this.#blocks.push({ start, end: this.#shift + token.end.offset, kind });
  }

  #addHtml(token: MarkdownToken): void {
    const start = this.#shift + token.start.offset;
    const found = findHtmlMarkup(this.#text, start, this.#shift + token.end.offset);
    for (const span of found.markup) this.#addMark(span);
    for (const { start: from, end } of found.texts)
      this.#blocks.push({ start: from, end, kind: this.#kinds.at(-1) ?? 'paragraph' });
  }

  #mark(token: MarkdownToken): void {
    this.#addMark({ start: this.#shift + token.start.offset, end: this.#shift + token.end.offset });
  }

  #addMark(span: Span): void {
    const last = this.#markup.at(-1);
    if (span.end <= span.start) return;
    if (last !== undefined && span.start <= last.end)
      this.#markup[this.#markup.length - 1] = {
        start: last.start,
        end: Math.max(last.end, span.end),
      };
    else this.#markup.push(span);
  }

  #slice(token: MarkdownToken): string {
    return this.#text.slice(this.#shift + token.start.offset, this.#shift + token.end.offset);
  }
}

/** Labels of references are the same whatever their case and spaces. */
function foldLabel(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Takes in the marks before a block on its first line ("> ", "- ", "# "), so that they are no block of their own. */
function widen(block: Block, limit: number, text: string): Block {
  let { start } = block;
  while (start > limit && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start === block.start ? block : { ...block, start };
}

const HEADINGS: ReadonlySet<string> = new Set(['atxHeading', 'setextHeading']);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['blockQuote', 'block-quote'],
  ['listOrdered', 'list-item'],
  ['listUnordered', 'list-item'],
  ['gfmFootnoteDefinition', 'note'],
]);

/** What is notation as a whole, whatever is in it. */
const MARKUP: ReadonlySet<string> = new Set([
  'atxHeadingSequence', 'autolinkMarker', 'blockQuotePrefix', 'codeFenced', 'codeTextSequence', 'definition',
  'definitionMarker', 'emphasisSequence', 'escapeMarker', 'gfmFootnoteCall', 'gfmFootnoteDefinitionLabel',
  'hardBreakEscape', 'htmlText', 'labelImageMarker', 'labelMarker', 'listItemPrefix', 'reference', 'resource',
  'setextHeadingLine', 'strikethroughSequence', 'strongSequence', 'tableCellDivider', 'tableDelimiterRow',
  'thematicBreak',
]); // biome-ignore format: a table
