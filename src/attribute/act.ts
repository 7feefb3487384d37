import { posOf, type TaggedDocument } from '../model/tagged-document.ts';
import { tokenText } from '../tokenize/document.ts';
import type { Act, LinkedAttribution, TokenRange } from './attribution.ts';
import { JUDGING_NOUNS, RULING_VERBS, SHOWING_NOUNS, WITHHOLDING_VERBS } from './cue-lexicon.ts';
import { type CueReading, isSource, isVerb } from './cue-reading.ts';

/** Verbs that report an order when an infinitive follows: "told them to leave". */
const TELLING = new Set(['tell', 'warn', 'advise', 'say', 'text', 'remind', 'cue', 'signal']);

/** What is attributed: by the cue's main word, then by the shape of the content. */
export function findAct(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  reading: CueReading,
): Act {
  const act = reading.entry?.act ?? 'statement';
  const lemma = reading.head < 0 ? '' : (tagged.lemmas[reading.head] ?? '');
  if (VIEWING.has(lemma) && hasWord(tagged, attribution, 'as')) return 'belief';
  if (RULING_VERBS.has(lemma) && isSource(tagged, attribution, JUDGING_NOUNS)) return 'statement';
  if (SHOWING.has(lemma) && isSource(tagged, attribution, SHOWING_NOUNS)) return 'knowledge';
  if (lemma === 'clear' && isMade(tagged, attribution) && !isShowing(tagged, attribution))
    return 'statement';
  if (act === 'attitude' && reading.negated && WITHHOLDING_VERBS.has(lemma)) return 'statement';
  if (act !== 'statement') return act;
  if (REFLEXIVES.has(tagged.lemmas[reading.head + 1] ?? '') && lemma === 'tell') return 'belief';
  const content = attribution.content[0];
  if (content === undefined) return act;
  if (TELLING.has(lemma) && isInfinitive(tagged, content)) return 'question-or-order';
  return isQuestion(tagged, attribution) ? 'question-or-order' : act;
}

/** "Lee made it clear that …": who makes something clear says it, unless it is a thing that shows it. */
function isMade(tagged: TaggedDocument, attribution: LinkedAttribution): boolean {
  return tagged.lemmas[attribution.cue[0]?.firstToken ?? -1] === 'make';
}

function isShowing(tagged: TaggedDocument, attribution: LinkedAttribution): boolean {
  return attribution.source.length === 0 || isSource(tagged, attribution, SHOWING_NOUNS);
}

const VIEWING = new Set(['see', 'view', 'regard', 'take']);
const SHOWING = new Set([
  'reveal',
  'suggest',
  'confirm',
  'illustrate',
  'expose',
  'highlight',
  'document',
]);
const REFLEXIVES = new Set([
  'myself', 'yourself', 'himself', 'herself', 'itself', 'ourselves', 'themselves', 'oneself',
]); // biome-ignore format: a table

/** Whether the word stands near the start of the content. */
function hasWord(tagged: TaggedDocument, attribution: LinkedAttribution, word: string): boolean {
  return attribution.content.some((range) => {
    const end = Math.min(range.endToken, range.firstToken + CLAUSE_REACH);
    for (let i = range.firstToken; i < end; i++) if (tagged.lemmas[i] === word) return true;
    return false;
  });
}

/** How far into the content a word still belongs to the cue's own clause, in tokens. */
const CLAUSE_REACH = 14;

/** Whether the content is "to leave", or "the crew to leave": an infinitive, perhaps after the one who is told. */
function isInfinitive(tagged: TaggedDocument, content: TokenRange): boolean {
  const { document, lemmas } = tagged;
  const end = Math.min(content.endToken - 1, content.firstToken + 7);
  for (let i = content.firstToken; i < end; i++) {
    const pos = posOf(tagged, i);
    if (pos === 'TO') return isVerb(tagged, i + 1);
    const isQuoted = (document.quotationOf[i] as number) >= 0;
    if (pos.startsWith('VB') || pos === 'MD' || lemmas[i] === 'that' || isQuoted) return false;
  }
  return false;
}

/** Whether all that is said is a question: every sentence of the content ends in a question mark. */
function isQuestion(tagged: TaggedDocument, attribution: LinkedAttribution): boolean {
  const { document } = tagged;
  let asked = false;
  for (const range of attribution.content) {
    for (let i = range.firstToken; i < range.endToken; i++) {
      const text = tokenText(document, i);
      if (text === '?') asked = true;
      else if (text === '.' || text === '!') return false;
    }
  }
  return asked;
}
