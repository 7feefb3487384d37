import {
  endOfCluster,
  foldLetters,
  isAccent,
  isDash,
  isDoubleMark,
  isInvisible,
  isLetter,
  isLineBreak,
  isSingleMark,
  isSmallLetter,
  isSpace,
} from './character-forms.ts';
import type { NormalisedView } from './normalised-view.ts';
import type { Span } from './span.ts';
import { ViewBuilder } from './view-builder.ts';

/** What a view does not tell apart. Nothing is rewritten but what is asked for. */
export interface Normalisation {
  /** Quotation marks and apostrophes of every shape become `"` and `'`; two single marks together become `"`. */
  readonly quotes?: boolean;
  /** Dashes, minus signs and runs of hyphens become one `-`. */
  readonly dashes?: boolean;
  /** `…` becomes `...`. */
  readonly ellipses?: boolean;
  /** A run of white space, line breaks included, becomes one space. */
  readonly spaces?: boolean;
  /** Soft hyphens, zero-width and direction characters are left out. */
  readonly invisible?: boolean;
  /** A hyphen or soft hyphen at the end of a line is left out with the line break when the word goes on in lower case. */
  readonly lineHyphens?: boolean;
  /** Letters and their accents are composed (NFC), ligatures and full-width forms are undone (NFKC). */
  readonly letters?: boolean;
  /** Accents are left out. */
  readonly accents?: boolean;
  /** Letters are in lower case, one by one, with no regard to language. */
  readonly case?: boolean;
  /** Ranges that are left out, in text order and not overlapping, such as an article's markup. */
  readonly skip?: readonly Span[];
}

/** For comparing wording: only words, their order and their punctuation count, not how they were set. */
export const SAME_WORDING: Normalisation = {
  quotes: true,
  dashes: true,
  ellipses: true,
  spaces: true,
  invisible: true,
  lineHyphens: true,
  letters: true,
  case: true,
};

/**
 * The text with what `normalisation` names rewritten, and a map back to it. Each rewriting concerns a few neighbouring
 * characters, so that a part of the text gives the same part of the view; a view that skips nothing stays as it
 * is when it is normalised again. Never throws; linear in the length of the text.
 */
export function normalise(text: string, normalisation: Normalisation): NormalisedView {
  const rewriter = new Rewriter(text, normalisation);
  let at = 0;
  for (const { start, end } of normalisation.skip ?? []) {
    const from = Math.min(Math.max(start, at), text.length);
    const to = Math.min(Math.max(end, from), text.length);
    rewriter.rewrite(at, from);
    rewriter.leaveOut(from, to);
    at = to;
  }
  rewriter.rewrite(at, text.length);
  return rewriter.finish();
}

const LAST_ASCII = 127;

class Rewriter {
  readonly #text: string;
  readonly #rules: Normalisation;
  readonly #foldsLetters: boolean;
  readonly #builder: ViewBuilder;
  /** Whether the view so far ends with a folded space, so that another run of them adds none. */
  #afterSpace = false;

  constructor(text: string, rules: Normalisation) {
    this.#text = text;
    this.#rules = rules;
    this.#foldsLetters = rules.letters === true || rules.accents === true || rules.case === true;
    this.#builder = new ViewBuilder(text);
  }

  finish(): NormalisedView {
    return this.#builder.finish();
  }

  leaveOut(start: number, end: number): void {
    if (end > start) this.#builder.replace(start, end, '');
  }

  rewrite(from: number, limit: number): void {
    let at = from;
    while (at < limit) at = this.#rewriteUnit(at, limit);
  }

  /** Rewrites the unit at `at`, if a rule asks for it, and returns its end. */
  #rewriteUnit(at: number, limit: number): number {
    const code = this.#text.charCodeAt(at);
    if (isInvisible(code)) return this.#rewriteInvisible(at, limit, code);
    if (isSpace(code)) return this.#rewriteSpace(at, limit);
    if (this.#rules.accents && isAccent(code)) return this.#put(at, at + 1, '');
    this.#afterSpace = false;
    if (isDash(code)) return this.#rewriteDash(at, limit, code);
    if (isSingleMark(code)) return this.#rewriteSingle(at, limit);
    if (isDoubleMark(code)) return this.#put(at, at + 1, this.#rules.quotes ? '"' : null);
    if (code === 0x2026) return this.#put(at, at + 1, this.#rules.ellipses ? '...' : null);
    return this.#foldsLetters ? this.#rewriteLetter(at, limit, code) : at + 1;
  }

  #rewriteInvisible(at: number, limit: number, code: number): number {
    if (code === 0xad && this.#endsLine(at, limit))
      return this.#put(at, this.#endOfSpaces(at + 1, limit), '');
    return this.#put(at, at + 1, this.#rules.invisible ? '' : null);
  }

  #rewriteSpace(at: number, limit: number): number {
    if (!this.#rules.spaces) return at + 1;
    const end = this.#endOfSpaces(at, limit);
    this.#put(at, end, this.#afterSpace ? '' : ' ');
    this.#afterSpace = true;
    return end;
  }

  #endOfSpaces(from: number, limit: number): number {
    let end = from;
    for (let at = from; at < limit; at++) {
      const code = this.#text.charCodeAt(at);
      if (isInvisible(code)) continue;
      if (!isSpace(code)) break;
      end = at + 1;
    }
    return this.#rules.invisible ? end : this.#endOfBareSpaces(from, limit);
  }

  #endOfBareSpaces(from: number, limit: number): number {
    let end = from;
    while (end < limit && isBareSpace(this.#text.charCodeAt(end))) end++;
    return end;
  }

  #rewriteDash(at: number, limit: number, code: number): number {
    if ((code === 45 || code === 0x2010) && this.#endsLine(at, limit))
      return this.#put(at, this.#endOfSpaces(at + 1, limit), '');
    if (!this.#rules.dashes) return at + 1;
    let end = at + 1;
    for (;;) {
      const next = this.#pastLeftOut(end, limit);
      const goesOn = next < limit && isDash(this.#text.charCodeAt(next));
      if (!goesOn || this.#endsLine(next, limit)) return this.#put(at, end, '-');
      end = next + 1;
    }
  }

  /** Whether the hyphen at `at` parts a word at the end of its line. */
  #endsLine(at: number, limit: number): boolean {
    if (!this.#rules.lineHyphens || at === 0 || !isLetter(this.#text, at - 1)) return false;
    const end = this.#endOfSpaces(at + 1, limit);
    if (end === limit || !isSmallLetter(this.#text, end)) return false;
    for (let space = at + 1; space < end; space++)
      if (isLineBreak(this.#text.charCodeAt(space))) return true;
    return false;
  }

  #rewriteSingle(at: number, limit: number): number {
    if (!this.#rules.quotes) return at + 1;
    const next = this.#pastLeftOut(at + 1, limit);
    const isPair = next < limit && isSingleMark(this.#text.charCodeAt(next));
    return isPair ? this.#put(at, next + 1, '"') : this.#put(at, at + 1, "'");
  }

  /** The end of the run of characters that leave nothing in the view. */
  #pastLeftOut(from: number, limit: number): number {
    const { invisible, accents } = this.#rules;
    let end = from;
    for (; end < limit; end++) {
      const code = this.#text.charCodeAt(end);
      if (!(invisible && isInvisible(code)) && !(accents && isAccent(code))) break;
    }
    return end;
  }

  #rewriteLetter(at: number, limit: number, code: number): number {
    if (code <= LAST_ASCII && !(this.#text.charCodeAt(at + 1) > LAST_ASCII)) {
      const isCapital = code >= 65 && code <= 90 && this.#rules.case === true;
      return this.#put(at, at + 1, isCapital ? String.fromCharCode(code | 32) : null);
    }
    const end = endOfCluster(this.#text, at, limit, this.#rules.invisible === true);
    return this.#put(at, end, foldLetters(this.#text.slice(at, end), this.#rules));
  }

  /** Puts `replacement` for `[start, end)`, or leaves the original where it is null or the same; returns `end`. */
  #put(start: number, end: number, replacement: string | null): number {
    if (replacement !== null && replacement !== this.#text.slice(start, end))
      this.#builder.replace(start, end, replacement);
    return end;
  }
}

function isBareSpace(code: number): boolean {
  return isSpace(code) && !isInvisible(code);
}
