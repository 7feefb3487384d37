import { posOf, type TaggedDocument } from '../model/tagged-document.ts';
import { sentenceRange } from '../tokenize/document.ts';
import type { Framing, LinkedAttribution } from './attribution.ts';
import { isClause, isSubjunctive, openingNoun } from './content-shape.ts';
import { DISTANCING_WORDS, ENDORSING_WORDS, JUDGING_NOUNS, RULING_VERBS } from './cue-lexicon.ts';
import { type CueReading, isSource, isVerb } from './cue-reading.ts';
import { holdsToken } from './holds-token.ts';
import { isCalledFalse, isGroundless, judgedBefore } from './verdicts.ts';

/**
 * The writer's stance on whether the content is so: what the cue's main word carries, unless the attribution is
 * negated, an adverb at the cue says otherwise, or the next sentence calls the content false.
 */
export function findFraming(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  reading: CueReading,
): Framing {
  const lemma = tagged.lemmas[reading.head] ?? '';
  if (reading.negated && lemma === 'forget') return 'endorsing';
  if (reading.negated) return OPEN_WORDS.has(lemma) ? 'neutral' : 'denied';
  const adverb = stanceWord(tagged, attribution);
  if (adverb !== null) return adverb;
  const verdict = judgedBefore(tagged, attribution);
  if (verdict !== null) return verdict;
  if (isDoubtedNoun(tagged, attribution) || isCalledFalse(tagged, attribution)) return 'distancing';
  if (isGroundless(tagged, attribution)) return 'distancing';
  if (isSaidOf(tagged, attribution, reading)) return 'distancing';
  const [opening] = attribution.content;
  // Who swears that it is so insists; who swears to do it vows.
  if (lemma === 'swear' && opening !== undefined && isClause(tagged, opening)) return 'distancing';
  const framing = reading.entry?.framing ?? 'neutral';
  if (framing === 'distancing' && isTaken(tagged, attribution, reading)) return 'neutral';
  const lead = leadingVerb(tagged, attribution, reading);
  if (PRETENDING_VERBS.has(lead)) return 'distancing';
  if (framing === 'endorsing' && SEEMING_VERBS.has(lead)) return 'neutral';
  if (framing === 'endorsing' && isSupposed(tagged, attribution, reading)) return 'neutral';
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

/** "Is said to have", "are rumored to be": with nobody who says it. */
function isSaidOf(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  { head }: CueReading,
): boolean {
  const { lemmas } = tagged;
  if (attribution.source.length > 0 || posOf(tagged, head < 0 ? 0 : head) !== 'VBN') return false;
  if (!/^(?:say|rumor|rumour|repute|allege)$/.test(lemmas[head] ?? '')) return false;
  return lemmas[head + 1] === 'to' && isPassive(tagged, head);
}

/** Whether a form of "be" stands up to three tokens before the participle at `head`. */
export function isPassive(tagged: TaggedDocument, head: number): boolean {
  for (let i = head - 1; i >= Math.max(0, head - 3); i--)
    if (tagged.lemmas[i] === 'be') return true;
  return false;
}

/** What one claims without saying anything: "claimed responsibility", "claimed the prize". */
const TAKEN = new Set([
  'responsibility', 'credit', 'victory', 'win', 'prize', 'title', 'territory', 'mandate', 'benefit', 'refund', 'life',
  'seat', 'land', 'asylum', 'ownership', 'share', 'reward', 'crown', 'swath',
]); // biome-ignore format: a table

/** Whether a claim is laid to a thing, or what is insisted on is that something be done. */
function isTaken(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  { head }: CueReading,
): boolean {
  const content = attribution.content[0];
  const lemma = tagged.lemmas[head] ?? '';
  if (content === undefined) return false;
  if (lemma === 'insist') return isSubjunctive(tagged, content);
  if (lemma !== 'claim') return false;
  const start =
    tagged.lemmas[content.firstToken] === 'of' ? content.firstToken + 1 : content.firstToken;
  return TAKEN.has(tagged.lemmas[openingNoun(tagged, { ...content, firstToken: start })] ?? '');
}

/** "If the survey shows …", "the survey may show …", "does anyone know …": nobody has shown or known it yet. */
function isSupposed(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  { head }: CueReading,
): boolean {
  const cue = attribution.cue[0]?.firstToken ?? head;
  const source = attribution.source[0]?.firstToken ?? cue;
  const { lemmas } = tagged;
  if (/^(?:if|whether|unless)$/.test(lemmas[Math.min(cue, source) - 1] ?? '')) return true;
  if (lemmas[cue] === 'do' && cue < source && source < head) return true;
  for (let i = cue; i < head; i++)
    if (/^(?:will|would|could|may|might|should)$/.test(lemmas[i] ?? ''))
      return !/^(?:not|n['’]t)$/.test(lemmas[i + 1] ?? '');
  return false;
}

/** Whether the cue itself says that others have reported it: "reportedly showed". */
function isHearsay(tagged: TaggedDocument, attribution: LinkedAttribution): boolean {
  return attribution.cue.some((cue) => {
    for (let i = cue.firstToken; i < cue.endToken; i++)
      if (tagged.lemmas[i] === 'reportedly') return true;
    return false;
  });
}

/** What, negated, leaves it open ("it is not clear whether …", "they have not decided that …"), and denies nothing. */
const OPEN_WORDS = new Set([
  'clear',
  'sure',
  'certain',
  'convince',
  'persuade',
  'decide',
  'confident',
]);

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
    const isOwn =
      (document.quotationOf[first] as number) < 0 && !holdsToken(attribution.content, first);
    if (isOwn && posOf(tagged, first).startsWith('RB') && DISTANCING_WORDS.has(opening))
      return 'distancing';
    for (let i = cue.firstToken - 1; i <= cue.endToken; i++) {
      const lemma = tagged.lemmas[i];
      if (lemma === undefined || holdsToken(attribution.content, i)) continue;
      const beside = i < cue.firstToken || i >= cue.endToken;
      if (beside && !posOf(tagged, i).startsWith('RB')) continue;
      if (DISTANCING_WORDS.has(lemma)) return 'distancing';
      if (ENDORSING_WORDS.has(lemma)) return 'endorsing';
    }
  }
  return null;
}

/** Words that hedge what a thing is, and not what is said of it: "posted about the alleged theft". */
const LEGAL_HEDGES = new Set(['alleged', 'so-called']);

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
    if (DISTANCING_WORDS.has(lemma) && !LEGAL_HEDGES.has(lemma)) return true;
    if (lemma === 'conspiracy' && tagged.lemmas[i + 1] === 'theory') return true;
    if (lemma === 'that' || pos === 'MD' || pos.startsWith('PRP') || /^VB[DPZ]?$/.test(pos))
      return false;
  }
  return false;
}
