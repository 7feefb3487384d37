import type { TaggedDocument } from '../model/tagged-document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';
import { VERB_CUES } from './cue-lexicon.ts';
import { cueHead } from './run-table.ts';

/**
 * In "She left because, “with the key gone,” she saw “rules being bent.”" what is seen is the quotation right after the
 * verb: verbs of perceiving and knowing stand in no aside as "she said" does, and the words before are not their content.
 * Nor is the "what" of "What he said was this: “No.”"
 */
export function readSeenQuotations(
  tagged: TaggedDocument,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  return attributions.map((attribution) => {
    const { cue, content } = attribution;
    if (opensWithWhat(tagged, attribution)) return { ...attribution, content: content.slice(1) };
    const [verb] = cue;
    const at = content.findIndex((part) => part.firstToken === verb?.endToken);
    if (verb === undefined || cue.length > 1 || at < 1) return attribution;
    return isPerceived(tagged, attribution, verb, content[at] as TokenRange)
      ? { ...attribution, content: content.slice(at) }
      : attribution;
  });
}

/** Whether a lone "what" stands before the cue and a quotation after it. */
function opensWithWhat(
  { document, lemmas }: TaggedDocument,
  { cue, content }: LinkedAttribution,
): boolean {
  const [what, said] = content;
  const [verb] = cue;
  if (what === undefined || said === undefined || verb === undefined) return false;
  return (
    what.endToken - what.firstToken === 1 &&
    lemmas[what.firstToken] === 'what' &&
    what.endToken <= verb.firstToken &&
    said.firstToken >= verb.endToken &&
    (document.quotationOf[said.firstToken] as number) >= 0
  );
}

/** Whether a perceiver and the verb stand after words that are not all quoted, and right before a quotation. */
function isPerceived(
  tagged: TaggedDocument,
  { source, content }: LinkedAttribution,
  cue: TokenRange,
  seen: TokenRange,
): boolean {
  const { document, lemmas } = tagged;
  const head = cueHead(tagged, cue.firstToken, cue.endToken);
  if (VERB_CUES.get(lemmas[head] ?? '')?.act !== 'knowledge') return false;
  const before = content[0];
  const who = source[0];
  if (before === undefined || who === undefined) return false;
  if (who.firstToken < before.endToken || who.endToken > cue.firstToken) return false;
  const isQuoted = (i: number) => (document.quotationOf[i] as number) >= 0;
  return isQuoted(seen.firstToken) && !isQuoted(before.firstToken);
}
