import {
  allowedAfter,
  ENTITY_TAG_COUNT,
  type EntityModel,
  entityFeatures,
} from '../model/entity-tagger.ts';
import { FEATURE_LIMIT } from '../model/greedy-tagger.ts';
import { type PosModel, posFeatures } from '../model/pos-tagger.ts';
import type { EntityMention } from '../model/tagged-document.ts';
import { ENTITY_TYPES, POS_TAGS } from '../model/tags.ts';
import {
  CAPITALISED,
  describeWords,
  HAS_DIGIT,
  SENTENCE_START,
  type WordForms,
} from '../model/word-forms.ts';
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
  const dictionary = frequentWords(prepared);
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
        const known = dictionary.get(forms.word[i] as number);
        let tag: number;
        if (known?.length === 1) tag = known[0] as number;
        else {
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

/** Words seen this often are taken to have shown all their parts of speech. */
const FREQUENT = 40;
const NEARLY_ALWAYS = 0.995;
/** A part of speech that is rarer than this among a word's uses is put down to error. */
const SELDOM = 0.002;
const CANDIDATE_LIMIT = 8;

function frequentWords(
  examples: readonly { pos: ArrayLike<number>; forms: WordForms }[],
): Map<number, readonly number[]> {
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
  const dictionary = new Map<number, readonly number[]>();
  for (const [word, tags] of counts) {
    const sorted = [...tags].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const total = sorted.reduce((sum, [, count]) => sum + count, 0);
    if (total < FREQUENT) continue;
    const [best, bestCount] = sorted[0] as [number, number];
    const kept = sorted.filter(([, count]) => count >= 2 && count / total >= SELDOM);
    if (bestCount / total >= NEARLY_ALWAYS) dictionary.set(word, [best]);
    else if (kept.length <= CANDIDATE_LIMIT)
      dictionary.set(
        word,
        kept.map(([tag]) => tag),
      );
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
): EntityModel {
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
  return { ...perceptron.finish(), lowerCaseWords: lowerCaseBeginnings(prepared) };
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

/** Words without a capital or a digit that begin an entity at least twice in the examples. */
function lowerCaseBeginnings(
  examples: readonly { forms: WordForms; gold: Uint8Array }[],
): Set<number> {
  const counts = new Map<number, number>();
  for (const { forms, gold } of examples)
    for (let i = 0; i < forms.count; i++) {
      const hasSign = ((forms.flags[i] as number) & (CAPITALISED | HAS_DIGIT)) !== 0;
      if (hasSign || (gold[i] as number) % 2 === 0) continue;
      const word = forms.lower[i] as number;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([word]) => word));
}
