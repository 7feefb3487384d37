import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../src/read/read-article.ts';

async function linksOf(text: string, url?: string): Promise<string[]> {
  const article = await readText(text, url === undefined ? {} : { url });
  return (article.links ?? []).map(
    ({ start, end, url: address }) => `${article.text.slice(start, end)} -> ${address}`,
  );
}

test('Markdown: beside its words, by a label, and bare', async () => {
  assert.deepEqual(
    await linksOf(
      '# Post\n\nAs [the *Star*](https://star.example/a "title") and [the Sun][1] said in <https://c.example/d>.\n\n[1]: https://sun.example/b\n',
    ),
    [
      'the *Star* -> https://star.example/a',
      'the Sun -> https://sun.example/b',
      'https://c.example/d -> https://c.example/d',
    ],
  );
});

test('Markdown: pictures, mail, anchors and labels that nothing defines lead nowhere', async () => {
  assert.deepEqual(
    await linksOf(
      '# Post\n\n![the dam](https://x.example/dam.png) [write](mailto:a@b.example) [above](#top) [gone][9] [run](javascript:alert(1)) [star] ![sun](https://x.example/sun.png)\n\n[star]: https://star.example/\n',
    ),
    [],
  );
});

const page = (body: string): string =>
  `<!doctype html><html><head><title>Post</title></head><body><article><h1>Post</h1>${body}</article></body></html>`;
const FILLER =
  'The postmistress has counted the houses twice, and she counts them again whenever it rains, since the river does not wait for anybody.';

test('a web page: exact words, relative to the page, across inline elements', async () => {
  assert.deepEqual(
    await linksOf(
      page(
        `<p>${FILLER}</p><p>In <a href="/dam">the  account of <em>the dam</em></a> it says so, and ${FILLER}</p><p>${FILLER} <a href="https://b.example/?x=1&amp;y=2">More</a>, she said.</p>`,
      ),
      'https://a.example/story',
    ),
    ['the account of the dam -> https://a.example/dam', 'More -> https://b.example/?x=1&y=2'],
  );
});

test('a web page: what is no address of the web is left out', async () => {
  assert.deepEqual(
    await linksOf(
      page(
        `<p>${FILLER} <a href="javascript:alert(1)">run</a> <a href="mailto:a@b.example">write</a> <a href="#x">here</a> <a>nothing</a> <a href="http://[">bad</a></p><p>${FILLER}</p>`,
      ),
      'https://a.example/story',
    ),
    [],
  );
});
