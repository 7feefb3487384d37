import { ELISIONS, LOWER_CASE_ELISIONS } from './abbreviations.ts';
import {
  APOSTROPHE,
  COMBINING,
  charClass,
  DIGIT,
  isApostrophe,
  isPair,
  isWordCode,
  kindAt,
  LETTER,
  OTHER,
  pairClass,
  SPACE,
  wordWidth,
} from './characters.ts';

const SPACE_CODE = 32;
const FULL_STOP = 46;
const UNDERSCORE = 95;
const LESS_THAN = 60;
const HASH = 35;
const AT_SIGN = 64;

/**
 * The end of the mark that starts at `start`, which is no word character: a punctuation mark or a run of the
 * same, a handle, a hashtag, an elision ('90s), a clitic that stands apart from its word ('s), a left-over
 * HTML tag, an emoji, a lone surrogate. `before` is the character that it stands against,
 * markup aside, or a space. Runs are followed up to `limit` only.
 */
export function endOfMark(text: string, start: number, limit: number, before: number): number {
  let end = endOfBareMark(text, start, limit, before);
  while (end < limit && kindAt(text, end) === COMBINING) end += wordWidth(text, end);
  return end;
}

function endOfBareMark(text: string, start: number, limit: number, before: number): number {
  const code = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  if (charClass(code) === APOSTROPHE) return endOfApostrophe(text, start, before);
  if (code === AT_SIGN || code === HASH) return endOfHandle(text, start, limit);
  if (code === LESS_THAN) return endOfTag(text, start);
  if (code === FULL_STOP && charClass(next) === DIGIT && !isWordCode(before)) {
    let end = start + 1;
    while (end < limit && charClass(text.charCodeAt(end)) === DIGIT) end++;
    return end;
  }
  if (repeats(code)) {
    let end = start + 1;
    while (end < limit && text.charCodeAt(end) === code) end++;
    return end;
  }
  if (code === 33 || code === 63) {
    let end = start + 1;
    while (end < limit && (text.charCodeAt(end) === 33 || text.charCodeAt(end) === 63)) end++;
    return end;
  }
  if (code >= 0x203c) return endOfSymbol(text, start, limit);
  return start + 1;
}

/** Marks of which a run is one token: full stops, hyphens, backticks, ellipses, rules drawn on the page. */
function repeats(code: number): boolean {
  return (
    code === FULL_STOP ||
    code === 45 ||
    code === 96 ||
    code === 0x2026 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === UNDERSCORE ||
    code === 42 ||
    code === 61 ||
    code === 126
  );
}

function endOfApostrophe(text: string, start: number, before: number): number {
  const stands = before !== SPACE_CODE;
  if (!isWordCode(before)) {
    const elided = endOfElision(text, start);
    if (elided > start) return elided;
  }
  if (stands) {
    const clitic = endOfClitic(text, start, before);
    if (clitic > start) return clitic;
  }
  if (text.charCodeAt(start) !== 39 || text.charCodeAt(start + 1) !== 39) return start + 1;
  const closesBoth = text.charCodeAt(start + 2) === 39 && stands;
  return closesBoth && text.charCodeAt(start + 3) !== 39 ? start + 1 : start + 2;
}

const OPENING = "'“‘«„‚([{—–-/`";

/** "'s", "'d", "'re", "'ll", "'ve", "'t" apart from their word: `"Hamilton"'s`, "Yahoo!'s", or after markup. */
function endOfClitic(text: string, start: number, before: number): number {
  if (OPENING.includes(String.fromCharCode(before))) return start;
  const width = /^(?:s|d|m|t|re|ll|ve)/i.exec(text.slice(start + 1, start + 3))?.[0].length ?? 0;
  const end = start + 1 + width;
  return width > 0 && !isWordCode(text.charCodeAt(end)) ? end : start;
}

/** "@handle" and "#tag"; "#1" is a mark and a number. */
function endOfHandle(text: string, start: number, limit: number): number {
  const first = text.charCodeAt(start + 1);
  const isHandle =
    charClass(first) === LETTER ||
    (text.charCodeAt(start) === AT_SIGN && (charClass(first) === DIGIT || first === UNDERSCORE));
  if (!isHandle || (first === UNDERSCORE && !isWordCode(text.charCodeAt(start + 2))))
    return start + 1;
  let end = start + 1;
  while (end < limit && (isWordCode(text.charCodeAt(end)) || text.charCodeAt(end) === UNDERSCORE))
    end++;
  return end;
}

const TAG_LIMIT = 400;

/** A left-over HTML tag, "<br/>" or `<a href="…">`, or the mark alone. */
function endOfTag(text: string, start: number): number {
  let at = start + 1;
  if (text.charCodeAt(at) === 47) at++;
  const first = text.charCodeAt(at) | 32;
  if (first < 97 || first > 122) return start + 1;
  let hasSpace = false;
  let hasValue = false;
  for (; at < start + TAG_LIMIT; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return !hasSpace || hasValue ? at + 1 : start + 1;
    if (Number.isNaN(code) || code === LESS_THAN || code === 10) break;
    if (code === 61) hasValue = hasSpace;
    else if (charClass(code) === SPACE && code !== 10 && text.charCodeAt(at + 1) !== 62)
      hasSpace = true;
    else if (!hasSpace && !isWordCode(code) && code !== 47 && code !== 45 && code !== 58) break;
  }
  return start + 1;
}

/** "'90s", "'em", "'n'": an apostrophe that stands for left-out letters, not a quotation mark. */
function endOfElision(text: string, start: number): number {
  let end = start + 1;
  if (charClass(text.charCodeAt(end)) === DIGIT) {
    while (end - start < 4 && charClass(text.charCodeAt(end)) === DIGIT) end++;
    if (end - start !== 3) return start;
    if ((text.charCodeAt(end) | 32) === 115) end++;
    return isWordCode(text.charCodeAt(end)) ? start : end;
  }
  while (end - start < 8 && charClass(text.charCodeAt(end)) === LETTER) end++;
  const word = text.slice(start + 1, end);
  if (!ELISIONS.has(word.toLowerCase()) && !LOWER_CASE_ELISIONS.has(word)) return start;
  if (word !== 'n' && word !== 'N') return end;
  return isApostrophe(text.charCodeAt(end)) ? end + 1 : start;
}

const JOINER = 0x200d;

/** An emoji or other symbol with its variation selectors, skin tone, tags and all that joiners add; a flag. */
function endOfSymbol(text: string, start: number, limit: number): number {
  let end = endOfBase(text, start);
  if (isFlagLetter(text, start) && isFlagLetter(text, end)) end += 2;
  for (;;) {
    end = endOfModifiers(text, end, limit);
    if (end >= limit || text.charCodeAt(end) !== JOINER || !isSymbol(text, end + 1)) return end;
    end = endOfBase(text, end + 1);
  }
}

function endOfBase(text: string, start: number): number {
  return start + (isPair(text, start) ? 2 : 1);
}

function isSymbol(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isPair(text, at)) return pairClass(text, at) === OTHER;
  return code >= 0x2000 && charClass(code) === OTHER;
}

function isFlagLetter(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
}

function endOfModifiers(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const low = text.charCodeAt(end + 1);
    const isSkinTone = code === 0xd83c && low >= 0xdffb && low <= 0xdfff;
    const isTag = code === 0xdb40 && low >= 0xdc20 && low <= 0xdc7f;
    if (isSkinTone || isTag) end += 2;
    else if (code >= 0xfe00 && code <= 0xfe0f) end++;
    else break;
  }
  return end;
}
