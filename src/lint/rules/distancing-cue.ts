import { posOf } from '../../model/tagged-document.ts';
import { GUIDANCE } from '../guidance.ts';
import { isInCourt } from '../in-court.ts';
import { DOUBTING_CUES } from '../lexicons/stance-cues.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { hasClause, isGivenByWriter, isStatement } from '../unnamed.ts';

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
      if (!isDoubting(context, attribution) || isOrder(context, attribution)) continue;
      if (isInCourt(context, attribution)) continue;
      context.report({
        spans: [span],
        message: `“${context.slice(span)}” casts doubt on what ${nameOf(context, attribution)} said.`,
        source: attribution.source,
        attribution,
      });
    }
  },
});

/** Whether the cue is a word of doubt, and not one for what others claim: "seized on the firm’s claim". */
function isDoubting(context: RuleContext<unknown>, { tokens }: LintAttribution): boolean {
  const [cue] = tokens.cue;
  if (cue === undefined) return false;
  const { lemmas } = context.tagged;
  // "Would have you believe": what is told and not what is believed, or it were no statement.
  if (/^(?:believe|think)$/.test(lemmas[cue.endToken - 1] ?? '')) return true;
  for (let i = cue.firstToken; i < cue.endToken; i++) {
    if (DOUBTING_CUES.has(lemmas[i] ?? '')) return true;
    if (/^(?:NN|POS|PRP\$)/.test(posOf(context.tagged, i))) return false;
  }
  return false;
}

/** "Insisted that she go", "insisted on a receipt": what is wanted, not what is held to be so. */
function isOrder(context: RuleContext<unknown>, { tokens }: LintAttribution): boolean {
  const [cue] = tokens.cue;
  const [content] = tokens.content;
  if (cue === undefined || content === undefined) return false;
  if (context.tagged.lemmas[cue.endToken - 1] !== 'insist') return false;
  for (let i = content.firstToken; i < content.endToken; i++) {
    const pos = posOf(context.tagged, i);
    // The first verb decides: a plain form without an auxiliary is a wish.
    if (pos === 'MD' || pos === 'TO' || /^VB[DZP]$/.test(pos)) return false;
    if (pos === 'VB') return true;
  }
  return false;
}

/** What the text calls the source there; its name, where the words alone ("his", "who") do not read well. */
function nameOf(context: RuleContext<unknown>, attribution: LintAttribution): string {
  const [span] = attribution.sourceSpans;
  const words = span === undefined ? '' : context.slice(span).replace(/['’]s?$/, '');
  if (words !== '' && !/^(?:his|her|hers|its|their|theirs|who|which|that)$/i.test(words))
    return words;
  return context.sourceOf(attribution)?.name ?? 'they';
}
