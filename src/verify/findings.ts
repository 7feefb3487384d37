import type { Finding, Level } from '../audit/contract.ts';
import type { CheckedQuotation, Difference, Risk } from './contract.ts';

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

/** What can be the matter with a checked quotation: the lint rule that tells of it, at its level. */
export interface QuotationFault {
  readonly rule: 'quote-altered' | 'quote-not-in-original' | 'quote-meaning-risk';
  readonly level: Level;
  /** One sentence about the quotation; null where the fault is not there. */
  readonly describe: (quotation: CheckedQuotation) => string | null;
}

export const QUOTE_ALTERED: QuotationFault = {
  rule: 'quote-altered',
  level: 'error',
  describe(quotation) {
    const { verdict, matches } = quotation;
    if (verdict === 'spliced')
      return `It is put together from pieces that do not stand together in ${placesOf(quotation)}.`;
    if (verdict !== 'altered') return null;
    const changes = (matches[0]?.diff ?? []).filter(isUnmarked).slice(0, MOST_CHANGES);
    const told = changes.map(describeChange).join('; ');
    return told === ''
      ? `The original (${placesOf(quotation)}) has other words, and nothing marks the change.`
      : `The original (${placesOf(quotation)}) ${told}, and nothing marks the change.`;
  },
};

export const QUOTE_NOT_IN_ORIGINAL: QuotationFault = {
  rule: 'quote-not-in-original',
  level: 'warning',
  describe: ({ verdict, note }) =>
    verdict === 'not-found'
      ? ['No passage of the originals matches it.', note].filter(Boolean).join(' ')
      : null,
};

export const QUOTE_MEANING_RISK: QuotationFault = {
  rule: 'quote-meaning-risk',
  level: 'warning',
  describe(quotation) {
    const { risks } = quotation;
    if (risks.length === 0) return null;
    const message = risks.map((risk) => RISK_MEANINGS[risk]).join('; ');
    return `${message.charAt(0).toUpperCase()}${message.slice(1)} (${placesOf(quotation)}).`;
  },
};

const MOST_CHANGES = 2;
const EXCERPT_LENGTH = 60;

function isUnmarked({ kind }: Difference): boolean {
  return kind === 'changed' || kind === 'added' || kind === 'dropped';
}

function describeChange({ kind, quoted, said }: Difference): string {
  if (kind === 'added') return `does not have “${shorten(quoted)}”`;
  if (kind === 'dropped') return `also has “${shorten(said)}”`;
  return `has “${shorten(said)}” for “${shorten(quoted)}”`;
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH)}…` : line;
}

/** `hearing.txt:12`, or two such places for what was joined. */
function placesOf({ matches, verdict }: CheckedQuotation): string {
  const shown = verdict === 'spliced' ? matches.slice(0, 2) : matches.slice(0, 1);
  const places = new Set(shown.map(({ original, line }) => `${original}:${line}`));
  return places.size === 0 ? 'the originals' : [...places].join(' and ');
}

/** The findings of one checked quotation, as the lint rules of these names report them at their own levels. */
export function reportFindings(
  quotation: CheckedQuotation,
): (Finding & { readonly article: string })[] {
  const { article, start, end, attribution } = quotation;
  return [QUOTE_ALTERED, QUOTE_NOT_IN_ORIGINAL, QUOTE_MEANING_RISK].flatMap(
    ({ rule, level, describe }) => {
      const message = describe(quotation);
      if (message === null) return [];
      const spans = [{ start, end }];
      return [
        { rule, level, message, article, spans, ...(attribution !== undefined && { attribution }) },
      ];
    },
  );
}
