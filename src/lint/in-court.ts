import { LEGAL_PARTIES } from './lexicons/stance-cues.ts';
import { nearby } from './nearby.ts';
import type { LintAttribution, RuleContext } from './rule-context.ts';
import { wordsOf } from './source-words.ts';

/** Whether a party to a case speaks, or the sentence tells of a court, a plea or a charge. */
export function isInCourt(
  context: RuleContext<unknown>,
  attribution: Pick<LintAttribution, 'extent'>,
): boolean {
  const { firstToken } = attribution.extent;
  const cue = { firstToken, endToken: firstToken + 1 };
  const words = wordsOf(context.textOf(nearby(context.sentenceAt(firstToken), cue)));
  return words.some((word) => LEGAL_PARTIES.has(word) || COURT_WORDS.has(word));
}

const COURT_WORDS: ReadonlySet<string> = new Set([
  'court', 'judge', 'jury', 'trial', 'guilt', 'guilty', 'pleaded', 'charge', 'counts', 'convicted', 'sentenced', 'magistrates', 'tribunal', 'divorce', 'appeal', 'hearing',
]); // biome-ignore format: a table
