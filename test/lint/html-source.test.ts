import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlSource } from '../../src/lint/html-source.ts';
import { readText } from '../../src/read/read-article.ts';
import type { Article } from '../../src/text/article.ts';

test('words of an article are found again in its page, entities and tags and all', async () => {
  const html = `<html><head><title>The dam</title><script>"A source said"</script></head><body><article>
<h1>The dam</h1>
<p>The dam is old. A &ldquo;senior&rdquo; aide\n  <b>sa</b>id it would fail &amp; soon.</p>
<!-- a comment -->
<p>Ada&nbsp;Stone said that it would not fail, and that the council had been told so many times before.</p>
</article></body></html>`;
  const article = await readText(html, { name: 'page.html' });
  const source = htmlSource(html, article);
  const found = (words: string): string => {
    const start = article.text.indexOf(words);
    assert.ok(start >= 0, `${words} in ${article.text}`);
    const range = source.locate({ start, end: start + words.length });
    return html.slice(range.start, range.end);
  };
  assert.equal(found('“senior” aide'), '&ldquo;senior&rdquo; aide');
  assert.equal(found('said it'), '<b>sa</b>id it'.slice(3));
  assert.equal(found('fail & soon'), 'fail &amp; soon');
  assert.equal(found('Stone said'), 'Stone said');
  assert.equal(
    source.lines.placeAt(
      source.locate({ start: article.text.indexOf('Ada'), end: article.text.length }).start,
    ).line,
    6,
  );
});

test('what is not in the page lies at its start', () => {
  const article: Article = { text: 'Elsewhere.' };
  assert.deepEqual(htmlSource('<p>Here.</p>', article).locate({ start: 0, end: 4 }), {
    start: 0,
    end: 0,
  });
});

test('a page of many blocks that are not found takes time that grows with its length', () => {
  const blocks = Array.from({ length: 3000 }, (_, i) => ({
    start: i * 6,
    end: i * 6 + 5,
    kind: 'paragraph' as const,
  }));
  const article: Article = { text: 'absen '.repeat(3000), blocks };
  const started = performance.now();
  htmlSource('<p>ababab</p>'.repeat(60_000), article);
  assert.ok(performance.now() - started < 4000);
});
