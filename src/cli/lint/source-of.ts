import { htmlSource } from '../../lint/html-source.ts';
import { plainSource, type SourceText } from '../../lint/source-text.ts';
import { declaredCharset } from '../../read/declared-charset.ts';
import { decodeText } from '../../read/decode-text.ts';
import { readFileBytes } from '../../read/node/read-file.ts';
import type { ReadArticle } from '../../read/read-article.ts';

/** The file that an article was read from, as an editor shows it. */
export function sourceFromBytes(article: ReadArticle, bytes: Uint8Array): SourceText {
  if (article.reading.format !== 'html') return sourceFromText(article);
  const html = decodeText(bytes, declaredCharset(bytes))?.text;
  return html === undefined ? plainSource(article.text) : htmlSource(html, article);
}

/** The same by its path; null for an article that was no file, whose lines are those of its text. */
export async function sourceOf(article: ReadArticle, path: string | null): Promise<SourceText> {
  if (path === null || article.reading.format !== 'html') return sourceFromText(article);
  return sourceFromBytes(article, await readFileBytes(path));
}

function sourceFromText({ text, reading }: ReadArticle): SourceText {
  return plainSource(text, reading.format === 'markdown');
}
