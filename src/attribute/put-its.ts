import type { TaggedDocument } from '../model/tagged-document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';

/** So far before a quotation its "put it" and whoever it is said of may stand, in tokens. */
const REACH = 30;

/** How sure the idiom makes a quotation. */
const IDIOM_CONFIDENCE = 0.7;

const MANNERS: ReadonlySet<string> = new Set(['so', 'once', 'later', 'then', 'best', 'also']);

/**
 * Gives a quotation that no cue was found for to whoever "put it" so, right before it and in its sentence: "As Ada
 * Rowe so neatly put it, ‘…’". The idiom is the cue.
 */
export function readPutIts(
  tagged: TaggedDocument,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  return attributions.map((attribution) => {
    const [content] = attribution.content;
    if (attribution.cue.length > 0 || content === undefined) return attribution;
    const put = putItBefore(tagged, content.firstToken);
    if (put === null) return attribution;
    const confidence = Math.max(attribution.confidence, IDIOM_CONFIDENCE);
    return { ...attribution, source: [put.source], cue: [put.cue], confidence };
  });
}

function putItBefore(
  { document, lemmas }: TaggedDocument,
  content: number,
): { readonly source: TokenRange; readonly cue: TokenRange } | null {
  const word = (i: number) =>
    document.text.slice(document.starts[i], document.ends[i]).toLowerCase();
  if (content < 4 || (document.quotationOf[content] as number) < 0) return null;
  const end = /^[,:]$/.test(word(content - 1)) ? content - 1 : content;
  const verb = end - 2;
  if (verb < 1 || word(verb + 1) !== 'it' || lemmas[verb] !== 'put') return null;
  let firstToken = verb;
  while (firstToken > 1 && isManner(word(firstToken - 1))) firstToken--;
  const sentence = document.sentenceStarts[document.sentenceOf[verb] as number] as number;
  const start = word(sentence) === 'as' ? sentence + 1 : sentence;
  const stop = word(firstToken - 1) === ',' ? firstToken - 1 : firstToken;
  if (start >= stop || verb - start > REACH) return null;
  for (let i = sentence; i < verb; i++) if ((document.quotationOf[i] as number) >= 0) return null;
  return {
    source: { firstToken: start, endToken: stop },
    cue: { firstToken, endToken: verb + 2 },
  };
}

function isManner(word: string): boolean {
  return MANNERS.has(word) || /^[a-z]+ly$/.test(word);
}
