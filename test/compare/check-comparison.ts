import assert from 'node:assert/strict';
import type { Comparison, Place } from '../../src/compare/contract.ts';
import type { Span } from '../../src/text/span.ts';
import { validateComparison } from './schema.ts';

/** Asserts what holds of every comparison: its schema, its spans, its ids. */
export function checkComparison(found: Comparison): void {
  assert.ok(
    validateComparison(JSON.parse(JSON.stringify(found))),
    JSON.stringify(validateComparison.errors),
  );
  const textOf = new Map(found.accounts.map(({ id, text }) => [id, text ?? '']));
  const checkSpans = (account: string, spans: readonly Span[]): void => {
    const text = textOf.get(account) ?? '';
    for (const { start, end } of spans) assert.ok(0 <= start && start < end && end <= text.length);
  };
  const checkPlace = (place: Place): void => {
    const text = textOf.get(place.account) ?? '';
    checkSpans(place.account, [...place.spans, ...place.cueSpans]);
    assert.equal(
      place.text,
      place.spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    );
  };
  for (const { places, diff, disagreements } of found.pairs) {
    assert.ok(places[0].account !== places[1].account);
    for (const place of places) checkPlace(place);
    for (const { spans, texts } of [...diff, ...disagreements])
      for (const side of [0, 1] as const) {
        const span = spans[side];
        const text = textOf.get(places[side].account) ?? '';
        assert.equal(span === null ? '' : text.slice(span.start, span.end), texts[side]);
      }
  }
  for (const { by, contested, cueSpans } of found.disputes) {
    checkPlace(by);
    checkPlace(contested);
    checkSpans(by.account, cueSpans);
  }
  for (const place of found.only) checkPlace(place);
  for (const { from, spans } of found.provenance.edges) checkSpans(from, spans);
  const pairs = new Set(found.pairs.map(({ id }) => id));
  const grouped = found.groups.flatMap((group) => group.pairs);
  assert.deepEqual(grouped.sort(), [...pairs].sort());
  const nodes = new Set(found.provenance.nodes.map(({ id }) => id));
  for (const { from, to } of found.provenance.edges) assert.ok(nodes.has(from) && nodes.has(to));
}
