import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../src/read/read-article.ts';
import { HearsayError } from '../../src/text/hearsay-error.ts';

const N = 30_000;
const LIMIT_SECONDS = 10;

const PAGES: { readonly [name: string]: string } = {
  'divisions without end': `${'<div>'.repeat(N)}deep`,
  'bold without end': `<p>${'<b>'.repeat(N)}deep`,
  'closing tags of what is not open': `<div>x${'</p>'.repeat(N)}`,
  'tables in tables': '<table><tr><td>'.repeat(N / 10).concat('deep'),
  'lists in lists': '<ul><li>x, word word word'.repeat(4000),
  'quotations in quotations': `<blockquote><p>${'word, '.repeat(20)}</p>`.repeat(3000),
  'attributes without end': `<div ${'a=b '.repeat(N)}>text`,
  'a class without end': `<div class="${'ad share '.repeat(N)}">text</div>`,
  'paragraphs without end': '<p>word, word, word, word, word</p>'.repeat(6000),
  'line breaks for paragraphs': `<div>${'word word<br><br>'.repeat(10_000)}`,
  'links only': '<a href=x>word, word</a> '.repeat(4000),
  'less-than signs': '<'.repeat(N),
  'character references': '&amp;&lt;&#x110000;&bogus;'.repeat(N / 10),
  'comments that never end': `text${'<!--'.repeat(N)}`,
  'script that never ends': `text${'<script>'.repeat(N / 10)}`,
  'drawings that never end': `${'<svg>'.repeat(N / 10)}text`,
  'linked data in linked data': `<script type="application/ld+json">${'{"@type":"Article","author":'.repeat(N / 10)}1${'}'.repeat(N / 10)}</script>text`,
  'brackets in linked data': `<script type="application/ld+json">${'['.repeat(N)}</script>text`,
  'authors without end': `${'<meta name=author content="A B">'.repeat(N / 5)}text`,
  'a title without end': `<title>${'a | '.repeat(N)}</title><p>text`,
};

const MARKDOWN: { readonly [name: string]: string } = {
  'stars that close nothing': 'a* '.repeat(12_000),
  'brackets that open nothing': '['.repeat(39_000),
  'links that never end': '[a](b'.repeat(7000),
  'quotations in quotations': `${'>'.repeat(N)}a`,
  'quotations in quotations, line by line': `${'> '.repeat(90)}a\n`.repeat(400),
  'lists in lists': Array.from({ length: 300 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'),
  'list items without end': '- a\n'.repeat(6000),
  'backticks of all lengths': Array.from({ length: 300 }, (_, i) => `${'`'.repeat(i)}a`).join(' '),
  'tags without end': `<div>\n${'<b>x'.repeat(N / 10)}`,
  'definitions without end': Array.from(
    { length: 1500 },
    (_, i) => `[a${i}]: b\n\n[a${i}]\n\n`,
  ).join(''),
  'a table without end': `|a|b|\n|-|-|\n${'|b|c|\n'.repeat(2000)}`,
  'empty lines without end': `a${'\n'.repeat(1_000_000)}b`,
  'front matter in front matter': `---\na: ${'{'.repeat(19_000)}\n---\ntext`,
  'front matter that multiplies': `---\na: &a [x,x]\n${'bcdefghijkl'
    .split('')
    .map((key, i) => `${key}: &${key} [${`*${'abcdefghijkl'[i]},`.repeat(9)}]`)
    .join('\n')}\n---\ntext`,
};

describe('hostile input is read in bounded time', () => {
  for (const [name, content] of Object.entries(PAGES))
    it(`page: ${name}`, () => readQuickly(`<html><body>${content}`, 'a.html'));
  for (const [name, content] of Object.entries(MARKDOWN))
    it(`Markdown: ${name}`, () => readQuickly(content, 'a.md'));
});

async function readQuickly(content: string, name: string): Promise<void> {
  const { user } = process.cpuUsage();
  try {
    const { text, blocks = [] } = await readText(content, { name });
    for (const { start, end } of blocks) assert.ok(start >= 0 && end <= text.length);
  } catch (error) {
    assert.ok(error instanceof HearsayError, String(error));
  }
  assert.ok(process.cpuUsage().user - user < LIMIT_SECONDS * 1e6);
}

describe('nothing in a page is run, fetched or shown that is not text', () => {
  it('scripts, handlers, styles, hidden parts and frames leave nothing behind', async () => {
    const page = `<html><body><article>
<p onclick="globalThis.wasRun = 1">The mayor said that the road was shut, and that it would stay shut until the spring.</p>
<script>globalThis.wasRun = 2; document.write('<p>written</p>')</script>
<img src="http://127.0.0.1:9/x" onerror="globalThis.wasRun = 3">
<style>p::after { content: 'styled' }</style>
<p style="display: none">hidden by style</p><p hidden>hidden by attribute</p><p aria-hidden="true">hidden from readers</p>
<template><p>in a template</p></template><noscript><p>without scripts</p></noscript>
<iframe src="http://127.0.0.1:9/y">in a frame</iframe><svg><text>drawn</text></svg>
<p>Nobody had told her why, she said, and nobody has told her since, although she asked in writing three times.</p>
</article></body></html>`;
    const { text } = await readText(page);
    assert.equal(
      text,
      'The mayor said that the road was shut, and that it would stay shut until the spring.\n\nNobody had told her why, she said, and nobody has told her since, although she asked in writing three times.',
    );
    assert.equal('wasRun' in globalThis, false);
  });
});
