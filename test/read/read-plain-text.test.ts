import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../src/read/read-article.ts';
import { readCases, showArticle } from './reading-cases.ts';

describe('plain text', () => {
  for (const { name, content, expected } of readCases(new URL('./plain.txt', import.meta.url)))
    it(name, async () => {
      for (const text of [content, content.replaceAll('\n', '\r\n')]) {
        const article = await readText(text, { name: 'a.txt' });
        assert.equal(article.reading.format, 'text');
        assert.equal(article.text, text);
        assert.equal(showArticle(article), expected);
      }
    });
});
