import type { Article } from '../text/article.ts';
import type { Document, DocumentBlock } from './document.ts';

/** A text of fewer tokens than this may be a passage of dialogue, or one quotation that somebody wants looked at. */
const LEAST_TOKENS = 200;

/**
 * The article without the outermost quotation marks, each quotation a paragraph, when the text stands between such
 * marks from beginning to end, as one does that was pasted with them, or the captions of a film: with nothing around
 * them, what is reported is inside. Null for any other article.
 */
export function unwrapArticle(
  article: Article,
  { quotations, blocks }: Pick<Document, 'quotations' | 'blocks'>,
): { readonly article: Article; readonly turns: number } | null {
  const outermost = quotations.filter(({ depth }) => depth === 1);
  const asides: DocumentBlock[] = [];
  let next = 0;
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'note') {
      asides.push(block);
      while ((outermost[next]?.firstToken ?? Infinity) < block.endToken) next++;
      continue;
    }
    for (let token = block.firstToken; token < block.endToken; next++) {
      const quotation = outermost[next];
      if (quotation === undefined || quotation.firstToken > token) return null;
      token = Math.max(token, quotation.endToken);
    }
    count += block.endToken - block.firstToken;
  }
  if (count < LEAST_TOKENS) return null;
  const turns = outermost.map(({ start, end }) => ({ start, end, kind: 'paragraph' as const }));
  const marks = outermost.flatMap(({ start, end, inner }) => [
    { start, end: inner.start },
    { start: inner.end, end },
  ]);
  const all = [...asides, ...turns].sort((a, b) => a.start - b.start);
  const markup = [...(article.markup ?? []), ...marks];
  return { article: { ...article, blocks: all, markup }, turns: turns.length };
}
