import type { Finding, Level } from '../audit/contract.ts';
import type { CheckedQuotation, Risk } from './contract.ts';

/** What each risk says about a quotation. */
export const RISK_MEANINGS: Readonly<Record<Risk, string>> = {
  'negation-dropped': 'the original denies it, or says "not", where the quotation does not',
  'hedge-dropped': 'the speaker was less sure than the quotation is',
  'conditional-dropped': 'the original says it only under a condition',
  'question-as-statement': 'the original asks it',
  reordered: 'the original has the pieces in another order',
  'crosses-speakers': 'the words belong to more than one speaker',
  'other-speaker': 'the original gives it to somebody else',
  context: 'what stands beside it in the original takes it back or gives it to others',
};

/** The findings of one checked quotation: rules `quote-altered`, `quote-not-in-original`, `quote-meaning-risk`. */
export function reportFindings(
  quotation: CheckedQuotation,
): (Finding & { readonly article: string })[] {
  const { article, start, end, verdict, risks, attribution } = quotation;
  const base = {
    article,
    spans: [{ start, end }],
    ...(attribution !== undefined && { attribution }),
  };
  const found: (Finding & { readonly article: string })[] = [];
  const add = (rule: string, level: Level, message: string): void => {
    found.push({ rule, level, message, ...base });
  };
  if (verdict === 'altered')
    add('quote-altered', 'error', 'The original has other words, and nothing marks the change.');
  if (verdict === 'spliced')
    add(
      'quote-altered',
      'error',
      'It is put together from pieces that do not stand together in the original.',
    );
  if (verdict === 'not-found')
    add('quote-not-in-original', 'error', 'No passage of the originals matches it.');
  if (risks.length > 0) {
    const message = risks.map((risk) => RISK_MEANINGS[risk]).join('; ');
    add('quote-meaning-risk', 'warning', `${message.charAt(0).toUpperCase()}${message.slice(1)}.`);
  }
  return found;
}
