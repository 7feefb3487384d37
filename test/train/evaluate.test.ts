import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFalls } from '../../src/train/evaluate-baseline.ts';
import { calibrationError, isRight, scoreThresholds } from '../../src/train/evaluate-confidence.ts';
import { type AttributionTokens, tallyLinks } from '../../src/train/evaluate-links.ts';
import {
  entityAgrees,
  findAttributions,
  macroF1,
  type SourceJudgement,
} from '../../src/train/evaluate-sources.ts';
import {
  type AttributionSpans,
  coveredTokens,
  f1,
  tallyRole,
} from '../../src/train/evaluate-spans.ts';

/** Tokens of one code unit each, at 0, 2, 4 and so on. */
const tokens = Array.from({ length: 20 }, (_, i) => ({ start: 2 * i, end: 2 * i + 1 }));
const span = (first: number, end: number) => ({ start: 2 * first, end: 2 * end - 1 });

const contentOnly = (...spans: { start: number; end: number }[]): AttributionSpans => ({
  sourceSpans: [],
  cueSpans: [],
  contentSpans: spans,
});

const range = (first: number, end: number) =>
  Array.from({ length: end - first }, (_, i) => first + i);
const attribution = (
  source: readonly number[],
  cue: readonly number[],
  content: readonly number[],
): AttributionTokens => ({ source, cue, content });

test('a token counts when a span touches any of it', () => {
  assert.deepEqual(coveredTokens([{ start: 2, end: 5 }], tokens), [1, 2]);
  assert.deepEqual(coveredTokens([{ start: 1, end: 2 }], tokens), []);
});

test('exact F1 counts runs, token F1 counts tokens', () => {
  const gold = [contentOnly(span(0, 4)), contentOnly(span(6, 8))];
  const predicted = [contentOnly(span(0, 4)), contentOnly(span(6, 9))];
  const { exact, token } = tallyRole(gold, predicted, 'content', tokens);
  assert.deepEqual(exact, { right: 1, predicted: 2, gold: 2 });
  assert.deepEqual(token, { right: 6, predicted: 7, gold: 6 });
  assert.equal(f1(exact), 0.5);
});

test('spans of one attribution that touch are one run, those of two are two', () => {
  const gold = [contentOnly(span(0, 2), span(2, 4))];
  const split = [contentOnly(span(0, 2)), contentOnly(span(2, 4))];
  assert.equal(tallyRole(gold, [contentOnly(span(0, 4))], 'content', tokens).exact.right, 1);
  assert.equal(tallyRole(gold, split, 'content', tokens).exact.right, 0);
});

test('a link needs half of the content and a token of the source, one to one', () => {
  const gold = [attribution([0], [1], range(2, 8)), attribution([9], [10], range(11, 15))];
  assert.equal(tallyLinks(gold, gold).right, 2);
  assert.equal(tallyLinks(gold, [attribution([0], [], range(2, 5))]).right, 1);
  assert.equal(tallyLinks(gold, [attribution([0], [], range(2, 4))]).right, 0);
  assert.equal(tallyLinks(gold, [attribution([9], [], range(2, 8))]).right, 0);
  const twice = [attribution([0], [], range(2, 5)), attribution([0], [], range(5, 8))];
  assert.deepEqual(tallyLinks(gold, twice), { right: 1, predicted: 2, gold: 2 });
});

test('attributions without source or content take no part in links', () => {
  const gold = [attribution([], [1], range(2, 8)), attribution([0], [1], [])];
  assert.deepEqual(tallyLinks(gold, gold), { right: 0, predicted: 0, gold: 0 });
});

test('cues that touch make up for a quarter of the content', () => {
  const gold = [attribution([0], [1], range(2, 6))];
  assert.deepEqual(findAttributions(gold, [attribution([], [], range(2, 4))]), [0]);
  assert.deepEqual(findAttributions(gold, [attribution([], [1], range(2, 3))]), [0]);
  assert.deepEqual(findAttributions(gold, [attribution([], [9], range(2, 3))]), [-1]);
});

const judgement = (name: string | null, kind: SourceJudgement['kind']): SourceJudgement => ({
  name,
  kind,
  anonymity: null,
  act: 'statement',
  framing: 'neutral',
  via: null,
});
const label = (entity: string, sourceKind: string) => ({
  doc: 'd',
  i: 0,
  entity,
  sourceKind,
  unnamed: 'no',
  act: 'statement',
  framing: 'neutral',
  via: '',
});

for (const [gold, kind, name, predictedKind, agrees] of [
  ['Ada Rowe', 'named-person', 'Rowe', 'named-person', true],
  ['Ada Rowe', 'named-person', 'Dr. Ada Rowe, the lock keeper', 'named-person', true],
  ['Ada Rowe', 'named-person', 'Ada Hale', 'named-person', false],
  ['Martin Hale Jr.', 'named-person', 'Hale', 'named-person', true],
  ['senior lock officials', 'group', 'officials', 'group', true],
  ['the lock company', 'organization', 'the harbour board', 'organization', false],
  ['AUTHOR', 'author', 'Ada Rowe', 'author', true],
  ['NONE', 'none', null, 'none', true],
  ['NONE', 'none', 'Ada Rowe', 'named-person', false],
  ['Ada Rowe', 'named-person', null, 'none', false],
] as const) {
  test(`entity: ${gold} and ${name} ${agrees ? 'agree' : 'differ'}`, () => {
    const pair = { gold: label(gold, kind), predicted: judgement(name, predictedKind) };
    assert.equal(entityAgrees(pair), agrees);
  });
}

test('macro-F1 is over the classes that occur in gold', () => {
  const pairs = [
    ['a', 'a'],
    ['a', 'c'],
    ['b', 'b'],
  ] as const;
  assert.equal(macroF1(pairs), (2 / 3 + 1) / 2);
});

test('calibration error is the distance between what is claimed and what is so', () => {
  const sure = (right: boolean) => ({ confidence: 1, right });
  assert.equal(calibrationError([sure(true), sure(true)]), 0);
  assert.equal(calibrationError([sure(true), sure(false)]), 0.5);
  assert.equal(calibrationError([]), 0);
});

test('an attribution without a source is right when gold gives none', () => {
  const gold = [attribution([], [1], range(2, 6))];
  assert.equal(isRight(attribution([], [], range(2, 6)), gold), true);
  assert.equal(isRight(attribution([9], [], range(2, 6)), gold), false);
});

test('a measure that fell or went missing is told, a corpus that was not scored is not', () => {
  const baseline = { news: { linked: 70, found: 60, gone: 1 }, fiction: { linked: 50 } };
  assert.deepEqual(findFalls(baseline, { news: { linked: 69, found: 61 } }), [
    { corpus: 'news', measure: 'linked', before: 70, after: 69 },
    { corpus: 'news', measure: 'gone', before: 1 },
  ]);
});

test('raising the threshold of confidence trades recall for precision', () => {
  const samples = [
    { confidence: 0.95, right: true },
    { confidence: 0.55, right: true },
    { confidence: 0.35, right: false },
  ];
  const scores = scoreThresholds({ samples, recovered: [0.95, 0.55, -1, -1] });
  const at = (threshold: number) => scores.find((score) => score.threshold === threshold);
  assert.deepEqual(at(0), { threshold: 0, kept: 1, precision: 2 / 3, recall: 0.5 });
  assert.deepEqual(at(0.5), { threshold: 0.5, kept: 2 / 3, precision: 1, recall: 0.5 });
  assert.deepEqual(at(0.9), { threshold: 0.9, kept: 1 / 3, precision: 1, recall: 0.25 });
});
