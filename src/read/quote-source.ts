import type { Block } from '../text/article.ts';

const LENGTH_LIMIT = 160;

/**
 * The blocks, where a line below a block quotation that says whose it is ("— Ann Poole, 3 May") is a paragraph: it stands
 * within the quotation's frame, but its words are not quoted. `textOf` gives what a reader sees of a block.
 */
export function markQuoteSources(
  blocks: readonly Block[],
  textOf: (block: Block) => string,
): readonly Block[] {
  return blocks.map((block, i) => {
    if (block.kind !== 'block-quote' || blocks[i - 1]?.kind !== 'block-quote') return block;
    const text = textOf(block).trim();
    const isSource = text.length <= LENGTH_LIMIT && /^(?:[—–―-]|--)\s?\p{L}/u.test(text);
    return isSource ? { ...block, kind: 'paragraph' as const } : block;
  });
}
