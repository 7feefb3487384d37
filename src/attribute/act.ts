import type { TaggedDocument } from '../model/tagged-document.ts';
import { tokenText } from '../tokenize/document.ts';
import type { Act, LinkedAttribution } from './attribution.ts';
import { isClause, isInfinitive, isSubjunctive } from './content-shape.ts';
import { JUDGING_NOUNS, RULING_VERBS, SHOWING_NOUNS, WITHHOLDING_VERBS } from './cue-lexicon.ts';
import { type CueReading, isSource } from './cue-reading.ts';

/** Verbs that report an order when an infinitive follows: "told them to leave". */
const TELLING = new Set([
  'tell', 'warn', 'advise', 'say', 'text', 'remind', 'cue', 'signal', 'convince', 'persuade', 'counsel', 'caution',
]); // biome-ignore format: a table

/** Verbs that report a wish when a clause with a plain verb follows: "insisted that the ferry stay". */
const WISHING = new Set(['insist', 'suggest', 'propose', 'urge', 'stipulate', 'rule', 'advise']);

/** Verbs that give a word on what one will do, and on anything else when a clause follows. */
const PROMISING = new Set(['promise', 'guarantee', 'swear']);

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
  const opening = attribution.content[0];
  if (opening !== undefined && PROMISING.has(lemma) && isClause(tagged, opening))
    return 'statement';
  if (act !== 'statement') return act;
  if (REFLEXIVES.has(tagged.lemmas[reading.head + 1] ?? '') && lemma === 'tell') return 'belief';
  if (opening === undefined) return act;
  if (TELLING.has(lemma) && isInfinitive(tagged, opening)) return 'question-or-order';
  if (WISHING.has(lemma) && isSubjunctive(tagged, opening)) return 'question-or-order';
  return isQuestion(tagged, attribution) ? 'question-or-order' : act;
}

/** "Lee made it clear that …": who makes something clear says it, unless it is a thing that shows it. */
function isMade(tagged: TaggedDocument, attribution: LinkedAttribution): boolean {
  return attribution.cue.some((cue) => {
    for (let i = cue.firstToken; i < cue.endToken; i++)
      if (tagged.lemmas[i] === 'make') return true;
    return false;
  });
}

function isShowing(tagged: TaggedDocument, attribution: LinkedAttribution): boolean {
  return attribution.source.length === 0 || isSource(tagged, attribution, SHOWING_NOUNS);
}

const VIEWING = new Set(['see', 'view', 'regard', 'take']);
const SHOWING = new Set([
  'indicate',
  'underscore',
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
