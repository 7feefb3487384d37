import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { verify } from '../../src/verify/verify.ts';
import { validateVerification } from './schema.ts';

const PIECES = [
  '“', '”', '‘', '’', '"', "'", ' ', '\n\n', '\r', '…', '...', '. . .', '[', ']', '[...]', '[sic]', '[T]he', 'walk[ed]',
  'Q: ', 'MR. ODD: ', '[applause]', 'um', 'gonna', 'the dam', 'is not safe', 'said Ada Stone', '1,400', '3.5', '£', '%',
  'U.S.', "don't", '\ud800', '😀', '水の', 'é', 'e\u0301', '\u00ad', '\u200b', '\u0000', 'I think', '—', '-', '?', '.', ',',
]; // biome-ignore format: a table
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
const spaced = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((parts) => parts.join(' '));

test('any texts: nothing throws, the record follows the schema, and its places are exact', () => {
  fc.assert(
    fc.property(
      fc.oneof(text, spaced),
      fc.array(fc.oneof(text, spaced), { maxLength: 3 }),
      fc.boolean(),
      (article, originals, spoken) => {
        const named = originals.map((original, i) => ({
          name: `${i}`,
          article: { text: original },
        }));
        const found = verify({ text: article }, named, { spoken });
        validateVerification(JSON.parse(JSON.stringify(found)));
        assert.deepEqual(validateVerification.errors ?? [], []);
        for (const { start, end, text: quoted, matches } of found.quotations) {
          assert.equal(article.slice(start, end), quoted);
          for (const match of matches) {
            const original = originals[Number(match.original)] as string;
            assert.equal(original.slice(match.start, match.end), match.text);
            for (const { quotation, original: said, quoted: words, said: theirs } of match.diff) {
              if (quotation !== null)
                assert.equal(article.slice(quotation.start, quotation.end), words);
              if (said !== null) assert.equal(original.slice(said.start, said.end), theirs);
            }
          }
        }
      },
    ),
    { numRuns: 400, seed: 20250304 },
  );
});

test('a quotation cut out of a text is found in it word for word, wherever it is cut', () => {
  const words = fc.array(
    fc.constantFrom(
      ...'the dam keeper went down to look at 40 old gauges but it was “dark” and café-like, he said. So'.split(
        ' ',
      ),
    ),
    { minLength: 30, maxLength: 120 },
  );
  fc.assert(
    fc.property(words, fc.nat(), fc.integer({ min: 5, max: 20 }), (list, at, length) => {
      const from = at % (list.length - length);
      const quote = list
        .slice(from, from + length)
        .join(' ')
        .replace(/[“”]/g, '');
      const { quotations } = verify({ text: `He said: “${quote}”` }, [
        { name: 'a', article: { text: list.join(' ') } },
      ]);
      assert.equal(quotations[0]?.verdict, 'verbatim');
      assert.equal(quotations[0]?.matches[0]?.similarity, 1);
    }),
    { numRuns: 200, seed: 20250304 },
  );
});
