import { ABBREVIATIONS, NUMBERED } from './abbreviations.ts';
import {
  APOSTROPHE,
  charClass,
  DIGIT,
  isApostrophe,
  isHyphen,
  LETTER,
  OTHER,
  SPACE,
} from './characters.ts';

/** Token boundaries as parallel offset lists, in text order. */
export interface WordList {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Cuts `text` into words and marks, after the conventions of the Penn Treebank: "don't" is "do" + "n't",
 * "Smith's" is "Smith" + "'s", "cannot" is "can" + "not"; abbreviations keep their full stop; hyphenated words,
 * numbers with separators, addresses, handles and URLs stay whole; every other mark is a token, runs of the
 * same dash, full stop or ellipsis being one. Lossless: only white space and the `skip` ranges lie between
 * tokens. Linear in the length of the text.
 */
export function cutWords(text: string, isSkipped?: Uint8Array): WordList {
  const list = new GrowingList(text.length);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = isSkipped?.[at] ? SPACE : charClass(code);
    if (kind === SPACE) {
      at++;
    } else if (kind === LETTER || kind === DIGIT) {
      const end = endOfWord(text, at, isSkipped);
      pushWord(list, text, at, end);
      at = end;
    } else {
      const end = endOfMark(text, at, kind, list, isSkipped);
      list.push(at, end);
      at = end;
    }
  }
  return list.finish();
}

class GrowingList {
  count = 0;
  #starts: Uint32Array;
  #ends: Uint32Array;

  constructor(textLength: number) {
    const room = Math.max(16, textLength >> 2);
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
  }

  get lastStart(): number {
    return this.#starts[this.count - 1] as number;
  }

  get lastEnd(): number {
    return this.count === 0 ? -1 : (this.#ends[this.count - 1] as number);
  }

  push(start: number, end: number): void {
    if (this.count === this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#ends = doubled(this.#ends);
    }
    this.#starts[this.count] = start;
    this.#ends[this.count] = end;
    this.count++;
  }

  finish(): WordList {
    return {
      count: this.count,
      starts: this.#starts.slice(0, this.count),
      ends: this.#ends.slice(0, this.count),
    };
  }
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

const FULL_STOP = 46;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const AT_SIGN = 64;
const AMPERSAND = 38;
const UNDERSCORE = 95;

/** The end of the word that starts at `start`, its inner marks included. */
function endOfWord(text: string, start: number, isSkipped?: Uint8Array): number {
  const length = text.length;
  const url = endOfUrl(text, start);
  if (url > start) return url;
  let at = start;
  for (;;) {
    while (at < length && isWordCode(text.charCodeAt(at)) && !isSkipped?.[at]) at++;
    if (at + 1 >= length || isSkipped?.[at]) break;
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (!isWordCode(next) || isSkipped?.[at + 1]) break;
    const before = charClass(text.charCodeAt(at - 1));
    const joins =
      isHyphen(code) ||
      isApostrophe(code) ||
      code === UNDERSCORE ||
      code === AMPERSAND ||
      code === SLASH ||
      code === AT_SIGN ||
      (code === FULL_STOP && joinsAtFullStop(text, start, at)) ||
      (code === COMMA && before === DIGIT && isThousands(text, at + 1)) ||
      (code === COLON && before === DIGIT && charClass(next) === DIGIT);
    if (!joins) break;
    at++;
  }
  if (at < length && text.charCodeAt(at) === FULL_STOP && !isSkipped?.[at]) {
    if (isAbbreviation(text, start, at)) at++;
  }
  return at;
}

function isWordCode(code: number): boolean {
  const kind = charClass(code);
  return kind === LETTER || kind === DIGIT;
}

/** "3.5", "U.S", "a.m", "example.com" join; "end.Next" does not. */
function joinsAtFullStop(text: string, start: number, at: number): boolean {
  if (charClass(text.charCodeAt(at - 1)) === DIGIT)
    return charClass(text.charCodeAt(at + 1)) === DIGIT;
  const segmentStart = Math.max(start, text.lastIndexOf('.', at - 1) + 1);
  if (at - segmentStart === 1) return true;
  return isLowerCase(text.charCodeAt(at + 1)) && at - start > 1;
}

function isLowerCase(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isThousands(text: string, at: number): boolean {
  let digits = 0;
  while (digits < 4 && charClass(text.charCodeAt(at + digits)) === DIGIT) digits++;
  return digits === 3;
}

/** Whether the word `text.slice(start, end)` is one that keeps the full stop after it. */
function isAbbreviation(text: string, start: number, end: number): boolean {
  const width = end - start;
  if (width > 8) return false;
  if (text.charCodeAt(end + 1) === FULL_STOP) return false;
  if (width === 1) {
    const code = text.charCodeAt(start);
    return code >= 65 && code <= 90;
  }
  const word = text.slice(start, end);
  if (NUMBERED.has(word)) return charClass(text.charCodeAt(end + 2)) === DIGIT;
  if (word.length >= 3 && word.includes('.')) return /^(?:[A-Za-z]\.)+[A-Za-z]{1,2}$/.test(word);
  return ABBREVIATIONS.has(word);
}

/** The end of a URL that starts here, or `start` when there is none. Trailing punctuation is left out. */
function endOfUrl(text: string, start: number): number {
  const code = text.charCodeAt(start) | 32;
  if (code !== 104 && code !== 119) return start;
  if (!text.startsWith('http://', start) && !text.startsWith('https://', start)) {
    if (!text.startsWith('www.', start)) return start;
  }
  let end = start;
  while (end < text.length && isUrlCode(text.charCodeAt(end))) end++;
  while (end > start && isUrlTail(text.charCodeAt(end - 1))) end--;
  return end;
}

function isUrlCode(code: number): boolean {
  return code > 32 && code < 127 && code !== 34 && code !== 60 && code !== 62 && code !== 96;
}

function isUrlTail(code: number): boolean {
  return !isWordCode(code) && code !== SLASH && code !== UNDERSCORE;
}

/** Adds the word, split where the treebank splits contractions and possessives. */
function pushWord(list: GrowingList, text: string, start: number, end: number): void {
  let apostrophe = end - 1;
  while (apostrophe > start && !isApostrophe(text.charCodeAt(apostrophe))) apostrophe--;
  if (apostrophe > start && end - apostrophe <= 3) {
    const tail = text.slice(apostrophe + 1, end).toLowerCase();
    const beforeApostrophe = text.charCodeAt(apostrophe - 1) | 32;
    if (tail === 't' && beforeApostrophe === 110 && apostrophe - 1 > start) {
      list.push(start, apostrophe - 1);
      list.push(apostrophe - 1, end);
      return;
    }
    if (
      tail === 's' ||
      tail === 'm' ||
      tail === 'd' ||
      tail === 're' ||
      tail === 've' ||
      tail === 'll'
    ) {
      list.push(start, apostrophe);
      list.push(apostrophe, end);
      return;
    }
  }
  if (end - start === 6 && text.slice(start, end).toLowerCase() === 'cannot') {
    list.push(start, start + 3);
    list.push(start + 3, end);
    return;
  }
  list.push(start, end);
}

/** The end of the mark (or handle, or '90s, or lone surrogate) that starts at `start`. */
function endOfMark(
  text: string,
  start: number,
  kind: number,
  list: GrowingList,
  isSkipped?: Uint8Array,
): number {
  const code = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  if (kind === APOSTROPHE) {
    const afterWord = list.lastEnd === start && isWordCode(text.charCodeAt(start - 1));
    if (!afterWord) {
      const elided = endOfElision(text, start);
      if (elided > start) return elided;
    }
    return code === 39 && next === 39 ? start + 2 : start + 1;
  }
  if ((code === AT_SIGN || code === 35) && isWordCode(next) && !isSkipped?.[start + 1]) {
    let end = start + 1;
    while (
      end < text.length &&
      (isWordCode(text.charCodeAt(end)) || text.charCodeAt(end) === UNDERSCORE)
    )
      end++;
    return end;
  }
  if (code === FULL_STOP || code === 45 || code === 96 || code === 8230) {
    let end = start + 1;
    while (end < text.length && text.charCodeAt(end) === code && !isSkipped?.[end]) end++;
    return end;
  }
  if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff)
    return endOfEmoji(text, start + 2);
  if (kind === OTHER && code >= 0x300) return endOfEmoji(text, start + 1);
  return start + 1;
}

/** Joiners, variation selectors and combining marks stay with the symbol before them. */
function endOfEmoji(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === 0x200d) {
      end++;
      const joined = text.charCodeAt(end);
      if (joined >= 0xd800 && joined <= 0xdbff) end += 2;
      else if (joined > 0x2000) end++;
    } else if (code >= 0xfe00 && code <= 0xfe0f) end++;
    else break;
  }
  return Math.min(end, text.length);
}

const ELISIONS = ['tis', 'twas', 'em', 'til', 'cause', 'bout', 'n'];

/** "'90s", "'em", "'n'": an apostrophe that stands for left-out letters, not a quotation mark. */
function endOfElision(text: string, start: number): number {
  let end = start + 1;
  if (charClass(text.charCodeAt(end)) === DIGIT) {
    while (charClass(text.charCodeAt(end)) === DIGIT) end++;
    if (end - start !== 3) return start;
    if ((text.charCodeAt(end) | 32) === 115) end++;
    return isWordCode(text.charCodeAt(end)) ? start : end;
  }
  while (end - start < 7 && charClass(text.charCodeAt(end)) === LETTER) end++;
  const word = text.slice(start + 1, end).toLowerCase();
  if (!ELISIONS.includes(word)) return start;
  if (word === 'n' && isApostrophe(text.charCodeAt(end))) return end + 1;
  return word === 'n' ? start : end;
}
