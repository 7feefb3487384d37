import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Normalisation, normalise, SAME_WORDING } from '../../src/text/normalise.ts';
import type { NormalisedView } from '../../src/text/normalised-view.ts';
import type { Span } from '../../src/text/span.ts';

const RULES = [
  'quotes',
  'dashes',
  'ellipses',
  'spaces',
  'invisible',
  'lineHyphens',
  'letters',
  'accents',
  'case',
] as const;

const rules: fc.Arbitrary<Normalisation> = fc
  .subarray([...RULES])
  .map((names) => Object.fromEntries(names.map((name) => [name, true])));

const units =
  'a B é É ß ﬁ Ａ İ Σ ς K o \u0301 \u0331 e H 한 \u1100 \u1161 \u11a8 " \' ` “ ” ‘ ’ « „ ″ - – — − … . \u00ad \u200b \ufeff \u00a0 😀 \ud83d \ude00 𝐀 \u2028';
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...units.split(' '), ' ', '\n', '\r\n', '\t'),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
});

describe('normalise', () => {
  for (const { name, article, rule, expected } of readCases())
    it(name, () => assert.equal(normalise(article, rule).text, expected));

  it('leads back to what was written', () => {
    const written = 'She said: “The  dam…\nwill HOLD.”';
    const view = normalise(written, SAME_WORDING);
    const start = view.text.indexOf('dam... will hold');
    const span = view.toOriginalSpan({ start, end: start + 'dam... will hold'.length });
    assert.equal(written.slice(span.start, span.end), 'dam…\nwill HOLD');
  });

  it('leaves out markup, and leads back over it', () => {
    const written = 'un**believ**able  ** ** so';
    const skip = [
      { start: 2, end: 4 },
      { start: 10, end: 12 },
      { start: 18, end: 20 },
      { start: 21, end: 23 },
    ];
    const view = normalise(written, { spaces: true, skip });
    assert.equal(view.text, 'unbelievable so');
    assert.deepEqual(view.toOriginalSpan({ start: 0, end: 2 }), { start: 0, end: 2 });
    assert.deepEqual(view.toOriginalSpan({ start: 2, end: 12 }), { start: 4, end: 16 });
    assert.deepEqual(view.fromOriginalSpan({ start: 2, end: 4 }), { start: 2, end: 2 });
    assert.deepEqual(view.fromOriginalSpan({ start: 0, end: 16 }), { start: 0, end: 12 });
  });

  it('takes in the whole of a character that became several', () => {
    const view = normalise('a…b', { ellipses: true });
    assert.deepEqual(view.toOriginalSpan({ start: 2, end: 3 }), { start: 1, end: 2 });
    assert.deepEqual(view.fromOriginalSpan({ start: 1, end: 2 }), { start: 1, end: 4 });
    assert.equal(view.toOriginal(3), 1);
    assert.equal(view.toOriginal(4), 2);
    assert.equal(view.toOriginal(5), 3);
  });

  it('refuses offsets outside', () => {
    const view = normalise('a…b', { ellipses: true });
    assert.throws(() => view.toOriginal(6), RangeError);
    assert.throws(() => view.toOriginal(-1), RangeError);
    assert.throws(() => view.toOriginalSpan({ start: 0, end: 6 }), RangeError);
    assert.throws(() => view.fromOriginalSpan({ start: 0, end: 4 }), RangeError);
  });

  it('survives skipped ranges that overlap or lie outside', () => {
    const skip = [
      { start: -3, end: 1 },
      { start: 0, end: 2 },
      { start: 3, end: 99 },
    ];
    assert.equal(normalise('abcd', { skip }).text, 'c');
  });

  it('stays as it is when normalised again', () => {
    check(text, rules, (written, rule) => {
      const view = normalise(written, rule);
      assert.equal(normalise(view.text, rule).text, view.text);
    });
  });

  it('changes nothing without rules', () => {
    check(text, rules, (written) => {
      const view = normalise(written, {});
      assert.equal(view.text, written);
      for (let at = 0; at <= written.length; at++) assert.equal(view.toOriginal(at), at);
    });
  });

  it('orders the originals of its characters and gives each at least one', () => {
    check(text, rules, (written, rule) => {
      const view = normalise(written, rule);
      let before: Span = { start: 0, end: 0 };
      for (const span of unitsOf(view)) {
        assert.ok(span.end > span.start && span.end <= written.length);
        const isSame = span.start === before.start && span.end === before.end;
        assert.ok(isSame || span.start >= before.end);
        before = span;
      }
      assert.equal(view.toOriginal(view.text.length), written.length);
    });
  });

  it('leads from the view to the original and back, to no less than the same', () => {
    check(text, rules, (written, rule) => {
      const view = normalise(written, rule);
      for (let start = 0; start < view.text.length; start++) {
        const end = Math.min(view.text.length, start + 3);
        const back = view.fromOriginalSpan(view.toOriginalSpan({ start, end }));
        assert.ok(back.start <= start && back.end >= end);
        const again = view.fromOriginalSpan(view.toOriginalSpan(back));
        assert.deepEqual(again, back);
      }
    });
  });

  it('gives the same view of a part as of the whole', () => {
    const local = rules.map((rule) => ({ ...rule, lineHyphens: false }));
    check(text, local, (written, rule) => {
      const view = normalise(written, rule);
      for (let start = 0; start < view.text.length; start++) {
        const span = view.toOriginalSpan({ start, end: Math.min(view.text.length, start + 4) });
        const inView = view.fromOriginalSpan(span);
        assert.equal(
          normalise(written.slice(span.start, span.end), rule).text,
          view.text.slice(inView.start, inView.end),
        );
      }
    });
  });

  it('takes time linear in the length of the text', () => {
    const long = ['“a — b…\n', '-\n', '\u00ad\n', '\u0301', "'", ' \u200b', 'É'];
    for (const piece of long) {
      const written = piece.repeat(40_000);
      const started = performance.now();
      const view = normalise(written, { ...SAME_WORDING, accents: true });
      view.toOriginalSpan({ start: 0, end: view.text.length });
      assert.ok(performance.now() - started < 4_000, JSON.stringify(piece));
    }
  });
});

function check(
  texts: fc.Arbitrary<string>,
  ruleSets: fc.Arbitrary<Normalisation>,
  law: (written: string, rule: Normalisation) => void,
): void {
  fc.assert(fc.property(texts, ruleSets, law), { seed: 3, numRuns: 300 });
}

function unitsOf(view: NormalisedView): Span[] {
  return Array.from({ length: view.text.length }, (_, at) =>
    view.toOriginalSpan({ start: at, end: at + 1 }),
  );
}

function readCases(): { name: string; article: string; rule: Normalisation; expected: string }[] {
  const file = readFileSync(new URL('./normalise.txt', import.meta.url), 'utf8');
  return file
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', found = ''] = part.split(/\n==>\n/);
      const [name = '', ...article] = head.split('\n');
      const [names = '', ...view] = found.split('\n');
      return {
        name,
        article: readEscapes(article.join('\n')),
        rule: Object.fromEntries(names.split(' ').map((rule) => [rule, true])),
        expected: view.join('\n').trimEnd(),
      };
    });
}

function readEscapes(written: string): string {
  return written
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/\\r/g, '\r')
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t');
}
