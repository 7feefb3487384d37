import type { Attribution } from '../attribute/attribution.ts';
import { holdsToken } from '../attribute/holds-token.ts';
import type { ArticleView } from './article-view.ts';

/** Words of the occasions at which somebody speaks or writes to others than one outlet. */
const OCCASIONS: ReadonlySet<string> = new Set([
  'statement', 'statements', 'tweet', 'tweets', 'tweeted', 'tweeting', 'twitter', 'facebook', 'email', 'emails', 'emailed', 'e-mail', 'letter', 'rally', 'speech', 'testimony', 'testified', 'wrote',
  'reporters', 'op-ed', 'memo', 'filing', 'affidavit', 'briefing',
]); // biome-ignore format: a table
/** They stand in the cue or this many tokens after it, outside what is said. */
const BESIDE = 5;

/** Whether the words of the attribution were spoken or written at an occasion of their own: "said in a statement", "tweeted". */
export function isElsewhere(view: ArticleView, attribution: Attribution): boolean {
  const cue = attribution.cue[0];
  if (cue === undefined) return false;
  const sentence = view.document.sentenceOf[cue.firstToken];
  for (let i = cue.firstToken; i < cue.endToken + BESIDE; i++) {
    if (view.document.sentenceOf[i] !== sentence) break;
    if (OCCASIONS.has(view.lower[i] ?? '') && !holdsToken(attribution.content, i)) return true;
  }
  return false;
}
