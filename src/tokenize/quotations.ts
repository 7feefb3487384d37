import type { Span } from '../text/span.ts';
import { charClass, DIGIT, LETTER, SPACE } from './characters.ts';
import type { Quotation } from './document.ts';
import type { WordList } from './words.ts';

const DOUBLE = 0;
const SINGLE = 1;
const ANGLE = 2;
const LOW = 3;

interface OpenMark {
  readonly token: number;
  readonly family: number;
  readonly continues: boolean;
}

interface Found {
  firstToken: number;
  endToken: number;
  depth: number;
  closed: boolean;
  continues: boolean;
}

const DEPTH_LIMIT = 8;

/**
 * The quotations of a text: runs between double, single, angle or low marks, nested ones included. Straight marks
 * open or close by what stands beside them. A mark that is never closed ends with its block; when the next
 * block begins with a mark of the same family, that one takes the quotation up (`continues`).
 * Single marks open a quotation only if a closing one is found in the same block, so apostrophes cannot swallow
 * the article. Linear in the number of tokens.
 */
export function findQuotations(
  text: string,
  words: WordList,
  blocks: readonly { readonly firstToken: number; readonly endToken: number }[],
): readonly Quotation[] {
  const found: Found[] = [];
  let carried = -1;
  for (const block of blocks) {
    const open: OpenMark[] = [];
    const singleCloses = countSingleCloses(text, words, block.firstToken, block.endToken);
    let singlesLeft = singleCloses;
    for (let i = block.firstToken; i < block.endToken; i++) {
      const family = familyOf(text, words, i);
      if (family < 0) continue;
      const role = roleOf(text, words, i, family, open, block.firstToken);
      if (family === SINGLE && role < 0) singlesLeft--;
      if (role > 0) {
        if (family === SINGLE && singlesLeft <= 0) continue;
        if (open.length >= DEPTH_LIMIT) continue;
        const continues = i === block.firstToken && carried === family;
        open.push({ token: i, family, continues });
      } else if (role < 0) {
        close(found, open, family, i);
      }
    }
    carried = -1;
    for (const [depth, mark] of open.entries()) {
      if (mark.family === SINGLE && depth > 0) continue;
      if (carried < 0) carried = mark.family;
      if (mark.family === SINGLE) continue;
      found.push({
        firstToken: mark.token,
        endToken: block.endToken,
        depth: depth + 1,
        closed: false,
        continues: mark.continues,
      });
    }
  }
  found.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken);
  return found.map((run) => finish(text, words, run));
}

/** Ends the innermost open quotation of this family; marks left open inside it are dropped. */
function close(found: Found[], open: OpenMark[], family: number, token: number): void {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const mark = open[depth] as OpenMark;
    if (mark.family !== family) continue;
    open.length = depth;
    found.push({
      firstToken: mark.token,
      endToken: token + 1,
      depth: depth + 1,
      closed: true,
      continues: mark.continues,
    });
    return;
  }
}

function finish(text: string, words: WordList, run: Found): Quotation {
  const start = words.starts[run.firstToken] as number;
  const end = words.ends[run.endToken - 1] as number;
  const innerStart = words.ends[run.firstToken] as number;
  const innerEnd = run.closed ? (words.starts[run.endToken - 1] as number) : end;
  return { ...run, start, end, inner: trimmed(text, innerStart, Math.max(innerStart, innerEnd)) };
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && charClass(text.charCodeAt(start)) === SPACE) start++;
  while (end > start && charClass(text.charCodeAt(end - 1)) === SPACE) end--;
  return { start, end };
}

function familyOf(text: string, words: WordList, i: number): number {
  const start = words.starts[i] as number;
  const width = (words.ends[i] as number) - start;
  const code = text.charCodeAt(start);
  if (width === 2) {
    const second = text.charCodeAt(start + 1);
    return (code === 39 || code === 96) && second === code ? DOUBLE : -1;
  }
  if (width !== 1) return -1;
  switch (code) {
    case 34:
    case 0x201c:
    case 0x201d:
    case 0x201f:
      return DOUBLE;
    case 0x201e:
      return LOW;
    case 39:
    case 96:
    case 0x2018:
    case 0x2019:
    case 0x201b:
      return SINGLE;
    case 0xab:
    case 0xbb:
      return ANGLE;
    default:
      return -1;
  }
}

/** 1 when the mark opens a quotation, -1 when it closes one, 0 when it does neither. */
function roleOf(
  text: string,
  words: WordList,
  i: number,
  family: number,
  open: readonly OpenMark[],
  blockStart: number,
): number {
  const start = words.starts[i] as number;
  const end = words.ends[i] as number;
  const code = text.charCodeAt(start);
  const isOpen = open.some((mark) => mark.family === family);
  if (code === 0xab) return 1;
  if (code === 0xbb) return -1;
  if (code === 0x201e || code === 0x201f || code === 0x201b) return 1;
  const before = i === blockStart ? SPACE : charClass(text.charCodeAt(start - 1));
  const after = charClass(text.charCodeAt(end));
  if (code === 0x201c) return open.some((mark) => mark.family === LOW) ? -1 : 1;
  if (code === 0x201d) return isOpen ? -1 : before === SPACE && after !== SPACE ? 1 : -1;
  if (code === 0x2018) return before === LETTER || before === DIGIT ? 0 : 1;
  if (code === 0x2019) return isOpen && before !== SPACE && !isWord(after) ? -1 : 0;
  if (code === 96) return 1;
  const opensByPlace =
    (before === SPACE || isOpener(text.charCodeAt(start - 1))) &&
    after !== SPACE &&
    !Number.isNaN(text.charCodeAt(end));
  const closesByPlace = before !== SPACE && !isWord(after);
  if (family === SINGLE) {
    if (opensByPlace && isWord(after) && !isOpen) return 1;
    return isOpen && closesByPlace ? -1 : 0;
  }
  if (opensByPlace && !isOpen) return 1;
  if (closesByPlace && isOpen) return -1;
  if (opensByPlace && !closesByPlace) return 1;
  return isOpen ? -1 : 1;
}

function isWord(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

/** Marks after which a straight quotation mark opens: brackets, dashes, other opening marks. */
function isOpener(code: number): boolean {
  return (
    code === 40 ||
    code === 91 ||
    code === 45 ||
    code === 47 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 0x2018 ||
    code === 0x201c ||
    code === 39 ||
    code === 34 ||
    code === 62
  );
}

/** How many single marks of these tokens could close a quotation. */
function countSingleCloses(text: string, words: WordList, first: number, end: number): number {
  let count = 0;
  for (let i = first; i < end; i++) {
    if (familyOf(text, words, i) !== SINGLE) continue;
    const start = words.starts[i] as number;
    const before = charClass(text.charCodeAt(start - 1));
    const after = charClass(text.charCodeAt(words.ends[i] as number));
    if (i > first && before !== SPACE && !isWord(after)) count++;
  }
  return count;
}
