import { posOf, type TaggedDocument } from '../model/tagged-document.ts';
import { sentenceRange, tokenText } from '../tokenize/document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';

/** Those whom somebody "would have believe" something. */
const BELIEVERS: ReadonlySet<string> = new Set([
  'you', 'us', 'people', 'everyone', 'everybody', 'public', 'voters', 'readers', 'viewers', 'customers', 'world',
  'listeners', 'consumers', 'audience', 'audiences', 'americans', 'one',
]); // biome-ignore format: a table

/** How long the phrase of the one who would have it believed may be, in tokens. */
const SUBJECT_REACH = 12;

/** "X would have you believe that …", in tokens. */
interface LedBelief {
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/**
 * Gives what somebody "would have you believe", or "wants us to think", to that somebody and not to the one who is to
 * believe it. The whole idiom is the cue.
 */
export function readLedBeliefs(
  tagged: TaggedDocument,
  attributions: readonly LinkedAttribution[],
): readonly LinkedAttribution[] {
  return attributions.map((attribution) => {
    const belief = findLedBelief(tagged, attribution);
    if (belief === null) return attribution;
    const content = attribution.content.flatMap((range) =>
      range.endToken <= belief.cue.endToken
        ? []
        : [{ ...range, firstToken: Math.max(range.firstToken, belief.cue.endToken) }],
    );
    return content.length === 0
      ? attribution
      : { ...attribution, source: [belief.source], cue: [belief.cue], content };
  });
}

/** How far into the content "to believe" may stand, in tokens. */
const CONTENT_REACH = 5;

function findLedBelief(
  tagged: TaggedDocument,
  { cue, content }: LinkedAttribution,
): LedBelief | null {
  const [verbs] = cue;
  if (verbs === undefined) return null;
  const last = verbs.endToken - 1;
  if (isBelieving(tagged, last)) return ledBelief(tagged, last);
  const start = content[0]?.firstToken ?? -1;
  if (start !== verbs.endToken || !LEADING.test(tagged.lemmas[last] ?? '')) return null;
  for (let i = start; i < Math.min(start + CONTENT_REACH, tagged.lemmas.length); i++)
    if (isBelieving(tagged, i)) return ledBelief(tagged, i);
  return null;
}

const LEADING = /^(?:want|like|lead|have)$/;

function isBelieving(tagged: TaggedDocument, i: number): boolean {
  return tagged.lemmas[i] === 'believe' || tagged.lemmas[i] === 'think';
}

function ledBelief(tagged: TaggedDocument, verb: number): LedBelief | null {
  const { document, lemmas } = tagged;
  const word = (i: number) => tokenText(document, i).toLowerCase();
  const hasTo = lemmas[verb - 1] === 'to';
  let i = hasTo ? verb - 2 : verb - 1;
  if (i < 2 || (document.quotationOf[verb] as number) >= 0 || !BELIEVERS.has(word(i))) return null;
  if (lemmas[verb + 1] === 'in') return null;
  i--;
  if (lemmas[i] === 'the') i--;
  const isLeading = hasTo ? /^(?:want|like|lead)$/ : /^have$/;
  if (i < 1 || !isLeading.test(lemmas[i] ?? '')) return null;
  const isModal = posOf(tagged, i - 1) === 'MD';
  // "Would have you believe"; "they have people believe" is none.
  if (!hasTo && !isModal) return null;
  if (isModal) i--;
  const source = subjectBefore(tagged, i);
  return source === null ? null : { source, cue: { firstToken: i, endToken: verb + 1 } };
}

/** The noun phrase, pronoun or name right before a verb. */
function subjectBefore(tagged: TaggedDocument, verb: number): TokenRange | null {
  const { document } = tagged;
  const [start] = sentenceRange(document, document.sentenceOf[verb] as number);
  let firstToken = verb;
  while (firstToken > Math.max(start, verb - SUBJECT_REACH) && isNominal(tagged, firstToken - 1))
    firstToken--;
  return firstToken < verb ? { firstToken, endToken: verb } : null;
}

function isNominal(tagged: TaggedDocument, i: number): boolean {
  return (
    /^(?:NN|PRP|JJ|DT|CD|POS|WP|WDT)/.test(posOf(tagged, i)) ||
    /^(?:of|and)$/.test(tagged.lemmas[i] ?? '')
  );
}
