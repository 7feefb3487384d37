import type { TokenRange } from '../attribute/attribution.ts';
import { hasTag } from './article-view.ts';
import { learnFromDescription, learnFromNominal } from './learn.ts';
import { readNominal } from './nominal.ts';
import { endWithConjunct, extentOf } from './phrase-extent.ts';
import { addDescription, entityOfPhrase, type Reading, startWithOwner } from './reading.ts';
import { resolveNominal } from './resolve-nominal.ts';

/** Gives a common noun phrase its entity: that of the phrase that it describes, one spoken of before, or a new one. */
export function readCommon(reading: Reading, index: number, isSource: boolean): void {
  const { view, discourse, noun, described } = reading;
  const phrase = noun.phrases[index];
  if (phrase === undefined) return;
  const nominal = readNominal(view, noun, index);
  const bearer = entityOfPhrase(reading, described.get(index) ?? -1);
  if (bearer !== undefined) {
    learnFromDescription(reading, bearer, index, nominal);
    discourse.entityOfPhrase[index] = bearer.id;
    return;
  }
  const isOwner = noun.phrases[index + 1]?.possessor === index;
  if (isOwner && nominal.class === 'thing') return;
  const entity = resolveNominal(reading, index, nominal, isSource);
  if (entity === null) return;
  discourse.entityOfPhrase[index] = entity.id;
  if (entity.class === 'document' && !entity.named) entity.maker ??= makerAfter(reading, index);
  if (nominal.class === 'thing' || nominal.class === 'reporting') return;
  learnFromNominal(reading, entity, nominal);
  if (!entity.named && (nominal.class === 'person' || nominal.class === 'people'))
    addDescription(view, entity, startWithOwner(noun, phrase), extentOf(view, noun, index));
}

/**
 * In "the survey, published by | Reed Institute, says" or "the authors of the survey, who include | Reed Institute": who
 * made what the phrase describes; null when it does not say.
 */
function makerAfter(reading: Reading, index: number): TokenRange | null {
  const { view, noun } = reading;
  let i = extentOf(view, noun, index);
  if (view.words[i] === ',') i++;
  if (isOfAuthors(reading, index)) {
    if (view.lower[i] === 'which' || view.lower[i] === 'who') i++;
    return /^includ(?:es?|ing)$/.test(view.lower[i] ?? '') ? nameFrom(reading, i + 1) : null;
  }
  if (hasTag(view, i, 'VBN')) i++;
  return view.lower[i] === 'by' ? nameFrom(reading, i + 1) : null;
}

/** Whether the phrase stands in "the authors of the report". */
function isOfAuthors({ view, noun }: Reading, index: number): boolean {
  const first = noun.phrases[index]?.first ?? 0;
  return (
    view.lower[first - 1] === 'of' &&
    /^(?:authors|writers|researchers|compilers|makers)$/.test(view.lower[first - 2] ?? '')
  );
}

/** The name that begins at the token, with what "and" joins to it; null for anything else. */
function nameFrom({ view, noun }: Reading, start: number): TokenRange | null {
  const name = noun.phrases[noun.phraseOf[start] ?? -1];
  if (name?.form !== 'name' || name.first !== start) return null;
  const first = view.lower[start] === 'the' ? start + 1 : start;
  return { firstToken: first, endToken: endWithConjunct(view, noun, name.end) };
}
