import type { TaggedDocument } from '../model/tagged-document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';

/** Between "what" and the colon stand so many tokens at most. */
const REACH = 24;

/** How sure the idiom makes an attribution. */
const IDIOM_CONFIDENCE = 0.6;

/** What somebody is said not to do with a truth. */
const SEEING: ReadonlySet<string> = new Set(
  'get understand grasp realize realise see know recognize recognise notice admit acknowledge accept comprehend'.split(
    ' ',
  ),
);
const NEGATIONS: ReadonlySet<string> = new Set(["n't", 'not', 'never']);
const FAILINGS: ReadonlySet<string> = new Set(['fail', 'refuse', 'forget', 'neglect']);
/** What may stand in the cue besides. */
const BETWEEN: ReadonlySet<string> = new Set(
  'to seem appear be do will would can could shall should want able willing ready quite yet ever really simply just have still'.split(
    ' ',
  ),
);

/**
 * Whoever is said to miss what comes after a colon: "what the mayor and her friends don't seem to get: the baths leak."
 * It often stands within the words of another attribution ("The nurses understand what the mayor does not: …"), where
 * the role tagger, which gives each word one part, cannot see it. What already has a cue is left alone.
 */
export function findOverlooked(
  tagged: TaggedDocument,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const { document, lemmas } = tagged;
  const found: LinkedAttribution[] = [];
  for (let i = 0; i < document.tokenCount; i++) {
    if (lemmas[i] !== 'what' || (document.quotationOf[i] as number) >= 0) continue;
    const idiom = readIdiom(tagged, i);
    if (idiom === null) continue;
    const [cue] = idiom.cue as [TokenRange];
    const isKnown = attributions.some((other) =>
      other.cue.some(
        ({ firstToken, endToken }) => firstToken < cue.endToken && endToken > cue.firstToken,
      ),
    );
    if (!isKnown) found.push(idiom);
  }
  return found;
}

function readIdiom({ document, lemmas }: TaggedDocument, what: number): LinkedAttribution | null {
  const sentence = document.sentenceOf[what] as number;
  const end = document.sentenceStarts[sentence + 1] ?? document.tokenCount;
  let colon = what + 1;
  while (colon < end && lemmas[colon] !== ':') if (++colon - what > REACH) return null;
  if (colon + 2 > end || !SEEING.has(lemmas[colon - 1] as string)) return null;
  let firstToken = colon - 1;
  let negated = false;
  for (; firstToken - 1 > what; firstToken--) {
    const lemma = lemmas[firstToken - 1] as string;
    if (NEGATIONS.has(lemma) || FAILINGS.has(lemma)) negated = true;
    else if (!BETWEEN.has(lemma)) break;
  }
  if (!negated || firstToken - 1 === what) return null;
  const last = lemmas[end - 1] as string;
  return {
    source: [{ firstToken: what + 1, endToken: firstToken }],
    cue: [{ firstToken, endToken: colon }],
    content: [{ firstToken: colon + 1, endToken: /^[.!?]$/.test(last) ? end - 1 : end }],
    confidence: IDIOM_CONFIDENCE,
  };
}
