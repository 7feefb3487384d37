import type { Attribution } from '../attribute/attribution.ts';
import { hasTag, lastBeforeAdverbs, TAG, tagBits } from './article-view.ts';
import { isPassive, subjectBefore } from './find-subject.ts';
import { entityOfPhrase, type Reading } from './reading.ts';

/** A clause without a subject of its own stands this many tokens after its subject's verb at most. */
const MOST_CLAUSE = 60;
/** Subjects that stand for nobody. */
const EXPLETIVES: ReadonlySet<string> = new Set(['it', 'there', 'here', 'this', 'that', 'what']);

/**
 * The subject of the participle at `participle`: the finite verb's before it ("Rowe left the room, | calling it a farce"), its
 * own after "with", or the main clause's that follows ("After | calling it a farce, Rowe left"). -1 when there is none.
 */
export function subjectOfParticiple(
  reading: Reading,
  participle: number,
  attribution: Attribution,
): number {
  const { view, noun } = reading;
  const own = subjectBefore(view, noun, participle);
  const finite = finiteBefore(reading, participle);
  if (finite < 0) return own >= 0 ? own : subjectAfterContent(reading, attribution);
  const isWith = view.lower[(noun.phrases[own]?.first ?? 0) - 1] === 'with';
  if (own >= 0 && isWith && !isPassive(view, finite)) return own;
  const subject = antecedentOf(reading, subjectBefore(view, noun, finite));
  const isNobody =
    subject < 0 || EXPLETIVES.has(view.lower[noun.phrases[subject]?.first ?? -1] ?? '');
  return isNobody ? firstPerson(reading, finite, participle) : subject;
}

/** "Rowe will work with the guild | to call for": the subject of the finite verb before the infinitive, or -1. */
export function subjectOfInfinitive(reading: Reading, verb: number): number {
  const { view, noun } = reading;
  let to = verb - 1;
  while (to >= 0 && (tagBits(view, to) & TAG.adverb) !== 0) to--;
  if (!hasTag(view, to, 'TO')) return -1;
  const finite = finiteBefore(reading, to);
  return finite < 0 ? -1 : subjectBefore(view, noun, finite);
}

/** A list that a clause opens has this many items at most. */
const MOST_ITEMS = 30;

/**
 * The subject of a verb that opens an item or a paragraph, where a clause before the list is left without its verb: "By May
 * Rowe had already: / | Called the gates old". -1 when there is none.
 */
export function subjectOfItem({ view, noun }: Reading, verb: number): number {
  const { blocks, blockOf } = view.document;
  const item = blockOf[verb] ?? 0;
  let opening = blocks[item]?.firstToken ?? verb;
  if (opening < verb && hasTag(view, opening, 'SYM')) opening++;
  // The tagger takes "Acknowledged" after a mark for a name.
  const isVerb =
    (tagBits(view, verb) & TAG.verb) !== 0 || view.lower[verb]?.endsWith('ed') === true;
  if (opening !== verb || !isVerb) return -1;
  for (let index = item - 1; index >= Math.max(0, item - MOST_ITEMS); index--) {
    const block = blocks[index];
    if (block === undefined || block.kind === 'heading') return -1;
    const colon = block.endToken - 1;
    if (view.words[colon] !== ':') continue;
    const last = lastBeforeAdverbs(view, colon - 1, block.firstToken);
    if ((tagBits(view, last) & TAG.finite) !== 0) return subjectBefore(view, noun, last);
    // "Rowe also:" leaves its verb out altogether.
    return last < block.endToken - 2 ? subjectBefore(view, noun, last + 1) : -1;
  }
  return -1;
}

/** The last finite verb before `token` in its sentence, outside quotation marks, or -1. */
function finiteBefore(reading: Reading, token: number): number {
  const { view } = reading;
  const { sentenceOf } = view.document;
  const floor = Math.max(0, token - MOST_CLAUSE);
  for (let i = token - 1; i >= floor && sentenceOf[i] === sentenceOf[token]; i--)
    if ((tagBits(view, i) & TAG.finite) !== 0 && view.quoted[i] !== 1) return i;
  return -1;
}

/** The first phrase between the tokens that is of a person, or -1. */
function firstPerson(reading: Reading, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const phrase = reading.noun.phraseOf[i] ?? -1;
    if (phrase >= 0 && entityOfPhrase(reading, phrase)?.class === 'person') return phrase;
  }
  return -1;
}

/** The phrase that begins after the content and a comma, with what it owns, or -1. */
function subjectAfterContent(reading: Reading, attribution: Attribution): number {
  const { view, noun } = reading;
  let i = attribution.content.at(-1)?.endToken ?? -1;
  if (view.words[i] === ',') i++;
  else if (view.words[i - 1] !== ',') return -1;
  while ((tagBits(view, i) & TAG.adverb) !== 0) i++;
  let phrase = noun.phraseOf[i] ?? -1;
  while (noun.phrases[phrase + 1]?.possessor === phrase) phrase++;
  return phrase;
}

/** The phrase, or where it is "who" or "which" the one before it. */
function antecedentOf(reading: Reading, subject: number): number {
  const { view, noun } = reading;
  const token = noun.phrases[subject]?.first ?? -1;
  return hasTag(view, token, 'WP') || hasTag(view, token, 'WDT') ? subject - 1 : subject;
}
