import { QUOTE_MEANING_RISK } from '../../verify/findings.ts';
import { GUIDANCE } from '../guidance.ts';
import { reportFault } from '../report-fault.ts';
import { type AnyRule, defineRule } from '../rule.ts';

/** Finds quotations that are in the originals, and may say something else than was said there. */
export const quoteMeaningRisk: AnyRule = defineRule({
  id: QUOTE_MEANING_RISK.rule,
  level: QUOTE_MEANING_RISK.level,
  summary: 'A quotation is in the original, and may not say what was said there.',
  why: 'Each word can be right and the whole wrong: a “not” or an “if” fell off, a guess became a fact, a question a statement, somebody else spoke, or the next sentence takes it back. Read the passage in the original, and quote more of it or paraphrase. It is a question and no verdict: only words are compared. Silent unless originals are given: `hearsay lint … --against FILES`, or `originals` in the policy.',
  guidance: [GUIDANCE.apQuotations, GUIDANCE.bbcQuotations],
  options: {},
  examples: {
    original:
      'MS. STONE: Nobody thinks the pumps are safe to run in winter. The harbour wall will hold for ten years.',
    flagged: 'Ada Stone said that [[“the pumps are safe to run in winter.”]]',
    clean: 'Ada Stone said that “nobody thinks the pumps are safe to run in winter.”',
  },
  check: (context) => reportFault(context, QUOTE_MEANING_RISK),
});
