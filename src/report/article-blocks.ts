import type { Audit } from '../audit/contract.ts';
import { findBlocks, type TextBlock } from '../tokenize/blocks.ts';
import { excerptsOf } from './excerpt.ts';
import { type Mark, markAudit, type Segment, segment } from './marks.ts';
import { indexSpans } from './span-index.ts';

/** A block of the article with what is marked in it. */
export interface ArticleBlock extends TextBlock {
  readonly segments: readonly Segment[];
  /** Its words on one line, without notation. */
  readonly words: string;
}

/**
 * The blocks of an audit's text that hold words, in order; empty when there is no text. A heading that repeats the title is
 * left out, because a report gives the title itself, unless something is marked in it.
 */
export function articleBlocks(audit: Audit): readonly ArticleBlock[] {
  const { text } = audit;
  if (text === undefined) return [];
  const excerpt = excerptsOf(audit);
  const marksIn = indexSpans<Mark>(markAudit(audit));
  const title = audit.article.title?.replace(/\s+/g, ' ').trim();
  const blocks: ArticleBlock[] = [];
  for (const block of findBlocks({ ...audit, text })) {
    const marks = marksIn(block.start, block.end);
    const words = excerpt(block) ?? '';
    const repeatsTitle = block.kind === 'heading' && words === title && marks.length === 0;
    if (words === '' || repeatsTitle) continue;
    blocks.push({ ...block, words, segments: segment(marks, block.start, block.end) });
  }
  return blocks;
}
