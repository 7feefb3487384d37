import type { TaggedDocument } from '../model/tagged-document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';

/** So far before a quotation its "put it" and whoever it is said of may stand, in tokens. */
const REACH = 30;

/** How sure the idiom makes a quotation. */
const IDIOM_CONFIDENCE = 0.7;

const MANNERS: ReadonlySet<string> = new Set(['so', 'once', 'later', 'then', 'best', 'also']);

/**
 * Gives a quotation to whoever "put it" so, right before it and in its sentence: "As Ada Rowe so neatly put it, ‘…’".
 * The idiom is the cue, of a quotation that has none, and of one that was joined to what is said in another sentence.
 */
export function readPutIts(
  tagged: TaggedDocument,
  attributions: readonly LinkedAttribution[],
): LinkedAttribution[] {
  return attributions.flatMap((attribution) => {
    const [content, ...rest] = attribution.content;
    if (content === undefined) return [attribution];
    const quotation = openingQuotation(tagged, content);
    const put = quotation < 0 ? null : putItBefore(tagged, quotation);
    if (put === null) return [attribution];
    const said = { source: [put.source], cue: [put.cue] };
    const ownContent = { firstToken: quotation, endToken: content.endToken };
    const [cue] = attribution.cue;
    if (cue === undefined) {
      const confidence = Math.max(attribution.confidence, IDIOM_CONFIDENCE);
      return [{ ...attribution, ...said, content: [ownContent, ...rest], confidence }];
    }
    const { sentenceOf } = tagged.document;
    if (rest.length === 0 || sentenceOf[cue.firstToken] === sentenceOf[quotation])
      return [attribution];
    return [
      { ...said, content: [ownContent], confidence: IDIOM_CONFIDENCE },
      { ...attribution, content: rest },
    ];
  });
}

/** The first token of the quotation that the content is, or that follows the words of the idiom in it; -1 if none does. */
function openingQuotation({ document, lemmas }: TaggedDocument, content: TokenRange): number {
  const isQuoted = (i: number) => (document.quotationOf[i] as number) >= 0;
  const end = Math.min(content.endToken, content.firstToken + REACH);
  for (let i = content.firstToken; i < end; i++)
    if (isQuoted(i)) return i === content.firstToken || lemmas[i - 2] === 'it' ? i : -1;
  return -1;
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
