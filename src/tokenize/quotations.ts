import type { BlockKind } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { charClass, SPACE } from './characters.ts';
import type { Quotation } from './document.ts';
import { pairDoubleMarks, type QuotationRun } from './double-quotations.ts';
import { DOUBLE, findQuotationMarks, type QuotationMark, SINGLE } from './quotation-marks.ts';
import { beginsWithSingle, countLeading, pairSingleMarks } from './single-quotations.ts';
import type { WordList } from './word-list.ts';

/** A block as the quotation finder needs it. */
export interface QuotationBlock {
  readonly kind: BlockKind;
  readonly firstToken: number;
  readonly endToken: number;
}

const NOTHING: ReadonlySet<number> = new Set();
/** Quotations deeper than this are not told apart. */
const DEPTH_LIMIT = 16;
/** How many paragraphs without a mark a quotation may run over. */
const BARE_BLOCK_LIMIT = 4;

/**
 * The quotations of a text: runs between double, single, angle, low or corner marks, nested ones included.
 * Straight marks open or close by what stands beside them. A quotation that is never closed ends with its block,
 * or before the next opening mark of its kind. The next block takes it up (`continues`) when it begins with a
 * mark of the same kind, or when its first mark, there or a few blocks on, is a closing one. Captions and notes
 * between do not matter, headings end it. Linear in the number of tokens.
 */
export function findQuotations(
  text: string,
  words: WordList,
  blocks: readonly QuotationBlock[],
  isSkipped?: Uint8Array,
): readonly Quotation[] {
  const found: QuotationRun[] = [];
  let carried = NOTHING;
  let bare: QuotationBlock[] = [];
  let marks = marksOf(text, words, blocks[0], isSkipped);
  for (const [index, block] of blocks.entries()) {
    const nextMarks = marksOf(text, words, blocks[index + 1], isSkipped);
    const isAside = block.kind === 'caption' || block.kind === 'note';
    if (block.kind === 'heading') carried = NOTHING;
    const { firstToken: first, endToken: end } = block;
    const before = isAside ? NOTHING : carried;
    const hasDouble = marks.some((mark) => mark.family !== SINGLE);
    if (!isAside && !hasDouble && carried.has(DOUBLE) && bare.length < BARE_BLOCK_LIMIT) {
      bare.push(block);
      append(
        found,
        pairSingles(text, words, block, marks, [], before, nextMarks, blocks[index + 1]),
      );
      marks = nextMarks;
      continue;
    }
    const leading = countLeading(marks, first);
    const taken = bare.length > 0 ? new Set([DOUBLE]) : before;
    const runs = pairDoubleMarks(
      text,
      words.starts,
      marks,
      first,
      end,
      leading > 0 && bare.length > 0 ? NOTHING : taken,
    );
    if (bare.length > 0 && runs.some((run) => !run.opened))
      for (const between of bare) found.push(bareRun(between));
    if (!isAside) bare = [];
    append(found, runs);
    const singles = pairSingles(
      text,
      words,
      block,
      marks,
      runs,
      before,
      nextMarks,
      blocks[index + 1],
    );
    append(found, singles);
    if (!isAside) carried = leftOpen(runs, singles, end);
    marks = nextMarks;
  }
  return nest(text, words, found);
}

function marksOf(
  text: string,
  words: WordList,
  block: QuotationBlock | undefined,
  isSkipped: Uint8Array | undefined,
): readonly QuotationMark[] {
  if (block === undefined) return [];
  return findQuotationMarks(text, words, block.firstToken, block.endToken, isSkipped);
}

function pairSingles(
  text: string,
  words: WordList,
  block: QuotationBlock,
  marks: readonly QuotationMark[],
  runs: readonly QuotationRun[],
  carried: ReadonlySet<number>,
  nextMarks: readonly QuotationMark[],
  next: QuotationBlock | undefined,
): QuotationRun[] {
  if (!marks.some((mark) => mark.family === SINGLE)) return [];
  const isContinued = next !== undefined && beginsWithSingle(nextMarks, next.firstToken);
  const { firstToken, endToken } = block;
  const carries = carried.has(SINGLE);
  return pairSingleMarks(
    text,
    words.starts,
    marks,
    runs,
    firstToken,
    endToken,
    carries,
    isContinued,
  );
}

function bareRun(block: QuotationBlock): QuotationRun {
  const { firstToken, endToken } = block;
  return { family: DOUBLE, firstToken, endToken, opened: false, closed: false, continues: true };
}

/** The families of the quotations that run to the end of the block unclosed. */
function leftOpen(
  runs: readonly QuotationRun[],
  singles: readonly QuotationRun[],
  end: number,
): ReadonlySet<number> {
  let families: Set<number> | null = null;
  for (const list of [runs, singles])
    for (const run of list)
      if (!run.closed && run.endToken === end) families = (families ?? new Set()).add(run.family);
  return families ?? NOTHING;
}

/** Orders the runs, counts their depth and leaves out empty ones. */
function nest(text: string, words: WordList, runs: QuotationRun[]): Quotation[] {
  runs.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  const quotations: Quotation[] = [];
  const open: number[] = [];
  for (const run of runs) {
    const marks = (run.opened ? 1 : 0) + (run.closed ? 1 : 0);
    if (run.endToken - run.firstToken <= marks) continue;
    while (open.length > 0 && (open.at(-1) as number) <= run.firstToken) open.pop();
    open.push(run.endToken);
    if (open.length <= DEPTH_LIMIT) quotations.push(toQuotation(text, words, run, open.length));
  }
  return quotations;
}

function toQuotation(text: string, words: WordList, run: QuotationRun, depth: number): Quotation {
  const { firstToken, endToken, opened, closed, continues } = run;
  const start = words.starts[firstToken] as number;
  const end = words.ends[endToken - 1] as number;
  const innerStart = opened ? (words.ends[firstToken] as number) : start;
  const innerEnd = closed ? (words.starts[endToken - 1] as number) : end;
  const inner = trimmed(text, innerStart, Math.max(innerStart, innerEnd));
  return { start, end, inner, depth, opened, closed, continues, firstToken, endToken };
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && charClass(text.charCodeAt(start)) === SPACE) start++;
  while (end > start && charClass(text.charCodeAt(end - 1)) === SPACE) end--;
  return { start, end };
}

function append(found: QuotationRun[], runs: readonly QuotationRun[]): void {
  for (const run of runs) found.push(run);
}
