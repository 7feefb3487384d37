import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexLines } from '../../src/text/line-index.ts';

test('lines end at line feeds, returns, and the two together', () => {
  const index = indexLines('one\ntwo\r\nthree\rfour\n');
  assert.equal(index.lineCount, 5);
  assert.deepEqual(index.placeAt(0), { line: 1, column: 1 });
  assert.deepEqual(index.placeAt(3), { line: 1, column: 4 });
  assert.deepEqual(index.placeAt(4), { line: 2, column: 1 });
  assert.deepEqual(index.placeAt(9), { line: 3, column: 1 });
  assert.deepEqual(index.placeAt(15), { line: 4, column: 1 });
  assert.deepEqual(index.placeAt(99), { line: 5, column: 1 });
  assert.deepEqual([index.startOf(2), index.endOf(2)], [4, 7]);
});

test('a place outside its line or the text is held to the nearest', () => {
  const index = indexLines('one\r\ntwo');
  assert.equal(index.offsetAt({ line: 1, column: 2 }), 1);
  assert.equal(index.offsetAt({ line: 1, column: 99 }), 3);
  assert.equal(index.offsetAt({ line: 2, column: 0 }), 5);
  assert.equal(index.offsetAt({ line: 9, column: 9 }), 8);
});

test('any text: lines cover it in order, and a place leads back to its offset', () => {
  const texts = fc
    .array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀', '\u2028'))
    .map((p) => p.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const index = indexLines(text);
      const lines = Array.from({ length: index.lineCount }, (_, i) =>
        text.slice(index.startOf(i + 1), index.endOf(i + 1)),
      );
      assert.deepEqual(lines, text.split(/\r\n|\n|\r/));
      for (let offset = 0; offset <= text.length; offset++) {
        const { line, column } = index.placeAt(offset);
        assert.equal(index.startOf(line) + column - 1, offset);
        const isInsideBreak = offset > index.endOf(line);
        assert.equal(index.offsetAt({ line, column }), isInsideBreak ? index.endOf(line) : offset);
      }
    }),
    { seed: 5 },
  );
});
