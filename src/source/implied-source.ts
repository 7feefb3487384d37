import type { Attribution, TokenRange } from '../attribute/attribution.ts';
import { holdsToken } from '../attribute/holds-token.ts';
import { type ArticleView, hasTag, TAG, tagBits } from './article-view.ts';
import { FEELINGS } from './feelings.ts';
import { isPassive, subjectAfter, subjectBefore } from './find-subject.ts';
import type { Reading } from './reading.ts';
import { subjectOfInfinitive, subjectOfItem, subjectOfParticiple } from './subject-of-clause.ts';

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
  const listed = acceptable(reading, subjectOfItem(reading, attribution.cue[0]?.firstToken ?? -1));
  if (listed >= 0) return listed;
  for (const cue of attribution.cue) {
    const bearer = bearerOf(reading, cue);
    const sure =
      reading.noun.phrases[bearer]?.form === 'quantity' ? bearer : acceptable(reading, bearer);
    if (sure >= 0) return sure;
  }
  const found = implySource(reading, index, attribution);
  // "The choir has reportedly sold its piano": whoever the content is about does not say it.
  const first = reading.noun.phrases[found]?.first ?? -1;
  return holdsToken(attribution.content, first) ? -1 : found;
}

/** Copulas that a feeling can follow. */
const COPULAS: ReadonlySet<string> = new Set(['be', 'seem', 'appear', 'feel', 'remain', 'look']);
/** What "seems to" says of nobody's mind. */
const BARE_VERBS: ReadonlySet<string> = new Set(['be', 'have']);
/** A cue's words are looked at up to this many tokens past a copula. */
const MOST_AFTER = 6;

/**
 * Whose the words of the cue say it is, even inside what was taken for the content: "Lee was eager to", "Lee was heard saying",
 * "Lee seemed to realize", "was praised by Lee". -1 when they do not.
 */
function bearerOf(reading: Reading, cue: TokenRange): number {
  const { view, noun } = reading;
  for (let i = cue.firstToken; i < cue.endToken; i++) {
    if ((tagBits(view, i) & TAG.verb) === 0 && view.lower[i] !== "'s") continue;
    const lemma = view.tagged.lemmas[i] ?? '';
    if (COPULAS.has(lemma) && isOfMind(view, i, cue)) return subjectBefore(view, noun, i);
    if (hasTag(view, i, 'VBN')) return agentOf(reading, cue);
  }
  return -1;
}

/** Whether the copula at `i` goes on with a feeling, with "heard saying", or with "to" and a verb of the cue. */
function isOfMind(view: ArticleView, i: number, cue: TokenRange): boolean {
  let next = i + 1;
  while (next < i + MOST_AFTER && isBetween(view, next)) next++;
  if (FEELINGS.has(view.lower[next] ?? '')) return true;
  if (hasTag(view, next, 'VBN'))
    for (let j = next + 1; j < cue.endToken; j++) if (hasTag(view, j, 'VBG')) return true;
  if (view.lower[next] !== 'to' || !hasTag(view, next + 1, 'VB')) return false;
  return (
    view.tagged.lemmas[i] !== 'be' &&
    next + 1 < cue.endToken &&
    !BARE_VERBS.has(view.lower[next + 1] ?? '')
  );
}

function isBetween(view: ArticleView, i: number): boolean {
  return (
    (tagBits(view, i) & TAG.adverb) !== 0 || view.lower[i] === 'be' || view.lower[i] === 'been'
  );
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
  if (entity !== undefined && entity.class !== 'thing') return phrase;
  // "Lee's decision, | saying": what is somebody's says what that one says.
  return found.possessor >= 0 ? acceptable(reading, found.possessor) : -1;
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
  const verb = firstVerb(view, cue);
  if (hasTag(view, verb, 'VBG')) return subjectOfParticiple(reading, verb, attribution);
  return hasTag(view, verb, 'VB') ? subjectOfInfinitive(reading, verb) : null;
}

/** The first verb of the cue, past adverbs and "to"; its first token when it has none. */
function firstVerb(view: ArticleView, cue: TokenRange): number {
  let i = cue.firstToken;
  while (
    i < cue.endToken - 1 &&
    ((tagBits(view, i) & TAG.adverb) !== 0 || hasTag(view, i, 'TO') || hasTag(view, i, 'IN'))
  )
    i++;
  return i;
}

/** "was praised by | officials". */
function agentOf(reading: Reading, cue: TokenRange): number {
  const { view, noun } = reading;
  for (let i = cue.endToken - 1; i < cue.endToken + 3; i++)
    if (view.lower[i] === 'by') {
      let agent = noun.phraseOf[i + 1] ?? -1;
      while (noun.phrases[agent + 1]?.possessor === agent) agent++;
      return agent;
    }
  return -1;
}

function comesAfter(attribution: Attribution, token: number): boolean {
  return attribution.content.every((range) => range.endToken <= token);
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
