import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readArticle } from '../../src/read/read-article.ts';
import { bullet, docxParts, makeDocx, paragraph } from './make-docx.ts';
import { makeZip } from './make-zip.ts';
import { showArticle } from './reading-cases.ts';

const BODY = [
  paragraph('The lighthouse goes dark', 'Title'),
  paragraph('By Ruth Calloway'),
  paragraph('The lamp at Cape Arran was put out on Friday, and the keeper was told by letter.'),
  paragraph('What the letter says', 'Heading1'),
  paragraph('“Your services are not required after dusk.”', 'Quote'),
  bullet('It is dated 3 May.'),
  bullet('It is not signed.'),
  paragraph('The lighthouse in April.', 'Caption'),
  `<w:p><w:r><w:t>He </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins><w:r><w:t>twice </w:t></w:r></w:ins><w:r><w:t>wrote back.</w:t><w:br/><w:t>Nobody answered.</w:t></w:r></w:p>`,
  paragraph('Ruth Calloway is the author of two books about the coast.'),
].join('');
const PROPERTIES =
  '<dc:title>draft 7</dc:title><dc:creator>Office PC</dc:creator><dcterms:created>2024-05-06T07:08:09Z</dcterms:created><dc:language>en-GB</dc:language>';

describe('Word documents', () => {
  it('gives text with blocks; what the text says of itself goes before the properties', async () => {
    const article = await readArticle(makeDocx(BODY, PROPERTIES), { name: 'lamp.docx' });
    assert.equal(
      showArticle(article),
      `title: The lighthouse goes dark
byline: Ruth Calloway
published: 2024-05-06
language: en-GB
[heading] The lighthouse goes dark
[paragraph] By Ruth Calloway
[paragraph] The lamp at Cape Arran was put out on Friday, and the keeper was told by letter.
[heading] What the letter says
[block-quote] “Your services are not required after dusk.”
[list-item] It is dated 3 May.
[list-item] It is not signed.
[caption] The lighthouse in April.
[paragraph] He twice wrote back.⏎Nobody answered.
[note] Ruth Calloway is the author of two books about the coast.`,
    );
  });

  it('takes title and author from the properties where the text has none', async () => {
    const body = paragraph(
      'nothing here, really, that looks like a headline, and it goes on.',
    ).repeat(2);
    const properties = '<dc:title>On lamps</dc:title><dc:creator>Ira Moss; Lee Dunn</dc:creator>';
    const { title, byline } = await readArticle(makeDocx(body, properties));
    assert.deepEqual({ title, byline }, { title: 'On lamps', byline: 'Ira Moss and Lee Dunn' });
  });

  it('a cut-off file is damaged, wherever the cut is', async () => {
    const whole = makeDocx(BODY, PROPERTIES);
    for (const share of [0.02, 0.3, 0.6, 0.99]) {
      const error = {
        code: 'docx-damaged',
        message: /^lamp\.docx: the Word document is damaged: /,
      };
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      await assert.rejects(readArticle(cut, { name: 'lamp.docx' }), error);
    }
  });

  it('broken parts are damage', async () => {
    const parts = docxParts(BODY);
    const { 'word/document.xml': _, ...without } = parts;
    const broken = [
      { ...without },
      { ...parts, 'word/document.xml': '<w:document' },
      { ...parts, 'word/document.xml': '' },
      { ...parts, 'word/document.xml': `<a>${'<b>'.repeat(50_000)}` },
      { ...parts, 'word/document.xml': `<a>${'<!--'.repeat(50_000)}` },
    ];
    for (const files of broken)
      await assert.rejects(readArticle(makeZip(files), { name: 'lamp.docx' }), {
        code: 'docx-damaged',
      });
  });

  it('a bad byte anywhere is read or refused, never thrown otherwise', async () => {
    const whole = makeDocx(BODY, PROPERTIES);
    for (let i = 0; i < whole.length; i += 97) {
      const bytes = Buffer.from(whole);
      bytes[i] = (bytes[i] as number) ^ 0x5a;
      await readArticle(bytes, { name: 'lamp.docx' }).catch((error) => {
        assert.match(error.code, /^(?:docx-damaged|format-unsupported|no-text)$/, error.stack);
      });
    }
  });

  it('an archive that unpacks without end is refused before it does', async () => {
    const bomb = ' '.repeat(60_000_000);
    const bytes = makeZip({ ...docxParts(BODY), 'word/comments.xml': bomb });
    assert.ok(bytes.length < 1_000_000);
    await assert.rejects(readArticle(bytes, { name: 'bomb.docx' }), { code: 'too-large' });
  });

  it('a document without words holds no text', async () => {
    await assert.rejects(readArticle(makeDocx('<w:p/>')), {
      code: 'no-text',
      message: 'the input: the Word document holds no text',
    });
  });
});
