import type { TokenRange } from '../../attribute/attribution.ts';
import { posOf } from '../../model/tagged-document.ts';
import { findGeneralisations } from '../generalisations.ts';
import { GUIDANCE } from '../guidance.ts';
import { EVIDENCE_WORDS } from '../lexicons/whole-peoples.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import {
  findWriterVoice,
  markSentences,
  type WriterVoice,
  withNeighbours,
} from '../writer-voice.ts';

/** Finds what the writer says of a whole people or group, with nothing to show that it was asked or counted. */
export const sweepingGeneralisation: AnyRule = defineRule({
  id: 'sweeping-generalisation',
  level: 'warning',
  summary:
    'The writer says what a whole group thinks or does (“Americans are tired of”, “everyone knows”), and no source or count.',
  why: 'Nobody has asked all voters, all parents or all Germans, and those who think otherwise are among the readers. Name the poll or the count, say who holds it, or say “some” and show one. Reported are whole peoples and groups with a view or a feeling (“voters want”), majorities without a figure (“the vast majority of teachers”), habits without a source (“landlords typically refuse”) and “everyone knows”. A sentence that gives somebody as its source, or a poll, a study or a figure in it or beside it, is not reported.',
  guidance: [GUIDANCE.spjContext, GUIDANCE.wikipediaWeasel],
  options: {
    habits: {
      type: 'boolean',
      default: true,
      description: 'Whether habits (“landlords typically refuse”) are reported too.',
    },
  },
  examples: {
    flagged: '[[Americans]] are tired of paper straws.',
    clean: 'Americans are tired of paper straws, a poll for the trade found.',
  },
  check(context) {
    const voice = findWriterVoice(context);
    const isEvidenced = markSentences(context.document, (i) => isEvidenceAt(context, i));
    for (const { kind, group, predicate } of findGeneralisations(context, voice)) {
      if (kind === 'habit' && !context.options.habits) continue;
      const sentence = context.sentenceAt(group.firstToken);
      if (voice.isQuoting(sentence) || isSaidByOthers(voice, group)) continue;
      if (isEvidenced(withNeighbours(context, sentence))) continue;
      const spans = [context.spanOf(group), context.spanOf(predicate)];
      const words = spans
        .map(context.slice)
        .join(group.endToken === predicate.firstToken ? ' ' : ' … ');
      context.report({
        spans,
        message: `“${words}” speaks for a whole group, and the text gives no poll, count or source for it.`,
      });
    }
  },
});

/** "A poll", "62 percent", "according to"; not "figure out". */
function isEvidenceAt({ tagged }: RuleContext<unknown>, i: number): boolean {
  const lemma = tagged.lemmas[i] ?? '';
  if (!EVIDENCE_WORDS.has(lemma)) return false;
  return lemma === 'according' || !/^(?:VB|JJ|RB)/.test(posOf(tagged, i));
}

/** Whether the sentence gives somebody who says it; the group itself is none ("farmers always blame the weather"). */
function isSaidByOthers({ statementsAt }: WriterVoice, group: TokenRange): boolean {
  return statementsAt(group.firstToken).some(({ tokens }) =>
    tokens.source.every(
      ({ firstToken, endToken }) => endToken <= group.firstToken || group.endToken <= firstToken,
    ),
  );
}
