import type { TaggedDocument } from '../model/tagged-document.ts';
import { POS_TAGS, type PosTag } from '../model/tags.ts';
import { type Document, type DocumentBlock, tokenText } from '../tokenize/document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';
import { blockRange } from './block-range.ts';
import { isDash } from './signatures.ts';

/** The longest line that names an author, in tokens, and the longest name before its comma. */
const LONGEST_LINE = 16;
const LONGEST_NAME = 5;

/** How sure a passage is that stands over its author's line. */
const CONFIDENCE = 0.8;

/** Words of a name that need no capital. */
const SMALL: ReadonlySet<string> = new Set('and of de la van von der den bin al'.split(' '));
const FINITE: ReadonlySet<PosTag> = new Set(['VBD', 'VBP', 'VBZ', 'MD'] as const);

/**
 * Passages that are quoted whole, in quotation marks or as block quotations, each over a line with its author and where
 * it is from, as reviews of the press have them: “The gates must be replaced.” / Ann Lee, Valley Lantern. The line
 * becomes the source of the passage, be it of several paragraphs, in the place of whatever was linked to it without a
 * cue; what the passage itself reports stays. Where the first passage has such a line above it too, nobody can tell
 * which one it belongs to, and nothing is changed.
 */
export function readSignedPassages(
  tagged: TaggedDocument,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const passages = findPassages(tagged);
  if (passages.length === 0) return [...attributions];
  const passageOf = new Int32Array(tagged.document.tokenCount).fill(-1);
  for (const [at, { firstToken, endToken }] of passages.entries())
    passageOf.fill(at, firstToken, endToken);
  const free = passages.map(() => true);
  for (const { cue, content } of attributions)
    for (const { firstToken } of cue.length > 0 ? content : []) {
      const at = passageOf[firstToken] as number;
      const passage = passages[at];
      if (passage !== undefined && !cue.some((range) => isInside(passage, range))) free[at] = false;
    }
  const isReplaced = ({ cue, source, content }: LinkedAttribution) =>
    cue.length === 0 &&
    [...source, ...content].some((range) => free[passageOf[range.firstToken] as number] === true);
  return [
    ...attributions.filter((attribution) => !isReplaced(attribution)),
    ...passages
      .filter((_, at) => free[at])
      .map((passage) => toAttribution(tagged.document, passage)),
  ];
}

/** Whole paragraphs that are quoted, with the line below them. */
interface Passage extends TokenRange {
  readonly blocks: readonly DocumentBlock[];
  readonly line: DocumentBlock;
}

/** Whether the range lies in what is quoted. */
function isInside({ firstToken, line }: Passage, range: TokenRange): boolean {
  return range.firstToken >= firstToken && range.endToken <= line.firstToken;
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
    if (opening === undefined || !isClosed(document, quoted.at(-1))) continue;
    if (!isAuthorLine(tagged, block)) continue;
    if (passages.length === 0 && above !== undefined && isAuthorLine(tagged, above)) return [];
    const { firstToken } = opening;
    passages.push({ firstToken, endToken: block.endToken, blocks: quoted, line: block });
  }
  return passages;
}

/** Whether the block is a block quotation, or one quotation after the other fills it. */
function isQuotedWhole(
  { quotationOf }: Document,
  { kind, firstToken, endToken }: DocumentBlock,
): boolean {
  if (endToken - firstToken < 4) return false;
  if (kind === 'block-quote') return true;
  for (let i = firstToken; i < endToken; i++) if ((quotationOf[i] as number) < 0) return false;
  return true;
}

/** Whether the quotation ends with the block, which a block quotation always does. */
function isClosed(
  { quotations, quotationOf }: Document,
  block: DocumentBlock | undefined,
): boolean {
  if (block === undefined || block.kind === 'block-quote') return block !== undefined;
  return quotations[quotationOf[block.endToken - 1] ?? -1]?.closed === true;
}

/**
 * "Ann Lee, Valley Lantern": a name of two words or more, a comma and something that is no clause, without an end; or a
 * name after a dash, with or without more.
 */
function isAuthorLine({ document, pos }: TaggedDocument, block: DocumentBlock): boolean {
  const { endToken } = block;
  const firstToken = startOfName(document, block);
  if (block.kind === 'block-quote' || endToken - firstToken > LONGEST_LINE) return false;
  let comma = firstToken;
  while (comma < endToken && tokenText(document, comma) !== ',') {
    const word = tokenText(document, comma);
    if (!/^\p{Lu}[\p{L}.'’-]*$/u.test(word) && !SMALL.has(word)) return false;
    comma++;
  }
  const length = comma - firstToken;
  const isSigned = firstToken > block.firstToken;
  if (length < 2 || length > LONGEST_NAME || (comma + 1 >= endToken && !isSigned)) return false;
  if (!isSigned && /[.?!:…)\]]$/.test(tokenText(document, endToken - 1))) return false;
  for (let i = comma + 1; i < endToken; i++)
    if (FINITE.has(POS_TAGS[pos[i] as number] as PosTag)) return false;
  return true;
}

/** Where the line's name begins: after a dash, where it has one. */
function startOfName(document: Document, { firstToken }: DocumentBlock): number {
  return isDash(tokenText(document, firstToken)) ? firstToken + 1 : firstToken;
}

function toAttribution(document: Document, { blocks, line }: Passage): LinkedAttribution {
  const name = startOfName(document, line);
  // What "Editorial Board, Valley Lantern" writes is the paper's word.
  const isBoard = /^editorial board,/i.test(document.text.slice(document.starts[name], line.end));
  return {
    source: [{ firstToken: isBoard ? name + 3 : name, endToken: line.endToken }],
    cue: name > line.firstToken ? [{ firstToken: line.firstToken, endToken: name }] : [],
    content: blocks.map((block) => blockRange(document, block)),
    confidence: CONFIDENCE,
  };
}
