import type { AnyRule } from './rule.ts';
import { agentlessAttribution } from './rules/agentless-attribution.ts';
import { anonymousAttack } from './rules/anonymous-attack.ts';
import { anonymousLeadQuote } from './rules/anonymous-lead-quote.ts';
import { anonymousMotiveUnstated } from './rules/anonymous-motive-unstated.ts';
import { anonymousOpinion } from './rules/anonymous-opinion.ts';
import { anonymousRoteReason } from './rules/anonymous-rote-reason.ts';
import { anonymousWithoutBasis } from './rules/anonymous-without-basis.ts';
import { anonymousWithoutReason } from './rules/anonymous-without-reason.ts';
import { bareSource } from './rules/bare-source.ts';
import { declinedCommentAndAnonymous } from './rules/declined-comment-and-anonymous.ts';
import { distancingCue } from './rules/distancing-cue.ts';
import { interestedAuthor } from './rules/interested-author.ts';
import { inventedPseudonym } from './rules/invented-pseudonym.ts';
import { lateAttribution } from './rules/late-attribution.ts';
import { loadedCue } from './rules/loaded-cue.ts';
import { loadedLanguage } from './rules/loaded-language.ts';
import { mindReading } from './rules/mind-reading.ts';
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
import { sweepingGeneralisation } from './rules/sweeping-generalisation.ts';
import { truncatedQuote } from './rules/truncated-quote.ts';
import { unattributedClaim } from './rules/unattributed-claim.ts';
import { undisclosedInterest } from './rules/undisclosed-interest.ts';
import { undistinguishedSources } from './rules/undistinguished-sources.ts';
import { vagueAttribution } from './rules/vague-attribution.ts';
import { SUPPRESSION_RULES } from './suppression-rules.ts';

/** The rules that come with Hearsay, in the order in which the manual lists them. */
export const RULES: readonly AnyRule[] = [
  bareSource,
  anonymousWithoutReason,
  anonymousRoteReason,
  anonymousWithoutBasis,
  anonymousMotiveUnstated,
  anonymousOpinion,
  anonymousAttack,
  anonymousLeadQuote,
  singleAnonymousSource,
  secondhandAnonymous,
  declinedCommentAndAnonymous,
  undistinguishedSources,
  agentlessAttribution,
  vagueAttribution,
  inventedPseudonym,
  mindReading,
  sweepingGeneralisation,
  undisclosedInterest,
  distancingCue,
  loadedCue,
  loadedLanguage,
  unattributedClaim,
  interestedAuthor,
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
