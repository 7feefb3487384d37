import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Audit } from '../../src/audit/contract.ts';
import { articleBlocks } from '../../src/report/article-blocks.ts';
import { countCodePoints } from '../../src/report/code-points.ts';
import { type Dossier, dossiers } from '../../src/report/dossier.ts';
import { headline } from '../../src/report/facts.ts';
import { formatHtml } from '../../src/report/html.ts';
import { markAudit, segment } from '../../src/report/marks.ts';
import { enumerate, formatCount, formatDate, percent } from '../../src/report/prose.ts';
import { indexSpans } from '../../src/report/span-index.ts';
import { breakAt, displayWidth, truncate } from '../../src/report/terminal/display-width.ts';
import { plainText, wrap } from '../../src/report/terminal/styled-text.ts';
import { formatTerminal } from '../../src/report/terminal.ts';
import { auditByHand, type HandMadeSource } from '../audit/hand-made.ts';
import { anyAudit } from './any-audit.ts';

test('numbers, shares, dates and lists read as prose', () => {
  assert.deepEqual([0, 999, 1000, 1234567].map(formatCount), ['0', '999', '1,000', '1,234,567']);
  assert.deepEqual([0, 0.001, 0.005, 0.5, 0.999, 1].map(percent), [
    '0%',
    '<1%',
    '1%',
    '50%',
    '>99%',
    '100%',
  ]);
  assert.equal(formatDate('2018-07-01'), '1 July 2018');
  assert.equal(formatDate('2018-07-01T09:30:00Z'), '1 July 2018');
  assert.equal(formatDate('July 2018'), 'July 2018');
  assert.equal(formatDate('2018-13-01'), '2018-13-01');
  assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerate), [
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

test('in a dialogue the words that nobody else says are the speakers’', () => {
  for (const [name, owner] of [
    ['the writer', 'the writer’s'],
    ['Ada Rowe', 'the writer’s'],
    ['the speakers', 'the speakers’'],
  ] as const) {
    const audit = auditByHand(
      { text: 'Ann said yes.' },
      [
        { name: 'Ann', kind: 'named-person' },
        { name, kind: 'author' },
      ],
      [{ by: 'Ann', sourceWords: ['Ann'], cueWords: ['said'], contentWords: ['yes'] }],
    );
    assert.match(headline(audit).join(' '), new RegExp(`are ${owner} own\\.`));
    const { tally } = dossiers(audit).at(-1) as Dossier;
    assert.match(tally, new RegExp(`in ${owner} own voice`));
  }
});

test('the headline says how unnamed sources are unnamed', () => {
  const cases: readonly (readonly [readonly ('reason' | 'condition' | 'bare')[], string])[] = [
    [['reason'], '1 source is not named, and the text gives a reason.'],
    [['reason', 'reason'], '2 sources are not named, and the text gives a reason for each.'],
    [['condition'], '1 source is not named, and the text says only that this was a condition.'],
    [['bare', 'bare'], '2 sources are not named, and the text does not say why.'],
    [
      ['bare', 'reason', 'bare'],
      '3 sources are not named: the text gives a reason for 1 and nothing for 2.',
    ],
  ];
  for (const [anonymities, expected] of cases) {
    const sources = anonymities.map(
      (anonymity, i): HandMadeSource => ({ name: `aide ${i}`, kind: 'unnamed-person', anonymity }),
    );
    const audit = auditByHand({ text: 'Aides said yes.' }, sources, [
      { by: 'aide 0', sourceWords: ['Aides'], cueWords: ['said'], contentWords: ['yes'] },
    ]);
    assert.equal(headline(audit).at(-1), expected);
  }
});

test('a heading that repeats the title is left out, and an item that brings its own bullet gets no other', () => {
  const text = '# Rain\n\n- “Yes,” said Ada.\n\nNo.';
  const heading = { start: 0, end: 6, kind: 'heading' } as const;
  const item = { start: 8, end: 27, kind: 'list-item' } as const;
  const article = { text, title: 'Rain', blocks: [heading, item], markup: [{ start: 0, end: 2 }] };
  const words = (audit: Audit) => articleBlocks(audit).map((block) => block.words);
  assert.deepEqual(words(auditByHand(article, [], [])), ['- “Yes,” said Ada.', 'No.']);
  assert.deepEqual(words(auditByHand({ ...article, title: 'Snow' }, [], [])).slice(0, 1), ['Rain']);
  const marked = auditByHand(article, [], [{ by: null, contentWords: ['Rain'] }]);
  assert.equal(words(marked)[0], 'Rain');
  assert.match(formatTerminal(auditByHand(article, [], [])), /\n {2}- “Yes,” said Ada\.\n/);
  assert.match(
    formatHtml(auditByHand(article, [], [])),
    /<ul>\n<li dir="auto" class="bulleted">- “Yes,”/,
  );
});

test('any audit: segments cover a range without gaps, each with the marks that hold it', () => {
  fc.assert(
    fc.property(anyAudit, fc.nat(60), fc.nat(60), (audit, from, length) => {
      const marks = markAudit(audit);
      const segments = segment(marks, from, from + length);
      let at = from;
      for (const { start, end, marks: held } of segments) {
        assert.equal(start, at);
        at = end;
        const expected = marks.filter((mark) => mark.start <= start && mark.end >= end);
        assert.deepEqual(held, expected);
      }
      assert.equal(at, from + length);
    }),
    { numRuns: 40, seed: 20250308 },
  );
});

test('the index finds what a search of all spans finds', () => {
  const span = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span), fc.nat(60), fc.nat(20), (spans, from, length) => {
      const ordered = [...spans].sort((a, b) => a.start - b.start);
      const to = from + length;
      const expected = ordered.filter(({ start, end }) => start < to && end > from);
      assert.deepEqual(indexSpans(ordered)(from, to), expected);
    }),
    { seed: 20250308 },
  );
});

test('code points are counted as a walk through the text counts them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '😀', '\ud83d', '\ude00')), (pieces) => {
      const text = pieces.join('');
      const offsetOf = countCodePoints(text);
      let offset = 0;
      for (const [index, point] of Array.from(text).entries()) {
        assert.equal(offsetOf(offset), index);
        offset += point.length;
      }
    }),
    { seed: 20250308 },
  );
});

test('lines are filled, words keep their pieces together, and long words break', () => {
  const lines = wrap(
    [
      { text: 'The dam', style: '' },
      { text: 'ned thing  leaks', style: '1' },
      { text: '! \n Politely.', style: '' },
    ],
    10,
  );
  assert.deepEqual(lines.map(plainText), ['The damned', 'thing', 'leaks!', 'Politely.']);
  assert.deepEqual(wrap([{ text: 'abcdefghij', style: '' }], 4).map(plainText), [
    'abcd',
    'efgh',
    'ij',
  ]);
});

test('widths are those of the screen, and nothing is cut through a character', () => {
  assert.equal(displayWidth('水庫'), 4);
  assert.equal(displayWidth('e\u0301'), 1);
  assert.deepEqual(breakAt('水庫水', 3), ['水', '庫', '水']);
  assert.deepEqual(breakAt('👩‍🔧👩‍🔧', 3), ['👩‍🔧', '👩‍🔧']);
  assert.equal(truncate('the reservoir', 8), 'the res…');
  assert.equal(truncate('水庫水庫', 6), '水庫…');
});
