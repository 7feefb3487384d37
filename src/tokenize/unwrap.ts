import type { Article } from '../text/article.ts';
import type { Document, DocumentBlock } from './document.ts';
import { tokenize } from './tokenize.ts';

/** A text of fewer tokens than this may be a passage of dialogue, or one quotation that somebody wants looked at. */
const LEAST_TOKENS = 200;

/**
 * Cuts an article as `tokenize` does, but looks inside the outermost quotation marks when the text stands between such
 * marks from beginning to end, as one does that was pasted with them, or the captions of a film: with nothing around
 * them, what is reported is inside. Then they are notation, and each quotation is a paragraph.
 */
export function tokenizeInside(article: Article): Document {
  const document = tokenize(article);
  const unwrapped = unwrapArticle(article, document);
  return unwrapped === null
    ? document
    : { ...tokenize(unwrapped.article), isDialogue: unwrapped.turns > 1 };
}

/** Null for an article that has anything around its quotations. */
function unwrapArticle(
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
