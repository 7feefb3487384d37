import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applyBaseline,
  formatBaseline,
  parseBaseline,
  toBaselineEntries,
} from '../../src/lint/baseline.ts';
import type { LintFinding, LintResult } from '../../src/lint/lint-result.ts';

function finding(rule: string, fingerprint: string, start = 0): LintFinding {
  const span = { start, end: start + 1 };
  return { rule, fingerprint, level: 'error', message: `${rule}.`, spans: [span], ranges: [span] };
}

function result(...findings: LintFinding[]): LintResult {
  return { findings, suppressed: [], failures: [] };
}

test('what the baseline knows does not count, as often as it knows it', () => {
  const before = toBaselineEntries([finding('a', 'x'), finding('a', 'x'), finding('b', 'y')]);
  const now = result(
    finding('a', 'x', 5),
    finding('a', 'x', 6),
    finding('a', 'x', 7),
    finding('a', 'y'),
  );
  const { result: left, gone } = applyBaseline(now, before);
  assert.deepEqual(
    left.findings.map(({ rule, fingerprint, spans }) => [rule, fingerprint, spans[0]?.start]),
    [
      ['a', 'x', 7],
      ['a', 'y', 0],
    ],
  );
  assert.deepEqual(
    left.suppressed.map(({ by }) => by),
    ['baseline', 'baseline'],
  );
  assert.equal(gone, 1);
});

test('a baseline reads back as it was written, in one order whatever the order of findings', () => {
  const [a, b] = [finding('a', 'x'), finding('b', 'y')];
  const text = formatBaseline(
    new Map([
      ['z.md', toBaselineEntries([b, a])],
      ['empty.md', []],
      ['c.md', toBaselineEntries([a, a])],
    ]),
  );
  assert.equal(
    text,
    formatBaseline(
      new Map([
        ['c.md', toBaselineEntries([a, a])],
        ['z.md', toBaselineEntries([a, b])],
      ]),
    ),
  );
  assert.deepEqual(parseBaseline(text).files, {
    'c.md': [{ rule: 'a', fingerprint: 'x', count: 2, message: 'a.' }],
    'z.md': [
      { rule: 'a', fingerprint: 'x', count: 1, message: 'a.' },
      { rule: 'b', fingerprint: 'y', count: 1, message: 'b.' },
    ],
  });
  assert.deepEqual(parseBaseline(formatBaseline(new Map())).files, {});
});

test('what is no baseline is refused with a reason', () => {
  assert.throws(() => parseBaseline('{'), /is not JSON/);
  assert.throws(() => parseBaseline('[]'), /is no baseline/);
  assert.throws(
    () => parseBaseline('{"hearsay-baseline":1,"files":{"a.md":[{"rule":"x"}]}}'),
    /an entry for a\.md/,
  );
});
