import { getDocumentProxy } from 'unpdf';
import type { Article, ArticleInfo } from '../../text/article.ts';
import { HearsayError } from '../../text/hearsay-error.ts';
import { inputName, type ReadHints } from '../article-format.ts';
import { markAuthorNotes } from '../author-note.ts';
import { BlockWriter } from '../block-writer.ts';
import { readTextHead } from '../text-head.ts';
import { dropPageFurniture } from './page-furniture.ts';
import { findFragments } from './pdf-fragments.ts';
import { readPdfInfo } from './pdf-info.ts';
import { findLines } from './pdf-lines.ts';
import { type PdfPage, type PdfTextItem, toRuns } from './pdf-page.ts';
import { findPdfBlocks, type PdfBlock } from './pdf-paragraphs.ts';

/** As much of pdf.js as reading needs. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPageProxy>;
  getMetadata(): Promise<{ info?: unknown; metadata?: { get(name: string): unknown } | null }>;
  destroy(): Promise<void>;
}

interface PdfPageProxy {
  getViewport(options: { scale: number }): { transform: number[]; width: number; height: number };
  getTextContent(): Promise<{ items: PdfTextItem[] }>;
  cleanup(): void;
}

const PAGE_LIMIT = 2000;

/**
 * Reads a PDF: its text put together again from the places of its characters, in reading order, without running heads
 * and page numbers. Throws `pdf-encrypted`, `pdf-damaged`, `too-large`, or `pdf-no-text` for a scan.
 */
export async function readPdf(bytes: Uint8Array, hints: ReadHints): Promise<Article> {
  const name = inputName(hints);
  const document = await openPdf(bytes, name);
  try {
    if (document.numPages > PAGE_LIMIT)
      throw new HearsayError(
        'too-large',
        `${name}: the PDF has ${document.numPages} pages; at most ${PAGE_LIMIT} are read`,
      );
    const pages = await readPages(document, name);
    const fragments = dropPageFurniture(
      pages.map(({ runs }) => findFragments(runs)),
      pages.map(({ height }) => height),
    );
    const lines = fragments.flatMap(findLines);
    const blocks = findPdfBlocks(lines);
    if (blocks.length === 0)
      throw new HearsayError(
        'pdf-no-text',
        `${name}: the PDF holds pictures and no text; run text recognition (OCR) on it first`,
      );
    return toArticle(blocks, await readPdfInfo(document, hints.name));
  } finally {
    await document.destroy().catch(() => {});
  }
}

async function openPdf(bytes: Uint8Array, name: string): Promise<PdfDocument> {
  try {
    // A copy: the library takes the bytes for itself and leaves an empty array behind.
    const options = {
      verbosity: 0,
      disableFontFace: true,
      isEvalSupported: false,
      stopAtErrors: false,
    };
    return (await getDocumentProxy(new Uint8Array(bytes), options)) as unknown as PdfDocument;
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    if (isLocked)
      throw new HearsayError('pdf-encrypted', `${name}: the PDF is protected by a password`, {
        cause,
      });
    throw damaged(name, cause);
  }
}

/** A page that cannot be read is left out, as long as another one can. */
async function readPages(document: PdfDocument, name: string): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let failure: unknown;
  for (let number = 1; number <= document.numPages; number++) {
    try {
      const page = await document.getPage(number);
      const { transform, width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push({ width, height, runs: toRuns(items, transform) });
      page.cleanup();
    } catch (cause) {
      failure = cause;
    }
  }
  if (failure !== undefined && pages.every((page) => page.runs.length === 0))
    throw damaged(name, failure);
  return pages;
}

function toArticle(blocks: readonly PdfBlock[], stated: ArticleInfo): Article {
  const writer = new BlockWriter();
  for (const block of blocks) {
    writer.begin(block.kind);
    writer.add(block.text);
  }
  const { text, blocks: placed } = writer.finish();
  const head = readTextHead(blocks.slice(0, 5).map((block) => block.text));
  const title = stated.title ?? largestHeading(blocks) ?? head.title;
  const byline = stated.byline ?? head.byline;
  const info = {
    ...stated,
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
  };
  const textOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return { ...info, text, blocks: markAuthorNotes(placed, textOf, byline) };
}

/** The headline: the largest heading on the first page. */
function largestHeading(blocks: readonly PdfBlock[]): string | undefined {
  const headings = blocks.filter((block) => block.kind === 'heading' && block.page === 0);
  return headings.sort((a, b) => b.size - a.size)[0]?.text;
}

function damaged(name: string, cause: unknown): HearsayError {
  const why = cause instanceof Error ? `: ${cause.message}` : '';
  return new HearsayError('pdf-damaged', `${name}: the PDF is damaged${why}`, { cause });
}
