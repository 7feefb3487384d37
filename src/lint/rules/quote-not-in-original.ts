import type { CheckedQuotation } from '../../verify/contract.ts';
import { QUOTE_NOT_IN_ORIGINAL } from '../../verify/findings.ts';
import { GUIDANCE } from '../guidance.ts';
import { reportFault } from '../report-fault.ts';
import { type AnyRule, defineRule } from '../rule.ts';

/** Shorter quotations that nobody is given as the source of are names and words at a distance more often than quotations. */
const LEAST_UNATTRIBUTED = 5;

/** Finds quotations that no passage of the originals matches. */
export const quoteNotInOriginal: AnyRule = defineRule({
  id: QUOTE_NOT_IN_ORIGINAL.rule,
  level: QUOTE_NOT_IN_ORIGINAL.level,
  summary: 'A quotation is in none of the originals.',
  why: 'Either its original is not among those that were given, or the words were never said so. Add the transcript, correct the words, or paraphrase. What is not found is not thereby false, and a translation is never found. Words between quotation marks that are nobody’s, and fewer than five, are not reported; `leastWords` is for the others. Silent unless originals are given: `hearsay lint … --against FILES`, or `originals` in the policy.',
  guidance: [GUIDANCE.apQuotations, GUIDANCE.bbcQuotations],
  options: {
    leastWords: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: 'Shorter quotations are not looked for.',
    },
    knownSpeakersOnly: {
      type: 'boolean',
      default: false,
      description:
        'Whether to look only at sources of whom another quotation is in the originals: for a hearing among interviews.',
    },
  },
  examples: {
    original:
      'MS. STONE: Nobody thinks the pumps are safe to run in winter. The harbour wall will hold for ten years.',
    flagged: 'Ada Stone said: [[“I have never liked the new lighthouse.”]]',
    clean: 'Ada Stone said: “The harbour wall will hold for ten years.”',
  },
  check(context) {
    const { leastWords, knownSpeakersOnly } = context.options;
    const sourceOf = new Map(context.attributions.map(({ id, source }) => [id, source]));
    const speakerOf = ({ attribution = '' }: CheckedQuotation) => sourceOf.get(attribution) ?? null;
    const known = new Set(
      context.quotations.filter(({ matches }) => matches.length > 0).map(speakerOf),
    );
    reportFault(context, QUOTE_NOT_IN_ORIGINAL, (quotation) => {
      const { words, attribution } = quotation;
      const speaker = speakerOf(quotation);
      if (knownSpeakersOnly && (speaker === null || !known.has(speaker))) return false;
      return words >= leastWords && (attribution !== undefined || words >= LEAST_UNATTRIBUTED);
    });
  },
});
