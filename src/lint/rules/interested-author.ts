import { findAuthorTies } from '../author-ties.ts';
import { GUIDANCE } from '../guidance.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import { findStakes } from '../stakes.ts';

/** Finds stakes of the writer that the text discloses: what a note ties them to, where the article is about it. */
export const interestedAuthor: AnyRule = defineRule({
  id: 'interested-author',
  level: 'info',
  summary:
    'The writer is tied to what the article is about, or to who publishes it, and the text says so.',
  why: 'The stake is disclosed, as it should be; often at the foot, where few readers get. An editor may want it at the head. Reported are bodies to which a note on the author ties them (“directs”, “is a fellow at”, “served in”) where the article speaks of that body, where it publishes the article, or where the note says that the author writes for what it publishes; and interests of the writer that the policy lists and the text discloses. Not reported are journalists’ own outlets (“is a reporter for”), universities that they come from, and addresses.',
  guidance: [GUIDANCE.spjConflicts, GUIDANCE.bbcConflicts, GUIDANCE.cjrOpinion],
  options: {
    mentions: {
      type: 'integer',
      default: 1,
      minimum: 1,
      description: 'How often the article must speak of a body that the note names.',
    },
  },
  examples: {
    flagged:
      'The Harbour Trust is right to close the lock. The Harbour Trust knows the water.\n\nThe author is a director of the [[Harbour Trust]].',
    clean:
      'The Harbour Trust is right to close the lock. The Harbour Trust knows the water.\n\nThe author is a reporter for the Valley Courier.',
  },
  check(context) {
    for (const { name, mentions, isPublisher, publishesAuthor } of findAuthorTies(context)) {
      const isSubject = mentions.length >= context.options.mentions;
      if (!isSubject && !isPublisher && !publishesAuthor) continue;
      const [first] = mentions;
      const span = context.spanOf(name);
      const what = isSubject
        ? 'of which the article speaks'
        : isPublisher
          ? 'which publishes the article'
          : 'which publishes what the writer writes';
      context.report({
        spans: isSubject && first !== undefined ? [span, context.spanOf(first)] : [span],
        message: `The note ties the writer to “${context.slice(span)}”, ${what}.`,
        source: context.author,
      });
    }
    for (const { interest, role, disclosure } of findStakes(context)) {
      if (role !== 'author' || disclosure === null) continue;
      context.report({
        spans: [context.spanOf(disclosure)],
        message: `The writer ${interest.stake}, as the text says here.`,
        source: context.author,
      });
    }
  },
});
