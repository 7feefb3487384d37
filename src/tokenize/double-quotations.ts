import {
  BLANK,
  DOUBLE,
  LOW,
  NUMBER,
  type QuotationMark,
  SINGLE,
  STOP,
  WORD,
} from './quotation-marks.ts';

/** A quotation in tokens of one block, before its depth is known. */
export interface QuotationRun {
  readonly family: number;
  readonly firstToken: number;
  readonly endToken: number;
  /** Whether it begins with a mark; one taken up from the block before may not. */
  readonly opened: boolean;
  readonly closed: boolean;
  readonly continues: boolean;
}

const FAMILY_COUNT = 8;

/**
 * Pairs the double, angle, low and corner marks of one block. A closing mark ends the innermost open quotation of
 * its family. A quotation that lacks its closing mark ends before the next opening mark of its family, or else
 * with the block. `marks` are in text order; the block is `[first, end)`.
 */
export function pairDoubleMarks(
  text: string,
  starts: Uint32Array,
  marks: readonly QuotationMark[],
  first: number,
  end: number,
  carried: ReadonlySet<number>,
): QuotationRun[] {
  return new Pairing(text, starts, marks, first, end, carried).run();
}

class Pairing {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #marks: readonly QuotationMark[];
  readonly #first: number;
  readonly #end: number;
  readonly #carried: ReadonlySet<number>;
  readonly #nextDouble: Int32Array;
  readonly #isMatched: Uint8Array;
  readonly #runs: QuotationRun[] = [];
  /** Open quotations, outermost first: the mark and the family that closes it. */
  readonly #open: number[] = [];
  readonly #openCount = new Uint32Array(FAMILY_COUNT);
  /** How many marks stand at the very start of the block, one after the other. */
  #leading = 0;
  #breaks = false;

  constructor(
    text: string,
    starts: Uint32Array,
    marks: readonly QuotationMark[],
    first: number,
    end: number,
    carried: ReadonlySet<number>,
  ) {
    this.#text = text;
    this.#starts = starts;
    this.#marks = marks;
    this.#first = first;
    this.#end = end;
    this.#carried = carried;
    this.#nextDouble = nextDoubles(marks);
    this.#isMatched = matchMarks(marks);
  }

  run(): QuotationRun[] {
    for (const [index, mark] of this.#marks.entries()) {
      if (mark.token === this.#first + index) this.#leading = index + 1;
      if (mark.family === SINGLE) continue;
      const family = this.#closes(mark) ? LOW : mark.family;
      const direction = family === DOUBLE ? this.#directionOfDouble(index) : this.#direction(mark);
      if (family === LOW && mark.family === DOUBLE) this.#close(LOW, mark.token);
      else if (direction > 0) this.#push(index);
      else if (direction < 0) this.#close(family, mark.token);
    }
    while (this.#open.length > 0) this.#endOpen(this.#end);
    return this.#runs;
  }

  /** Whether this double mark closes a low one: „so“. */
  #closes(mark: QuotationMark): boolean {
    if (mark.family !== DOUBLE || this.#isOpen(LOW) === false) return false;
    const innermost = this.#marks[this.#open.at(-1) as number] as QuotationMark;
    return innermost.family === LOW && mark.place !== 1;
  }

  #isOpen(family: number): boolean {
    return (this.#openCount[family] as number) > 0;
  }

  /** Angle marks point either way: «so» or »so«. */
  #direction(mark: QuotationMark): number {
    const { family, glyph, place } = mark;
    if (family === LOW) return 1;
    if (place === 0 || place === glyph) return glyph;
    if (place > 0) return glyph < 0 && this.#isOpen(family) && mark.before === BLANK ? -1 : 1;
    return this.#isOpen(family) ? -1 : glyph > 0 ? 0 : -1;
  }

  #directionOfDouble(index: number): number {
    const mark = this.#marks[index] as QuotationMark;
    const { glyph, place, before, after, token } = mark;
    const isOpen = this.#isOpen(DOUBLE);
    this.#breaks = false;
    if (glyph <= 0 && this.#isInches(index)) return 0;
    if (isOpen) {
      if (glyph < 0 || place < 0) return -1;
      if (token === this.#end - 1) return -1;
      if (glyph === 0 && place === 0 && !this.#isGluedOpen(index)) return -1;
      if (glyph === 0 && this.#isStrayedClose(index)) return -1;
      this.#breaks = !this.#holdsInner();
      return 1;
    }
    if (glyph > 0) return token === this.#end - 1 ? 0 : 1;
    if (token === this.#first) return 1;
    if (token === this.#end - 1) return -1;
    if (place > 0) return 1;
    if (place < 0) return before === WORD && this.#nextCloses(index) ? 1 : -1;
    if (glyph === 0) return 1;
    return before !== BLANK && after !== BLANK ? 1 : 0;
  }

  /** Whether the open double quotation surely has its closing mark still to come, so that this one is inside. */
  #holdsInner(): boolean {
    for (let depth = this.#open.length - 1; depth >= 0; depth--) {
      const index = this.#open[depth] as number;
      if ((this.#marks[index] as QuotationMark).family === DOUBLE)
        return this.#isMatched[index] === 1;
    }
    return false;
  }

  /** `…so."We held," she said`: it opens, since the next mark closes; the open quotation lacks its closing mark. */
  #isGluedOpen(index: number): boolean {
    const mark = this.#marks[index] as QuotationMark;
    return mark.before === STOP && mark.after === WORD && this.#nextCloses(index);
  }

  /** `"So, "he said. "And`: a closing mark set on the wrong side of its space. */
  #isStrayedClose(index: number): boolean {
    const mark = this.#marks[index] as QuotationMark;
    const following = this.#marks[this.#nextDouble[index] as number];
    if (mark.place <= 0 || mark.before !== BLANK || following?.place !== 1) return false;
    const at = this.#starts[mark.token] as number;
    const stop = this.#text.charCodeAt(this.#starts[mark.token - 1] as number);
    const after = this.#text.charCodeAt(at + 1);
    return (stop === 44 || stop === 63 || stop === 33) && after >= 97 && after <= 122;
  }

  /** Whether the next double mark can only close, so that this one, with nothing open, was meant to open. */
  #nextCloses(index: number): boolean {
    const following = this.#marks[this.#nextDouble[index] as number];
    return following !== undefined && following.glyph <= 0 && following.place < 0;
  }

  /** 5'10", or 12" where the quotation around it is closed by the next mark. */
  #isInches(index: number): boolean {
    const mark = this.#marks[index] as QuotationMark;
    if (mark.before !== NUMBER) return false;
    if (
      isFeet(this.#text, this.#starts[mark.token - 1] as number, this.#starts[mark.token] as number)
    )
      return true;
    if (!this.#isOpen(DOUBLE)) return true;
    return mark.after === BLANK && mark.token < this.#end - 1 && this.#nextCloses(index);
  }

  #push(index: number): void {
    const mark = this.#marks[index] as QuotationMark;
    if (this.#breaks && mark.family === DOUBLE) this.#breakOff(mark.token);
    this.#open.push(index);
    this.#openCount[mark.family] = (this.#openCount[mark.family] as number) + 1;
  }

  /** Ends the open double quotation, and what is open in it, before `token`. */
  #breakOff(token: number): void {
    while (this.#isOpen(DOUBLE)) this.#endOpen(token);
  }

  #endOpen(endToken: number): void {
    const index = this.#pop();
    const mark = this.#marks[index] as QuotationMark;
    this.#add(mark, index, endToken, false);
  }

  #pop(): number {
    const index = this.#open.pop() as number;
    const { family } = this.#marks[index] as QuotationMark;
    this.#openCount[family] = (this.#openCount[family] as number) - 1;
    return index;
  }

  #close(family: number, token: number): void {
    if (!this.#isOpen(family)) {
      this.#takeUp(family, token);
      return;
    }
    for (;;) {
      const index = this.#pop();
      const mark = this.#marks[index] as QuotationMark;
      if (mark.family !== family) continue;
      this.#add(mark, index, token + 1, true);
      return;
    }
  }

  /** A closing mark with none open ends what the block before left open, if it is the first here. */
  #takeUp(family: number, token: number): void {
    if (!this.#carried.has(family) || this.#runs.length > 0 || this.#open.length > 0) return;
    this.#runs.push({
      family,
      firstToken: this.#first,
      endToken: token + 1,
      opened: false,
      closed: true,
      continues: true,
    });
  }

  #add(mark: QuotationMark, index: number, endToken: number, closed: boolean): void {
    this.#runs.push({
      family: mark.family,
      firstToken: mark.token,
      endToken,
      opened: true,
      closed,
      continues: index < this.#leading && this.#carried.has(mark.family),
    });
  }
}

/** For each mark the index of the next double one, or -1. */
function nextDoubles(marks: readonly QuotationMark[]): Int32Array {
  const next = new Int32Array(marks.length).fill(-1);
  let following = -1;
  for (let index = marks.length - 1; index >= 0; index--) {
    next[index] = following;
    if ((marks[index] as QuotationMark).family === DOUBLE) following = index;
  }
  return next;
}

/** Which opening double marks find their closing one when each mark goes by its glyph, or else by its place. */
function matchMarks(marks: readonly QuotationMark[]): Uint8Array {
  const matched = new Uint8Array(marks.length);
  const open: number[] = [];
  for (const [index, mark] of marks.entries()) {
    if (mark.family !== DOUBLE) continue;
    const direction = mark.glyph === 0 ? mark.place : mark.glyph;
    if (direction > 0) open.push(index);
    else if (direction < 0) {
      const opener = open.pop();
      if (opener !== undefined) matched[opener] = 1;
    }
  }
  return matched;
}

/** Whether the number before the mark gives feet: 5'10. */
function isFeet(text: string, start: number, end: number): boolean {
  if (end - start > 5) return false;
  return /^\d{1,2}['’′]\d{1,2}$/.test(text.slice(start, end));
}
