import type { Document } from '../tokenize/document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';

/**
 * Gives a quotation that runs on in the next paragraph to the attribution of its beginning, where the tagger took
 * the rest for nobody's. Attributions keep their order.
 */
export function extendContinuations(
  document: Document,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const { quotations } = document;
  if (!quotations.some(({ continues }) => continues)) return [...attributions];
  const ownerOf = new Int32Array(document.tokenCount).fill(-1);
  const isContent = new Uint8Array(document.tokenCount);
  for (const [index, { source, cue, content }] of attributions.entries()) {
    for (const range of [...source, ...cue, ...content])
      ownerOf.fill(index, range.firstToken, range.endToken);
    for (const range of content) isContent.fill(1, range.firstToken, range.endToken);
  }
  const added = new Map<number, TokenRange[]>();
  let before: TokenRange | null = null;
  for (const { firstToken, endToken, depth, continues } of quotations) {
    if (depth > 1) continue;
    if (continues && before !== null && isFree(ownerOf, firstToken, endToken)) {
      const owner = ownerOfEnd(ownerOf, isContent, before);
      if (owner >= 0) {
        added.set(owner, [...(added.get(owner) ?? []), { firstToken, endToken }]);
        ownerOf.fill(owner, firstToken, endToken);
        isContent.fill(1, firstToken, endToken);
      }
    }
    before = { firstToken, endToken };
  }
  return attributions.map((attribution, index) => {
    const more = added.get(index);
    if (more === undefined) return attribution;
    const content = [...attribution.content, ...more].sort((a, b) => a.firstToken - b.firstToken);
    return { ...attribution, content };
  });
}

function isFree(ownerOf: Int32Array, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (ownerOf[i] !== -1) return false;
  return true;
}

/** Whose content the last words of a quotation are, or -1. */
function ownerOfEnd(ownerOf: Int32Array, isContent: Uint8Array, quotation: TokenRange): number {
  const floor = Math.max(quotation.firstToken, quotation.endToken - 4);
  for (let i = quotation.endToken - 1; i >= floor; i--)
    if (isContent[i] === 1) return ownerOf[i] as number;
  return -1;
}
