import type { TokenRange } from '../../attribute/attribution.ts';
import { GUIDANCE } from '../guidance.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';

const ELLIPSIS = /^(?:…|\.{3,4})$/;

/** Finds quotations that are cut with an ellipsis. */
export const truncatedQuote: AnyRule = defineRule({
  id: 'truncated-quote',
  level: 'info',
  summary: 'A quotation is cut with an ellipsis.',
  why: 'What an ellipsis leaves out can turn what was said around. Look at the words that are missing: quote them, paraphrase the whole, or end the quotation before the gap. `hearsay verify` checks a quotation against what was said. Trailing off at the end of a question or of a broken-off sentence is reported too, for the text cannot show which it is; an ellipsis in the writer’s own words is not.',
  guidance: [GUIDANCE.apQuotations],
  options: {},
  examples: {
    flagged: 'Ada Stone said the plan was “[[…]] good for the harbour.”',
    clean: 'Ada Stone said the plan was “good for the harbour.” And then … nothing happened.',
  },
  check(context) {
    const { document } = context;
    const reported = new Set<number>();
    for (const attribution of context.attributions) {
      for (const { firstToken, endToken } of attribution.tokens.content) {
        for (let i = firstToken; i < endToken; i++) {
          const quotation = document.quotationOf[i] as number;
          if (quotation < 0 || reported.has(quotation)) continue;
          const range = gapAt(context, i, endToken);
          if (range === null) continue;
          reported.add(quotation);
          context.report({
            spans: [context.spanOf(range), ...attribution.contentSpans],
            message:
              'Words are left out of this quotation: make sure that it still says what was said.',
            source: attribution.source,
            attribution,
          });
        }
      }
    }
  },
});

/** The ellipsis that begins at the token, also one of dots with spaces between them, or null. */
function gapAt(context: RuleContext<unknown>, first: number, limit: number): TokenRange | null {
  const word = (i: number) => context.textOf({ firstToken: i, endToken: i + 1 });
  if (ELLIPSIS.test(word(first))) return { firstToken: first, endToken: first + 1 };
  let end = first;
  while (end < limit && end < first + 4 && word(end) === '.') end++;
  return end - first < 3 ? null : { firstToken: first, endToken: end };
}
