import { posOf, type TaggedDocument } from '../model/tagged-document.ts';
import { sentenceRange, tokenText } from '../tokenize/document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';
import { takenTokens } from './taken-tokens.ts';

/** Adverbs by which the writer passes on what nobody is named for. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'supposedly',
  'purportedly',
  'rumouredly',
  'rumoredly',
]);

/** How far the clause of an adverb is followed to either side, in tokens. */
const CLAUSE_REACH = 60;

/** Fewer words than this are no claim. */
const WORD_LIMIT = 3;

/** How sure a clause is that an adverb alone marks. */
const ADVERB_CONFIDENCE = 0.4;

/**
 * Clauses that the writer marks as hearsay with an adverb ("Supposedly, he had come forward because …") and that no
 * attribution covers: the adverb is the cue, the free words around it are the content, and nobody is the source.
 */
export function findHearsayClauses(
  tagged: TaggedDocument,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const { document, lemmas } = tagged;
  const found: LinkedAttribution[] = [];
  let taken: Uint8Array | null = null;
  for (let i = 0; i < lemmas.length; i++) {
    if (!HEARSAY_ADVERBS.has(lemmas[i] ?? '') || (document.quotationOf[i] as number) >= 0) continue;
    taken ??= takenTokens(document.tokenCount, attributions);
    if (taken[i] === 1) continue;
    const content = clauseAround(tagged, i, taken);
    if (content === null) continue;
    for (const range of content) taken.fill(1, range.firstToken, range.endToken);
    const cue = [{ firstToken: i, endToken: i + 1 }];
    found.push({ source: [], cue, content, confidence: ADVERB_CONFIDENCE });
  }
  return found;
}

/** The free words before and after the adverb in its sentence, without marks at their ends; null when they claim nothing. */
function clauseAround(
  tagged: TaggedDocument,
  adverb: number,
  taken: Uint8Array,
): TokenRange[] | null {
  const { document } = tagged;
  const [first, end] = sentenceRange(document, document.sentenceOf[adverb] as number);
  let from = adverb;
  while (from > Math.max(first, adverb - CLAUSE_REACH) && taken[from - 1] === 0) from--;
  let to = adverb + 1;
  while (to < Math.min(end, adverb + CLAUSE_REACH) && taken[to] === 0) to++;
  const ranges = [trimMarks(tagged, from, adverb), trimMarks(tagged, adverb + 1, to)];
  const content = ranges.filter((range) => range.firstToken < range.endToken);
  let words = 0;
  let verbs = 0;
  for (const { firstToken, endToken } of content)
    for (let i = firstToken; i < endToken; i++) {
      if (isWord(tagged, i)) words++;
      if (posOf(tagged, i).startsWith('VB')) verbs++;
    }
  return words >= WORD_LIMIT && verbs > 0 ? content : null;
}

function trimMarks(tagged: TaggedDocument, first: number, end: number): TokenRange {
  let firstToken = first;
  let endToken = end;
  while (firstToken < endToken && !isWord(tagged, firstToken)) firstToken++;
  while (
    endToken > firstToken &&
    (!isWord(tagged, endToken - 1) || isLink(tagged, endToken - 1)) &&
    !closesQuotation(tagged, firstToken, endToken)
  )
    endToken--;
  return { firstToken, endToken };
}

/** Whether a quotation that opens at `first` or later ends right before `end`. */
function closesQuotation({ document }: TaggedDocument, first: number, end: number): boolean {
  const quotation = document.quotations[document.quotationOf[end - 1] as number];
  if (quotation === undefined || !quotation.closed) return false;
  return quotation.endToken === end && quotation.firstToken >= first;
}

/** A conjunction or preposition that is left hanging where the free words end. */
function isLink(tagged: TaggedDocument, i: number): boolean {
  return /^(?:IN|CC|TO|DT)$/.test(posOf(tagged, i));
}

function isWord(tagged: TaggedDocument, i: number): boolean {
  return /[\p{L}\p{N}]/u.test(tokenText(tagged.document, i));
}
