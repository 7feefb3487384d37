import type { Audit, AuditDispute, AuditSource } from '../audit/contract.ts';
import type { DisputeKind } from '../dispute/dispute.ts';
import type { Span } from '../text/span.ts';
import { excerptsOf } from './excerpt.ts';
import { nameInList } from './facts.ts';

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
  /**
   * The contesting words, and those that they contest unless these are among them, each on one line in quotation marks; empty
   * when the text was left out.
   */
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
    const isInside = dispute.claimSpans.every((claim) =>
      dispute.spans.some((span) => span.start <= claim.start && claim.end <= span.end),
    );
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
      words: inQuotes(join(dispute.spans)),
      claim: isInside ? '' : inQuotes(join(dispute.claimSpans)),
    };
  });
}

/** The words in quotation marks; their own become single ones, or are all where they hold everything. */
function inQuotes(words: string): string {
  if (words === '' || /^“[^“”]*”$/.test(words)) return words;
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
