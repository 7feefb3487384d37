import { allowedAfter, ENTITY_TAG_COUNT, entityFeatures } from '../model/entity-tagger.ts';
import { FEATURE_LIMIT, type GreedyWeights } from '../model/greedy-tagger.ts';
import { type PosModel, posFeatures } from '../model/pos-tagger.ts';
import type { EntityMention } from '../model/tagged-document.ts';
import { ENTITY_TYPES, POS_TAGS } from '../model/tags.ts';
import { describeWords, SENTENCE_START, type WordForms } from '../model/word-forms.ts';
import type { Document } from '../tokenize/document.ts';
import { AveragedPerceptron } from './averaged-perceptron.ts';
import { seededRandom, shuffle } from './random.ts';

const POS_ROWS = 1 << 16;
const ENTITY_ROWS = 1 << 16;
const NO_TAG = 63;

/** A text with the tags to learn; -1 where there is none. */
export interface PosExample {
  readonly document: Document;
  readonly pos: ArrayLike<number>;
}

/** Trains the part-of-speech tagger; deterministic for a seed. */
export function trainPosTagger(
  examples: readonly PosExample[],
  seed: number,
  passes = 6,
): PosModel {
  const random = seededRandom(seed);
  const prepared = examples.map((example) => ({
    ...example,
    forms: describeWords(example.document),
  }));
  const dictionary = unambiguousWords(prepared);
  const perceptron = new AveragedPerceptron(POS_TAGS.length, POS_ROWS);
  const features = new Uint32Array(FEATURE_LIMIT);
  for (let pass = 0; pass < passes; pass++) {
    for (const { document, pos, forms } of shuffle([...prepared], random)) {
      const write = posFeatures(forms);
      let previous = NO_TAG;
      let beforeThat = NO_TAG;
      for (let i = 0; i < document.tokenCount; i++) {
        if ((forms.flags[i] as number) & SENTENCE_START) {
          previous = NO_TAG;
          beforeThat = NO_TAG;
        }
        const gold = pos[i] as number;
        let tag = dictionary.get(forms.word[i] as number);
        if (tag === undefined) {
          const count = write(i, previous, beforeThat, features);
          tag = gold < 0 ? previous : perceptron.learn(features, count, gold);
        }
        beforeThat = previous;
        previous = tag;
      }
    }
  }
  return { ...perceptron.finish(), dictionary };
}

const FREQUENT = 40;
const NEARLY_ALWAYS = 0.995;

function unambiguousWords(
  examples: readonly { pos: ArrayLike<number>; forms: WordForms }[],
): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { pos, forms } of examples) {
    for (let i = 0; i < forms.count; i++) {
      const tag = pos[i] as number;
      if (tag < 0) continue;
      const word = forms.word[i] as number;
      const tags = counts.get(word) ?? new Map<number, number>();
      tags.set(tag, (tags.get(tag) ?? 0) + 1);
      counts.set(word, tags);
    }
  }
  const dictionary = new Map<number, number>();
  for (const [word, tags] of counts) {
    let total = 0;
    let best = -1;
    for (const [tag, count] of tags) {
      total += count;
      if (best < 0 || count > (tags.get(best) as number)) best = tag;
    }
    if (total >= FREQUENT && (tags.get(best) as number) / total >= NEARLY_ALWAYS)
      dictionary.set(word, best);
  }
  return dictionary;
}

export interface EntityExample {
  readonly document: Document;
  readonly pos: Uint8Array;
  readonly entities: readonly EntityMention[];
}

/** Trains the named-entity tagger; deterministic for a seed. */
export function trainEntityTagger(
  examples: readonly EntityExample[],
  seed: number,
  passes = 5,
): GreedyWeights {
  const random = seededRandom(seed);
  const prepared = examples.map((example) => ({
    ...example,
    forms: describeWords(example.document),
    gold: entityTags(example),
  }));
  const perceptron = new AveragedPerceptron(ENTITY_TAG_COUNT, ENTITY_ROWS);
  const features = new Uint32Array(FEATURE_LIMIT);
  for (let pass = 0; pass < passes; pass++) {
    for (const { forms, pos, gold } of shuffle([...prepared], random)) {
      const writer = entityFeatures(forms, pos);
      let previous = 0;
      let beforeThat = 0;
      for (let i = 0; i < forms.count; i++) {
        if ((forms.flags[i] as number) & SENTENCE_START) {
          previous = 0;
          beforeThat = 0;
        }
        const count = writer.write(i, previous, beforeThat, features);
        const tag = perceptron.learn(features, count, gold[i] as number, allowedAfter(previous));
        writer.remember(i, tag);
        beforeThat = previous;
        previous = tag;
      }
    }
  }
  return perceptron.finish();
}

function entityTags(example: EntityExample): Uint8Array {
  const tags = new Uint8Array(example.document.tokenCount);
  for (const mention of example.entities) {
    const begin = 1 + 2 * ENTITY_TYPES.indexOf(mention.type);
    tags.fill(begin + 1, mention.firstToken, mention.endToken);
    tags[mention.firstToken] = begin;
  }
  return tags;
}
