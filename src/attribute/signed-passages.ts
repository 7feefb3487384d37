import type { TaggedDocument } from '../model/tagged-document.ts';
import { POS_TAGS, type PosTag } from '../model/tags.ts';
import { type Document, type DocumentBlock, tokenText } from '../tokenize/document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';
import { takenTokens } from './taken-tokens.ts';

/** The longest line that names an author, in tokens, and the longest name before its comma. */
const LONGEST_LINE = 16;
const LONGEST_NAME = 5;

/** How sure a passage is that stands over its author's line. */
const CONFIDENCE = 0.8;

/** Words of a name that need no capital. */
const SMALL: ReadonlySet<string> = new Set('and of de la van von der den bin al'.split(' '));
const FINITE: ReadonlySet<PosTag> = new Set(['VBD', 'VBP', 'VBZ', 'MD'] as const);

/**
 * Passages that are quoted whole, each over a line with its author and where it is from, as reviews of the press have
 * them: “The gates must be replaced.” / Ann Lee, Valley Lantern. The line becomes the source of the passage, be it of
 * several paragraphs, in the place of whatever was linked to it without a cue. Where the first passage has such a line
 * above it too, nobody can tell which one it belongs to, and nothing is changed.
 */
export function readSignedPassages(
  tagged: TaggedDocument,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const { document } = tagged;
  const passages = findPassages(tagged);
  if (passages.length === 0) return [...attributions];
  const withCue = takenTokens(
    document.tokenCount,
    attributions.filter(({ cue }) => cue.length > 0),
  );
  const free = passages.filter(({ firstToken, line }) =>
    withCue.subarray(firstToken, line.endToken).every((isTaken) => isTaken === 0),
  );
  const kept = attributions.filter(
    ({ cue, source, content }) =>
      cue.length > 0 ||
      ![...source, ...content].some((range) => free.some((passage) => overlaps(range, passage))),
  );
  return [...kept, ...free.map((passage) => toAttribution(document, passage))];
}

/** Whole paragraphs in quotation marks, with the line below them. */
interface Passage extends TokenRange {
  readonly blocks: readonly DocumentBlock[];
  readonly line: DocumentBlock;
}

function findPassages(tagged: TaggedDocument): Passage[] {
  const { document } = tagged;
  const { blocks } = document;
  const passages: Passage[] = [];
  let first = -1;
  for (const [index, block] of blocks.entries()) {
    if (isQuotedWhole(document, block)) {
      if (first < 0) first = index;
      continue;
    }
    const quoted = first < 0 ? [] : blocks.slice(first, index);
    const above = blocks[first - 1];
    first = -1;
    const [opening] = quoted;
    const end = quoted.at(-1)?.endToken ?? 0;
    if (opening === undefined || !isClosed(document, end) || !isAuthorLine(tagged, block)) continue;
    if (passages.length === 0 && above !== undefined && isAuthorLine(tagged, above)) return [];
    const { firstToken } = opening;
    passages.push({ firstToken, endToken: block.endToken, blocks: quoted, line: block });
  }
  return passages;
}

/** Whether one quotation after the other fills the block. */
function isQuotedWhole(
  { quotationOf }: Document,
  { firstToken, endToken }: DocumentBlock,
): boolean {
  if (endToken - firstToken < 4) return false;
  for (let i = firstToken; i < endToken; i++) if ((quotationOf[i] as number) < 0) return false;
  return true;
}

function isClosed({ quotations, quotationOf }: Document, end: number): boolean {
  return quotations[quotationOf[end - 1] ?? -1]?.closed === true;
}

/** "Ann Lee, Valley Lantern": a name of two words or more, a comma and something that is no clause, without an end. */
function isAuthorLine(tagged: TaggedDocument, { firstToken, endToken }: DocumentBlock): boolean {
  if (endToken - firstToken > LONGEST_LINE) return false;
  const { document } = tagged;
  let comma = firstToken;
  while (comma < endToken && tokenText(document, comma) !== ',') {
    const word = tokenText(document, comma);
    if (!/^\p{Lu}[\p{L}.'’-]*$/u.test(word) && !SMALL.has(word)) return false;
    comma++;
  }
  const length = comma - firstToken;
  if (length < 2 || length > LONGEST_NAME || comma + 1 >= endToken) return false;
  if (/[.?!:…)\]]$/.test(tokenText(document, endToken - 1))) return false;
  for (let i = comma + 1; i < endToken; i++)
    if (FINITE.has(POS_TAGS[tagged.pos[i] as number] as PosTag)) return false;
  return true;
}

function toAttribution(document: Document, { blocks, line }: Passage): LinkedAttribution {
  // What "Editorial Board, Valley Lantern" writes is the paper's word.
  const isBoard = /^editorial board,/i.test(document.text.slice(line.start, line.end));
  const source = [{ firstToken: line.firstToken + (isBoard ? 3 : 0), endToken: line.endToken }];
  const content = blocks.map(({ firstToken, endToken }) => ({ firstToken, endToken }));
  return { source, cue: [], content, confidence: CONFIDENCE };
}

function overlaps(a: TokenRange, b: TokenRange): boolean {
  return a.firstToken < b.endToken && b.firstToken < a.endToken;
}
