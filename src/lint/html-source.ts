import { Tokenizer } from 'htmlparser2';
import type { Article } from '../text/article.ts';
import { indexLines } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { SourceText } from './source-text.ts';

/** After so many blocks that are not where they should be, the page was rebuilt and not copied; the rest is given up. */
const MISSES_LIMIT = 40;

/**
 * Finds the text of an article again in the page that it was read from, block by block, by its characters without
 * white space. What cannot be found (text that the page carries in its data) lies at the page's start.
 */
export function htmlSource(html: string, article: Article): SourceText {
  const page = readPage(html);
  const starts = new Int32Array(article.text.length).fill(-1);
  const ends = new Int32Array(article.text.length).fill(-1);
  let from = 0;
  let misses = 0;
  for (const block of article.blocks ?? [{ start: 0, end: article.text.length }]) {
    const { letters, offsets } = readLetters(article.text, block);
    if (misses >= MISSES_LIMIT) break;
    let at = page.letters.indexOf(letters, from);
    if (at < 0) {
      misses++;
      at = page.letters.indexOf(letters);
    }
    if (at < 0) continue;
    for (const [i, offset] of offsets.entries()) {
      starts[offset] = page.starts[at + i] as number;
      ends[offset] = page.ends[at + i] as number;
    }
    from = Math.max(from, at + letters.length);
  }
  return {
    text: html,
    lines: indexLines(html),
    hasComments: true,
    locate: (span) => locate(span, starts, ends),
  };
}

function locate(span: Span, starts: Int32Array, ends: Int32Array): Span {
  let first = span.start;
  while (first < span.end && (starts[first] as number) < 0) first++;
  let last = span.end - 1;
  while (last > first && (ends[last] as number) < 0) last--;
  if (first >= span.end) return { start: 0, end: 0 };
  const start = starts[first] as number;
  return { start, end: Math.max(start, ends[last] as number) };
}

/** The letters of a page that are not white space, and where each stands. */
interface PageLetters {
  readonly letters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function readPage(html: string): PageLetters {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let hidden = '';
  let tag = '';
  const add = (text: string, start: number, end: number): void => {
    if (hidden !== '') return;
    const isPlain = end - start === text.length;
    for (let i = 0; i < text.length; i++) {
      if (isSkipped(text.charCodeAt(i))) continue;
      letters.push(text[i] as string);
      starts.push(isPlain ? start + i : start);
      ends.push(isPlain ? start + i + 1 : end);
    }
  };
  let entityEnd = 0;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => {
        add(html.slice(start, end), start, end);
        entityEnd = end;
      },
      ontextentity: (codePoint, end) => {
        const start = html.lastIndexOf('&', end - 1);
        add(String.fromCodePoint(codePoint), Math.max(start, entityEnd), end);
        entityEnd = end;
      },
      onopentagname: (start, end) => {
        tag = html.slice(start, Math.min(end, start + 16)).toLowerCase();
      },
      onopentagend: (end) => {
        if (hidden === '' && HIDDEN.has(tag)) hidden = tag;
        entityEnd = end;
      },
      onclosetag: (start, end) => {
        if (
          html
            .slice(start, Math.min(end, start + 16))
            .trim()
            .toLowerCase() === hidden
        )
          hidden = '';
        entityEnd = end;
      },
      onselfclosingtag: () => {},
      onattribname: () => {},
      onattribdata: () => {},
      onattribentity: () => {},
      onattribend: () => {},
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { letters: letters.join(''), starts, ends };
}

const HIDDEN = new Set(['script', 'style', 'template', 'noscript']);

function readLetters(text: string, { start, end }: Span): { letters: string; offsets: number[] } {
  let letters = '';
  const offsets: number[] = [];
  for (let at = start; at < end; at++) {
    if (isSkipped(text.charCodeAt(at))) continue;
    letters += text[at];
    offsets.push(at);
  }
  return { letters, offsets };
}

/** White space, and the characters that only steer line breaking, which reading leaves out. */
function isSkipped(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0xad || code === 0x200b || code === 0x2060 ||
    code === 0xfeff || code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200a)
  ); // biome-ignore format: a table
}
