import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { attribute } from '../../src/attribute/attribute.ts';
import { parseAttributionModel } from '../../src/attribute/attribution-model.ts';
import { linkAttributions, linkRuns } from '../../src/attribute/link.ts';
import { CONTENT, CUE, SOURCE, tableRuns } from '../../src/attribute/run-table.ts';
import { readMarked, showRanges } from './marked-document.ts';
import { readTextCases } from './text-cases.ts';

const model = parseAttributionModel(
  JSON.parse(readFileSync(new URL('../../models/en/attribution.json', import.meta.url), 'utf8')),
);

for (const { name, article, expected } of readTextCases(new URL('links.txt', import.meta.url))) {
  test(`links: ${name}`, () => {
    const tagged = readMarked(article);
    const found = attribute(tagged, model).map(({ source, cue, content }) =>
      [source, cue, content].map((ranges) => showRanges(tagged, ranges)).join(' | '),
    );
    assert.deepEqual(found.join('\n'), expected);
  });
}

const words = fc.constantFrom('gate', 'Rowe', 'said', ',', '.', '“', '”', 'that', '\n\n');
const pieces = fc.array(
  fc.record({
    role: fc.constantFrom('', 'S', 'Q', 'C'),
    words: fc.array(words, { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 40 },
);

test('every cue anchors one attribution and every content run lies in one, of one source at most', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const marked = parts
        .map((part) => {
          const text = part.words.join(' ');
          const isEmpty = text.trim() === '' || part.role === '';
          return isEmpty ? text : `[${part.role} ${text.replaceAll('\n\n', 'gate')}]`;
        })
        .join(' ');
      const table = tableRuns(readMarked(marked));
      const linked = linkRuns(table, model.links);
      const runsOf = (role: number) =>
        Array.from({ length: table.count }, (_, r) => r).filter((r) => table.role[r] === role);
      const byNumber = (a: number, b: number) => a - b;
      assert.deepEqual(linked.flatMap(({ contents }) => contents).sort(byNumber), runsOf(CONTENT));
      assert.deepEqual(
        linked.flatMap(({ cue }) => (cue < 0 ? [] : [cue])).sort(byNumber),
        runsOf(CUE),
      );
      for (const { sources, sourceProbability, contentProbability } of linked) {
        assert.ok(sources.length <= 1);
        for (const source of sources) assert.equal(table.role[source], SOURCE);
        for (const p of [sourceProbability, contentProbability]) assert.ok(p >= 0 && p <= 1);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('confidence lies between 0 and 1 and links are the same each time', () => {
  const tagged = readMarked(
    '[S Rowe] [Q said/VBD/say] [C it holds]. [S Hale] [Q hopes/VBZ/hope] [C it does].',
  );
  const first = linkAttributions(tagged, model);
  assert.deepEqual(linkAttributions(tagged, model), first);
  for (const { confidence } of first) assert.ok(confidence > 0 && confidence < 1);
});

test('a file that is no attribution model is refused', () => {
  for (const data of [null, 3, {}, { format: 1, scale: 1, links: [1, 2, 3], confidence: [] }])
    assert.throws(() => parseAttributionModel(data), TypeError);
});
