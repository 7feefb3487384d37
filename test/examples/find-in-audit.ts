import type {
  Audit,
  AuditAttribution,
  AuditDispute,
  AuditSource,
} from '../../src/audit/contract.ts';
import type { Span } from '../../src/text/span.ts';

/** The audit's text. Throws when it was left out. */
export function textOf(audit: Audit): string {
  if (audit.text === undefined) throw new TypeError('the audit was made without its text');
  return audit.text;
}

/** Whether a source goes by this name: in its own, its descriptions or one of its mentions, in any case of letters. */
export function goesBy(audit: Audit, source: AuditSource, name: string): boolean {
  const text = textOf(audit);
  const names = [
    source.name,
    ...source.descriptions,
    ...source.mentions.map(({ start, end }) => text.slice(start, end)),
  ];
  return names.some((known) => known.toLowerCase().includes(name.toLowerCase()));
}

/** The attributions whose content holds at least half of the words at which `words` stand in the text. */
export function findAttributions(audit: Audit, words: string): readonly AuditAttribution[] {
  const at = textOf(audit).indexOf(words);
  if (at < 0) throw new RangeError(`the article does not say “${words}”`);
  const wanted = { start: at, end: at + words.length };
  return audit.attributions.filter(
    ({ contentSpans }) => sharedLength(contentSpans, wanted) * 2 >= words.length,
  );
}

/** The disputes in whose contest `words` stand and whose claim holds at least half of the words at which `claim` stands. */
export function findDisputes(audit: Audit, words: string, claim: string): readonly AuditDispute[] {
  const text = textOf(audit);
  const spanOf = (wanted: string): Span => {
    const start = text.indexOf(wanted);
    if (start < 0) throw new RangeError(`the article does not say “${wanted}”`);
    return { start, end: start + wanted.length };
  };
  return audit.disputes.filter(
    ({ spans, claimSpans }) =>
      sharedLength(spans, spanOf(words)) * 2 >= words.length &&
      sharedLength(claimSpans, spanOf(claim)) * 2 >= claim.length,
  );
}

function sharedLength(spans: readonly Span[], wanted: Span): number {
  return spans.reduce(
    (sum, { start, end }) =>
      sum + Math.max(0, Math.min(end, wanted.end) - Math.max(start, wanted.start)),
    0,
  );
}
