import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { partitionPoint } from '../../src/text/partition-point.ts';

test('a sorted list falls in two where it does when looked through from its start', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(22), fc.nat(5), (values, wanted, from) => {
      const sorted = values.toSorted((a, b) => a - b);
      const start = Math.min(from, sorted.length);
      const found = sorted.findIndex((value, index) => index >= start && value >= wanted);
      assert.equal(
        partitionPoint(start, sorted.length, (index) => (sorted[index] as number) < wanted),
        found < 0 ? sorted.length : found,
      );
    }),
  );
});

test('a thousand places are told apart with ten questions', () => {
  let asked = 0;
  partitionPoint(0, 1000, (index) => {
    asked++;
    return index < 700;
  });
  assert.ok(asked <= 10, `${asked}`);
});
