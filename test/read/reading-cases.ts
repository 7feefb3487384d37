import { readFileSync } from 'node:fs';
import type { ReadArticle } from '../../src/read/read-article.ts';
import type { Span } from '../../src/text/span.ts';

/** One case: a file's content and what must be read from it. */
export interface ReadingCase {
  readonly name: string;
  readonly content: string;
  readonly expected: string;
}

/** Reads a file of cases: `#### name`, the content, `==>`, what must be read. */
export function readCases(url: URL): ReadingCase[] {
  return readFileSync(url, 'utf8')
    .split(/^#### /m)
    .slice(1)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/^==>\n/m);
      const nameEnd = head.indexOf('\n');
      return {
        name: head.slice(0, nameEnd).trim(),
        content: head
          .slice(nameEnd + 1)
          .replace(/^\n+|\n+$/g, '')
          .concat('\n'),
        expected: expected.trimEnd(),
      };
    });
}

const FIELDS = ['title', 'byline', 'publisher', 'published', 'url', 'language'] as const;

/** An article as the cases write it: what is known about it, then each block with its kind, notation left out. */
export function showArticle(article: ReadArticle): string {
  const lines = FIELDS.flatMap((field) =>
    article[field] === undefined ? [] : [`${field}: ${article[field]}`],
  );
  for (const block of article.blocks ?? []) {
    const shown = withoutMarkup(article, block).replaceAll('\n', '⏎').replaceAll('\t', '⇥').trim();
    lines.push(`[${block.kind}] ${shown}`);
  }
  return lines.join('\n');
}

/** The text of a span without the notation in it. */
export function withoutMarkup({ text, markup = [] }: ReadArticle, span: Span): string {
  let shown = '';
  for (let at = span.start; at < span.end; at++)
    if (!markup.some((mark) => mark.start <= at && at < mark.end)) shown += text[at];
  return shown;
}
