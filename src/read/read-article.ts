import type { Article } from '../text/article.ts';
import { HearsayError } from '../text/hearsay-error.ts';
import { type ArticleFormat, charsetOf, inputName, type ReadHints } from './article-format.ts';
import { declaredCharset } from './declared-charset.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { detectPackedFormat, detectTextFormat, looksBinary, unsupported } from './detect-format.ts';
import { readPlainText } from './read-plain-text.ts';

/** How an article was read. */
export interface Reading {
  readonly format: ArticleFormat;
  /** Absent where the format has no encoding of its own (PDF, DOCX) or the text was given decoded. */
  readonly encoding?: string;
  readonly byteOrderMark?: boolean;
  /** How many characters could not be decoded and stand as U+FFFD. */
  readonly replaced?: number;
}

/** An article as it was read from a file or page. */
export interface ReadArticle extends Article {
  readonly reading: Reading;
}

/**
 * Reads an article in any of the formats, told by content first and by the hints where that leaves it open. The text
 * of plain text and Markdown is the decoded input, unchanged. Throws a HearsayError that names the input and says
 * why it cannot be read; there is no other failure, whatever the bytes.
 */
export async function readArticle(bytes: Uint8Array, hints: ReadHints = {}): Promise<ReadArticle> {
  if (bytes.length === 0) throw new HearsayError('empty', `${inputName(hints)}: is empty`);
  const packed = detectPackedFormat(bytes, hints);
  if (packed === 'pdf') {
    const { readPdf } = await import('./pdf/read-pdf.ts');
    return { ...withAddress(await readPdf(bytes, hints), hints), reading: { format: 'pdf' } };
  }
  if (packed === 'docx') {
    const { readDocx } = await import('./docx/read-docx.ts');
    return { ...withAddress(await readDocx(bytes, hints), hints), reading: { format: 'docx' } };
  }
  const decoded = decode(bytes, hints);
  if (looksBinary(decoded.text)) throw unsupported(hints, 'not text but binary data');
  const { encoding, byteOrderMark, replaced } = decoded;
  const article = await readText(decoded.text, hints);
  return { ...article, reading: { ...article.reading, encoding, byteOrderMark, replaced } };
}

/** Like `readArticle`, for input that is decoded already: plain text, Markdown or HTML. */
export async function readText(text: string, hints: ReadHints = {}): Promise<ReadArticle> {
  const format = detectTextFormat(text, hints);
  const article = withAddress(await readFormat(text, format, hints), hints);
  if (!/\S/.test(article.text)) {
    const what = format === 'html' ? 'holds no text for a reader' : 'holds nothing but white space';
    throw new HearsayError(format === 'html' ? 'no-text' : 'empty', `${inputName(hints)}: ${what}`);
  }
  return { ...article, reading: { format } };
}

async function readFormat(text: string, format: ArticleFormat, hints: ReadHints): Promise<Article> {
  if (format === 'html') {
    const { readHtml } = await import('./html/read-html.ts');
    return readHtml(text, hints.url);
  }
  if (format === 'markdown') {
    const { readMarkdown } = await import('./markdown/read-markdown.ts');
    return readMarkdown(text);
  }
  return readPlainText(text);
}

function decode(bytes: Uint8Array, hints: ReadHints): DecodedText {
  const declared = charsetOf(hints.contentType) ?? declaredCharset(bytes);
  const decoded = decodeText(bytes, declared);
  if (decoded !== null) return decoded;
  const name = inputName(hints);
  throw new HearsayError('encoding', `${name}: is in UTF-32, which is not read; save it as UTF-8`);
}

function withAddress(article: Article, hints: ReadHints): Article {
  return article.url === undefined && hints.url !== undefined
    ? { ...article, url: hints.url }
    : article;
}
