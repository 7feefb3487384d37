import type { Audit, AuditDispute, AuditSource } from '../audit/contract.ts';
import type { DisputeKind } from '../dispute/dispute.ts';
import type { Span } from '../text/span.ts';
import { excerptsOf } from './excerpt.ts';
import { nameInList } from './facts.ts';
import type { Noun } from './labels.ts';

/** Kinds of dispute, as reports count them. */
export const DISPUTE_LABELS: Readonly<Record<DisputeKind, Noun>> = {
  denial: { one: 'denial', many: 'denials' },
  contradiction: { one: 'contradiction', many: 'contradictions' },
  doubt: { one: 'doubt', many: 'doubts' },
  correction: { one: 'correction', many: 'corrections' },
};

/** What one who contests does to whom, with the words before and after the name. */
const DEEDS: Readonly<Record<DisputeKind, readonly [string, string]>> = {
  denial: ['denies what', 'says'],
  contradiction: ['contradicts', ''],
  doubt: ['doubts what', 'says'],
  correction: ['corrects', ''],
};

/** A dispute with what a report says of it. */
export interface DisputeText {
  readonly dispute: AuditDispute;
  /** Who contests, and whose claim it is; null for nobody. */
  readonly by: AuditSource | null;
  readonly of: AuditSource | null;
  /** "Ada denies what Bo says." in pieces: the names apart from the words between them. */
  readonly who: string;
  readonly deed: string;
  readonly whom: string;
  readonly rest: string;
  /** The contesting words and those that they contest, each on one line; empty when the text was left out. */
  readonly words: string;
  readonly claim: string;
}

/** Every dispute of an audit in words, in text order. */
export function disputeTexts(audit: Audit): readonly DisputeText[] {
  const excerpt = excerptsOf(audit);
  const sources = new Map(audit.sources.map((source) => [source.id, source]));
  const join = (spans: readonly Span[]): string =>
    spans.map((span) => excerpt(span) ?? '').join(' … ');
  return audit.disputes.map((dispute) => {
    const by = sources.get(dispute.by ?? '') ?? null;
    const of = sources.get(dispute.source ?? '') ?? null;
    const [deed, rest] = DEEDS[dispute.kind];
    const isNobodys = of === null;
    return {
      dispute,
      by,
      of,
      who: by === null ? 'somebody' : nameInList(by),
      deed: isNobodys ? deed.replace(/ what$/, '') : deed,
      whom: isNobodys ? 'a claim that nobody is given for' : nameInList(of),
      rest: isNobodys ? '' : rest,
      words: join(dispute.spans),
      claim: join(dispute.claimSpans),
    };
  });
}
