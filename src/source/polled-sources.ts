import type { Entity } from './entity.ts';
import { isShare, readNominal } from './nominal.ts';
import { entityOfPhrase, type Reading } from './reading.ts';

/** Nouns for what asks many people. */
const POLLS: ReadonlySet<string> = new Set(['poll', 'survey', 'polling', 'census']);
/** Nouns for those whom a poll asks. */
const ASKED: ReadonlySet<string> = new Set(['respondent', 'respondents']);
/** A poll is taken up by shares this many sentences after it was spoken of last at most. */
const MOST_SENTENCES = 20;

/**
 * For each attribution whose source is a share of those asked ("52 percent of voters", "respondents"), the poll that was
 * spoken of last before it, through which their answers came; -1 for all others. Linear in the article's length.
 */
export function findPolled(reading: Reading): Int32Array {
  const { view, noun, sourceHeads } = reading;
  const { sentenceOf } = view.document;
  const pollOf = new Int32Array(sourceHeads.length).fill(-1);
  if (!sourceHeads.some((head) => isAsked(reading, head))) return pollOf;
  const latest = new Int32Array(noun.phrases.length).fill(-1);
  let poll = -1;
  let sentence = 0;
  for (const [index, phrase] of noun.phrases.entries()) {
    const entity = entityOfPhrase(reading, index);
    if (entity?.class === 'document' && isPoll(entity)) {
      poll = entity.id;
      sentence = sentenceOf[phrase.first] ?? 0;
    }
    if ((sentenceOf[phrase.first] ?? 0) - sentence <= MOST_SENTENCES) latest[index] = poll;
  }
  for (const [index, head] of sourceHeads.entries())
    if (isAsked(reading, head)) pollOf[index] = latest[head] ?? -1;
  return pollOf;
}

function isPoll(entity: Entity): boolean {
  for (const role of entity.roles) if (POLLS.has(role)) return true;
  return false;
}

/** Whether the phrase is a share, or those who answered. */
function isAsked({ view, noun }: Reading, index: number): boolean {
  const phrase = noun.phrases[index];
  if (phrase === undefined || phrase.form === 'name' || phrase.form === 'pronoun') return false;
  const last = phrase.end - 1;
  const lemma = readNominal(view, noun, index).head;
  const isCount =
    view.lower[phrase.end] === 'in' &&
    /^(?:10|ten|three|four|five)$/.test(view.lower[phrase.end + 1] ?? '');
  return isShare(view, last, lemma) || ASKED.has(lemma) || isCount;
}
