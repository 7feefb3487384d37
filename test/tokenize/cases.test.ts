import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Span } from '../../src/text/span.ts';
import { type Document, sentenceRange, tokenText } from '../../src/tokenize/document.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';
import { readTextCases, showEscapes } from './text-cases.ts';

/** What each file of cases shows of a document. */
const VIEWS: Readonly<Record<string, (document: Document) => string>> = {
  words: showWords,
  sentences: showSentences,
  quotations: showQuotations,
  blocks: showBlocks,
};

for (const [name, show] of Object.entries(VIEWS)) {
  describe(name, () => {
    for (const { name: title, article, expected } of readTextCases(
      new URL(`./cases/${name}.txt`, import.meta.url),
    )) {
      it(title, () => assert.equal(show(tokenize(article)), expected));
    }
  });
}

/** A line for each block: its tokens with a space between. */
function showWords(document: Document): string {
  const lines = document.blocks.map(({ firstToken, endToken }) => {
    const tokens: string[] = [];
    for (let i = firstToken; i < endToken; i++) tokens.push(showEscapes(tokenText(document, i)));
    return tokens.join(' ');
  });
  return lines.join('\n');
}

/** A line for each sentence. */
function showSentences(document: Document): string {
  const lines: string[] = [];
  for (let s = 0; s < document.sentenceStarts.length; s++) {
    const [first, end] = sentenceRange(document, s);
    lines.push(showEscapes(document.text.slice(document.starts[first], document.ends[end - 1])));
  }
  return lines.join('\n');
}

/** A line for each quotation, indented by its depth, with what is unusual about it. */
function showQuotations(document: Document): string {
  const lines = document.quotations.map((quotation) => {
    const notes = [
      quotation.opened ? '' : ' (no opening mark)',
      quotation.closed ? '' : ' (no closing mark)',
      quotation.continues ? ' (continues)' : '',
    ];
    const indent = '  '.repeat(quotation.depth - 1);
    return `${indent}${shown(document, quotation)}${notes.join('')}`;
  });
  return lines.length > 0 ? lines.join('\n') : 'none';
}

/** A line for each block: its kind, its speaker or dateline, its text. */
function showBlocks(document: Document): string {
  const lines = document.blocks.map((block) => {
    const speaker = block.speaker === null ? '' : ` [${shown(document, block.speaker)}]`;
    const dateline = block.dateline === null ? '' : ` <${shown(document, block.dateline)}>`;
    return `${block.kind}${speaker}${dateline} ${shown(document, block)}`;
  });
  return lines.join('\n');
}

function shown(document: Document, span: Span): string {
  return showEscapes(document.text.slice(span.start, span.end));
}
