import type { Span } from '../text/span.ts';
import type { Document } from '../tokenize/document.ts';
import type { LintAttribution } from './rule-context.ts';

/**
 * Marks with 1 the tokens that the writer says: those outside all quotations and outside the content of attributions
 * to anybody but the writer. Sources and cues are the writer's words.
 */
export function findOwnTokens(
  document: Document,
  attributions: readonly LintAttribution[],
  author: string | null,
): Uint8Array {
  const own = new Uint8Array(document.tokenCount).fill(1);
  for (let i = 0; i < own.length; i++) if ((document.quotationOf[i] as number) >= 0) own[i] = 0;
  for (const attribution of attributions) {
    if (attribution.source !== null && attribution.source === author) continue;
    for (const { firstToken, endToken } of attribution.tokens.content)
      own.fill(0, firstToken, endToken);
  }
  return own;
}

/** The runs of marked tokens as spans, white space between neighbours included; a run ends with its block. */
export function joinTokens(document: Document, marked: Uint8Array): Span[] {
  const runs: Span[] = [];
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === 0) continue;
    const first = i;
    while (
      i + 1 < marked.length &&
      marked[i + 1] === 1 &&
      document.blockOf[i + 1] === document.blockOf[i]
    )
      i++;
    runs.push({ start: document.starts[first] as number, end: document.ends[i] as number });
  }
  return runs;
}
