import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../src/read/read-article.ts';
import { readCases, showArticle } from './reading-cases.ts';

describe('web pages', () => {
  for (const { name, content, expected } of readCases(new URL('./pages.txt', import.meta.url)))
    it(name, async () => {
      const article = await readText(content, {
        name: 'page.html',
        url: 'https://given.example/a/b',
      });
      assert.equal(article.reading.format, 'html');
      assert.equal(showArticle(article), expected);
    });
});
