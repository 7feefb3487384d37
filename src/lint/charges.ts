import type { TokenRange } from '../attribute/attribution.ts';
import { posOf, type TaggedDocument } from '../model/tagged-document.ts';
import { holdsLemma } from './holds-lemma.ts';
import { CHARGE_WORDS, CHARGING_CUES } from './lexicons/charge-words.ts';
import type { LintAttribution, RuleContext } from './rule-context.ts';

/** Whether the source charges somebody with a wrong: "accused the owner of …", "said that he had stolen …". */
export function isCharge(context: RuleContext<unknown>, { tokens }: LintAttribution): boolean {
  return (
    holdsLemma(context, tokens.cue, CHARGING_CUES) ||
    tokens.content.some((range) => tellsOfWrong(context, range))
  );
}

/** Whether the words say that somebody did wrong; not that a wrong was done ("bombs that are smuggled"). */
function tellsOfWrong(
  { tagged }: RuleContext<unknown>,
  { firstToken, endToken }: TokenRange,
): boolean {
  for (let i = firstToken; i < endToken; i++) {
    if (!CHARGE_WORDS.has(tagged.lemmas[i] ?? '') || !isDeed(tagged, i)) continue;
    const isPassive = posOf(tagged, i) === 'VBN' && tagged.lemmas[i - 1] === 'be';
    if (!isPassive || hasAgent(tagged, i, endToken)) return true;
  }
  return false;
}

/** "… was stolen by the treasurer". */
function hasAgent(tagged: TaggedDocument, verb: number, end: number): boolean {
  for (let i = verb; i < Math.min(end, verb + AGENT_REACH); i++)
    if (tagged.lemmas[i] === 'by') return true;
  return false;
}

/** How far after its verb a doer is looked for, in tokens. */
const AGENT_REACH = 40;

/** A verb, or a noun that is somebody's: "his theft", "the treasurer’s fraud", and not "intellectual property theft". */
function isDeed(tagged: TaggedDocument, token: number): boolean {
  const pos = posOf(tagged, token);
  // "Potential money laundering" names a kind of wrong, "was laundering money" charges.
  if (pos.startsWith('VB')) return pos !== 'VBG' || !/^(?:NN|JJ)/.test(posOf(tagged, token - 1));
  const before = posOf(tagged, token - 1);
  const isOwn = before === 'PRP$' || before === 'POS';
  return (
    isOwn ||
    /^(?:commit|accuse|suspect|guilty|take|pay|offer|accept|demand|a)$/.test(
      tagged.lemmas[token - 1] ?? '',
    )
  );
}
