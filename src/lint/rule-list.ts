import type { AnyRule } from './rule.ts';
import { agentlessAttribution } from './rules/agentless-attribution.ts';
import { anonymousWithoutReason } from './rules/anonymous-without-reason.ts';
import { bareSource } from './rules/bare-source.ts';
import { distancingCue } from './rules/distancing-cue.ts';
import { inventedPseudonym } from './rules/invented-pseudonym.ts';
import { lateAttribution } from './rules/late-attribution.ts';
import { loadedCue } from './rules/loaded-cue.ts';
import { paraphraseInQuotes } from './rules/paraphrase-in-quotes.ts';
import { quoteAltered } from './rules/quote-altered.ts';
import { quoteMeaningRisk } from './rules/quote-meaning-risk.ts';
import { quoteNotInOriginal } from './rules/quote-not-in-original.ts';
import { scareQuotes } from './rules/scare-quotes.ts';
import { secondhandAnonymous } from './rules/secondhand-anonymous.ts';
import { singleAnonymousSource } from './rules/single-anonymous-source.ts';
import { singleSourceStory } from './rules/single-source-story.ts';
import { sourceWithoutPosition } from './rules/source-without-position.ts';
import { speakerChangeUnmarked } from './rules/speaker-change-unmarked.ts';
import { truncatedQuote } from './rules/truncated-quote.ts';
import { vagueAttribution } from './rules/vague-attribution.ts';
import { SUPPRESSION_RULES } from './suppression-rules.ts';

/** The rules that come with Hearsay, in the order in which the manual lists them. */
export const RULES: readonly AnyRule[] = [
  bareSource,
  anonymousWithoutReason,
  singleAnonymousSource,
  secondhandAnonymous,
  agentlessAttribution,
  vagueAttribution,
  inventedPseudonym,
  distancingCue,
  loadedCue,
  truncatedQuote,
  quoteAltered,
  quoteNotInOriginal,
  quoteMeaningRisk,
  speakerChangeUnmarked,
  lateAttribution,
  paraphraseInQuotes,
  singleSourceStory,
  sourceWithoutPosition,
  scareQuotes,
  ...SUPPRESSION_RULES,
];
