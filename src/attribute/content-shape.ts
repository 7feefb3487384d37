import { posOf, type TaggedDocument } from '../model/tagged-document.ts';
import type { TokenRange } from './attribution.ts';

/** Whether the content is "to leave", or "the crew to leave": an infinitive, perhaps after the one who is told. */
export function isInfinitive(tagged: TaggedDocument, content: TokenRange): boolean {
  const { document, lemmas } = tagged;
  const end = Math.min(content.endToken - 1, content.firstToken + 7);
  for (let i = content.firstToken; i < end; i++) {
    const pos = posOf(tagged, i);
    if (pos === 'TO') return posOf(tagged, i + 1).startsWith('VB');
    const isQuoted = (document.quotationOf[i] as number) >= 0;
    if (pos.startsWith('VB') || pos === 'MD' || lemmas[i] === 'that' || isQuoted) return false;
  }
  return false;
}

/** How far into a clause its first verb may stand, in tokens. */
const CLAUSE_REACH = 14;

/** Whether the content says that something is so: it opens with "that", or its first verb is a finite one. */
export function isClause(tagged: TaggedDocument, content: TokenRange): boolean {
  if (tagged.lemmas[content.firstToken] === 'that') return true;
  const verb = firstVerb(tagged, content);
  return verb >= 0 && /^(?:MD|VB[DZP])$/.test(posOf(tagged, verb));
}

/** Whether the content is "that the ferry stay in port": a clause whose first verb is a plain form, which is a wish. */
export function isSubjunctive(tagged: TaggedDocument, content: TokenRange): boolean {
  if (tagged.lemmas[content.firstToken] !== 'that') return false;
  const verb = firstVerb(tagged, content);
  if (verb < 0) return false;
  const pos = posOf(tagged, verb);
  return pos === 'VB' || (pos === 'VBP' && isMistagged(tagged, content, verb));
}

/** A tagger takes the plain form for a present tense, which would not go with a singular noun. */
function isMistagged(tagged: TaggedDocument, content: TokenRange, verb: number): boolean {
  if (/^(?:be|have|do)$/.test(tagged.lemmas[verb] ?? '')) return false;
  if (!/^NNP?$/.test(posOf(tagged, verb - 1))) return false;
  for (let i = content.firstToken + 1; i < verb; i++)
    if (/^(?:NNP?S|CC)$/.test(posOf(tagged, i))) return false;
  return true;
}

/** The first verb, auxiliary or "to" of the content, or -1. */
function firstVerb(tagged: TaggedDocument, content: TokenRange): number {
  const end = Math.min(content.endToken, content.firstToken + CLAUSE_REACH);
  for (let i = content.firstToken + 1; i < end; i++) {
    const pos = posOf(tagged, i);
    if (pos === 'TO' || pos === 'MD' || /^VB[DZP]?$/.test(pos)) return i;
  }
  return -1;
}

/** How many words of a noun phrase are looked at for its main noun. */
const PHRASE_REACH = 6;

/**
 * The main noun of the noun phrase that the content opens with, in the writer's own words: "repeated | his claim that …",
 * "shows | little interest in …". -1 when there is none.
 */
export function openingNoun(tagged: TaggedDocument, content: TokenRange): number {
  const { document } = tagged;
  const end = Math.min(content.endToken, content.firstToken + PHRASE_REACH);
  let noun = -1;
  for (let i = content.firstToken; i < end; i++) {
    const pos = posOf(tagged, i);
    if ((document.quotationOf[i] as number) >= 0) return -1;
    if (pos === 'NN' || pos === 'NNS') noun = i;
    else if (noun >= 0) return noun;
    else if (!/^(?:DT|PRP\$|JJ[RS]?|RB[RS]?|CD|VBN|VBG|CC)$/.test(pos)) return -1;
  }
  return noun;
}
