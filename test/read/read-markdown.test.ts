import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../src/read/read-article.ts';
import { readCases, showArticle } from './reading-cases.ts';

describe('Markdown', () => {
  for (const { name, content, expected } of readCases(new URL('./markdown.txt', import.meta.url)))
    it(name, async () => {
      const article = await readText(content, { name: 'article.md' });
      assert.equal(article.reading.format, 'markdown');
      assert.equal(article.text, content, 'the text is the input');
      assert.equal(showArticle(article), expected);
      const windows = await readText(content.replaceAll('\n', '\r\n'), { name: 'article.md' });
      assert.equal(showArticle(windows).replaceAll('\r', ''), expected, 'with Windows line ends');
    });
});
