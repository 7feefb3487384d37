import type { Span } from '../text/span.ts';
import type { Document, DocumentBlock } from '../tokenize/document.ts';
import { tokenAt } from '../tokenize/document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';

/** Fewer labelled turns than this are headings ("Update: …"), not a transcript. */
const TURN_LIMIT = 3;

/** How sure a turn is: its label says who speaks. */
const TURN_CONFIDENCE = 0.95;

/**
 * The turns of a transcript, each an attribution: the label is the source, the colon the cue, the rest of the block the
 * content, and so are blocks without a label between two turns. Empty unless the article has at least three labels
 * of which one comes again.
 */
export function findTurns(document: Document): LinkedAttribution[] {
  const labels = document.blocks.map((block) => block.speaker ?? quotedLabel(document, block));
  const labelled = labels.filter((label) => label !== null);
  const names = new Set(labelled.map((label) => document.text.slice(label.start, label.end)));
  if (labelled.length < TURN_LIMIT || names.size === labelled.length) return [];
  const isMostlyTurns = labelled.length * 2 >= document.blocks.length;
  const turns: { source: TokenRange; cue: TokenRange; content: TokenRange[] }[] = [];
  const last = labels.findLastIndex((label) => label !== null);
  for (const [index, block] of document.blocks.entries()) {
    const label = labels[index] ?? null;
    const turn = label === null ? null : readTurn(document, block, label);
    if (turn !== null) turns.push(turn);
    else if (isMostlyTurns && index < last && continuesTurn(document, block))
      turns.at(-1)?.content.push({ firstToken: block.firstToken, endToken: block.endToken });
  }
  return turns.map(({ source, cue, content }) => ({
    source: [source],
    cue: [cue],
    content: joinTouching(content),
    confidence: TURN_CONFIDENCE,
  }));
}

/** The label of a turn that a newspaper quotes with an opening mark before it: “ROWE: It holds. */
function quotedLabel(document: Document, block: DocumentBlock): Span | null {
  const line = document.text.slice(block.start, Math.min(block.end, block.start + 40));
  const label = /^["“](\p{Lu}[\p{Lu} .'’-]{1,30}):\s/u.exec(line)?.[1];
  return label === undefined
    ? null
    : { start: block.start + 1, end: block.start + 1 + label.length };
}

function readTurn(
  document: Document,
  block: DocumentBlock,
  label: Span,
): { source: TokenRange; cue: TokenRange; content: TokenRange[] } | null {
  const firstToken = tokenAt(document, label.start);
  const colon = tokenAt(document, label.end);
  if (colon <= firstToken || colon + 1 >= block.endToken) return null;
  return {
    source: { firstToken, endToken: colon },
    cue: { firstToken: colon, endToken: colon + 1 },
    content: [{ firstToken: colon + 1, endToken: block.endToken }],
  };
}

/** A paragraph that goes on with a turn; stage directions and headings do not. */
function continuesTurn(document: Document, block: DocumentBlock): boolean {
  const first = document.text.charAt(block.start);
  return block.kind === 'paragraph' && first !== '(' && first !== '[';
}

function joinTouching(ranges: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && last.endToken === range.firstToken)
      joined[joined.length - 1] = { firstToken: last.firstToken, endToken: range.endToken };
    else joined.push(range);
  }
  return joined;
}
