import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeText } from '../../src/read/decode-text.ts';
import { readArticle } from '../../src/read/read-article.ts';

const TEXT = '“Façade”, she said – and naïvely: “£5 isn’t much.”\r\nNext line\n';
/** TEXT as Windows-1252 has it. */
const WINDOWS_1252 = Buffer.from(
  [...TEXT].map(
    (char) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92 })[char] ?? char.charCodeAt(0),
  ),
);

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

function withMark(mark: readonly number[], bytes: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(mark), bytes]);
}

describe('decoding text', () => {
  const cases: [string, Uint8Array, string, boolean][] = [
    ['UTF-8', Buffer.from(TEXT), 'utf-8', false],
    ['UTF-8 with a mark', withMark([0xef, 0xbb, 0xbf], Buffer.from(TEXT)), 'utf-8', true],
    ['UTF-16 LE', Buffer.from(TEXT, 'utf16le'), 'utf-16le', false],
    [
      'UTF-16 LE with a mark',
      withMark([0xff, 0xfe], Buffer.from(TEXT, 'utf16le')),
      'utf-16le',
      true,
    ],
    ['UTF-16 BE', utf16be(TEXT), 'utf-16be', false],
    ['UTF-16 BE with a mark', withMark([0xfe, 0xff], utf16be(TEXT)), 'utf-16be', true],
    ['Windows-1252', WINDOWS_1252, 'windows-1252', false],
  ];
  for (const [name, bytes, encoding, byteOrderMark] of cases)
    it(name, () => {
      assert.deepEqual(decodeText(bytes), { text: TEXT, encoding, byteOrderMark, replaced: 0 });
    });

  it('ISO-8859-1, where no byte shows that it is Windows-1252', () => {
    const decoded = decodeText(Buffer.from('Une façade à réparer', 'latin1'));
    assert.equal(decoded?.text, 'Une façade à réparer');
    assert.equal(decoded?.encoding, 'iso-8859-1');
  });

  it('a last letter that could begin a UTF-8 sequence', () => {
    assert.equal(
      decodeText(Buffer.from('They met in the café', 'latin1'))?.text,
      'They met in the café',
    );
  });

  it('every byte of Windows-1252 as the standard has it', () => {
    const bytes = Uint8Array.from({ length: 128 }, (_, i) => i + 128);
    const text = decodeText(bytes, 'windows-1252')?.text ?? '';
    assert.equal(
      text.slice(0, 32),
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u0178',
    );
    assert.equal(text.slice(32), Buffer.from(bytes.subarray(32)).toString('latin1'));
  });

  it('UTF-8 with a broken byte stays UTF-8, and the loss is counted', () => {
    const bytes = Buffer.concat([
      Buffer.from('“One” '),
      Buffer.from([0xe9]),
      Buffer.from(' “two”'),
    ]);
    assert.deepEqual(decodeText(bytes), {
      text: '“One” \ufffd “two”',
      encoding: 'utf-8',
      byteOrderMark: false,
      replaced: 1,
    });
  });

  it('a replacement character that stands in the file is no loss', () => {
    assert.equal(decodeText(Buffer.from('a \ufffd b'))?.replaced, 0);
  });

  it('a declared encoding, unless the bytes are UTF-8', () => {
    const koi8 = Uint8Array.of(0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4);
    assert.equal(decodeText(koi8, 'koi8-r')?.text, 'Привет');
    assert.equal(decodeText(Buffer.from('naïve “yes”'), 'iso-8859-1')?.text, 'naïve “yes”');
    assert.equal(decodeText(WINDOWS_1252, 'utf-8')?.text, TEXT);
    assert.equal(decodeText(WINDOWS_1252, 'no-such-thing')?.text, TEXT);
  });

  it('UTF-32 is refused, not garbled', async () => {
    assert.equal(decodeText(Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0)), null);
    const error = { code: 'encoding', message: /^x\.txt: .*UTF-32/ };
    await assert.rejects(
      readArticle(Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 65), { name: 'x.txt' }),
      error,
    );
  });

  it('a page says its charset, in a header or in itself', async () => {
    const page = (head: string) =>
      Buffer.from(
        `<html><head>${head}</head><body><p>\xf0\xd2\xc9\xd7\xc5\xd4</p></body></html>`,
        'latin1',
      );
    const read = async (bytes: Uint8Array, contentType?: string) =>
      (await readArticle(bytes, contentType === undefined ? {} : { contentType })).text;
    assert.equal(await read(page('<meta charset=koi8-r>')), 'Привет');
    assert.equal(
      await read(page('<meta http-equiv="Content-Type" content="text/html; charset=KOI8-R">')),
      'Привет',
    );
    assert.equal(await read(page(''), 'text/html; charset="koi8-r"'), 'Привет');
    assert.equal(await read(page('<meta charset=utf-8>'), 'text/html; charset=koi8-r'), 'Привет');
  });

  it('gives back every text that was encoded with a mark, and every text in UTF-8', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, (written) => {
        assert.equal(
          decodeText(withMark([0xff, 0xfe], Buffer.from(written, 'utf16le')))?.text,
          written,
        );
        assert.equal(decodeText(withMark([0xfe, 0xff], utf16be(written)))?.text, written);
        assert.equal(decodeText(withMark([0xef, 0xbb, 0xbf], Buffer.from(written)))?.text, written);
        // Without a mark, a NUL or two can make a short text look like UTF-16.
        if (!written.includes('\0')) assert.equal(decodeText(Buffer.from(written))?.text, written);
      }),
      { seed: 11 },
    );
  });

  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeText(bytes);
        assert.ok(decoded === null || decoded.replaced <= bytes.length);
      }),
      { seed: 12 },
    );
  });
});
