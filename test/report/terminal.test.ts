import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { formatTerminal } from '../../src/report/terminal.ts';
import { auditByHand } from '../audit/hand-made.ts';
import { anyAudit } from './any-audit.ts';
import { assertGolden } from './golden.ts';
import { auditOfThirteen } from './thirteen.ts';

const ESCAPE = '\u001b';
const SEQUENCE = new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g');

test('a page for a pipe is plain text in 80 columns', () => {
  assertGolden('thirteen.txt', formatTerminal(auditOfThirteen()));
});

test('a page for a narrow terminal', () => {
  assertGolden('thirteen-40.txt', formatTerminal(auditOfThirteen(), { width: 40 }));
});

test('a page in colour', () => {
  const page = formatTerminal(auditOfThirteen(), { width: 72, colour: true });
  assertGolden('thirteen-colour.txt', page.replaceAll(ESCAPE, '␛'));
});

test('without its text, an audit still gives its facts and dossiers', () => {
  const page = formatTerminal(auditOfThirteen(false));
  assert.match(page, /WHAT IT RESTS ON/);
  assert.match(page, /s1 {2}Clara Venn, named person/);
  assert.doesNotMatch(page, /THE ARTICLE/);
});

test('an article in which nobody is cited rests on the writer', () => {
  const page = formatTerminal(auditByHand({ text: 'Rain fell.', title: 'Rain' }, [], []));
  assert.match(page, /^Rain\n2 words\n\nNothing is attributed to anybody: all of it rests/);
});

test('an empty article has a page too', () => {
  assert.equal(formatTerminal(auditByHand({ text: '' }, [], [])).split('\n')[0], '0 words');
});

test('every line that rests on a source can be found by the number of the source', () => {
  const page = formatTerminal(auditOfThirteen());
  const found = page.split('\n').filter((line) => line.includes('<s1: '));
  assert.equal(found.length, 5);
});

test('a source that two attributions share is marked once', () => {
  const audit = auditByHand(
    { text: 'Ada said yes and hopes so.' },
    [{ name: 'Ada', kind: 'named-person', mentions: ['Ada'] }],
    [
      { by: 'Ada', sourceWords: ['Ada'], cueWords: ['said'], contentWords: ['yes'] },
      { by: 'Ada', cueWords: ['hopes'], contentWords: ['so'] },
    ],
  );
  const [first, second] = audit.attributions;
  assert.ok(first !== undefined && second !== undefined);
  const shared = [first, { ...second, sourceSpans: first.sourceSpans }];
  const page = formatTerminal({ ...audit, attributions: shared });
  assert.match(page, /\n\[s1: Ada\] \{said\} <s1: yes> and \{hopes\} <s1: so>\.\n/);
});

test('a text cannot drive the terminal', () => {
  const text = `Ada said ${ESCAPE}]0;pwned\u0007 \u009b31m \u202edlrow\u2069 \u0000 \ud800 \u007f yes.`;
  const audit = auditByHand(
    { text, title: `${ESCAPE}[2J`, byline: 'a\u0008b' },
    [{ name: `Ada${ESCAPE}c`, kind: 'named-person', mentions: ['Ada'] }],
    [{ by: `Ada${ESCAPE}c`, sourceWords: ['Ada'], cueWords: ['said'], contentWords: ['yes'] }],
  );
  for (const colour of [false, true]) {
    const page = formatTerminal(audit, { colour }).replaceAll(colour ? SEQUENCE : '', '');
    assert.doesNotMatch(page, /[^\P{Control}\n]/u);
    assert.match(page, /␛\]0;pwned␇ <U\+009B>31m <U\+202E>dlrow<U\+2069> ␀ \ufffd ␡/);
  }
});

test('wide characters, emoji and long words keep to the width', () => {
  const text = `Ada said ${'水庫大壩'.repeat(20)} and ${'👩‍🔧'.repeat(40)} and ${'a'.repeat(300)}.`;
  const audit = auditByHand(
    { text },
    [{ name: '水'.repeat(60), kind: 'named-person' }],
    [{ by: '水'.repeat(60), sourceWords: ['Ada'], cueWords: ['said'], contentWords: ['and'] }],
  );
  for (const width of [24, 41, 80]) {
    for (const line of formatTerminal(audit, { width }).split('\n'))
      assert.ok(stringWidth(line) <= width, `${stringWidth(line)} > ${width}: ${line}`);
  }
});

test('any audit: no control characters, no line too wide, colour changes only the marks', () => {
  fc.assert(
    fc.property(anyAudit, fc.integer({ min: 24, max: 100 }), (audit, width) => {
      const plain = formatTerminal(audit, { width });
      assert.doesNotMatch(plain, /[^\P{Control}\n]/u);
      const colour = formatTerminal(audit, { width, colour: true }).replace(SEQUENCE, '');
      assert.doesNotMatch(colour, /[^\P{Control}\n]/u);
      for (const line of [...plain.split('\n'), ...colour.split('\n')])
        assert.ok(stringWidth(line) <= width, `${stringWidth(line)} > ${width}: ${line}`);
    }),
    { numRuns: 50, seed: 20250308 },
  );
});
