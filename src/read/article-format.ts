/** The formats that are read. */
export type ArticleFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'docx';

/** What is known about some bytes besides the bytes. Hints decide only where the content does not. */
export interface ReadHints {
  /** The file's name or path, as error messages shall name it. */
  readonly name?: string;
  /** The media type, with its charset if it has one: `text/html; charset=utf-8`. */
  readonly contentType?: string;
  /** Where the bytes came from; relative links in a page are taken from here. */
  readonly url?: string;
}

/** How to call the input in a message: its name, else its address. */
export function inputName(hints: ReadHints): string {
  return hints.name ?? hints.url ?? 'the input';
}

/** The format that name and media type speak for, or null. */
export function hintedFormat(hints: ReadHints): ArticleFormat | null {
  const mediaType = (hints.contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const byType = FORMAT_OF_MEDIA_TYPE.get(mediaType);
  if (byType !== undefined) return byType;
  const extension = /\.([a-z0-9]{1,9})$/i.exec(hints.name ?? '')?.[1]?.toLowerCase();
  return extension === undefined ? null : (FORMAT_OF_EXTENSION.get(extension) ?? null);
}

/** The charset that a media type carries, or undefined. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?\s*([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
}

const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

// `text/plain` is no hint: servers send it for everything.
const FORMAT_OF_MEDIA_TYPE: ReadonlyMap<string, ArticleFormat> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
  ['application/pdf', 'pdf'],
  [DOCX_TYPE, 'docx'],
]);

const FORMAT_OF_EXTENSION: ReadonlyMap<string, ArticleFormat> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['mdx', 'markdown'],
  ['mkd', 'markdown'],
  ['mdown', 'markdown'],
  ['markdown', 'markdown'],
  ['htm', 'html'],
  ['html', 'html'],
  ['xhtml', 'html'],
  ['pdf', 'pdf'],
  ['docx', 'docx'],
]);
