import type { Span } from '../../text/span.ts';
import { GUIDANCE } from '../guidance.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { findStakes, type Stake } from '../stakes.ts';

/** Finds articles that touch on a stake of their writer, their publisher or a source, and do not say so. */
export const undisclosedInterest: AnyRule = defineRule({
  id: 'undisclosed-interest',
  level: 'warning',
  summary:
    'The writer, the publisher or a source has a stake in the subject, and the text does not say so.',
  why: 'Readers weigh a statement by who gains from it. Say in the text, or in the note on the author, what ties them to the subject. Hearsay knows only the stakes that the policy lists under [`interests`](../policy.md#interests), and guesses none. A stake is disclosed when one of its `disclosures` stands in the text; where the policy gives none, when a sentence or a note that speaks of the holder names what the stake is in, or says half of the stake’s own words. What the holder is quoted to say discloses nothing.',
  guidance: [GUIDANCE.spjConflicts, GUIDANCE.bbcConflicts, GUIDANCE.cjrOpinion],
  options: {
    mentions: {
      type: 'integer',
      default: 1,
      minimum: 1,
      description: 'How often the text must speak of what the stake is in.',
    },
  },
  approvable: true,
  examples: {
    flagged: '[[Ada Stone]] said that the Hollin Dam is safe.',
    clean: 'Ada Stone, who owns shares in the dam’s builder, said that the Hollin Dam is safe.',
  },
  check(context) {
    for (const stake of findStakes(context)) {
      const { interest, source, subjects, disclosure, role } = stake;
      if (disclosure !== null) continue;
      if (interest.about.length > 0 && subjects.length < context.options.mentions) continue;
      const spans = findPlace(context, stake);
      if (spans.length === 0) continue;
      const who =
        role === 'source'
          ? interest.holder
          : `The ${role === 'author' ? 'writer' : 'publisher'}, ${interest.holder},`;
      context.report({
        spans,
        message: `${who} ${interest.stake}, and the text does not say so.`,
        source: role === 'source' ? source : null,
      });
    }
  },
});

/** Where the source first speaks and what the stake is in; for writer and publisher the latter, or the first sentence. */
function findPlace(
  context: RuleContext<unknown>,
  { role, source, subjects }: Stake,
): readonly Span[] {
  const [subject] = subjects;
  const about = subject === undefined ? [] : [context.spanOf(subject)];
  if (role === 'source' && source !== null) {
    const first =
      context.attributionsOf(source).flatMap(({ sourceSpans }) => sourceSpans)[0] ??
      source.mentions[0];
    if (first !== undefined) return [first, ...about];
  }
  const [opening] = context.sentences;
  return about.length > 0 || opening === undefined ? about : [context.spanOf(opening)];
}
