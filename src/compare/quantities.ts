import { type Document, tokenText } from '../tokenize/document.ts';

/** A number, date or day of the week as an account writes it, in tokens. */
export interface Quantity {
  readonly kind: 'number' | 'date' | 'weekday';
  /** What is equal where the two are equal: "212", "1.5e6", "01-09", "2016-11-08", "tuesday". */
  readonly value: string;
  /** The number itself; for dates and weekdays 0. */
  readonly amount: number;
  readonly firstToken: number;
  readonly endToken: number;
}

const UNITS: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, index) => [word, index + 1]),
);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['m', 1e6], ['bn', 1e9],
  ['k', 1e3],
]); // biome-ignore format: a table
const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((month, index): [string, number][] => [
      [month, index + 1],
      [month.slice(0, 3), index + 1],
      [`${month.slice(0, 3)}.`, index + 1],
    ])
    .concat([
      ['sept', 9],
      ['sept.', 9],
    ]),
);
const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

const FIGURES = /^[$£€]?(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,9}))?(?:(st|nd|rd|th)|(m|bn|k))?$/i;

/** A number read off the tokens from one on. */
interface Read {
  readonly amount: number;
  readonly end: number;
  readonly isOrdinal: boolean;
}

/** The quantities among tokens `[first, end)`, in text order, not overlapping. Linear. */
export function readQuantities(document: Document, first: number, end: number): Quantity[] {
  const found: Quantity[] = [];
  let i = first;
  while (i < end) {
    const quantity = readDate(document, i, end) ?? readPlain(document, i, end);
    if (quantity !== null) found.push(quantity);
    i = quantity?.endToken ?? i + 1;
  }
  return found;
}

function lowerAt(document: Document, i: number, end: number): string {
  return i < end ? tokenText(document, i).toLowerCase() : '';
}

function readPlain(document: Document, i: number, end: number): Quantity | null {
  const word = lowerAt(document, i, end);
  if (WEEKDAYS.has(word))
    return { kind: 'weekday', value: word, amount: 0, firstToken: i, endToken: i + 1 };
  const read = readNumber(document, i, end);
  if (read === null || read.isOrdinal) return null;
  return {
    kind: 'number',
    value: String(read.amount),
    amount: read.amount,
    firstToken: i,
    endToken: read.end,
  };
}

/** "January 9", "Jan. 9, 2025", "9 January", "the ninth of January": a day of a month. */
function readDate(document: Document, i: number, end: number): Quantity | null {
  const date = (month: number, day: number, endToken: number): Quantity | null => {
    if (!Number.isInteger(day) || day < 1 || day > 31) return null;
    const year = readYear(document, endToken, end);
    const value = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return {
      kind: 'date',
      value,
      amount: 0,
      firstToken: i,
      endToken: year,
    };
  };
  if (/^\p{Lu}/u.test(i < end ? tokenText(document, i) : '')) {
    const month = MONTHS.get(lowerAt(document, i, end));
    if (month !== undefined) {
      const day = readNumber(document, i + 1, end);
      return day === null || day.amount > 31 ? null : date(month, day.amount, day.end);
    }
  }
  const day = readNumber(document, i, end);
  if (day === null || day.amount > 31) return null;
  const at = lowerAt(document, day.end, end) === 'of' ? day.end + 1 : day.end;
  if (at >= end || !/^\p{Lu}/u.test(tokenText(document, at))) return null;
  const month = MONTHS.get(lowerAt(document, at, end));
  return month === undefined ? null : date(month, day.amount, at + 1);
}

/** The token after a year that may follow a date. */
function readYear(document: Document, i: number, end: number): number {
  const at = lowerAt(document, i, end) === ',' ? i + 1 : i;
  return /^(?:1[5-9]|20)\d\d$/.test(lowerAt(document, at, end)) ? at + 1 : i;
}

function readNumber(document: Document, i: number, end: number): Read | null {
  if (i >= end) return null;
  const text = tokenText(document, i);
  const figures = FIGURES.exec(text);
  if (figures !== null) return readFigures(document, i, end, figures);
  return readWords(document, i, end);
}

function readFigures(
  document: Document,
  i: number,
  end: number,
  [, whole = '', part, ordinal, suffix]: RegExpExecArray,
): Read {
  let amount = Number(`${whole.replaceAll(',', '')}${part === undefined ? '' : `.${part}`}`);
  let at = i + 1;
  if (suffix !== undefined) amount *= SCALES.get(suffix.toLowerCase()) ?? 1;
  else {
    const scale = lowerAt(document, at, end);
    if (scale.length > 2 && scale !== 'hundred' && SCALES.has(scale)) {
      amount *= SCALES.get(scale) ?? 1;
      at++;
    }
  }
  return { amount: tidy(amount), end: at, isOrdinal: ordinal !== undefined };
}

/** "two hundred and twelve", "thirty-one", "a hundred": the longest number in words; null when there is none. */
function readWords(document: Document, i: number, end: number): Read | null {
  let total = 0;
  let group = 0;
  let used = i;
  let at = i;
  let isOrdinal = false;
  let last: 'none' | 'unit' | 'ten' | 'scale' = 'none';
  const first = lowerAt(document, at, end);
  if (first === 'a' && SCALES.has(lowerAt(document, at + 1, end))) {
    if (lowerAt(document, at + 1, end).length < 3) return null;
    group = 1;
    last = 'unit';
    at++;
  }
  for (; at < end && at < i + 16; at++) {
    const word = lowerAt(document, at, end);
    if (word === 'and' && last === 'scale') {
      const next = lowerAt(document, at + 1, end).split('-')[0] ?? '';
      if (UNITS.has(next) || TENS.has(next)) continue;
      break;
    }
    let isRead = true;
    for (const part of word.split('-')) {
      const unit = UNITS.get(part) ?? ORDINALS.get(part);
      const ten = TENS.get(part);
      const scale = part.length > 2 ? SCALES.get(part) : undefined;
      if (unit !== undefined && last !== 'unit' && !(last === 'ten' && unit > 9)) {
        group += unit;
        last = 'unit';
        isOrdinal = ORDINALS.has(part);
      } else if (ten !== undefined && last !== 'unit' && last !== 'ten') {
        group += ten;
        last = 'ten';
      } else if (scale !== undefined && last !== 'none') {
        if (scale === 100) group *= 100;
        else {
          total += group * scale;
          group = 0;
        }
        last = 'scale';
      } else {
        isRead = false;
        break;
      }
    }
    if (!isRead) break;
    used = at + 1;
    if (isOrdinal) break;
  }
  return used === i ? null : { amount: tidy(total + group), end: used, isOrdinal };
}

/** Without the dust of binary fractions, so that 1.5 million is 1500000 however it is written. */
function tidy(amount: number): number {
  return Number(amount.toPrecision(12));
}
