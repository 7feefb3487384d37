import { HearsayError } from '../text/hearsay-error.ts';
import { type ArticleFormat, hintedFormat, inputName, type ReadHints } from './article-format.ts';
import { findSignature } from './file-signatures.ts';
import { looksLikeMarkdown } from './markdown/detect-markdown.ts';
import { isZip, listZip } from './zip.ts';

/**
 * PDF, DOCX, or null for something that must be decoded as text first. Throws `format-unsupported`, saying what it
 * is, for bytes that are neither.
 */
export function detectPackedFormat(bytes: Uint8Array, hints: ReadHints): 'pdf' | 'docx' | null {
  if (isPdf(bytes)) return 'pdf';
  if (isZip(bytes)) {
    if (isDocx(bytes, hints)) return 'docx';
    throw unsupported(hints, describeZip(bytes));
  }
  const signature = findSignature(bytes);
  if (signature !== undefined) throw unsupported(hints, signature.what);
  return null;
}

/** Which text format a decoded text is. Throws `format-unsupported` for XML that is not a page. */
export function detectTextFormat(text: string, hints: ReadHints): ArticleFormat {
  const hint = hintedFormat(hints);
  const opening = skipPrologue(text);
  const tag = /^<(!doctype\s+html|[a-z][a-z0-9]{0,9})(?=[\s>/])/i.exec(opening)?.[1]?.toLowerCase();
  if (tag !== undefined) {
    if (tag.startsWith('!doctype') || PAGE_TAGS.has(tag)) return 'html';
    if (hint === 'html') return 'html';
    if (FEED_TAGS.has(tag)) throw unsupported(hints, 'a feed; give it one of its articles');
    if (FRAGMENT_TAGS.has(tag)) return hint === 'markdown' ? 'markdown' : 'html';
  }
  if (/^<\?xml\s/i.test(text.slice(0, 100).trimStart()) && hint !== 'html')
    throw unsupported(hints, 'XML of a kind that is not known');
  if (hint === 'html' && /<[a-z][a-z0-9]{0,9}[\s>/]/i.test(text.slice(0, 65_536))) return 'html';
  if (hint === 'markdown' || looksLikeMarkdown(text)) return 'markdown';
  return 'text';
}

/** Whether bytes that were given as text are not text: a share of control characters that no text has. */
export function looksBinary(text: string): boolean {
  const length = Math.min(text.length, 8192);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code >= 9 && code <= 13;
    if ((code < 32 && !isSpace && code !== 27) || code === 0x7f) controls++;
  }
  return controls > 1 && controls > length * 0.03;
}

/** The error for an input that is recognised and not read. */
export function unsupported(hints: ReadHints, what: string): HearsayError {
  return new HearsayError(
    'format-unsupported',
    `${inputName(hints)}: cannot read this: it is ${what}`,
  );
}

/** The mark may follow some rubbish, as long as it stands in the first 1,024 bytes. */
function isPdf(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, 1024) - 4;
  for (let i = 0; i < end; i++) {
    if (bytes[i] !== 0x25 || bytes[i + 1] !== 0x50) continue;
    const isMark = bytes[i + 2] === 0x44 && bytes[i + 3] === 0x46 && bytes[i + 4] === 0x2d;
    // An article that merely mentions the mark is printable up to there; a PDF with a preface is not an article.
    if (isMark && (i === 0 || !isProse(bytes.subarray(0, i)))) return true;
  }
  return false;
}

function isProse(bytes: Uint8Array): boolean {
  return bytes.some((byte, i) => byte === 32 && (bytes[i + 1] ?? 0) > 32) && !bytes.includes(0);
}

function isDocx(bytes: Uint8Array, hints: ReadHints): boolean {
  const entries = listZip(bytes);
  if (entries !== null)
    return (
      entries.some(({ name }) => /^word\/document\d*\.xml$/.test(name)) || isOfficeZip(bytes, hints)
    );
  return isOfficeZip(bytes, hints);
}

/** For archives whose directory is cut off or lacks the document: their first file, or else their name, tells. */
function isOfficeZip(bytes: Uint8Array, hints: ReadHints): boolean {
  if (listZip(bytes)?.some(({ name }) => /^(?:xl|ppt|META-INF|mimetype)\b/.test(name)))
    return false;
  return /^word\//.test(firstZipName(bytes)) || hintedFormat(hints) === 'docx';
}

function firstZipName(bytes: Uint8Array): string {
  const length = (bytes[26] ?? 0) + (bytes[27] ?? 0) * 256;
  return new TextDecoder().decode(bytes.subarray(30, 30 + Math.min(length, 200)));
}

function describeZip(bytes: Uint8Array): string {
  const names = (listZip(bytes) ?? []).map(({ name }) => name);
  if (names.some((name) => name.startsWith('xl/'))) return 'a spreadsheet (.xlsx)';
  if (names.some((name) => name.startsWith('ppt/'))) return 'a presentation (.pptx)';
  if (names.includes('META-INF/container.xml')) return 'an e-book (.epub)';
  if (names.includes('mimetype') && names.includes('content.xml'))
    return 'an OpenDocument file; save it as .docx';
  return 'a ZIP archive; unpack it first';
}

/** From the first thing that is neither white space, nor a comment, nor an XML declaration; at most 300 characters. */
function skipPrologue(text: string): string {
  let at = 0;
  for (let i = 0; i < 50; i++) {
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    const end = text.startsWith('<!--', at)
      ? text.indexOf('-->', at + 4) + 3
      : text.startsWith('<?', at)
        ? text.indexOf('?>', at + 2) + 2
        : -1;
    if (end <= at) break;
    at = end;
  }
  return text.slice(at, at + 300);
}

// Tags that only a page begins with.
const PAGE_TAGS = new Set([
  'html',
  'head',
  'body',
  'title',
  'meta',
  'article',
  'main',
  'script',
  'style',
  'link',
]);
// Tags that a fragment of a page begins with, and now and then a Markdown file too.
const FRAGMENT_TAGS = new Set([
  'p', 'div', 'section', 'header', 'h1', 'h2', 'h3', 'h4', 'span', 'a', 'b', 'i', 'em', 'strong', 'br', 'img',
  'figure', 'blockquote', 'ul', 'ol', 'table', 'iframe', 'nav', 'font', 'center', 'form', 'aside', 'time', 'pre',
]); // biome-ignore format: a table
const FEED_TAGS = new Set(['rss', 'feed', 'rdf']);
