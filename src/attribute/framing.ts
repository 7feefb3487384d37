import { posOf, type TaggedDocument } from '../model/tagged-document.ts';
import { sentenceRange } from '../tokenize/document.ts';
import type { Framing, LinkedAttribution } from './attribution.ts';
import { DISTANCING_WORDS, ENDORSING_WORDS, JUDGING_NOUNS, RULING_VERBS } from './cue-lexicon.ts';
import { type CueReading, isSource, isVerb } from './cue-reading.ts';

/**
 * The writer's stance on whether the content is so: what the cue's main word carries, unless the attribution is
 * negated, an adverb at the cue says otherwise, or the next sentence calls the content false.
 */
export function findFraming(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  reading: CueReading,
): Framing {
  if (reading.negated) return isUnclear(tagged, reading) ? 'neutral' : 'denied';
  const adverb = stanceWord(tagged, attribution);
  if (adverb !== null) return adverb;
  if (isDoubtedNoun(tagged, attribution) || isCalledFalse(tagged, attribution)) return 'distancing';
  const framing = reading.entry?.framing ?? 'neutral';
  const lead = leadingVerb(tagged, attribution, reading);
  if (PRETENDING_VERBS.has(lead)) return 'distancing';
  if (framing === 'endorsing' && SEEMING_VERBS.has(lead)) return 'neutral';
  if (framing === 'endorsing' && isHearsay(tagged, attribution)) return 'neutral';
  // A court's finding is its ruling, which the writer does not vouch for.
  if (framing === 'endorsing' && isRuling(tagged, attribution, reading)) return 'neutral';
  return framing;
}

/** The verb of the cue that stands before its main word: "purports | to show", "appeared | to confirm"; empty when none does. */
function leadingVerb(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  reading: CueReading,
): string {
  for (let i = reading.head - 1; i >= (attribution.cue[0]?.firstToken ?? 0); i--)
    if (isVerb(tagged, i) && tagged.lemmas[i] !== 'be') return tagged.lemmas[i] ?? '';
  return '';
}

const PRETENDING_VERBS = new Set(['purport', 'pretend', 'claim', 'profess']);
const SEEMING_VERBS = new Set(['seem', 'appear', 'try', 'look', 'hope', 'want']);

/** Whether the cue itself says that others have reported it: "reportedly showed". */
function isHearsay(tagged: TaggedDocument, attribution: LinkedAttribution): boolean {
  return attribution.cue.some((cue) => {
    for (let i = cue.firstToken; i < cue.endToken; i++)
      if (tagged.lemmas[i] === 'reportedly') return true;
    return false;
  });
}

/** "It is not clear whether …" says what nobody knows, and not that somebody has not said it. */
function isUnclear(tagged: TaggedDocument, reading: CueReading): boolean {
  return tagged.lemmas[reading.head] === 'clear';
}

function isRuling(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  reading: CueReading,
): boolean {
  return (
    reading.entry?.act === 'knowledge' &&
    RULING_VERBS.has(tagged.lemmas[reading.head] ?? '') &&
    isSource(tagged, attribution, JUDGING_NOUNS)
  );
}

/** The stance of a word in the cue or beside it, outside the content, or of an adverb that opens the sentence. */
function stanceWord(tagged: TaggedDocument, attribution: LinkedAttribution): Framing | null {
  const { document } = tagged;
  for (const cue of attribution.cue) {
    const [first] = sentenceRange(document, document.sentenceOf[cue.firstToken] as number);
    const opening = tagged.lemmas[first] ?? '';
    const isOwn = (document.quotationOf[first] as number) < 0 && !isContent(attribution, first);
    if (isOwn && posOf(tagged, first).startsWith('RB') && DISTANCING_WORDS.has(opening))
      return 'distancing';
    for (let i = cue.firstToken - 1; i <= cue.endToken; i++) {
      const lemma = tagged.lemmas[i];
      if (lemma === undefined || isContent(attribution, i)) continue;
      const beside = i < cue.firstToken || i >= cue.endToken;
      if (beside && !posOf(tagged, i).startsWith('RB')) continue;
      if (DISTANCING_WORDS.has(lemma)) return 'distancing';
      if (ENDORSING_WORDS.has(lemma)) return 'endorsing';
    }
  }
  return null;
}

/** How far into the content an adjective still belongs to its first noun phrase, in tokens. */
const PHRASE_REACH = 6;

/** Whether the content is a thing that the writer, outside quotation marks, calls unproven: "an unfounded theory". */
function isDoubtedNoun(tagged: TaggedDocument, attribution: LinkedAttribution): boolean {
  const content = attribution.content[0];
  if (content === undefined) return false;
  const end = Math.min(content.endToken, content.firstToken + PHRASE_REACH);
  for (let i = content.firstToken; i < end; i++) {
    const pos = posOf(tagged, i);
    const lemma = tagged.lemmas[i] ?? '';
    if ((tagged.document.quotationOf[i] as number) >= 0) return false;
    if (DISTANCING_WORDS.has(lemma)) return true;
    if (lemma === 'conspiracy' && tagged.lemmas[i + 1] === 'theory') return true;
    if (lemma === 'that' || pos === 'MD' || pos.startsWith('PRP') || /^VB[DPZ]?$/.test(pos))
      return false;
  }
  return false;
}

const POINTERS = new Set(['that', 'this', 'it', 'these', 'those']);
const FALSE_WORDS = new Set([
  'false', 'untrue', 'lie', 'wrong', 'nonsense', 'bogus', 'baseless', 'unfounded', 'inaccurate', 'incorrect',
  'falsehood', 'fabrication', 'fiction', 'myth', 'misleading', 'debunked', 'fabricated',
]); // biome-ignore format: a table

/** Whether the next sentence opens with the like of "That is false" or "That claim is a lie", in the writer's voice. */
function isCalledFalse(tagged: TaggedDocument, attribution: LinkedAttribution): boolean {
  const { document, lemmas } = tagged;
  const last = attribution.content.at(-1) ?? attribution.cue.at(-1);
  if (last === undefined) return false;
  const cueEnd = attribution.cue.at(-1)?.endToken ?? 0;
  const sentence = document.sentenceOf[Math.max(last.endToken, cueEnd) - 1] as number;
  const [first, end] = sentenceRange(document, sentence + 1);
  if (first >= end || first >= document.tokenCount) return false;
  if (!POINTERS.has(lemmas[first] ?? '') || (document.quotationOf[first] as number) >= 0)
    return false;
  const limit = Math.min(end, first + 8);
  let hasBe = false;
  for (let i = first + 1; i < limit; i++) {
    const lemma = lemmas[i] ?? '';
    if (lemma === 'be') hasBe = true;
    else if (lemma === 'not' && hasBe) return /^(true|so|accurate)$/.test(lemmas[i + 1] ?? '');
    else if (hasBe && FALSE_WORDS.has(lemma)) return true;
  }
  return false;
}

function isContent(attribution: LinkedAttribution, token: number): boolean {
  return attribution.content.some((range) => range.firstToken <= token && token < range.endToken);
}
