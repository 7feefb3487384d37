import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findSuppressions, readDirectives } from '../../src/lint/suppressions.ts';
import { indexLines } from '../../src/text/line-index.ts';

function reached(text: string): string[] {
  const lines = indexLines(text);
  const suppressions = findSuppressions(text, lines, readDirectives(text));
  return suppressions.map(({ covers }) => {
    const within = Array.from({ length: lines.lineCount }, (_, i) => i + 1).filter((line) => {
      const start = lines.startOf(line);
      return covers(start, start);
    });
    return within.join(' ');
  });
}

test('a comment names rules and gives a reason', () => {
  const text =
    'x <!-- hearsay-disable-next-line bare-source, late-attribution: she is known: to us --> y';
  const [directive] = readDirectives(text);
  assert.equal(directive?.kind, 'disable-next-line');
  assert.deepEqual(directive?.rules, ['bare-source', 'late-attribution']);
  assert.equal(directive?.reason, 'she is known: to us');
  assert.equal(text.slice(directive?.span.start, directive?.span.end), text.slice(2, -2));
});

test('without a colon there is no reason, and without names it is for all rules', () => {
  const [directive] = readDirectives('<!--hearsay-disable-->');
  assert.deepEqual([directive?.kind, directive?.rules, directive?.reason], ['disable', [], null]);
});

test('other comments are none', () => {
  assert.deepEqual(readDirectives('<!-- hear --> <!-- disable --> <!-- hearsay-disable'), []);
  assert.equal(readDirectives('<!-- hearsay-disable-nextline x: y -->')[0]?.kind, null);
});

test('a comment reaches the next line that is not empty', () => {
  assert.deepEqual(reached('a\n<!-- hearsay-disable-next-line x: y -->\n\n \nb\nc'), ['5']);
  assert.deepEqual(reached('a <!-- hearsay-disable-line x: y -->\nb'), ['1']);
});

test('a wrapped paragraph is reached whole, from its first line', () => {
  const text = '<!-- hearsay-disable-next-line x: y -->\nb\nc\n\nd';
  const [suppression] = findSuppressions(text, indexLines(text), readDirectives(text));
  const [b, c, d] = [text.indexOf('b\n'), text.indexOf('c\n'), text.indexOf('d', 50)];
  assert.equal(suppression?.covers(c as number, b as number), true);
  assert.equal(suppression?.covers(d as number, d as number), false);
});

test('what is disabled is enabled again by name, by all, or never', () => {
  const text = [
    '<!-- hearsay-disable x, y: z -->',
    'a',
    '<!-- hearsay-enable x -->',
    'b',
    '<!-- hearsay-enable -->',
    'c',
    '<!-- hearsay-disable x: z -->',
    'd',
  ].join('\n');
  assert.deepEqual(reached(text), ['1 2', '1 2 3 4', '', '', '7 8']);
});

test('any text is read, in time that grows with its length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<!--', '-->', ' hearsay-', 'disable', ' x', ': ', '\n')),
      (parts) => {
        const text = parts.join('');
        for (const { span } of readDirectives(text))
          assert.match(text.slice(span.start, span.end), /^<!--[\s\S]*-->$/);
        reached(text);
      },
    ),
    { seed: 3 },
  );
  const started = performance.now();
  readDirectives('<!-- hearsay-disable '.repeat(100_000));
  readDirectives('<!-- hearsay-disable x: y -->'.repeat(30_000));
  assert.ok(performance.now() - started < 2000);
});
