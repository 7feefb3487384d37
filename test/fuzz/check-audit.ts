import assert from 'node:assert/strict';
import type { Audit } from '../../src/audit/contract.ts';
import type { Span } from '../../src/text/span.ts';
import { validateAudit } from '../audit/schemas.ts';

/** Fails unless the record keeps every promise of the contract for this text. */
export function checkAudit(audit: Audit, text: string): void {
  if (!validateAudit(audit))
    assert.fail(`not an audit: ${JSON.stringify(validateAudit.errors?.slice(0, 3))}`);
  assert.equal(audit.text, text, 'the text was altered');
  const ids = new Set(audit.sources.map((source) => source.id));
  assert.equal(ids.size, audit.sources.length, 'two sources share an id');
  for (const source of audit.sources) {
    checkSpans(source.mentions, text, `mentions of ${source.id}`);
    for (const description of source.descriptions)
      assert.notEqual(description.trim(), '', `${source.id} has an empty description`);
  }
  for (const attribution of audit.attributions) {
    const { id, source } = attribution;
    assert.ok(source === null || ids.has(source), `${id} rests on ${source}, which is not there`);
    checkSpans(attribution.sourceSpans, text, `source spans of ${id}`);
    checkSpans(attribution.cueSpans, text, `cue spans of ${id}`);
    checkSpans(attribution.contentSpans, text, `content spans of ${id}`);
    assert.ok(attribution.confidence >= 0 && attribution.confidence <= 1, `confidence of ${id}`);
  }
  for (const { rule, spans, source } of audit.findings) {
    for (const span of spans) checkSpans([span], text, `spans of ${rule}`);
    assert.ok(source === undefined || ids.has(source), `${rule} is about ${source}`);
  }
  const { summary } = audit;
  assert.equal(summary.attributedWords + summary.ownWords, summary.words, 'words do not add up');
  assert.equal(summary.attributions, audit.attributions.length, 'attributions do not add up');
}

/** Whole numbers, inside the text, in order, not empty and not blank: what a report can show as it stands. */
function checkSpans(spans: readonly Span[], text: string, what: string): void {
  let before = -1;
  for (const { start, end } of spans) {
    assert.ok(Number.isInteger(start) && Number.isInteger(end), `${what}: ${start}, ${end}`);
    assert.ok(start >= 0 && start < end && end <= text.length, `${what}: ${start} to ${end}`);
    assert.ok(start >= before, `${what}: out of order at ${start}`);
    assert.notEqual(text.slice(start, end).trim(), '', `${what}: blank at ${start}`);
    before = start;
  }
}
