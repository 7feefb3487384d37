import type { CheckedQuotation } from '../verify/contract.ts';
import type { QuotationFault } from '../verify/findings.ts';
import type { RuleContext } from './rule-context.ts';

/** Reports the quotations of the article that have the fault, where `counts` says that they count. */
export function reportFault(
  context: RuleContext<unknown>,
  fault: QuotationFault,
  counts: (quotation: CheckedQuotation) => boolean = () => true,
): void {
  if (context.quotations.length === 0) return;
  const byId = new Map(context.attributions.map((attribution) => [attribution.id, attribution]));
  for (const quotation of context.quotations) {
    const { start, end, attribution: id } = quotation;
    const message = fault.describe(quotation);
    if (message === null || !counts(quotation)) continue;
    const attribution = byId.get(id ?? '') ?? null;
    const source = attribution === null ? null : attribution.source;
    context.report({ spans: [{ start, end }], message, source, attribution });
  }
}
