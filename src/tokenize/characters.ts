/** Classes of characters, as the tokenizer needs them. Those of words lie next to each other. */
export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const COMBINING = 4;
export const APOSTROPHE = 5;
/** Carries no ink and joins what stands beside it: soft hyphen, zero-width joiner, byte-order mark. */
export const INVISIBLE = 6;
/** A character of a script written without spaces, a word of its own: Han, Hiragana. */
export const IDEOGRAPH = 7;
/** Half of a character beyond the basic plane, or a stray half. */
export const SURROGATE = 8;

/** Classes are worked out when first asked for. */
const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of a UTF-16 code unit; NaN (past the end of a text) is `OTHER`. */
export function charClass(code: number): number {
  const known = table[code] as number;
  return known < UNKNOWN ? known : learnClass(code);
}

function learnClass(code: number): number {
  if (Number.isNaN(code)) return OTHER;
  const found = classify(code);
  table[code] = found;
  return found;
}

/** The end of the run of word characters that `from` lies in; at most `limit`. */
export function endOfWordRun(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const kind = table[text.charCodeAt(at)] as number;
    if (kind >= LETTER && kind <= COMBINING) {
      at++;
    } else {
      if (kind < SURROGATE) return at;
      const width = wordWidth(text, at);
      if (width === 0) return at;
      at += width;
    }
  }
  return Math.min(at, limit);
}

/** Whether the code unit stands in words: a letter, a digit or a combining mark. */
export function isWordCode(code: number): boolean {
  return isWordKind(charClass(code));
}

/** Whether the class is one of words. */
export function isWordKind(kind: number): boolean {
  return kind >= LETTER && kind <= COMBINING;
}

/** The class of the character at `at`, both halves of a pair looked at. */
export function kindAt(text: string, at: number): number {
  const kind = charClass(text.charCodeAt(at));
  return kind === SURROGATE ? pairClass(text, at) : kind;
}

/** The code units of the word character at `at`, or 0 when there is none. */
export function wordWidth(text: string, at: number): number {
  const kind = charClass(text.charCodeAt(at));
  if (kind >= LETTER && kind <= COMBINING) return 1;
  return kind === SURROGATE && isWordKind(pairClass(text, at)) ? 2 : 0;
}

/** The class of the surrogate pair at `at`; a stray half is `OTHER`. */
export function pairClass(text: string, at: number): number {
  const point = text.codePointAt(at) ?? 0;
  if (point < 0x10000) return OTHER;
  if (point >= 0x1f000 && point < 0x1fb00) return OTHER;
  return classify(point);
}

/** Whether a surrogate pair, and not a stray half, stands at `at`. */
export function isPair(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00;
}

/** `'`, `’`, `‘` or the modifier letter apostrophe. */
export function isApostrophe(code: number): boolean {
  if (code < 0x2bc) return code === 39;
  return code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

/** Hyphens that join the parts of one word; dashes do not. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** Whether the code unit is a letter in lower case. */
export function isLowerCase(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return charClass(code) === LETTER && /\p{Ll}/u.test(String.fromCharCode(code));
}

/** Whether the code unit is a letter in upper or title case. */
export function isUpperCase(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return charClass(code) === LETTER && /[\p{Lu}\p{Lt}]/u.test(String.fromCharCode(code));
}

function classify(point: number): number {
  if (point >= 0xd800 && point <= 0xdfff) return SURROGATE;
  if (isApostrophe(point)) return APOSTROPHE;
  const char = String.fromCodePoint(point);
  if (isInvisible(point)) return INVISIBLE;
  if (/[\s\p{Cc}]/u.test(char) || isSeparator(point)) return SPACE;
  if (/\p{M}/u.test(char)) return COMBINING;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (!/\p{L}/u.test(char)) return OTHER;
  return /[\p{Script=Han}\p{Script=Hiragana}]/u.test(char) ? IDEOGRAPH : LETTER;
}

function isInvisible(point: number): boolean {
  return (
    point === 0xad ||
    point === 0x61c ||
    point === 0x180e ||
    (point >= 0x200c && point <= 0x200f) ||
    (point >= 0x2060 && point <= 0x2064) ||
    point === 0xfeff
  );
}

/** Invisible characters that part words: zero-width space, direction embeddings and isolates. */
function isSeparator(point: number): boolean {
  return (
    point === 0x200b ||
    (point >= 0x202a && point <= 0x202e) ||
    (point >= 0x2065 && point <= 0x206f) ||
    (point >= 0xfff9 && point <= 0xfffb)
  );
}
