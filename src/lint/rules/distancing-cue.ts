import { posOf } from '../../model/tagged-document.ts';
import { GUIDANCE } from '../guidance.ts';
import { DOUBTING_CUES, LEGAL_PARTIES } from '../lexicons/stance-cues.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import { hasClause, isGivenByWriter, isStatement, wordsOf } from '../unnamed.ts';

/** Finds cues by which the writer keeps a distance: "claims", "insists", "supposedly". */
export const distancingCue: AnyRule = defineRule({
  id: 'distancing-cue',
  level: 'info',
  summary: 'The words that introduce a statement cast doubt on it.',
  why: '“Claims” and “insists” tell the reader not to believe what follows. That can be right, and then the reader should be told why; otherwise “says” is fair to everybody. It is a note and no fault: look whether the text gives a ground for the doubt, and whether both sides of a dispute are treated alike. Charges that a prosecutor or a party to a lawsuit “alleges” are not reported: there the word is exact.',
  guidance: [GUIDANCE.wikipediaDoubt],
  options: {},
  examples: {
    flagged: 'The firm [[claims]] that its glue is harmless.',
    clean: 'The firm says that its glue is harmless.',
  },
  check(context) {
    for (const attribution of context.attributions) {
      const [span] = attribution.cueSpans;
      const [source] = attribution.sourceSpans;
      if (attribution.framing !== 'distancing' || span === undefined || source === undefined)
        continue;
      if (!isStatement(attribution) || attribution.source === context.author?.id) continue;
      if (!hasClause(context, attribution)) continue;
      if (!isGivenByWriter(context, attribution) || context.isInsideQuotation(span)) continue;
      if (
        /^(?:I|we|you)$/i.test(context.slice(source)) ||
        (/^alleged$/i.test(context.slice(span)) &&
          posOf(context.tagged, attribution.tokens.cue[0]?.firstToken ?? 0) === 'JJ')
      )
        continue;
      const [cue] = attribution.tokens.cue;
      if (
        cue === undefined ||
        !context.tagged.lemmas
          .slice(cue.firstToken, cue.endToken)
          .some((lemma) => DOUBTING_CUES.has(lemma))
      )
        continue;
      if (wordsOf(context.slice(source)).some((word) => LEGAL_PARTIES.has(word))) continue;
      context.report({
        spans: [span],
        message: `“${context.slice(span)}” casts doubt on what ${context.slice(source)} said.`,
        source: attribution.source,
        attribution,
      });
    }
  },
});
