import { readFileSync } from 'node:fs';
import type { Article } from '../../src/text/article.ts';
import type { Span } from '../../src/text/span.ts';

/** One case: an article and what must be found in it, line by line. */
export interface TextCase {
  readonly name: string;
  readonly article: Article;
  readonly expected: string;
}

/**
 * Reads a file of cases: `# name`, the article, `==>`, what must be found. In the article `⟦…⟧` brackets markup,
 * and `\r`, `\t` and `\u{200b}` stand for what is hard to see.
 */
export function readTextCases(file: URL): TextCase[] {
  const parts = readFileSync(file, 'utf8').split(/^# /m);
  return parts.slice(1).map((part) => {
    const [head = '', expected = ''] = part.split(/^==>\n/m);
    const nameEnd = head.indexOf('\n');
    return {
      name: head.slice(0, nameEnd).trim(),
      article: readMarkup(readEscapes(head.slice(nameEnd + 1).replace(/\n+$/, ''))),
      expected: expected.trimEnd(),
    };
  });
}

/** Makes what is hard to see visible, as the cases write it. */
export function showEscapes(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/\r/g, '\\r')
    .replace(/\n/g, '\\n')
    .replace(/\t/g, '\\t')
    .replace(/\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u00a0|[\u0300-\u036f]|\ufe0f/gu, (char) => {
      const code = char.codePointAt(0) as number;
      return code === 0x200d || code > 0xffff ? char : `\\u{${code.toString(16)}}`;
    });
}

function readEscapes(text: string): string {
  return text
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => fromCode(Number.parseInt(code, 16)))
    .replace(/\\r/g, '\r')
    .replace(/\\t/g, '\t');
}

function fromCode(code: number): string {
  return code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code);
}

function readMarkup(marked: string): Article {
  const markup: Span[] = [];
  let text = '';
  let start = 0;
  for (const char of marked) {
    if (char === '⟦') start = text.length;
    else if (char === '⟧') markup.push({ start, end: text.length });
    else text += char;
  }
  return markup.length > 0 ? { text, markup } : { text };
}
