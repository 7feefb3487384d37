import { GUIDANCE } from '../guidance.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import { findSpeeches, isUnmarkedChange, type Speech } from '../speeches.ts';

/** Finds quotations that follow right on another speaker's before the text says that somebody else speaks. */
export const speakerChangeUnmarked: AnyRule = defineRule({
  id: 'speaker-change-unmarked',
  level: 'error',
  summary:
    'A quotation follows right on another speaker’s, and the text does not say at once that somebody else speaks.',
  why: 'Readers give a quotation to whoever spoke last until they are told otherwise, and so put words into the wrong mouth. Begin with the new speaker, or put words of your own between. In a paragraph of its own it is enough to name the speaker after the first sentence; within one paragraph it is not. Not reported: a new speaker whom the sentence before names, and names set under quotations after a dash.',
  guidance: [GUIDANCE.reutersQuotes],
  options: {},
  examples: {
    flagged:
      '“The bridge is sound,” said Jana Prins, who built it. “It shook like a leaf last night,” said [[Pim Ruiter, a skipper]].',
    clean:
      '“The bridge is sound,” said Jana Prins, who built it. Pim Ruiter, a skipper, disagreed: “It shook like a leaf last night.”',
  },
  check(context) {
    let before: Speech | undefined;
    for (const speech of findSpeeches(context)) {
      const previous = before;
      before = speech;
      const [span] = speech.attribution.sourceSpans;
      if (previous === undefined || span === undefined) continue;
      if (!isUnmarkedChange(context, previous, speech)) continue;
      const [who, whoElse] = [previous, speech].map((each) => context.sourceOf(each.attribution));
      context.report({
        spans: [span, ...speech.attribution.contentSpans],
        message: `This quotation reads as if “${who?.name}” went on, until “${whoElse?.name}” is given.`,
        source: speech.attribution.source,
        attribution: speech.attribution,
      });
    }
  },
});
