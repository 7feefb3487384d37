/** `"` in its many shapes: curly, low, angle and corner marks, double primes. */
export function isDoubleMark(code: number): boolean {
  if (code < 0x80) return code === 0x22;
  return (
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x201c && code <= 0x201f) ||
    code === 0x2033 ||
    (code >= 0x300c && code <= 0x300f) ||
    (code >= 0x301d && code <= 0x301f) ||
    code === 0xff02
  );
}

/** `'` in its many shapes, as quotation mark, apostrophe or prime; backtick and acute accent included. */
export function isSingleMark(code: number): boolean {
  if (code < 0x80) return code === 0x27 || code === 0x60;
  return (
    code === 0xb4 ||
    code === 0x2bc ||
    (code >= 0x2018 && code <= 0x201b) ||
    code === 0x2032 ||
    code === 0x2039 ||
    code === 0x203a ||
    code === 0xff07 ||
    code === 0xff40
  );
}

/** Hyphens, dashes and minus signs. */
export function isDash(code: number): boolean {
  if (code < 0x80) return code === 0x2d;
  return (
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2212 ||
    code === 0xfe58 ||
    code === 0xfe63 ||
    code === 0xff0d
  );
}

/** White space and line breaks. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** White space that ends a line. */
export function isLineBreak(code: number): boolean {
  if (code < 0x80) return code >= 10 && code <= 13;
  return code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Characters without ink: soft hyphen, zero-width spaces and joiners, direction marks, byte-order mark. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  return (
    code === 0xad ||
    code === 0x61c ||
    code === 0x180e ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff
  );
}

/** Whether the character that holds the unit at `at` is a letter or an accent on one. */
export function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{M}]/u.test(characterAt(text, at));
}

/** Whether a letter in lower case stands at `at`. */
export function isSmallLetter(text: string, at: number): boolean {
  return /\p{Ll}/u.test(characterAt(text, at));
}

function characterAt(text: string, at: number): string {
  const isTail = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return String.fromCodePoint(text.codePointAt(isTail && at > 0 ? at - 1 : at) ?? 0);
}

const CLUSTER_LIMIT = 32;

/**
 * The end of the character at `start` with the accents on it; at most `limit`. With `passesInvisible`, invisible
 * characters between are passed over.
 */
export function endOfCluster(
  text: string,
  start: number,
  limit: number,
  passesInvisible: boolean,
): number {
  let end = start + widthAt(text, start);
  for (let at = end; at < limit && at - start < CLUSTER_LIMIT; ) {
    if (combines(text, at)) end = at += widthAt(text, at);
    else if (passesInvisible && isInvisible(text.charCodeAt(at))) at++;
    else break;
  }
  return Math.min(end, limit);
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Combining marks, and the Korean vowels and finals that compose with what stands before them. */
function combines(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  if (point < 0x300) return false;
  return (point >= 0x1160 && point <= 0x11ff) || /\p{M}/u.test(String.fromCodePoint(point));
}

/** The accents of Latin, Greek and Cyrillic letters, as characters of their own. */
export function isAccent(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/** Which differences between letters are folded. */
export interface LetterRules {
  readonly letters?: boolean;
  readonly accents?: boolean;
  readonly case?: boolean;
  readonly invisible?: boolean;
}

/** One character with its accents, rewritten by the rules. */
export function foldLetters(cluster: string, rules: LetterRules): string {
  let folded = rules.invisible ? cluster.replace(/./gsu, withoutInvisible) : cluster;
  if (rules.letters)
    folded = folded.replace(/[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/, undoForm);
  if (rules.case) folded = folded.toLowerCase().replace(/ς/, 'σ');
  if (rules.accents)
    folded = folded
      .normalize('NFD')
      .replace(/[\u0300-\u036f]+/g, '')
      .normalize('NFC');
  return rules.letters ? folded.normalize('NFC') : folded;
}

/** A ligature or full-width form as plain letters. */
function undoForm(char: string): string {
  return char.normalize('NFKC');
}

function withoutInvisible(char: string): string {
  return isInvisible(char.charCodeAt(0)) ? '' : char;
}
