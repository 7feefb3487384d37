import { NUMBERED, TITLES_AND_PREFIXES } from './abbreviations.ts';
import type { WordList } from './words.ts';

/** Words that seldom follow an abbreviation except at the start of a sentence. */
const STARTERS = new Set(
  `The A An In On At But And He She It They We I You This That These Those There When While After Before As If For
   His Her Its Their Our My So Still Yet However Although Since Because What Who Why How Both Some Many Most No Not
   Now Then Here Under With From By To Last Next Another Other Earlier Later Meanwhile Instead Asked`.split(
    /\s+/,
  ),
);

/**
 * The first token of every sentence. `blockStarts` are tokens at which a sentence begins in any case.
 * A sentence ends at a full stop, a question or exclamation mark or an ellipsis, closing quotation marks and
 * brackets included, unless what follows goes on in lower case or the stop belongs to an abbreviation.
 */
export function findSentenceStarts(
  text: string,
  words: WordList,
  blockStarts: ReadonlySet<number>,
): Uint32Array {
  const found: number[] = [];
  const { count, starts, ends } = words;
  let begins = true;
  for (let i = 0; i < count; i++) {
    if (begins || blockStarts.has(i)) found.push(i);
    begins = false;
    if (!mayEnd(text, starts[i] as number, ends[i] as number)) continue;
    let next = i + 1;
    while (next < count && !blockStarts.has(next) && isCloser(text, words, next)) next++;
    if (next >= count || blockStarts.has(next)) continue;
    if (endsHere(text, words, i, next)) {
      while (i + 1 < next) i++;
      begins = true;
    }
  }
  return Uint32Array.from(found);
}

function mayEnd(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return last === 46 || last === 33 || last === 63 || (last === 0x2026 && end > start);
}

/** A closing quotation mark or bracket that stands against the token before it. */
function isCloser(text: string, words: WordList, i: number): boolean {
  const start = words.starts[i] as number;
  if (start !== words.ends[i - 1]) return isLoneCloser(text.charCodeAt(start));
  const code = text.charCodeAt(start);
  if (code === 34 || code === 39) return true;
  return isLoneCloser(code) || code === 0x2019;
}

function isLoneCloser(code: number): boolean {
  return code === 0x201d || code === 0xbb || code === 41 || code === 93;
}

function endsHere(text: string, words: WordList, i: number, next: number): boolean {
  const start = words.starts[i] as number;
  const end = words.ends[i] as number;
  const nextStart = words.starts[next] as number;
  const gap = nextStart > (words.ends[next - 1] as number);
  const isStop = end - start === 1 || text.charCodeAt(end - 1) !== 46;
  const first = firstLetter(text, words, next);
  const goesOn = first >= 97 && first <= 122;
  if (!gap) return isStop && next > i + 1 && !goesOn && isOpening(text.charCodeAt(nextStart));
  if (goesOn)
    return isStop && text.charCodeAt(end - 1) === 46 && end - start === 1 && next === i + 1;
  if (isStop) return !isDashOrComma(text.charCodeAt(nextStart));
  if (text.charCodeAt(start) === 46) return true;
  return abbreviationEnds(text, words, i, next);
}

function abbreviationEnds(text: string, words: WordList, i: number, next: number): boolean {
  if (next > i + 1) return true;
  const word = text.slice(words.starts[i], (words.ends[i] as number) - 1);
  if (TITLES_AND_PREFIXES.has(word) || NUMBERED.has(word)) return false;
  const following = text.slice(words.starts[next], words.ends[next]);
  if (word.length === 1) return STARTERS.has(following) && following.length > 1;
  return STARTERS.has(following) || isOpening(text.charCodeAt(words.starts[next] as number));
}

/** The first letter or digit at or just after token `i`, looking past one opening mark. */
function firstLetter(text: string, words: WordList, i: number): number {
  const code = text.charCodeAt(words.starts[i] as number);
  return isOpening(code) && i + 1 < words.count
    ? text.charCodeAt(words.starts[i + 1] as number)
    : code;
}

function isOpening(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0xab ||
    code === 40 ||
    code === 91
  );
}

function isDashOrComma(code: number): boolean {
  return code === 44 || code === 59 || code === 0x2014 || code === 0x2013 || code === 45;
}
