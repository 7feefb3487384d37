import type { BlockKind } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { charClass, SPACE } from './characters.ts';
import type { Quotation } from './document.ts';
import { pairDoubleMarks, type QuotationRun } from './double-quotations.ts';
import { endAtSpeaker } from './lost-mark.ts';
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
 * Straight marks open or close by what stands beside them. A quotation that is never closed ends where it hands over
 * to its speaker ("We held, Lund said."), before the next opening mark of its kind, or with its block. The next block
 * takes it up (`continues`) when it begins with a mark of the same kind, or when its first mark, there or a few blocks
 * on, is a closing one. Captions and notes between do not matter, headings end it. Linear in the number of tokens.
 */
export function findQuotations(
  text: string,
  words: WordList,
  blocks: readonly QuotationBlock[],
  isSkipped?: Uint8Array,
): readonly Quotation[] {
  const finder = new QuotationFinder(text, words);
  let block = blocks[0];
  let marks = block === undefined ? [] : marksOf(text, words, block, isSkipped);
  for (let index = 1; block !== undefined; index++) {
    const next = blocks[index];
    const nextMarks = next === undefined ? [] : marksOf(text, words, next, isSkipped);
    finder.add(block, marks, next !== undefined && beginsWithSingle(nextMarks, next.firstToken));
    block = next;
    marks = nextMarks;
  }
  return nest(text, words, finder.runs);
}

function marksOf(
  text: string,
  words: WordList,
  block: QuotationBlock,
  isSkipped: Uint8Array | undefined,
): readonly QuotationMark[] {
  return findQuotationMarks(text, words, block.firstToken, block.endToken, isSkipped);
}

/** Takes the blocks of a text one by one and remembers what they leave open. */
class QuotationFinder {
  readonly runs: QuotationRun[] = [];
  readonly #text: string;
  readonly #words: WordList;
  /** The families of the quotations that the last block left open. */
  #carried = NOTHING;
  /** The blocks since then that have no double mark. */
  #bare: QuotationBlock[] = [];

  constructor(text: string, words: WordList) {
    this.#text = text;
    this.#words = words;
  }

  /** `isContinued`: the next block begins with a single mark. */
  add(block: QuotationBlock, marks: readonly QuotationMark[], isContinued: boolean): void {
    if (block.kind === 'caption' || block.kind === 'note') {
      this.#pair(block, marks, NOTHING, isContinued);
      return;
    }
    if (block.kind === 'heading') this.#forget();
    const waits = this.#carried.has(DOUBLE) && this.#bare.length < BARE_BLOCK_LIMIT;
    if (waits && marks.every((mark) => mark.family === SINGLE)) {
      this.#pair(block, marks, this.#carried, isContinued);
      this.#bare.push(block);
      return;
    }
    const beginsAnew = this.#bare.length > 0 && countLeading(marks, block.firstToken) > 0;
    const before = this.#pair(block, marks, beginsAnew ? NOTHING : this.#carried, isContinued);
    if (this.runs.slice(before).some((run) => !run.opened))
      for (const bare of this.#bare) this.runs.push(bareRun(bare));
    this.#forget();
    this.#carried = leftOpen(this.runs, before, block.endToken);
  }

  #forget(): void {
    this.#carried = NOTHING;
    if (this.#bare.length > 0) this.#bare = [];
  }

  /** Adds the quotations of the block and says how many there were before. */
  #pair(
    block: QuotationBlock,
    marks: readonly QuotationMark[],
    carried: ReadonlySet<number>,
    isContinued: boolean,
  ): number {
    const before = this.runs.length;
    if (marks.length === 0) return before;
    const { firstToken: first, endToken: end } = block;
    const { starts } = this.#words;
    const doubles = pairDoubleMarks(this.#text, starts, marks, first, end, carried).map((run) =>
      endAtSpeaker(this.#text, this.#words, run),
    );
    const around = { first, end, carries: carried.has(SINGLE), isContinued };
    const singles = pairSingleMarks(this.#text, starts, marks, doubles, around);
    for (const run of doubles) this.runs.push(run);
    for (const run of singles) this.runs.push(run);
    return before;
  }
}

function bareRun(block: QuotationBlock): QuotationRun {
  const { firstToken, endToken } = block;
  return { family: DOUBLE, firstToken, endToken, opened: false, closed: false, continues: true };
}

/** The families of the quotations, from index `from` on, that run to the end of the block unclosed. */
function leftOpen(runs: readonly QuotationRun[], from: number, end: number): ReadonlySet<number> {
  let families: Set<number> | null = null;
  for (let index = from; index < runs.length; index++) {
    const run = runs[index] as QuotationRun;
    if (!run.closed && run.endToken === end) families = (families ?? new Set()).add(run.family);
  }
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
