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

/** In "the survey, published by | Reed Institute, says": who made what the phrase describes; null when it does not say. */
function makerAfter({ view, noun }: Reading, index: number): TokenRange | null {
  let i = extentOf(view, noun, index);
  if (view.words[i] === ',') i++;
  if (hasTag(view, i, 'VBN')) i++;
  const next = noun.phraseOf[i + 1] ?? -1;
  const name = noun.phrases[next];
  if (view.lower[i] !== 'by' || name?.form !== 'name' || name.first !== i + 1) return null;
  const first = view.lower[name.first] === 'the' ? name.first + 1 : name.first;
  return { firstToken: first, endToken: endWithConjunct(view, noun, name.end) };
}
