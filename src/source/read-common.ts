import { learnFromDescription, learnFromNominal } from './learn.ts';
import { readNominal } from './nominal.ts';
import { extentOf } from './phrase-extent.ts';
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
  if (nominal.class === 'thing' || nominal.class === 'reporting') return;
  learnFromNominal(reading, entity, nominal);
  if (!entity.named && (nominal.class === 'person' || nominal.class === 'people'))
    addDescription(view, entity, startWithOwner(noun, phrase), extentOf(view, noun, index));
}
