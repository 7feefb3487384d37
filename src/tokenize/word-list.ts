import { CLIPPED, RUN_TOGETHER } from './abbreviations.ts';
import { isApostrophe, isWordCode } from './characters.ts';

/** Token boundaries as parallel offset lists, in text order. */
export interface WordList {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Collects the tokens of one text. */
export class WordBuilder {
  readonly #text: string;
  #count = 0;
  #starts: Uint32Array;
  #ends: Uint32Array;

  constructor(text: string) {
    const room = Math.max(16, text.length >> 2);
    this.#text = text;
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
  }

  /** Where the last token ends; -1 before the first. */
  get lastEnd(): number {
    return this.#count === 0 ? -1 : (this.#ends[this.#count - 1] as number);
  }

  push(start: number, end: number): void {
    if (this.#count === this.#starts.length) {
      this.#starts = doubled(this.#starts);
      this.#ends = doubled(this.#ends);
    }
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count++;
  }

  /** Adds a word, parted where the treebank parts contractions and possessives. */
  pushWord(start: number, end: number): void {
    const cut = findCut(this.#text, start, end);
    if (cut < 0) {
      this.push(start, end);
      return;
    }
    this.pushWord(start, cut);
    this.push(cut, end);
  }

  finish(): WordList {
    return {
      count: this.#count,
      starts: this.#starts.slice(0, this.#count),
      ends: this.#ends.slice(0, this.#count),
    };
  }
}

function doubled(array: Uint32Array): Uint32Array {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Where the last part of the word begins: "do|n't", "Smith|'s", "can|not"; -1 when it is whole. */
function findCut(text: string, start: number, end: number): number {
  const width = end - start;
  if (width < 3) return -1;
  const last = text.charCodeAt(end - 1) | 32;
  if (isApostrophe(text.charCodeAt(end - 2))) {
    if (last === 115 || last === 109 || last === 100) return end - 2;
    const isNegation = last === 116 && (text.charCodeAt(end - 3) | 32) === 110;
    return isNegation && width > 3 ? end - 3 : -1;
  }
  if (width > 3 && isApostrophe(text.charCodeAt(end - 3))) {
    const before = text.charCodeAt(end - 2) | 32;
    const isVerb =
      (last === 101 && (before === 114 || before === 118)) || (last === 108 && before === 108);
    return isVerb ? end - 3 : -1;
  }
  if (width < 5 || width > 6 || (last !== 97 && last !== 116 && last !== 101)) return -1;
  const cut = RUN_TOGETHER.get(text.slice(start, end).toLowerCase());
  return cut === undefined ? -1 : start + cut;
}

const CLIPPED_LIMIT = 10;

/** Whether the apostrophe at `end` belongs to the word before it: "goin'", "ol'". */
export function endsClipped(text: string, start: number, end: number): boolean {
  if (end - start > CLIPPED_LIMIT || end - start < 2) return false;
  if (isWordCode(text.charCodeAt(end + 1))) return false;
  const last = text.charCodeAt(end - 1) | 32;
  if (last !== 110 && last !== 108 && last !== 104) return false;
  return CLIPPED.has(text.slice(start, end).toLowerCase());
}
