import type { ArticleInfo } from '../../text/article.ts';
import { toByline } from '../byline.ts';
import { toLanguageTag } from '../language-tag.ts';
import { toIsoDate } from '../published-date.ts';

interface WithMetadata {
  getMetadata(): Promise<{ info?: unknown; metadata?: { get(name: string): unknown } | null }>;
}

/**
 * Title, author, language and date as a PDF states them. The date is that of publication, where the file gives one; the
 * day on which the file was made is not taken for it. Titles that programs put there by themselves are passed over.
 */
export async function readPdfInfo(
  document: WithMetadata,
  name: string | undefined,
): Promise<ArticleInfo> {
  const found = await document.getMetadata().catch(() => ({ info: undefined, metadata: null }));
  const fields = (typeof found.info === 'object' && found.info !== null ? found.info : {}) as {
    readonly [key: string]: unknown;
  };
  const xmp = (key: string) => textOf(found.metadata?.get(key));
  const title = xmp('dc:title') ?? textOf(fields.Title);
  const author = xmp('dc:creator') ?? textOf(fields.Author);
  const date = xmp('prism:publicationdate') ?? xmp('prism:coverdate') ?? xmp('dc:date');
  const published = date === undefined ? undefined : toIsoDate(date);
  const publisher = xmp('prism:publicationname') ?? xmp('dc:publisher');
  const language = toLanguageTag(xmp('dc:language') ?? textOf(fields.Language) ?? '');
  const byline = author === undefined ? undefined : toByline(author.split(';'));
  return {
    ...(title !== undefined && !isMadeUp(title, name) && { title }),
    ...(byline !== undefined && { byline }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
}

function isMadeUp(title: string, name: string | undefined): boolean {
  if (
    /^(?:microsoft (?:word|powerpoint)\b|untitled|document\d*$|slide \d|print|about:blank)/i.test(
      title,
    )
  )
    return true;
  if (/\.(?:docx?|pdf|indd|qxd|tex|html?|rtf|odt|pages|ps)$/i.test(title) || /^https?:/.test(title))
    return true;
  return name?.toLowerCase().includes(title.toLowerCase()) === true && !title.includes(' ');
}

function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value.join('; ') : value;
  if (typeof first !== 'string') return undefined;
  return first.replace(/\s+/g, ' ').trim().slice(0, 500) || undefined;
}
