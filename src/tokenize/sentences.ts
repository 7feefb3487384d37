import { NUMBERED, TITLES_AND_PREFIXES } from './abbreviations.ts';
import { charClass, isLowerCase, isUpperCase } from './characters.ts';
import { CLOCK_FOLLOWERS, REPORTING_VERBS, STARTERS } from './sentence-words.ts';
import type { WordList } from './word-list.ts';

/**
 * The first token of every sentence. `blockStarts` is 1 for tokens at which a sentence begins in any case;
 * `markRoles` is 1 for tokens that open a quotation, -1 for those that close one, else 0.
 * A sentence ends at a full stop, a question or exclamation mark or an ellipsis, closing quotation marks and
 * brackets included, unless what follows goes on in lower case or the stop belongs to an abbreviation.
 */
export function findSentenceStarts(
  text: string,
  words: WordList,
  blockStarts: Uint8Array,
  markRoles: Int8Array,
): Uint32Array {
  return new SentenceFinder(text, words, blockStarts, markRoles).run();
}

class SentenceFinder {
  readonly #text: string;
  readonly #words: WordList;
  readonly #blockStarts: Uint8Array;
  readonly #markRoles: Int8Array;

  constructor(text: string, words: WordList, blockStarts: Uint8Array, markRoles: Int8Array) {
    this.#text = text;
    this.#words = words;
    this.#blockStarts = blockStarts;
    this.#markRoles = markRoles;
  }

  run(): Uint32Array {
    const { count } = this.#words;
    const found: number[] = [];
    let begins = true;
    let blockStart = 0;
    for (let i = 0; i < count; i++) {
      if (this.#isBlockStart(i)) {
        begins = true;
        blockStart = i;
      }
      if (begins) found.push(i);
      begins = false;
      if (!this.#mayEnd(i) || this.#isListNumber(i, blockStart)) continue;
      const stop = this.#lastStop(i);
      const next = this.#skipClosers(stop + 1);
      const isLast = next >= count || this.#isBlockStart(next);
      begins = !isLast && this.#endsHere(i, stop, next);
      i = next - 1;
    }
    return Uint32Array.from(found);
  }

  #isBlockStart(i: number): boolean {
    return this.#blockStarts[i] === 1;
  }

  #mayEnd(i: number): boolean {
    return isTerminal(this.#text.charCodeAt((this.#words.ends[i] as number) - 1));
  }

  /** "1." and "a." at the start of a block. */
  #isListNumber(i: number, blockStart: number): boolean {
    if (i > blockStart + 1) return false;
    const start = this.#words.starts[blockStart] as number;
    const end = this.#words.ends[i] as number;
    return (
      end - start <= 4 && /^(?:\d{1,3}|[A-Za-z]|[ivx]{1,3})\.$/.test(this.#text.slice(start, end))
    );
  }

  /** The last of the stops that stand together: ". . .", "…?" */
  #lastStop(i: number): number {
    let last = i;
    while (last + 1 < this.#words.count && !this.#isBlockStart(last + 1)) {
      const start = this.#words.starts[last + 1] as number;
      const code = this.#text.charCodeAt(start);
      if (!isTerminal(code)) break;
      const gap = start - (this.#words.ends[last] as number);
      if (gap > 1 || (gap === 1 && code !== 46 && code !== 0x2026)) break;
      last++;
    }
    return last;
  }

  /** The first token from `from` on that is no closing mark or bracket of the sentence before it. */
  #skipClosers(from: number): number {
    let next = from;
    while (next < this.#words.count && !this.#isBlockStart(next)) {
      const width = this.#isCloser(next) ? 1 : this.#referenceWidth(next);
      if (width === 0) break;
      next += width;
    }
    return next;
  }

  /** How many tokens the footnote reference at `i` takes: "[1]", "²". */
  #referenceWidth(i: number): number {
    const { count, starts, ends } = this.#words;
    const start = starts[i] as number;
    if (start !== ends[i - 1]) return 0;
    const code = this.#text.charCodeAt(start);
    if (isSuperscript(code)) return 1;
    if (code !== 91 || i + 2 >= count || this.#isBlockStart(i + 1)) return 0;
    return /^\[\d{1,3}\]$/.test(this.#text.slice(start, Math.min(ends[i + 2] as number, start + 6)))
      ? 3
      : 0;
  }

  #isCloser(i: number): boolean {
    const role = this.#markRoles[i] as number;
    if (role !== 0) return role < 0;
    const start = this.#words.starts[i] as number;
    const width = (this.#words.ends[i] as number) - start;
    const code = this.#text.charCodeAt(start);
    const isAdjacent = start === this.#words.ends[i - 1];
    if (isLoneCloser(code)) return width === 1;
    if (!isAdjacent) return false;
    if (isTerminal(code)) return true;
    return (
      width <= 2 && (code === 34 || code === 39 || code === 0x2019) && !this.#standsAgainstNext(i)
    );
  }

  #standsAgainstNext(i: number): boolean {
    return (
      i + 1 < this.#words.count &&
      this.#words.starts[i + 1] === this.#words.ends[i] &&
      charClass(this.#text.charCodeAt(this.#words.starts[i + 1] as number)) !== 0
    );
  }

  /** Whether the sentence whose stops are tokens `[first, last]` is over, the next token being `next`. */
  #endsHere(first: number, last: number, next: number): boolean {
    const { starts, ends } = this.#words;
    const start = starts[first] as number;
    const end = ends[last] as number;
    const code = this.#text.charCodeAt(end - 1);
    const nextStart = starts[next] as number;
    const isClosed = next > last + 1;
    const isFullStop = first === last && end - start === 1 && code === 46;
    const isEllipsis =
      code === 0x2026 || (code === 46 && this.#text.charCodeAt(start) === 46 && !isFullStop);
    const isAbbreviation = first === last && code === 46 && !isFullStop && !isEllipsis;
    const letter = this.#firstLetter(next);
    const goesOn = isLowerCase(letter);
    if (nextStart === ends[next - 1]) return this.#endsWithoutSpace(code, next, isClosed, letter);
    if (isAbbreviation) return !goesOn && this.#abbreviationEnds(first, next, isClosed);
    if (isJoining(this.#text.charCodeAt(nextStart))) return false;
    if (goesOn) return isFullStop && !isClosed;
    if (isClosed && !isFullStop && this.#isReported(next)) return false;
    return true;
  }

  #endsWithoutSpace(code: number, next: number, isClosed: boolean, letter: number): boolean {
    if (isFullWidth(code))
      return (
        !this.#endsInCorner(next) ||
        isCornerOpening(this.#text.charCodeAt(this.#words.starts[next] as number))
      );
    if ((this.#markRoles[next] as number) > 0) return isUpperCase(letter);
    return isClosed && isUpperCase(letter) && (this.#markRoles[next - 1] as number) < 0;
  }

  /** Whether the token before closes a Japanese quotation, after which the sentence may go on without a space. */
  #endsInCorner(next: number): boolean {
    const code = this.#text.charCodeAt(this.#words.starts[next - 1] as number);
    return code === 0x300d || code === 0x300f;
  }

  /** `"Why?" Hale asked`: the name and the verb belong to the question before them. */
  #isReported(next: number): boolean {
    if ((this.#markRoles[next - 1] as number) >= 0) return false;
    for (let i = next; i < Math.min(next + NAME_LIMIT, this.#words.count); i++) {
      if (this.#isBlockStart(i)) return false;
      const word = this.#wordAt(i);
      if (i === next && STARTERS.has(word)) return false;
      if (i > next && REPORTING_VERBS.has(word)) return true;
      if (!isUpperCase(word.charCodeAt(0))) return false;
    }
    return false;
  }

  #abbreviationEnds(i: number, next: number, isClosed: boolean): boolean {
    const { starts, ends } = this.#words;
    const word = this.#text.slice(starts[i], (ends[i] as number) - 1);
    const following = this.#wordAt(next);
    if (isClosed) return (this.#markRoles[next - 1] as number) < 0 || STARTERS.has(following);
    if (TITLES_AND_PREFIXES.has(word) || NUMBERED.has(word)) return false;
    if ((this.#markRoles[next] as number) > 0) return true;
    if (word === 'a.m' || word === 'p.m')
      return isUpperCase(following.charCodeAt(0)) && !CLOCK_FOLLOWERS.has(following);
    if (word === 'etc') return true;
    if (word.length === 1) return STARTERS.has(following) && following.length > 1;
    return STARTERS.has(following);
  }

  #wordAt(i: number): string {
    return this.#text.slice(this.#words.starts[i], this.#words.ends[i]);
  }

  /** The first character of token `i`, or of the one after it when an opening mark or bracket stands there. */
  #firstLetter(i: number): number {
    const code = this.#text.charCodeAt(this.#words.starts[i] as number);
    const isOpening = (this.#markRoles[i] as number) > 0 || isOpeningGlyph(code);
    if (!isOpening || i + 1 >= this.#words.count) return code;
    return this.#text.charCodeAt(this.#words.starts[i + 1] as number);
  }
}

const NAME_LIMIT = 6;

function isTerminal(code: number): boolean {
  if (code < 0x61f) return code === 46 || code === 33 || code === 63;
  return (
    code === 0x2026 ||
    code === 0x61f ||
    code === 0x6d4 ||
    code === 0x964 ||
    code === 0x203c ||
    (code >= 0x2047 && code <= 0x2049) ||
    isFullWidth(code)
  );
}

/** Stops of scripts that set no space after them. */
function isFullWidth(code: number): boolean {
  return (
    code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff0e || code === 0xff61
  );
}

function isCornerOpening(code: number): boolean {
  return code === 0x300c || code === 0x300e;
}

function isSuperscript(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079);
}

function isLoneCloser(code: number): boolean {
  return (
    code === 0x201d ||
    code === 0xbb ||
    code === 41 ||
    code === 93 ||
    code === 0x300d ||
    code === 0x300f
  );
}

function isOpeningGlyph(code: number): boolean {
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

/** Marks that carry a sentence on: comma, semicolon, colon, dashes. */
function isJoining(code: number): boolean {
  return (
    code === 44 || code === 59 || code === 58 || code === 0x2014 || code === 0x2013 || code === 45
  );
}
