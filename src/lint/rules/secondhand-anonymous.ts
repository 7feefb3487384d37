import { introductionOf, sentencesAbout } from '../about-source.ts';
import { GUIDANCE } from '../guidance.ts';
import { UNNAMED_WORDS } from '../lexicons/unnamed-people.ts';
import { findRelay, type Relay } from '../relayed.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { wordsOf } from '../source-words.ts';
import { type ConcealedSource, findConcealed, LEAST_CONFIDENCE } from '../unnamed.ts';

/** Finds what an unnamed source told another outlet, relayed as if the writer had met them. */
export const secondhandAnonymous: AnyRule = defineRule({
  id: 'secondhand-anonymous',
  level: 'warning',
  summary:
    'Another outlet’s unnamed source is relayed without saying that the outlet gave no name, or without the outlet.',
  why: 'The writer who relays another outlet’s report has not met its source and cannot vouch for them. Say that the outlet did not name the source, and what it said of how they know; give the outlet with each thing that it has them say (“he told the magazine”), also when you dispute it. Better, find it out anew. A source that the text says is unnamed is not reported, so long as the outlet stands beside what they say.',
  guidance: [GUIDANCE.postSources, GUIDANCE.bbcSingleSource],
  options: {},
  approvable: true,
  examples: {
    flagged: '[[A council officer]] told the Courier that the bridge was closed because of rust.',
    clean:
      'A council officer, whom the paper did not name, told the Courier that the bridge was closed because of rust.',
  },
  check(context) {
    for (const concealed of findConcealed(context)) {
      const { source } = concealed;
      const relay = findRelay(context, source);
      if (relay === null || source.anonymity !== 'bare') continue;
      const relayed = concealed.statements.find(({ via }) => via !== null) ?? concealed.first;
      const outlet = relay.outlet ?? 'the outlet that it relays';
      const isDisclosed = isSaidToBeUnnamed(context, concealed);
      const bald = relay.by === 'report' ? findWithoutOutlet(context, concealed, relay) : null;
      if (isDisclosed && bald === null) continue;
      const span = introductionOf(context, source, relayed);
      if (span === null) continue;
      const who = context.slice(span);
      context.report({
        spans: [span, ...(isDisclosed ? (bald?.contentSpans ?? []) : [])],
        message: isDisclosed
          ? `“${who}” is known only through another outlet${relay.outlet === null ? '’s report' : ` (${relay.outlet})`}, and the text gives what they say as if at first hand.`
          : `The text does not say that ${outlet} left “${who}” unnamed.`,
        source,
        attribution: isDisclosed && bald !== null ? bald : relayed,
      });
    }
  },
});

function isSaidToBeUnnamed(context: RuleContext<unknown>, { source }: ConcealedSource): boolean {
  return sentencesAbout(context, source, 1).some((sentence) =>
    wordsOf(context.textOf(sentence)).some((word) => UNNAMED_WORDS.has(word)),
  );
}

/** The first of the statements in whose sentence neither the outlet nor its report is spoken of. */
function findWithoutOutlet(
  context: RuleContext<unknown>,
  { source }: ConcealedSource,
  { outlet }: Relay,
): LintAttribution | null {
  const bald = context.attributionsOf(source).find((attribution) => {
    if (attribution.viaSpan !== null || attribution.contentSpans.length === 0) return false;
    if (attribution.negated || attribution.confidence < LEAST_CONFIDENCE) return false;
    const sentence = context.textOf(context.sentenceAt(attribution.extent.firstToken));
    return !(outlet !== null && sentence.includes(outlet)) && !OUTLET_WORDS.test(sentence);
  });
  return bald ?? null;
}

const OUTLET_WORDS =
  /\b(?:article|story|piece|report|reported|reports|exposé|magazine|newspaper|paper|broadcast|programme|interview|reporter|journalist)\b/i;
