import { ABBREVIATIONS, NUMBERED } from './abbreviations.ts';
import {
  COMBINING,
  charClass,
  DIGIT,
  endOfWordRun,
  INVISIBLE,
  isApostrophe,
  isHyphen,
  isLowerCase,
  isUpperCase,
  isWordCode,
  kindAt,
  LETTER,
  SPACE,
  wordWidth,
} from './characters.ts';
import { endOfMark } from './marks.ts';
import { endOfUrl } from './urls.ts';
import { endsClipped, WordBuilder, type WordList } from './word-list.ts';

/**
 * Cuts `text` into words and marks, after the conventions of the Penn Treebank: "don't" is "do" + "n't",
 * "Smith's" is "Smith" + "'s", "cannot" is "can" + "not"; abbreviations keep their full stop; hyphenated words,
 * numbers with separators, addresses, handles and URLs stay whole; every other mark is a token, runs of the
 * same dash, full stop or ellipsis being one. Characters of scripts without spaces are words of their own, and
 * an emoji with all that is joined to it is one token. Lossless: only white space, invisible characters and the
 * units set in `isSkipped` lie between tokens; a skipped unit ends a word. Linear in the length of the text.
 */
export function cutWords(text: string, isSkipped?: Uint8Array): WordList {
  const builder = new WordBuilder(text);
  const { length } = text;
  let limit = nextSkipped(isSkipped, 0, length);
  let at = 0;
  let touched = -1;
  while (at < length) {
    if (at === limit) {
      const stands = touched === at;
      while (at < length && isSkipped?.[at]) at++;
      limit = nextSkipped(isSkipped, at, length);
      if (stands) touched = at;
      continue;
    }
    const kind = kindAt(text, at);
    if (kind === SPACE || kind === INVISIBLE) {
      at++;
    } else if (kind >= LETTER && kind <= COMBINING) {
      const end = endOfWord(text, at, limit);
      builder.pushWord(at, end);
      touched = at = end;
    } else {
      const before = touched === at ? text.charCodeAt(builder.lastEnd - 1) : NOTHING;
      const end = Math.min(limit, endOfMark(text, at, limit, before));
      builder.push(at, end);
      touched = at = end;
    }
  }
  return builder.finish();
}

/** The first unit from `from` on that is skipped. */
function nextSkipped(isSkipped: Uint8Array | undefined, from: number, length: number): number {
  const found = isSkipped?.indexOf(1, from) ?? -1;
  return found < 0 ? length : found;
}

/** No character: the start of a text, or white space. */
const NOTHING = 32;

const FULL_STOP = 46;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const PLUS = 43;
const AT_SIGN = 64;
const AMPERSAND = 38;
const UNDERSCORE = 95;

/** The end of the word that starts at `start`, its inner marks included; at most `limit`. */
function endOfWord(text: string, start: number, limit: number): number {
  const url = endOfUrl(text, start, limit);
  if (url > start) return url;
  let segment = start;
  let at = start;
  for (;;) {
    at = endOfWordRun(text, at, limit);
    if (at >= limit) return limit;
    if (charClass(text.charCodeAt(at)) === SPACE) return at;
    const next = endOfJoint(text, start, segment, at);
    if (next === at) break;
    if (next >= limit) return at;
    const joint = text.charCodeAt(at);
    if (joint === FULL_STOP || isHyphen(joint)) segment = next;
    at = next;
  }
  const mark = text.charCodeAt(at);
  if (mark === FULL_STOP) return isAbbreviation(text, start, at) ? at + 1 : at;
  return isApostrophe(mark) && endsClipped(text, start, at) ? at + 1 : at;
}

/** Where the word that has come to `at` goes on behind the mark there, or `at` when it ends. */
function endOfJoint(text: string, start: number, segment: number, at: number): number {
  const code = text.charCodeAt(at);
  if (charClass(code) === INVISIBLE) {
    let end = at + 1;
    while (charClass(text.charCodeAt(end)) === INVISIBLE) end++;
    return wordWidth(text, end) > 0 ? end : at;
  }
  if (code === FULL_STOP && isHyphen(text.charCodeAt(at + 1))) {
    const joins = isWordCode(text.charCodeAt(at + 2)) && isAbbreviation(text, start, at);
    return joins ? at + 2 : at;
  }
  if (wordWidth(text, at + 1) === 0) return at;
  const next = text.charCodeAt(at + 1);
  const isAfterDigit = charClass(text.charCodeAt(at - 1)) === DIGIT;
  const joins =
    isHyphen(code) ||
    isApostrophe(code) ||
    code === UNDERSCORE ||
    code === AMPERSAND ||
    code === SLASH ||
    code === AT_SIGN ||
    (code === FULL_STOP && joinsAtFullStop(text, segment, at)) ||
    (code === COMMA && isAfterDigit && isThousands(text, at + 1)) ||
    (code === COLON && isAfterDigit && charClass(next) === DIGIT) ||
    (code === PLUS && isMailTag(text, at + 1));
  return joins ? at + 1 : at;
}

/** "3.5", "U.S", "a.m", "Ph.D", "example.com", "Example.Org" join; "end.Next" does not. */
function joinsAtFullStop(text: string, segment: number, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (charClass(text.charCodeAt(at - 1)) === DIGIT) return charClass(next) === DIGIT;
  const width = at - segment;
  if (width === 1) return true;
  if (width === 2 && isUpperCase(next))
    return !isWordCode(text.charCodeAt(at + 2)) && text.startsWith('Ph', segment);
  return isLowerCase(next) || isSiteEnding(text, at + 1);
}

const SITE_ENDINGS: ReadonlySet<string> = new Set(['Com', 'Org', 'Net', 'COM', 'ORG', 'NET']);

function isSiteEnding(text: string, at: number): boolean {
  return SITE_ENDINGS.has(text.slice(at, at + 3)) && !isWordCode(text.charCodeAt(at + 3));
}

function isThousands(text: string, at: number): boolean {
  let digits = 0;
  while (digits < 4 && charClass(text.charCodeAt(at + digits)) === DIGIT) digits++;
  return digits === 3;
}

const MAIL_TAG_LIMIT = 40;

/** Whether what follows is the rest of a mail address: "press+desk@example.com". */
function isMailTag(text: string, from: number): boolean {
  let at = from;
  while (at < from + MAIL_TAG_LIMIT && isMailCode(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === AT_SIGN && isWordCode(text.charCodeAt(at + 1));
}

function isMailCode(code: number): boolean {
  return isWordCode(code) || code === FULL_STOP || code === UNDERSCORE || isHyphen(code);
}

const ABBREVIATION_LIMIT = 10;

/** Whether the word `text.slice(start, end)`, before a full stop, is one that keeps it. */
function isAbbreviation(text: string, start: number, end: number): boolean {
  const following = text.charCodeAt(end + 1);
  if (following === FULL_STOP) return false;
  let first = end;
  while (first > start && !isHyphen(text.charCodeAt(first - 1))) {
    first--;
    if (end - first > ABBREVIATION_LIMIT) return false;
  }
  if (end - first === 1) {
    const code = text.charCodeAt(first);
    return (
      (code >= 65 && code <= 90 && first === start) ||
      (code === 118 && start === first && following === 32)
    );
  }
  const word = text.slice(first, end);
  if (ABBREVIATIONS.has(word)) return true;
  if (NUMBERED.has(word)) return charClass(text.charCodeAt(end + 2)) === DIGIT;
  return word.includes('.') && /^(?:Ph\.D|(?:[A-Za-z]\.)+[A-Za-z])$/.test(word);
}
