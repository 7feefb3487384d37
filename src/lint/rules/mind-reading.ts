import { GUIDANCE } from '../guidance.ts';
import { findMindWords } from '../mind-words.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { isStatement } from '../unnamed.ts';
import { findWriterVoice, withNeighbours } from '../writer-voice.ts';

/** Finds motives and feelings that the writer gives somebody, with no words of theirs to show for it. */
export const mindReading: AnyRule = defineRule({
  id: 'mind-reading',
  level: 'warning',
  summary:
    'The writer says what somebody thinks, feels or is really after, and gives no words of theirs.',
  why: 'Nobody sees into another’s head. What a person wants or fears is known from what they said or did: quote it, or tell what they did and let the reader conclude. Reported are guesses (“seems to think”, “clearly wants”, “secretly hoped”), motives (“out of spite”, “his real aim”) and feelings (“was furious”); not reported are words within what somebody is quoted or reported to say, a feeling that could be seen (“visibly angry”), and motives and feelings of somebody whom the article quotes or reports anywhere, or where somebody is given as the source in the same or a neighbouring sentence of the paragraph.',
  guidance: [GUIDANCE.oxfordMinds],
  options: {
    feelings: {
      type: 'boolean',
      default: true,
      description:
        'Whether plain feelings (“was furious”) are reported too, and not only guesses and motives.',
    },
  },
  examples: {
    flagged: 'The mayor [[clearly wants]] to be rid of the ferry.',
    clean: 'The mayor has voted against the ferry three times. “It is a relic,” she said.',
  },
  check(context) {
    const voice = findWriterVoice(context);
    const isSpeaker = findSpeakers(context);
    for (const { kind, range, subject } of findMindWords(context, voice)) {
      if (kind === 'feeling' && !context.options.feelings) continue;
      const sentence = context.sentenceAt(range.firstToken);
      // A guess shows itself as one: only the same sentence can say whose it is.
      const around = kind === 'guess' ? sentence : withNeighbours(context, sentence);
      if (kind !== 'guess' && subject !== null && isSpeaker(subject)) continue;
      if (voice.isQuoting(around) || voice.isSourced(around)) continue;
      const span = context.spanOf(range);
      context.report({
        spans: [span],
        message: `“${context.slice(span)}” says what somebody thinks or feels, and not how that is known.`,
      });
    }
  },
});

/** Tells whether a token ends words for somebody who is quoted or reported in the article: the writer was told by them. */
function findSpeakers(context: RuleContext<unknown>): (i: number) => boolean {
  const ends = new Set<number>();
  for (const source of context.sources) {
    if (source.kind === 'author' || !context.attributionsOf(source).some(isStatement)) continue;
    for (const mention of source.mentions) ends.add(context.tokensOf(mention).endToken - 1);
  }
  return (i) => ends.has(i);
}
