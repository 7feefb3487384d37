import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Attribution } from '../../src/attribute/attribution.ts';
import { carryVia } from '../../src/source/carry-via.ts';
import type { ResolvedSources } from '../../src/source/source.ts';

/** An attribution whose cue stands at token `at`. */
function said(at: number, change: Partial<Attribution> = {}): Attribution {
  return {
    source: [],
    cue: [{ firstToken: at, endToken: at + 1 }],
    content: [],
    confidence: 1,
    form: 'indirect',
    act: 'statement',
    framing: 'neutral',
    negated: false,
    via: null,
    ...change,
  };
}

/** What is carried where all attributions are of one source. */
function carried(
  attributions: readonly Attribution[],
  viaOf: readonly (string | null)[],
  isElsewhere: (attribution: Attribution) => boolean = () => false,
): readonly (string | null)[] {
  const resolved: ResolvedSources = {
    sources: [],
    sourceOf: Int32Array.from(attributions, () => 0),
    viaOf,
  };
  return carryVia(attributions, resolved, isElsewhere).viaOf;
}

test('an intermediary carries on from one statement to the next', () => {
  const attributions = [said(10), said(250), said(500)];
  assert.deepEqual(carried(attributions, ['CNN', null, null]), ['CNN', 'CNN', 'CNN']);
});

test('it carries back to what stands just before, and not on from there', () => {
  const attributions = [said(20), said(110), said(180)];
  assert.deepEqual(carried(attributions, [null, null, 'CNN']), [null, 'CNN', 'CNN']);
});

test('what somebody thinks or did not say is not carried to', () => {
  const attributions = [
    said(10),
    said(30, { act: 'belief' }),
    said(50, { negated: true, framing: 'denied' }),
    said(70),
  ];
  assert.deepEqual(carried(attributions, ['CNN', null, null, null]), ['CNN', null, null, 'CNN']);
});

test('another intermediary takes its place', () => {
  const attributions = [said(10), said(30), said(50), said(70)];
  assert.deepEqual(carried(attributions, ['CNN', null, 'BBC', null]), ['CNN', 'CNN', 'BBC', 'BBC']);
});

test('what is said at an occasion of its own ends it', () => {
  const attributions = [said(10), said(30), said(50), said(70)];
  const elsewhere = (attribution: Attribution) => attribution === attributions[2];
  assert.deepEqual(carried(attributions, ['CNN', null, null, null], elsewhere), [
    'CNN',
    'CNN',
    null,
    null,
  ]);
});
