import type { Attribution, TokenRange } from '../attribute/attribution.ts';
import { type ArticleView, hasTag, TAG, tagBits } from './article-view.ts';
import { isPassive, subjectAfter, subjectBefore } from './find-subject.ts';
import type { Reading } from './reading.ts';

const IMPERSONAL: ReadonlySet<string> = new Set([
  'it',
  'there',
  'this',
  'that',
  'what',
  'which',
  'these',
  'those',
  'one',
]);

/** Verbs that say how things look to nobody in particular. */
const SEEMING: ReadonlySet<string> = new Set([
  'seem',
  'appear',
  'look',
  'sound',
  'be',
  'remain',
  'tend',
  'happen',
  'prove',
]);

/**
 * The phrase of whom an attribution rests on when no source span was found: the subject of the cue, what "according to" or "by" governs, or the subject of the words that lead to the content. -1 when nobody is given.
 */
export function findImpliedSource(reading: Reading, index: number): number {
  const attribution = reading.view.attributions[index];
  if (attribution === undefined) return -1;
  const found = implySource(reading, index, attribution);
  // "The choir has reportedly sold its piano": whoever the content is about does not say it.
  const first = reading.noun.phrases[found]?.first ?? -1;
  return attribution.content.some((run) => run.firstToken <= first && first < run.endToken)
    ? -1
    : found;
}

function implySource(reading: Reading, index: number, attribution: Attribution): number {
  const { view } = reading;
  for (const cue of attribution.cue) {
    const found = sourceByCue(reading, cue, attribution);
    if (found !== null) return acceptable(reading, found);
  }
  if (attribution.cue.length > 0) return -1;
  const parted = sourceParted(reading, index, attribution);
  if (parted >= 0) return parted;
  const content = attribution.content[0];
  return content === undefined
    ? -1
    : acceptable(reading, sourceBeforeContent(view, reading, content));
}

/** A source and cue this near to words without them, and without words of their own, are theirs. */
const PARTED_TOKENS = 3;

/** The source of the attribution beside this one that has a source and no content, where only the link was missed. */
function sourceParted(reading: Reading, index: number, attribution: Attribution): number {
  const { view, sourceHeads } = reading;
  const first = attribution.content[0]?.firstToken ?? -1;
  const end = attribution.content.at(-1)?.endToken ?? -1;
  for (const other of [index + 1, index - 1]) {
    const beside = view.attributions[other];
    if (beside === undefined || beside.content.length > 0) continue;
    const starts = [...beside.source, ...beside.cue].map((range) => range.firstToken);
    const ends = [...beside.source, ...beside.cue].map((range) => range.endToken);
    const isNear = Math.min(...starts) - end <= PARTED_TOKENS && Math.min(...starts) >= end;
    const wasNear = first - Math.max(...ends) <= PARTED_TOKENS && Math.max(...ends) <= first;
    if (isNear || wasNear) return sourceHeads[other] ?? -1;
  }
  return -1;
}

function acceptable(reading: Reading, phrase: number): number {
  const { view, noun, discourse } = reading;
  const found = noun.phrases[phrase];
  if (found === undefined) return -1;
  if (
    found.form === 'pronoun' &&
    IMPERSONAL.has(view.lower[found.first] ?? '') &&
    !hasTag(view, found.first, 'WDT')
  )
    return -1;
  const entity = discourse.entity(discourse.entityOfPhrase[phrase] ?? -1);
  return entity === undefined || entity.class === 'thing' ? -1 : phrase;
}

/** What the cue says; null when it says nothing, -1 inside when it says that nobody is given. */
function sourceByCue(reading: Reading, cue: TokenRange, attribution: Attribution): number | null {
  const { view, noun } = reading;
  for (let i = cue.firstToken; i < cue.endToken; i++) {
    const word = view.lower[i] ?? '';
    if (word === 'according' || word === 'per') return noun.phraseOf[cue.endToken] ?? -1;
    const bits = tagBits(view, i);
    if ((bits & TAG.finite) === 0) continue;
    if (isPassive(view, i)) return agentOf(reading, cue);
    if (SEEMING.has(view.tagged.lemmas[i] ?? '')) return -1;
    if (comesAfter(attribution, i)) {
      const after = subjectAfter(view, noun, cue.endToken - 1);
      if (after >= 0 && hasTag(view, i, 'VBD')) return after;
    }
    const before = subjectBefore(view, noun, i);
    return (noun.phrases[before]?.first ?? -1) >= cue.firstToken ? -1 : before;
  }
  return hasTag(view, firstVerb(view, cue), 'VBG')
    ? subjectOfClause(reading, firstVerb(view, cue))
    : null;
}

/** The first verb of the cue, past adverbs; its first token when it has none. */
function firstVerb(view: ArticleView, cue: TokenRange): number {
  let i = cue.firstToken;
  while (i < cue.endToken - 1 && (tagBits(view, i) & TAG.adverb) !== 0) i++;
  return i;
}

/** A participle's clause begins this many tokens before it at most. */
const MOST_CLAUSE = 60;

/** "Rowe left the room, | calling it a farce": the subject of the finite verb before the participle in its sentence. */
function subjectOfClause(reading: Reading, participle: number): number {
  const { view, noun } = reading;
  const { sentenceOf } = view.document;
  const floor = Math.max(0, participle - MOST_CLAUSE);
  for (let i = participle - 1; i >= floor && sentenceOf[i] === sentenceOf[participle]; i--)
    if ((tagBits(view, i) & TAG.finite) !== 0 && view.quoted[i] !== 1) {
      const own = subjectBefore(view, noun, participle);
      return own >= 0 && !isPassive(view, i)
        ? chooseSubject(reading, own, i)
        : subjectBefore(view, noun, i);
    }
  return subjectBefore(view, noun, participle);
}

/** The participle's own subject where it stands after the finite verb ("with Lee | saying"), else the finite verb's. */
function chooseSubject(reading: Reading, own: number, finite: number): number {
  const { view, noun } = reading;
  const first = noun.phrases[own]?.first ?? -1;
  const isWith = view.lower[first - 1] === 'with';
  return isWith ? own : subjectBefore(view, noun, finite);
}

/** "was praised by | officials". */
function agentOf(reading: Reading, cue: TokenRange): number {
  const { view, noun } = reading;
  for (let i = cue.endToken - 1; i < cue.endToken + 3; i++)
    if (view.lower[i] === 'by') return noun.phraseOf[i + 1] ?? -1;
  return -1;
}

function comesAfter(attribution: Attribution, token: number): boolean {
  return attribution.content.some((range) => range.endToken <= token);
}

/** "the union wants | to strike", "Lee: | …": the subject of the verb before the content, or the name before a colon. */
function sourceBeforeContent(view: ArticleView, reading: Reading, content: TokenRange): number {
  const { noun } = reading;
  const sentence = view.document.sentenceOf[content.firstToken];
  let i = content.firstToken - 1;
  while (i >= 0 && view.document.sentenceOf[i] === sentence) {
    const word = view.lower[i] ?? '';
    const bits = tagBits(view, i);
    if ((bits & TAG.finite) !== 0) return isPassive(view, i) ? -1 : subjectBefore(view, noun, i);
    if (word === ':' && i > 0) {
      const label = noun.phraseOf[i - 1] ?? -1;
      if (label >= 0 && noun.phrases[label]?.form === 'name') return label;
    }
    if (
      content.firstToken - i > 4 ||
      !(
        word === 'that' ||
        word === 'to' ||
        word === ',' ||
        word === ':' ||
        word === 'whether' ||
        word === 'if' ||
        (bits & (TAG.adverb | TAG.verb)) !== 0
      )
    )
      return -1;
    i--;
  }
  return -1;
}
