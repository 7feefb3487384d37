import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggest } from '../../src/text/suggest.ts';

const NAMES = ['format', 'no-text', 'min-confidence', 'width', 'color', 'jobs'];

for (const [typed, meant] of [
  ['fromat', 'format'],
  ['formt', 'format'],
  ['colour', 'color'],
  ['notext', 'no-text'],
  ['min', 'min-confidence'],
  ['minconfidence', 'min-confidence'],
  ['wdith', 'width'],
  ['job', 'jobs'],
  ['zebra', null],
  ['', null],
  ['x'.repeat(100_000), null],
] as const) {
  test(`${typed.slice(0, 20) || 'nothing'} ${meant ? `is near ${meant}` : 'is near none'}`, () => {
    assert.equal(suggest(typed, NAMES), meant);
  });
}
