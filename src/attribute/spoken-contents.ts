import type { Document } from '../tokenize/document.ts';
import { sentenceRange, tokenText } from '../tokenize/document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';

/**
 * What somebody in a dialogue reports ("I think that it will hold. We have seen worse.") ends with its sentence: the next
 * one is the speaker's again. The role tagger, which has seen few texts that are speech throughout, runs on.
 */
export function endSpokenContents(
  document: Document,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  if (!document.isDialogue) return [...attributions];
  return attributions.map((attribution) => {
    const [verb] = attribution.cue;
    if (verb === undefined || attribution.source.length === 0) return attribution;
    const content = attribution.content.map((range) =>
      range.firstToken >= verb.endToken ? withinSentence(document, range) : range,
    );
    return { ...attribution, content };
  });
}

function withinSentence(document: Document, range: TokenRange): TokenRange {
  const { sentenceOf, quotationOf } = document;
  const { firstToken } = range;
  if ((quotationOf[firstToken] as number) >= 0) return range;
  let [, endToken] = sentenceRange(document, sentenceOf[firstToken] as number);
  if (endToken >= range.endToken) return range;
  while (endToken > firstToken + 1 && /^[.!?]$/.test(tokenText(document, endToken - 1))) endToken--;
  return { firstToken, endToken };
}
