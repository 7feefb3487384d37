import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ReadHints } from '../../src/read/article-format.ts';
import { type ReadArticle, readArticle, readText } from '../../src/read/read-article.ts';
import { HearsayError } from '../../src/text/hearsay-error.ts';
import { makeDocx, paragraph } from './make-docx.ts';
import { makePdf } from './make-pdf.ts';
import { makeZip } from './make-zip.ts';

const PLAIN = 'The mayor said that the road was shut.\n\nNobody had told her why.\n';
const MARKDOWN =
  '## The road\n\nThe mayor said that the [road](https://road.example) was **shut**.\n';
const PAGE =
  '<!DOCTYPE html><html><body><p>The mayor said that the road was shut.</p></body></html>';

describe('telling formats by their content', () => {
  const cases: [string, Uint8Array | string, ReadHints, string][] = [
    ['plain text', PLAIN, { name: 'a.txt' }, 'text'],
    ['plain text called a page', PLAIN, { name: 'a.html' }, 'text'],
    ['plain text sent as a page', PLAIN, { contentType: 'text/html' }, 'text'],
    ['plain text called Markdown is Markdown', PLAIN, { name: 'a.md' }, 'markdown'],
    ['Markdown', MARKDOWN, { name: 'a.md' }, 'markdown'],
    ['Markdown called plain text', MARKDOWN, { name: 'a.txt' }, 'markdown'],
    ['Markdown without a name', MARKDOWN, {}, 'markdown'],
    ['Markdown called PDF', MARKDOWN, { name: 'a.pdf' }, 'markdown'],
    ['front matter alone makes it Markdown', `---\ntitle: A\n---\n${PLAIN}`, {}, 'markdown'],
    [
      'Markdown that begins with a tag',
      `<p align=center>\n\n${MARKDOWN}`,
      { name: 'a.md' },
      'markdown',
    ],
    ['a page', PAGE, { name: 'a.html' }, 'html'],
    ['a page called plain text', PAGE, { name: 'a.txt' }, 'html'],
    ['a page called Markdown', PAGE, { name: 'a.md' }, 'html'],
    [
      'a page after an XML declaration and a comment',
      `<?xml version="1.0"?>\n<!-- x -->\n${PAGE}`,
      {},
      'html',
    ],
    ['a fragment of a page', '<div><p>The mayor said no.</p></div>', {}, 'html'],
    ['a page in UTF-16', Buffer.from(PAGE, 'utf16le'), {}, 'html'],
    [
      'a PDF called a page',
      makePdf([[{ text: PLAIN.trim(), x: 72, y: 100 }]]),
      { name: 'a.html' },
      'pdf',
    ],
    ['a Word file called text', makeDocx(paragraph(PLAIN)), { name: 'a.txt' }, 'docx'],
    ['text that speaks of %PDF- files', `He sent me a file. %PDF-1.4, it began.`, {}, 'text'],
    [
      'text with a stray sign or two',
      '* Not a list, he said.\n\n# 1, she said, is not a heading: <no>',
      {},
      'text',
    ],
    ['a text with one odd control character', `${PLAIN}\u0007${PLAIN}`, {}, 'text'],
  ];
  for (const [name, content, hints, format] of cases)
    it(name, async () => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      assert.equal((await readArticle(bytes, hints)).reading.format, format);
    });
});

describe('what cannot be read says which file and why', () => {
  const png = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(64)]);
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3)) % 251);
  const cases: [string, Uint8Array | string, string, RegExp][] = [
    ['nothing at all', '', 'empty', /: is empty$/],
    ['white space', ' \n\t\r\n ', 'empty', /: holds nothing but white space$/],
    ['a byte order mark', '\ufeff', 'empty', /white space$/],
    [
      'a page without text',
      '<html><head><title>x</title></head><body><img></body></html>',
      'no-text',
      /holds no text/,
    ],
    ['a picture', png, 'format-unsupported', /it is a PNG image$/],
    ['noise', noise, 'format-unsupported', /it is not text but binary data$/],
    [
      'an old Word file',
      Buffer.from('d0cf11e0a1b11ae100', 'hex'),
      'format-unsupported',
      /save it as \.docx/,
    ],
    ['rich text', '{\\rtf1\\ansi Hello}', 'format-unsupported', /\.rtf/],
    [
      'a spreadsheet',
      makeZip({ 'xl/workbook.xml': '<x/>' }),
      'format-unsupported',
      /a spreadsheet/,
    ],
    [
      'a presentation',
      makeZip({ 'ppt/presentation.xml': '<x/>' }),
      'format-unsupported',
      /a presentation/,
    ],
    [
      'an e-book',
      makeZip({ mimetype: 'x', 'META-INF/container.xml': '<x/>' }),
      'format-unsupported',
      /an e-book/,
    ],
    [
      'an OpenDocument text',
      makeZip({ mimetype: 'x', 'content.xml': '<x/>' }),
      'format-unsupported',
      /OpenDocument/,
    ],
    ['an archive', makeZip({ 'a.txt': 'hello' }), 'format-unsupported', /a ZIP archive/],
    [
      'a feed',
      '<?xml version="1.0"?><rss version="2.0"><channel/></rss>',
      'format-unsupported',
      /a feed/,
    ],
    ['other XML', '<?xml version="1.0"?><nitf><body/></nitf>', 'format-unsupported', /XML/],
  ];
  for (const [name, content, code, message] of cases)
    it(name, async () => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      await assert.rejects(readArticle(bytes, { name: 'desk/story.txt' }), (error) => {
        assert.ok(error instanceof HearsayError);
        assert.equal(error.code, code);
        assert.match(error.message, message);
        assert.match(error.message, /^desk\/story\.txt: [^\n]+$/);
        return true;
      });
    });

  it('a file whose name holds line breaks and escapes still gives one clean line', async () => {
    const error = { message: 'a b [31mc: is empty' };
    await assert.rejects(readArticle(new Uint8Array(), { name: 'a\nb\u001b[31mc' }), error);
  });
});

describe('the text of plain text and Markdown', () => {
  it('is the input, unchanged, whatever it is', async () => {
    const written = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    const marks = fc.constantFrom(
      '**',
      '# ',
      '\n\n',
      '> ',
      '[a](b)',
      '`',
      '\r\n',
      '- ',
      '<b>',
      '![',
      '---\n',
      '|',
      '\ufeff',
    );
    const pieces = fc.array(fc.oneof(written, marks), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const text = parts.join('');
        const article = await readText(text, { name: 'a.md' }).catch((error) => {
          assert.ok(error instanceof HearsayError, String(error.stack));
          return null;
        });
        if (article === null || article.reading.format === 'html') return;
        assert.equal(article.text, text);
        checkSpans(article);
      }),
      { seed: 21, numRuns: 400 },
    );
  });

  it('keeps a second byte order mark, which is text', async () => {
    const article = await readArticle(Buffer.from(`\ufeff\ufeff# A\n\nText **x**.`), {
      name: 'a.md',
    });
    assert.equal(article.reading.byteOrderMark, true);
    assert.equal(article.text, '\ufeff# A\n\nText **x**.');
    const marks = (article.markup ?? []).map(({ start, end }) => article.text.slice(start, end));
    assert.deepEqual(marks.slice(-2), ['**', '**']);
  });
});

describe('headline and byline of a text without metadata', () => {
  const cases: [string, string, { title?: string; byline?: string }][] = [
    [
      'both',
      'Who Shut the Road? Nobody Will Say.\n\nBy Ann Poole and Bo Li\n\nThe road was shut.',
      { title: 'Who Shut the Road? Nobody Will Say.', byline: 'Ann Poole and Bo Li' },
    ],
    [
      'a sentence is no headline',
      'The road was shut on Monday, the mayor said.\n\nNobody knew why.',
      {},
    ],
    [
      'a wrapped first line is no headline',
      'The road was shut on Monday after the\nmayor had seen it.\n\nNobody knew.',
      {},
    ],
    [
      'a dateline is no headline',
      'NORTH HARBOUR (Wire) — The Road Was Shut\n\nNobody knew why.',
      {},
    ],
    [
      'a sentence that begins with By is no byline',
      'Road shut again\n\nBy Monday the road was shut.\n\nNobody knew.',
      { title: 'Road shut again' },
    ],
  ];
  for (const [name, text, expected] of cases)
    it(name, async () => {
      const { title, byline } = await readText(text, { name: 'a.txt' });
      assert.deepEqual({ ...(title && { title }), ...(byline && { byline }) }, expected);
    });
});

describe('size', () => {
  const cases: [string, string, number][] = [
    ['a.txt', '', 50],
    ['a.md', '# A\n\n', 50],
    ['a.html', '<html><body><p>', 15],
  ];
  for (const [name, opening, megabytes] of cases)
    it(`${name}: one line of ${megabytes} MB takes seconds`, async () => {
      const line = 'word '.repeat(megabytes * 200_000);
      const { user } = process.cpuUsage();
      const article = await readArticle(Buffer.from(opening + line), { name });
      assert.ok(article.text.length >= line.length - 1);
      assert.ok(process.cpuUsage().user - user < 15e6);
    });
});

function checkSpans({ text, blocks = [], markup = [] }: ReadArticle): void {
  for (const spans of [blocks, markup]) {
    let last = 0;
    for (const { start, end } of spans) {
      assert.ok(start >= last && end >= start && end <= text.length, JSON.stringify(spans));
      last = end;
    }
  }
}
