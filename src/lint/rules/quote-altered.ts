import { QUOTE_ALTERED } from '../../verify/findings.ts';
import { GUIDANCE } from '../guidance.ts';
import { reportFault } from '../report-fault.ts';
import { type AnyRule, defineRule } from '../rule.ts';

/** Finds quotations whose words are not those of the original. */
export const quoteAltered: AnyRule = defineRule({
  id: QUOTE_ALTERED.rule,
  level: QUOTE_ALTERED.level,
  summary: 'A quotation has other words than the original, and nothing marks the change.',
  why: 'What stands between quotation marks is read as what was said. Quote the words as they are, mark what is left out (…) or put in ([…]), or take the marks off and paraphrase. Also reported is a quotation that is put together from passages which do not stand together. Case, punctuation and apostrophes do not matter. Silent unless originals are given: `hearsay lint … --against FILES`, or `originals` in the policy. `hearsay verify` shows each difference word by word.',
  guidance: [GUIDANCE.apQuotations, GUIDANCE.bbcQuotations],
  options: {},
  examples: {
    original:
      'MS. STONE: Nobody thinks the pumps are safe to run in winter. The harbour wall will hold for ten years.',
    flagged: 'Ada Stone said: [[“The harbour wall will hold for a hundred years.”]]',
    clean: 'Ada Stone said: “The harbour wall will hold for ten years.”',
  },
  check: (context) => reportFault(context, QUOTE_ALTERED),
});
