import type { QuotationRun } from './double-quotations.ts';
import { BLANK, NUMBER, type QuotationMark, SINGLE, STOP, WORD } from './quotation-marks.ts';

/** A closing mark that may be a possessive apostrophe counts only this near to its opening mark, in tokens. */
const POSSESSIVE_REACH = 24;

/** The block `[first, end)` in which single marks are paired, and its neighbours. */
export interface Surroundings {
  readonly first: number;
  readonly end: number;
  /** Whether the block before left a single quotation open. */
  readonly carries: boolean;
  /** Whether the next block begins with a single opening mark. */
  readonly isContinued: boolean;
}

/**
 * Pairs the single marks of one block. Apostrophes and single quotation marks look alike, so a mark opens a
 * quotation only if a closing one follows within the same outer quotation; one that cannot be a possessive
 * ("…,'") is taken before one that can ("boys'"). `runs` are the other quotations of the block, well nested.
 * With `isContinued`, the last opening mark without a closing one runs to the end of the block. A double
 * quotation that lacks its closing mark is ended in `runs` by a single one that can be nothing else.
 */
export function pairSingleMarks(
  text: string,
  starts: Uint32Array,
  marks: readonly QuotationMark[],
  runs: QuotationRun[],
  around: Surroundings,
): QuotationRun[] {
  const found: QuotationRun[] = [];
  if (marks.every((mark) => mark.family !== SINGLE)) return found;
  const { first, end, carries, isContinued } = around;
  const leading = countLeading(marks, first);
  for (const [holder, group] of groupByHolder(marks, runs)) {
    const holderEnd = holder < 0 ? end : (runs[holder] as QuotationRun).endToken;
    const isOpenEnded = holder < 0 || !(runs[holder] as QuotationRun).closed;
    let endsHolder = -1;
    let i = 0;
    while (i < group.length) {
      const opener = group[i] as QuotationMark;
      const closer = opens(opener) ? findCloser(text, starts, group, i) : -1;
      const continues = carries && opener.token < first + leading;
      if (closer >= 0) {
        const { token } = group[closer] as QuotationMark;
        found.push(run(opener.token, token + 1, true, continues));
        i = closer;
      } else if (isContinued && isOpenEnded && opens(opener) && holderEnd === end) {
        if (!group.slice(i + 1, i + 9).some(opens) && opener.glyph >= 0)
          found.push(run(opener.token, end, false, continues));
      }
      if (endsHolder < 0 && !opens(opener) && holder >= 0) {
        const { opened, closed, firstToken } = runs[holder] as QuotationRun;
        if (opened && !closed && endsDouble(opener, firstToken)) endsHolder = opener.token + 1;
      }
      i++;
    }
    if (endsHolder >= 0) {
      const cut = { ...(runs[holder] as QuotationRun), endToken: endsHolder, closed: true };
      runs[holder] = cut;
    }
  }
  return found;
}

function run(
  firstToken: number,
  endToken: number,
  closed: boolean,
  continues: boolean,
): QuotationRun {
  return { family: SINGLE, firstToken, endToken, opened: true, closed, continues };
}

/** Whether a block that begins with these marks takes up a single quotation. */
export function beginsWithSingle(marks: readonly QuotationMark[], first: number): boolean {
  const leading = countLeading(marks, first);
  for (let i = 0; i < leading; i++) {
    const mark = marks[i] as QuotationMark;
    if (mark.family === SINGLE && opens(mark) && mark.glyph >= 0) return true;
  }
  return false;
}

/** How many marks stand at the very start of the block, one after the other. */
export function countLeading(marks: readonly QuotationMark[], first: number): number {
  let count = 0;
  while (marks[count]?.token === first + count) count++;
  return count;
}

/** Single marks by the innermost of `runs` that holds them; -1 for none. */
function groupByHolder(
  marks: readonly QuotationMark[],
  runs: readonly QuotationRun[],
): Map<number, QuotationMark[]> {
  const order = [...runs.keys()].sort((a, b) => {
    const left = runs[a] as QuotationRun;
    const right = runs[b] as QuotationRun;
    return left.firstToken - right.firstToken || right.endToken - left.endToken;
  });
  const groups = new Map<number, QuotationMark[]>();
  const open: number[] = [];
  let next = 0;
  for (const mark of marks) {
    if (mark.family !== SINGLE) continue;
    while (
      next < order.length &&
      (runs[order[next] as number] as QuotationRun).firstToken < mark.token
    )
      open.push(order[next++] as number);
    while (open.length > 0 && (runs[open.at(-1) as number] as QuotationRun).endToken <= mark.token)
      open.pop();
    const holder = open.at(-1) ?? -1;
    const group = groups.get(holder);
    if (group === undefined) groups.set(holder, [mark]);
    else group.push(mark);
  }
  return groups;
}

function opens(mark: QuotationMark): boolean {
  if (mark.glyph > 0) return mark.place > 0 || (mark.place === 0 && mark.before === BLANK);
  return mark.place > 0 && mark.before !== NUMBER;
}

function closes(mark: QuotationMark): boolean {
  if (mark.place < 0) return true;
  return mark.glyph < 0 && mark.place === 0 && (mark.before === STOP || mark.after !== WORD);
}

/** A clipped phrase in mismatched marks is no longer than this, in tokens. */
const MISMATCH_REACH = 5;

/** Whether the single mark, which pairs with none, was set for the double one that is missing: “so,’ */
function endsDouble(mark: QuotationMark, firstToken: number): boolean {
  if (mark.place >= 0) return false;
  return (
    mark.before === STOP || (mark.before === WORD && mark.token - firstToken <= MISMATCH_REACH)
  );
}

/** The index in `group` of the mark that closes the one at `index`, or -1. */
function findCloser(
  text: string,
  starts: Uint32Array,
  group: readonly QuotationMark[],
  index: number,
): number {
  const opener = group[index] as QuotationMark;
  let possessive = -1;
  for (let i = index + 1; i < group.length; i++) {
    const mark = group[i] as QuotationMark;
    if (closes(mark)) {
      const isNear = mark.token - opener.token <= POSSESSIVE_REACH;
      if (!mayBePossessive(text, starts, mark)) return opener.glyph >= 0 || isNear ? i : -1;
      if (possessive < 0 && isNear && opener.glyph >= 0) possessive = i;
    } else if (opens(mark)) break;
  }
  return possessive;
}

/** After a word that ends in "s" (or in a number of feet) and before another word. */
function mayBePossessive(text: string, starts: Uint32Array, mark: QuotationMark): boolean {
  if (mark.before === NUMBER) return true;
  if (mark.before !== WORD || mark.after !== BLANK) return false;
  const at = starts[mark.token] as number;
  const last = text.charCodeAt(at - 1) | 32;
  return last === 115 || last === 122 || last === 120;
}
