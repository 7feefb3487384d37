import { type Document, type DocumentBlock, tokenText } from '../tokenize/document.ts';
import type { TokenRange } from './attribution.ts';

/** The tokens of a block without the ">" by which plain text marks a block quotation. */
export function blockRange(document: Document, block: DocumentBlock): TokenRange {
  const { endToken } = block;
  let { firstToken } = block;
  while (firstToken + 1 < endToken && /^>+$/.test(tokenText(document, firstToken))) firstToken++;
  return { firstToken, endToken };
}
