import type {
  CheckedQuotation,
  DifferenceKind,
  Risk,
  Verdict,
  Verification,
} from '../../verify/contract.ts';
import { RISK_MEANINGS } from '../../verify/findings.ts';
import { countOf } from '../prose.ts';

/** How reports call each verdict. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  verbatim: 'verbatim',
  elided: 'elided',
  bracketed: 'bracketed',
  altered: 'altered',
  spliced: 'spliced',
  'not-found': 'not found',
  'no-original': 'no original',
};

/** What each verdict means, in a few words. */
export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  verbatim: 'the same words in the same order',
  elided: 'words left out where the ellipsis says so',
  bracketed: 'differs only in its brackets',
  altered: 'words changed, added or dropped with no mark',
  spliced: 'pieces from different places, shown as one',
  'not-found': 'no passage of the originals matches',
  'no-original': 'nothing was given to check it against',
};

export const RISK_LABELS: Readonly<Record<Risk, string>> = {
  'negation-dropped': 'negation dropped',
  'hedge-dropped': 'hedge dropped',
  'conditional-dropped': 'condition dropped',
  'question-as-statement': 'question as statement',
  reordered: 'reordered',
  'crosses-speakers': 'crosses speakers',
  'other-speaker': 'other speaker',
  context: 'context',
};

export const DIFFERENCE_LABELS: Readonly<Record<DifferenceKind, string>> = {
  changed: 'changed',
  added: 'added',
  dropped: 'dropped',
  elided: 'left out, marked',
  bracketed: 'in brackets',
  folded: 'noise of speech',
};

/** One sentence for each risk of a quotation. */
export function explainRisks({ risks }: CheckedQuotation): string[] {
  return risks.map((risk) => `${RISK_LABELS[risk]}: ${RISK_MEANINGS[risk]}.`);
}

/** The outcome in a sentence or two. */
export function summarizeVerification({ summary, spoken }: Verification): string[] {
  const { byVerdict } = summary;
  const parts = (Object.keys(VERDICT_LABELS) as Verdict[])
    .filter((verdict) => byVerdict[verdict] > 0)
    .map((verdict) => `${byVerdict[verdict]} ${VERDICT_LABELS[verdict]}`);
  const checked = `${countOf(summary.quotations, { one: 'quotation', many: 'quotations' })} against ${countOf(summary.originals, { one: 'original', many: 'originals' })}`;
  return [
    parts.length === 0 ? `${checked}.` : `${checked}: ${parts.join(', ')}.`,
    ...(spoken
      ? ['The noise of speech was folded away: um, [applause], false starts, shortened forms.']
      : []),
  ];
}
