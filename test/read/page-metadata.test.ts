import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../src/read/read-article.ts';
import type { ArticleInfo } from '../../src/text/article.ts';

const BODY = '<body><p>The mayor said on Monday that the road was shut.</p></body>';

async function readHead(head: string, attributes = ''): Promise<ArticleInfo> {
  const page = `<html${attributes}><head>${head}</head>${BODY}</html>`;
  const { text: _, blocks: __, markup: ___, reading: ____, ...info } = await readText(page);
  return info;
}

const data = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('what a page says about its article', () => {
  it('linked data goes before Open Graph, and that before other names and elements', async () => {
    const linked = data({
      '@type': 'NewsArticle',
      headline: 'From data',
      datePublished: '2020-01-01',
      author: { name: 'Dee Data' },
      publisher: { name: 'Data Daily' },
    });
    const graph =
      meta('og:title', 'From graph') +
      meta('article:published_time', '2020-02-02') +
      meta('article:author', 'Gus Graph') +
      meta('og:site_name', 'Graph Gazette');
    const names =
      '<meta name="dc.title" content="From names"><meta name="date" content="2020-03-03"><meta name="author" content="Nan Names"><meta name="publisher" content="Names News">';
    const title = '<title>From title</title>';
    const fields = (info: ArticleInfo) => [info.title, info.published, info.byline, info.publisher];
    assert.deepEqual(fields(await readHead(title + names + graph + linked)), [
      'From data',
      '2020-01-01',
      'Dee Data',
      'Data Daily',
    ]);
    assert.deepEqual(fields(await readHead(title + names + graph)), [
      'From graph',
      '2020-02-02',
      'Gus Graph',
      'Graph Gazette',
    ]);
    assert.deepEqual(fields(await readHead(title + names)), [
      'From names',
      '2020-03-03',
      'Nan Names',
      'Names News',
    ]);
    assert.deepEqual(fields(await readHead(title)), [
      'From title',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('what is not stated is absent', async () => {
    assert.deepEqual(await readHead(''), {});
    assert.deepEqual(
      await readHead(
        meta('og:title', ' ') + meta('author', 'https://x.example') + meta('date', 'soon'),
      ),
      {},
    );
  });

  const authors: [string, unknown, string | undefined][] = [
    ['a text', 'Ann Poole', 'Ann Poole'],
    ['a record', { '@type': 'Person', name: 'Ann Poole' }, 'Ann Poole'],
    ['a list of both', ['Ann Poole', { name: 'Bo Li' }], 'Ann Poole and Bo Li'],
    ['a record with a list of names', { name: ['Ann Poole', 'Bo Li'] }, 'Ann Poole and Bo Li'],
    ['given and family name', { givenName: 'Ann', familyName: 'Poole' }, 'Ann Poole'],
    ['escaped twice', { name: 'Ann O&amp;#39;Dell' }, "Ann O'Dell"],
    ['an organisation', { '@type': 'Organization', name: 'Wire Service' }, 'Wire Service'],
    ['a reference to nothing', { '@id': '#nobody' }, undefined],
    ['nonsense', { name: { deep: [{}] } }, undefined],
    ['null', null, undefined],
  ];
  for (const [name, author, expected] of authors)
    it(`authors as ${name}`, async () => {
      const { byline } = await readHead(data({ '@type': 'Article', headline: 'A', author }));
      assert.equal(byline, expected);
    });

  const broken: [string, string][] = [
    ['in a comment', '<!-- {"@type":"Article","headline":"Read"} -->'],
    ['in CDATA', '/*<![CDATA[*/{"@type":"Article","headline":"Read"}/*]]>*/'],
    ['with a semicolon', '{"@type":"Article","headline":"Read"};'],
    [
      'with a raw line break in a string',
      '{"@type":"Article","description":"one\ntwo","headline":"Read"}',
    ],
  ];
  for (const [name, json] of broken)
    it(`linked data ${name}`, async () => {
      assert.equal((await readHead(data(json))).title, 'Read');
    });

  it('broken linked data is passed over', async () => {
    const head = data('{"@type":"Article","headline":"A"') + meta('og:title', 'B');
    assert.equal((await readHead(head)).title, 'B');
  });

  it('of several articles in the data, the one that the page is about', async () => {
    const list = data([
      { '@type': 'NewsArticle', headline: 'Another story altogether', author: 'X Y' },
      { '@type': 'NewsArticle', headline: 'Road shut till spring', author: 'Ann Poole' },
    ]);
    const { byline } = await readHead(`<title>Road shut till spring | Daily</title>${list}`);
    assert.equal(byline, 'Ann Poole');
  });

  it("takes the site's name off the title, and nothing else", async () => {
    const titled = async (title: string, site: string) =>
      (await readHead(meta('og:title', title) + meta('og:site_name', site))).title;
    assert.equal(await titled('Road shut | The Daily', 'The Daily'), 'Road shut');
    assert.equal(await titled('Road shut - Daily', 'The Daily'), 'Road shut');
    assert.equal(await titled('Road shut – for good', 'The Daily'), 'Road shut – for good');
    assert.equal(await titled('Spring-cleaning the road', 'the road'), 'Spring-cleaning the road');
  });

  it('states a language only when the page does, as a tag', async () => {
    assert.equal((await readHead('', ' lang=EN-us')).language, 'en-US');
    assert.equal((await readHead(meta('og:locale', 'de_CH'))).language, 'de-CH');
    assert.equal(
      (await readHead('<meta http-equiv="content-language" content="fr, en">')).language,
      'fr',
    );
    assert.equal((await readHead('', ' lang="english please"')).language, undefined);
    assert.equal((await readHead('', ' lang=""')).language, undefined);
  });

  it('gives the canonical address, made whole', async () => {
    const read = async (head: string) =>
      (await readText(`<html><head>${head}</head>${BODY}`, { url: 'https://a.example/x/y?utm=1' }))
        .url;
    assert.equal(await read('<link rel="canonical" href="../z">'), 'https://a.example/z');
    assert.equal(await read(meta('og:url', 'https://b.example/q')), 'https://b.example/q');
    assert.equal(
      await read('<link rel=canonical href="javascript:alert(1)">'),
      'https://a.example/x/y?utm=1',
    );
  });
});
