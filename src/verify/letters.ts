/** What `foldLetter` gives for a character that ends a word. */
export const SEPARATOR = 0;
/** What `foldLetter` gives for a character that is passed over inside a word: soft hyphens, joiners, accents. */
export const INVISIBLE = 1;
/** Added to the folded code of a character that is a word by itself: ideographs, currency signs. */
export const ALONE = 0x200000;

const KNOWN = new Map<number, number>();
const LETTER = /^[\p{L}\p{N}]$/u;
const MARK = /^\p{M}$/u;
const WORD_BY_ITSELF = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Sc}]$/u;

/**
 * The code that stands for a code point outside ASCII when words are compared: lower case, without accents, so that
 * "Café" and "cafe" are one word; or `SEPARATOR` or `INVISIBLE`.
 */
export function foldLetter(code: number): number {
  const known = KNOWN.get(code);
  if (known !== undefined) return known;
  const folded = computeFold(code);
  KNOWN.set(code, folded);
  return folded;
}

function computeFold(code: number): number {
  if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff)
    return INVISIBLE;
  const char = String.fromCodePoint(code);
  if (WORD_BY_ITSELF.test(char)) return ALONE + code;
  if (MARK.test(char)) return INVISIBLE;
  if (!LETTER.test(char)) return SEPARATOR;
  const base = char.toLowerCase().normalize('NFKD').codePointAt(0) as number;
  return base < 128 && !isWordAscii(base) ? code : base;
}

function isWordAscii(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122);
}
