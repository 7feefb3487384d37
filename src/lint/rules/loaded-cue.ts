import { GUIDANCE } from '../guidance.ts';
import { isInCourt } from '../in-court.ts';
import { LOADED_CUES } from '../lexicons/stance-cues.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { LintAttribution, RuleContext } from '../rule-context.ts';
import { hasClause, isGivenByWriter, isStatement } from '../unnamed.ts';

/** Finds cues by which the writer vouches for a statement or mocks how it is made: "revealed", "admitted", "gloated". */
export const loadedCue: AnyRule = defineRule({
  id: 'loaded-cue',
  level: 'info',
  summary:
    'The word for saying says more than that it was said: that it is true, was hidden, or is to be laughed at.',
  why: '“Revealed” vouches for what follows; “admitted” makes the speaker guilty of it; “gloated” tells the reader what to think of them. Where that is established it may stay; otherwise “said” is fair. A note and no fault. What somebody admits in court is not reported.',
  guidance: [GUIDANCE.wikipediaDoubt],
  options: {},
  examples: {
    flagged: 'The curator [[admitted]] that the vase was a copy.',
    clean: 'The curator said that the vase was a copy.',
  },
  check(context) {
    for (const attribution of context.attributions) {
      const [span] = attribution.cueSpans;
      const [source] = attribution.sourceSpans;
      if (span === undefined || source === undefined || !isStatement(attribution)) continue;
      if (attribution.source === context.author?.id || !hasClause(context, attribution)) continue;
      if (!isGivenByWriter(context, attribution) || context.isInsideQuotation(span)) continue;
      // What papers and figures reveal is there to be read; only people keep things back.
      const kind = context.sourceOf(attribution)?.kind ?? 'none';
      const load = loadOf(context, attribution);
      if (load === null || isInCourt(context, attribution)) continue;
      if (load.endsWith('hidden') && (kind === 'document' || kind === 'none')) continue;
      context.report({
        spans: [span],
        message: `“${context.slice(span)}” ${load}: “said” takes no side.`,
        source: attribution.source,
        attribution,
      });
    }
  },
});

/** What the cue says beyond that something was said, or null. */
function loadOf(context: RuleContext<unknown>, attribution: LintAttribution): string | null {
  for (const { firstToken, endToken } of attribution.tokens.cue) {
    for (let i = firstToken; i < endToken; i++) {
      const lemma = context.tagged.lemmas[i] ?? '';
      const joined = `${lemma}_${context.tagged.lemmas[i + 1] ?? ''}`;
      // The dictionary form of a rare verb is guessed, and may lack or have an "e" too many.
      const load =
        LOADED_CUES.get(lemma) ??
        LOADED_CUES.get(joined) ??
        LOADED_CUES.get(`${lemma}e`) ??
        LOADED_CUES.get(lemma.replace(/e$/, ''));
      if (load !== undefined) return load;
    }
  }
  return null;
}
