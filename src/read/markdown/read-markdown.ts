import type { Article, Block } from '../../text/article.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { markAuthorNotes } from '../author-note.ts';
import { resolveLinks } from '../link-address.ts';
import { markQuoteSources } from '../quote-source.ts';
import { readTextHead } from '../text-head.ts';
import { readFrontMatter } from './front-matter.ts';
import { scanMarkdown } from './scan-markdown.ts';

/**
 * Reads Markdown. The text is the input, unchanged; its notation is listed as `markup`, front matter included, and
 * what the front matter says about the article is taken over. Never throws.
 */
export async function readMarkdown(text: string): Promise<Article> {
  const frontMatter = await readFrontMatter(text);
  const scan = scanMarkdown(text, frontMatter.end);
  const markup =
    frontMatter.end > 0 ? [{ start: 0, end: frontMatter.end }, ...scan.markup] : scan.markup;
  const shown = (block: Span) => visibleText(text, block, markup);
  const head = readTextHead(scan.blocks.slice(0, 4).map(shown));
  const opensWithHeading = scan.blocks[0]?.kind === 'heading';
  const title =
    frontMatter.info.title ?? (opensWithHeading ? shown(scan.blocks[0] as Block) : undefined);
  const byline = frontMatter.info.byline ?? head.byline;
  const links = resolveLinks(scan.links, frontMatter.info.url);
  const blocks = markAuthorNotes(markQuoteSources(scan.blocks, shown), shown, byline);
  return {
    ...(title !== undefined && title !== '' && { title }),
    ...(byline !== undefined && { byline }),
    ...frontMatter.info,
    text,
    blocks,
    markup,
    ...(links.length > 0 && { links }),
  };
}

/** What a reader sees of a span: its text without the notation, white space collapsed. */
function visibleText(text: string, span: Span, markup: readonly Span[]): string {
  let shown = '';
  let at = span.start;
  for (let i = firstEndingAfter(markup, span.start); i < markup.length; i++) {
    const mark = markup[i] as Span;
    if (mark.start >= span.end) break;
    shown += text.slice(at, Math.max(at, mark.start));
    at = Math.max(at, mark.end);
  }
  return (shown + text.slice(at, span.end)).replace(/\s+/g, ' ').trim();
}
