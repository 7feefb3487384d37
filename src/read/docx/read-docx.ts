import type { Article, ArticleInfo } from '../../text/article.ts';
import { HearsayError } from '../../text/hearsay-error.ts';
import { inputName, type ReadHints } from '../article-format.ts';
import { markAuthorNotes } from '../author-note.ts';
import { toByline } from '../byline.ts';
import { BlockCollector } from '../html/collect-blocks.ts';
import { scanHtml } from '../html/scan-html.ts';
import { toLanguageTag } from '../language-tag.ts';
import { resolveLinks } from '../link-address.ts';
import { toIsoDate } from '../published-date.ts';
import { readTextHead } from '../text-head.ts';
import { listZip, readZipEntry, type ZipEntry } from '../zip.ts';
import { convertDocx } from './convert-docx.ts';
import { isHostileXml } from './hostile-xml.ts';

/** Unpacked size of all parts together: some 50,000 pages of plain text, and far less than a bomb. */
const UNPACKED_LIMIT = 50_000_000;

/**
 * Reads a Word document: its text with blocks, and title, author and date from its properties. Tracked insertions are
 * text, deletions are not; comments and pictures are left out. Throws `docx-damaged`, `too-large` or `no-text`.
 */
export async function readDocx(bytes: Uint8Array, hints: ReadHints): Promise<Article> {
  const name = inputName(hints);
  const entries = listZip(bytes);
  if (entries === null) throw damaged(name, 'the archive is cut off or broken');
  const properties = await checkParts(bytes, entries, name);
  const html = await convertDocx(bytes).catch((cause: unknown) => {
    throw damaged(name, cause instanceof Error ? cause.message : String(cause), cause);
  });
  const collector = new BlockCollector();
  scanHtml(html, collector);
  const { text, blocks, ...found } = collector.finish();
  const links = resolveLinks(found.links, undefined);
  if (text === '') throw new HearsayError('no-text', `${name}: the Word document holds no text`);

  const stated = readProperties(properties);
  const shown = blocks.slice(0, 5).map(({ start, end }) => text.slice(start, end));
  const head = readTextHead(shown);
  const title = blocks[0]?.kind === 'heading' ? shown[0] : (stated.title ?? head.title);
  // The file's creator is whoever's machine it was; a byline in the text is the writer.
  const byline = head.byline ?? stated.byline;
  const info = {
    ...stated,
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
  };
  const textOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    ...info,
    text,
    blocks: markAuthorNotes(blocks, textOf, byline),
    ...(links.length > 0 && { links }),
  };
}

/** Unpacks every part once, within the limit, before a library that knows no limit does; gives the core properties. */
async function checkParts(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  name: string,
): Promise<string> {
  let left = UNPACKED_LIMIT;
  let properties = '';
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    const part = await readZipEntry(bytes, entry, left);
    if (part === 'too-large')
      throw new HearsayError(
        'too-large',
        `${name}: the Word document unpacks to more than ${UNPACKED_LIMIT / 1e6} MB`,
      );
    if (part === 'damaged') throw damaged(name, `its part ${entry.name} cannot be unpacked`);
    if (isHostileXml(part)) throw damaged(name, `its part ${entry.name} makes no sense`);
    left -= part.length;
    if (entry.name === 'docProps/core.xml')
      properties = new TextDecoder().decode(part.subarray(0, 100_000));
  }
  return properties;
}

function readProperties(xml: string): ArticleInfo {
  const fields = new Map<string, string>();
  let field = '';
  scanHtml(xml, {
    open: (name) => {
      field = name;
    },
    text: (text) => {
      if (field !== '') fields.set(field, (fields.get(field) ?? '') + text);
    },
    close: () => {
      field = '';
    },
  });
  const of = (name: string) => fields.get(name)?.replace(/\s+/g, ' ').trim() || undefined;
  const title = of('dc:title');
  const byline = toByline((of('dc:creator') ?? '').split(';'));
  const published = toIsoDate(of('dcterms:created') ?? '');
  const language = toLanguageTag(of('dc:language') ?? '');
  return {
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published: published.slice(0, 10) }),
    ...(language !== undefined && { language }),
  };
}

function damaged(name: string, why: string, cause?: unknown): HearsayError {
  return new HearsayError('docx-damaged', `${name}: the Word document is damaged: ${why}`, {
    cause,
  });
}
