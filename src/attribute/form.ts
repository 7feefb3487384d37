import type { TaggedDocument } from '../model/tagged-document.ts';
import type { Document, Quotation } from '../tokenize/document.ts';
import type { Form, LinkedAttribution } from './attribution.ts';

/**
 * How the content is given: all between quotation marks, in the writer's words, or some of each. Marks that
 * hold the cue or the source as well belong to somebody else's quotation and do not count. A turn in a
 * transcript and a block quote that is introduced from outside are direct.
 */
export function findForm(tagged: TaggedDocument, attribution: LinkedAttribution): Form {
  const { document } = tagged;
  const outside = attribution.cue[0] ?? attribution.source[0];
  const outsideToken = outside?.firstToken ?? -1;
  let quoted = 0;
  let unquoted = 0;
  for (const range of attribution.content) {
    for (let i = range.firstToken; i < range.endToken; i++) {
      if (!isWord(document, i)) continue;
      if (isVerbatim(document, i, outsideToken)) quoted++;
      else if (quoted + unquoted > 0 || !CONNECTIVES.has(tagged.lemmas[i] ?? '')) unquoted++;
    }
  }
  if (quoted === 0) return 'indirect';
  return unquoted === 0 ? 'direct' : 'mixed';
}

/** Words that lead into a quotation without being part of what was said. */
const CONNECTIVES = new Set(['that', 'and', 'but', 'as']);

function isVerbatim(document: Document, token: number, outsideToken: number): boolean {
  const index = document.quotationOf[token] as number;
  const quotation = document.quotations[index];
  if (quotation !== undefined && !holds(quotation, outsideToken)) return true;
  const block = document.blocks[document.blockOf[token] as number];
  if (block === undefined) return false;
  if (block.speaker !== null)
    return outsideToken < 0 || isInSpeakerLabel(document, block.speaker, outsideToken);
  return (
    block.kind === 'block-quote' &&
    !(block.firstToken <= outsideToken && outsideToken < block.endToken)
  );
}

function isInSpeakerLabel(
  document: Document,
  label: { readonly start: number; readonly end: number },
  token: number,
): boolean {
  const start = document.starts[token] as number;
  // The colon that cues a turn stands right after the label.
  return label.start <= start && start <= label.end + 1;
}

function holds(quotation: Quotation, token: number): boolean {
  return quotation.firstToken <= token && token < quotation.endToken;
}

function isWord(document: Document, token: number): boolean {
  return /[\p{L}\p{N}]/u.test(document.text.slice(document.starts[token], document.ends[token]));
}
