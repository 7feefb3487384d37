/** Classes of UTF-16 code units, as the tokenizer needs them. */
export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const APOSTROPHE = 4;

const TABLE_SIZE = 0x3000;
const table = buildTable();

/** The class of a code unit; NaN (past the end of a text) is `OTHER`. */
export function charClass(code: number): number {
  if (code < TABLE_SIZE) return table[code] as number;
  if (Number.isNaN(code)) return OTHER;
  return classOfRare(code);
}

/** `'`, `’`, `‘` or the modifier letter apostrophe. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

/** Hyphens that join the parts of one word; dashes do not. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011 || code === 0xad;
}

function buildTable(): Uint8Array {
  const classes = new Uint8Array(TABLE_SIZE);
  const space = /\s/u;
  const letter = /[\p{L}\p{M}]/u;
  const digit = /\p{Nd}/u;
  for (let code = 0; code < TABLE_SIZE; code++) {
    const char = String.fromCharCode(code);
    if (isApostrophe(code)) classes[code] = APOSTROPHE;
    else if (space.test(char) || code < 32 || (code >= 127 && code < 160) || isInvisible(code))
      classes[code] = SPACE;
    else if (letter.test(char)) classes[code] = LETTER;
    else if (digit.test(char)) classes[code] = DIGIT;
  }
  return classes;
}

/** Format characters that carry no ink: zero-width space, direction marks, byte-order mark. */
function isInvisible(code: number): boolean {
  return (
    code === 0x200b ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  );
}

function classOfRare(code: number): number {
  if (code === 0xfeff || code === 0x3000) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  if (code >= 0xe000 && code <= 0xf8ff) return OTHER;
  return /[\p{L}\p{M}]/u.test(String.fromCharCode(code)) ? LETTER : OTHER;
}
