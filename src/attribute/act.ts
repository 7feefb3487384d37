import type { TaggedDocument } from '../model/tagged-document.ts';
import { tokenText } from '../tokenize/document.ts';
import type { Act, LinkedAttribution } from './attribution.ts';
import { type CueReading, isVerb } from './cue-reading.ts';

/** Verbs that report an order when an infinitive follows: "told them to leave". */
const TELLING = new Set(['tell', 'warn', 'advise', 'say', 'text', 'remind', 'cue', 'signal']);

/** What is attributed: by the cue's main word, then by the shape of the content. */
export function findAct(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  reading: CueReading,
): Act {
  const act = reading.entry?.act ?? 'statement';
  if (act !== 'statement') return act;
  const content = attribution.content[0];
  if (content === undefined) return act;
  const lemma = reading.head < 0 ? '' : (tagged.lemmas[reading.head] ?? '');
  if (TELLING.has(lemma) && beginsWithInfinitive(tagged, content.firstToken))
    return 'question-or-order';
  return isQuestion(tagged, attribution) ? 'question-or-order' : act;
}

function beginsWithInfinitive(tagged: TaggedDocument, first: number): boolean {
  const { lemmas } = tagged;
  const at = lemmas[first] === 'not' || lemmas[first] === 'never' ? first + 1 : first;
  return lemmas[at] === 'to' && at + 1 < lemmas.length && isVerb(tagged, at + 1);
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
