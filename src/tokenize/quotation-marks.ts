import { charClass, DIGIT, isApostrophe, isWordCode, SPACE } from './characters.ts';
import type { WordList } from './word-list.ts';

/** Families of quotation marks; a mark closes one of its own family. */
export const DOUBLE = 1;
export const SINGLE = 2;
export const ANGLE = 3;
export const SINGLE_ANGLE = 4;
export const LOW = 5;
export const CORNER = 6;

/** A token that may be a quotation mark. Directions: 1 opens, -1 closes, 0 either. */
export interface QuotationMark {
  readonly token: number;
  readonly family: number;
  /** What the glyph itself says. */
  readonly glyph: number;
  /** What the characters on either side say. */
  readonly place: number;
  /** The character before and after, as one of the neighbour classes; neighbouring straight marks looked past. */
  readonly before: number;
  readonly after: number;
}

/** Classes of what stands beside a mark. */
export const BLANK = 0;
export const WORD = 1;
export const NUMBER = 2;
export const OPENER = 3;
export const DASH = 4;
export const STOP = 5;
/** An ellipsis or a word that begins with an apostrophe: may follow an opening mark or a closing one. */
export const EITHER = 6;

const FAMILIES: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0x22, [DOUBLE, 0]],
  [0xff02, [DOUBLE, 0]],
  [0x201c, [DOUBLE, 1]],
  [0x201d, [DOUBLE, -1]],
  [0x201f, [DOUBLE, 1]],
  [0x201e, [LOW, 1]],
  [0x301d, [DOUBLE, 1]],
  [0x301e, [DOUBLE, -1]],
  [0x301f, [DOUBLE, -1]],
  [0x27, [SINGLE, 0]],
  [0x60, [SINGLE, 1]],
  [0xb4, [SINGLE, -1]],
  [0x2018, [SINGLE, 1]],
  [0x2019, [SINGLE, -1]],
  [0x201a, [SINGLE, 1]],
  [0x201b, [SINGLE, 1]],
  [0xab, [ANGLE, 1]],
  [0xbb, [ANGLE, -1]],
  [0x2039, [SINGLE_ANGLE, 1]],
  [0x203a, [SINGLE_ANGLE, -1]],
  [0x300c, [CORNER, 1]],
  [0x300d, [CORNER, -1]],
  [0x300e, [CORNER, 1]],
  [0x300f, [CORNER, -1]],
]);

const LAST_COMMON_MARK = 0x301f;
const isMarkCode = new Uint8Array(LAST_COMMON_MARK + 1);
for (const code of FAMILIES.keys()) isMarkCode[code] = 1;

/** The marks among tokens `[first, end)`, which are those of one block. `isSkipped` masks markup. */
export function findQuotationMarks(
  text: string,
  words: WordList,
  first: number,
  end: number,
  isSkipped?: Uint8Array,
): QuotationMark[] {
  const marks: QuotationMark[] = [];
  for (let i = first; i < end; i++) {
    const start = words.starts[i] as number;
    const code = text.charCodeAt(start);
    if (code <= LAST_COMMON_MARK && isMarkCode[code] === 0) continue;
    const width = (words.ends[i] as number) - start;
    if (width > 2) continue;
    const found = width === 2 ? pairedMark(text, start) : FAMILIES.get(code);
    if (found === undefined) continue;
    const before = i === first ? BLANK : classBefore(text, words, i, first, isSkipped);
    const after = i + 1 === end ? BLANK : classAfter(text, words, i, end, isSkipped);
    const [family, glyph] = found;
    marks.push({ token: i, family, glyph, place: placeOf(before, after), before, after });
  }
  return marks;
}

/** TeX's marks, and two straight single marks for a double one. */
function pairedMark(text: string, start: number): readonly [number, number] | undefined {
  const code = text.charCodeAt(start);
  if (text.charCodeAt(start + 1) !== code) return undefined;
  if (code === 0x27) return [DOUBLE, 0];
  return code === 0x60 ? [DOUBLE, 1] : undefined;
}

function placeOf(before: number, after: number): number {
  const follows = after === WORD || after === NUMBER || after === OPENER;
  if (before === BLANK) return follows || after === EITHER || after === DASH ? 1 : 0;
  if (before === OPENER) return follows || after === EITHER ? 1 : 0;
  if (before === DASH) return follows ? 1 : -1;
  return follows ? 0 : -1;
}

const NEIGHBOUR_LIMIT = 3;

/** The class of what stands before token `i`: white space counts, markup and straight marks are looked past. */
function classBefore(
  text: string,
  words: WordList,
  i: number,
  first: number,
  isSkipped: Uint8Array | undefined,
): number {
  for (let step = 1; step <= NEIGHBOUR_LIMIT; step++) {
    const neighbour = i - step;
    if (neighbour < first) return BLANK;
    if (hasSpace(text, words, neighbour, isSkipped)) return BLANK;
    const code = text.charCodeAt((words.ends[neighbour] as number) - 1);
    if (code !== 34 && code !== 39) return classOfNeighbour(code);
  }
  return STOP;
}

/** The class of what stands after token `i`. */
function classAfter(
  text: string,
  words: WordList,
  i: number,
  end: number,
  isSkipped: Uint8Array | undefined,
): number {
  for (let step = 1; step <= NEIGHBOUR_LIMIT; step++) {
    const neighbour = i + step;
    if (neighbour >= end) return BLANK;
    if (hasSpace(text, words, neighbour - 1, isSkipped)) return BLANK;
    const start = words.starts[neighbour] as number;
    const code = text.charCodeAt(start);
    const width = (words.ends[neighbour] as number) - start;
    if (
      (code === 34 || code === 39) &&
      width <= 2 &&
      !isWordCode(text.charCodeAt(start + width - 1))
    )
      continue;
    if (code === 0x2026 || (width > 1 && (code === 46 || isApostrophe(code)))) return EITHER;
    return classOfNeighbour(code);
  }
  return WORD;
}

/** Whether white space, and not markup alone, stands between token `i` and the next. */
function hasSpace(
  text: string,
  words: WordList,
  i: number,
  isSkipped: Uint8Array | undefined,
): boolean {
  const end = words.starts[i + 1] as number;
  for (let at = words.ends[i] as number; at < end; at++) {
    if (!isSkipped?.[at] && charClass(text.charCodeAt(at)) === SPACE) return true;
  }
  return false;
}

function classOfNeighbour(code: number): number {
  switch (code) {
    case 0x28:
    case 0x5b:
    case 0x7b:
    case 0xa1:
    case 0xbf:
    case 0x60:
    case 0xab:
    case 0x2018:
    case 0x201a:
    case 0x201b:
    case 0x201c:
    case 0x201e:
    case 0x2039:
    case 0x300c:
    case 0x300e:
    case 0x3e:
      return OPENER;
    case 0x2d:
    case 0x2f:
    case 0x3a:
    case 0x3d:
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return DASH;
    case 0x21:
    case 0x29:
    case 0x2c:
    case 0x2e:
    case 0x3b:
    case 0x3f:
    case 0x5d:
    case 0x7d:
    case 0xbb:
    case 0x2019:
    case 0x201d:
    case 0x2026:
    case 0x203a:
    case 0x300d:
    case 0x300f:
      return STOP;
    default:
      return charClass(code) === DIGIT ? NUMBER : WORD;
  }
}
