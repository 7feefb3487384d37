import { GUIDANCE } from '../guidance.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import { findConcealed, otherOutlets } from '../unnamed.ts';

/** Finds unnamed sources for whom the text gives neither a reason nor, where the policy allows it, a condition. */
export const anonymousWithoutReason: AnyRule = defineRule({
  id: 'anonymous-without-reason',
  level: 'error',
  summary: 'An unnamed source speaks, and the text does not say why they are not named.',
  why: 'Anonymity is a favour done to the source at the reader’s expense. The reader is owed the reason: what the source would risk by being named. “On condition of anonymity” is a condition and no reason. People who hold a known office, who speak openly for a body, children and victims are not reported; words that another outlet obtained are a matter for `secondhand-anonymous`.',
  guidance: [GUIDANCE.apInterviews, GUIDANCE.nprAnonymity, GUIDANCE.spjAnonymity],
  options: {
    allowCondition: {
      type: 'boolean',
      default: false,
      description: 'Whether stating the condition (“asked not to be named”) is enough.',
    },
  },
  approvable: true,
  examples: {
    flagged: '[[An employee of the brewery]] said the vats had not been cleaned since May.',
    clean:
      'An employee of the brewery, who asked not to be named because she feared losing her job, said the vats had not been cleaned since May.',
  },
  check(context) {
    for (const { source, first } of findConcealed(context)) {
      if (source.anonymity === 'reason' || otherOutlets(context, source).length > 0) continue;
      const isCondition = source.anonymity === 'condition';
      if (isCondition && context.options.allowCondition) continue;
      const [span] = first.sourceSpans;
      if (span === undefined) continue;
      const who = context.slice(span);
      context.report({
        spans: isCondition && source.anonymitySpan !== null ? [span, source.anonymitySpan] : [span],
        message: isCondition
          ? `The text says that “${who}” is not named, but not why.`
          : `The text does not say why “${who}” is not named.`,
        source,
        attribution: first,
      });
    }
  },
});
