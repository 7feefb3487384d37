import type { Article, ArticleInfo, Block } from '../../text/article.ts';
import { isAuthorNote, markAuthorNotes } from '../author-note.ts';
import { BlockWriter, type WrittenText } from '../block-writer.ts';
import { toByline } from '../byline.ts';
import { resolveLinks } from '../link-address.ts';
import { markQuoteSources } from '../quote-source.ts';
import { readTextHead } from '../text-head.ts';
import { AuthorNoteCollector } from './author-note-collector.ts';
import { isBoilerplate, removeClutter, repeatsMetadata } from './clutter.ts';
import { BlockCollector } from './collect-blocks.ts';
import { findArticle } from './find-article.ts';
import { type PageDocument, PageDocumentBuilder, walkNode } from './page-document.ts';
import { PageFactsCollector } from './page-facts.ts';
import { readPageMetadata } from './page-metadata.ts';
import { type PageSink, scanHtml } from './scan-html.ts';

/**
 * Reads a web page: the article in it with its blocks, what the page says about it, and the note about its author.
 * Nothing in the page is run or fetched. A page in which no article is found is read as its whole text. `text` is empty
 * when there is none. Never throws; time is bounded by the page's length.
 */
export function readHtml(html: string, address?: string): Article {
  const facts = new PageFactsCollector();
  const builder = new PageDocumentBuilder();
  const notes = new AuthorNoteCollector();
  scanHtml(html, tee([facts, builder, notes]));
  const { info: stated, linkedBody } = readPageMetadata(facts.finish(), address);

  const found = builder.document === null ? null : readFound(builder.document, stated);
  const body = chooseBody(found, linkedBody, html);
  const info = addByline(stated, found?.byline, body);
  const whole = addNotes(body, [...notes.finish(), ...pageNotes(html, info.byline)]);
  const shown = (block: Block) => whole.text.slice(block.start, block.end);
  const links = resolveLinks(whole.links, info.url ?? address);
  return {
    ...info,
    text: whole.text,
    blocks: markAuthorNotes(markQuoteSources(whole.blocks, shown), shown, info.byline),
    ...(links.length > 0 && { links }),
  };
}

function tee(sinks: readonly PageSink[]): PageSink {
  return {
    open: (name, attributes) => {
      for (const sink of sinks) sink.open(name, attributes);
    },
    text: (text) => {
      for (const sink of sinks) sink.text(text);
    },
    close: (name) => {
      for (const sink of sinks) sink.close(name);
    },
    linkedData: (json) => {
      for (const sink of sinks) sink.linkedData?.(json);
    },
  };
}

function readFound(
  document: PageDocument,
  info: ArticleInfo,
): (WrittenText & { readonly byline: string | undefined }) | null {
  removeClutter(document.body);
  const found = findArticle(document);
  if (found === null) return null;
  let blocksSeen = 0;
  const collector = new BlockCollector({
    skipLinks: true,
    isUnwanted: (text, kind) =>
      isBoilerplate(text, kind) || (blocksSeen++ < 6 && repeatsMetadata(text, info)),
  });
  walkNode(found.content, collector);
  const body = collector.finish();
  return body.text === '' ? null : { ...body, byline: found.byline };
}

/** The found article; what the page's own data carries where that is clearly more; else all text of the page. */
function chooseBody(
  found: WrittenText | null,
  linkedBody: string | undefined,
  html: string,
): WrittenText {
  const linked = linkedBody === undefined ? null : readLinkedBody(linkedBody);
  if (linked !== null && linked.text.length > 2 * (found?.text.length ?? 0)) return linked;
  if (found !== null) return found;
  const withoutFurniture = collect(html, true);
  return withoutFurniture.text === '' ? collect(html, false) : withoutFurniture;
}

function readLinkedBody(body: string): WrittenText {
  if (/<\/?[a-z][^<>]{0,200}>/i.test(body)) return collect(body, false);
  const writer = new BlockWriter(isBoilerplate);
  for (const line of body.split(/[\r\n\u2028\u2029]+/)) {
    writer.begin('paragraph');
    writer.add(line);
  }
  return writer.finish();
}

function collect(html: string, skipFurniture: boolean): WrittenText {
  const collector = new BlockCollector({
    skipFurniture,
    skipLinks: skipFurniture,
    isUnwanted: isBoilerplate,
  });
  scanHtml(html, collector);
  return collector.finish();
}

/**
 * The byline that the page states, else the one that the article finder took out, else the one that the text begins with.
 * A page that gives its publisher as the author may still name a person in its text.
 */
function addByline(info: ArticleInfo, taken: string | undefined, body: WrittenText): ArticleInfo {
  const opening = body.blocks.slice(0, 4).map(({ start, end }) => body.text.slice(start, end));
  const written = toByline(taken === undefined ? [] : [taken]) ?? readTextHead(opening).byline;
  const isPublisher = info.byline !== undefined && info.byline === info.publisher;
  const byline = isPublisher ? (written ?? info.byline) : (info.byline ?? written);
  return byline === undefined ? info : { ...info, byline };
}

/** Paragraphs anywhere on the page that begin with the author's name and say who that is. */
function pageNotes(html: string, byline: string | undefined): string[] {
  if (byline === undefined) return [];
  const page = collect(html, false);
  return page.blocks
    .map((block) => page.text.slice(block.start, block.end))
    .filter((text) => text.split(/\s+/, 6).length === 6 && isAuthorNote(text, byline))
    .slice(-3);
}

function addNotes(body: WrittenText, notes: readonly string[]): WrittenText {
  if (notes.length === 0) return body;
  let { text } = body;
  const blocks = [...body.blocks];
  for (const note of notes) {
    if (holds(text, note)) continue;
    const start = text === '' ? 0 : text.length + 2;
    text = text === '' ? note : `${text}\n\n${note}`;
    blocks.push({ start, end: text.length, kind: 'note' });
  }
  return { text, blocks, links: body.links };
}

/** Whether the text has the note already, or another form of it: "Dr. Lund is …" beside "Lund is …". */
function holds(text: string, note: string): boolean {
  const words = note.replace(/\s+/g, ' ').split(' ');
  const middle = words.slice(2, 12).join(' ');
  return text.replace(/\s+/g, ' ').includes(middle);
}
