import { GUIDANCE } from '../guidance.ts';
import { UNNAMED_WORDS } from '../lexicons/unnamed-people.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import { findConcealed, otherOutlets, wordsOf } from '../unnamed.ts';

/** Finds what an unnamed source told another outlet, relayed without saying that the outlet did not name them. */
export const secondhandAnonymous: AnyRule = defineRule({
  id: 'secondhand-anonymous',
  level: 'warning',
  summary:
    'Another outlet’s unnamed source is relayed, and the text does not say that the outlet gave no name.',
  why: 'The writer who relays another outlet’s report has not met its source and cannot vouch for them. Say that the outlet did not name the source, and what it said of how they know; better, find it out anew.',
  guidance: [GUIDANCE.postSources, GUIDANCE.bbcSingleSource],
  options: {},
  approvable: true,
  examples: {
    flagged: '[[A council officer]] told the Courier that the bridge was closed because of rust.',
    clean:
      'A council officer, whom the paper did not name, told the Courier that the bridge was closed because of rust.',
  },
  check(context) {
    for (const { source, first, statements } of findConcealed(context)) {
      const relayed = statements.find((attribution) => attribution.via !== null) ?? first;
      const [outlet] = otherOutlets(context, source);
      const isRelay = RELAYED.test(source.descriptions[0] ?? '');
      const [span] = relayed.sourceSpans;
      if ((outlet === undefined && !isRelay) || span === undefined) continue;
      if (source.anonymity !== 'bare') continue;
      const sentence = context.textOf(context.sentenceAt(relayed.extent.firstToken));
      if (wordsOf(sentence).some((word) => UNNAMED_WORDS.has(word))) continue;
      context.report({
        spans: [span],
        message: `The text does not say that ${outlet ?? 'the outlet that it relays'} left “${context.slice(span)}” unnamed.`,
        source,
        attribution: relayed,
      });
    }
  },
});

/** "The source of this information": whoever is behind a report that the text is about. */
const RELAYED =
  /^the source of (?:this|that|the|its) (?:information|story|report|article|account|claim|piece)\b/i;
