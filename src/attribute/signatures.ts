import type { TaggedDocument } from '../model/tagged-document.ts';
import { type Document, tokenText } from '../tokenize/document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';
import { takenTokens } from './taken-tokens.ts';

/** The longest signature, in tokens: "Ada Rowe, 54, a retired keeper of the lower gate in Millbrook". */
const SIGNATURE_REACH = 30;

/**
 * Gives quotations that nobody is linked to the name signed under them: a dash, then a capitalised name that runs to
 * the end of its line (“We were told nothing.” — Ada Rowe, lock keeper). The dash becomes the cue.
 */
export function readSignatures(
  tagged: TaggedDocument,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const taken = takenTokens(tagged.document.tokenCount, attributions);
  return attributions.map((attribution) => {
    if (attribution.source.length + attribution.cue.length > 0) return attribution;
    const last = attribution.content.at(-1);
    if (last === undefined) return attribution;
    const signature = signatureAfter(tagged.document, last.endToken, taken);
    if (signature === null) return attribution;
    const confidence = Math.max(attribution.confidence, SIGNED_CONFIDENCE);
    return { ...attribution, ...signature, confidence };
  });
}

/** How sure a signed quotation is. */
const SIGNED_CONFIDENCE = 0.8;

function signatureAfter(
  document: Document,
  end: number,
  taken: Uint8Array,
): { source: TokenRange[]; cue: TokenRange[] } | null {
  let dash = end;
  while (dash < document.tokenCount && dash < end + 2 && isClosing(tokenText(document, dash)))
    dash++;
  if (dash === 0 || dash + 1 >= document.tokenCount || !isDash(tokenText(document, dash)))
    return null;
  if ((document.quotationOf[dash - 1] as number) < 0) return null;
  const block = document.blocks[document.blockOf[dash] as number];
  if (block === undefined) return null;
  let stop = dash + 1;
  const limit = Math.min(block.endToken, dash + 1 + SIGNATURE_REACH);
  while (stop < limit && taken[stop] === 0 && !isLineBreak(document, stop)) stop++;
  const isWhole = stop === block.endToken || (stop < block.endToken && isLineBreak(document, stop));
  if (!isWhole || stop === dash + 1 || !isName(tokenText(document, dash + 1))) return null;
  let endToken = stop;
  if (/^[.)\]]$/.test(tokenText(document, endToken - 1))) endToken--;
  if (endToken <= dash + 1) return null;
  return {
    source: [{ firstToken: dash + 1, endToken }],
    cue: [{ firstToken: dash, endToken: dash + 1 }],
  };
}

function isLineBreak(document: Document, token: number): boolean {
  return document.text.slice(document.ends[token - 1], document.starts[token]).includes('\n');
}

function isClosing(text: string): boolean {
  return /^["”’'»)\].]$/.test(text);
}

/** Whether the token is a dash, as stands before a signature. */
export function isDash(text: string): boolean {
  return /^(?:[-–—―‒]|--|---)$/.test(text);
}

function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
