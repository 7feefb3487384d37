import type { Document } from '../tokenize/document.ts';
import { bestTag, FEATURE_LIMIT, type GreedyWeights, mix, mix2 } from './greedy-tagger.ts';
import type { EntityMention } from './tagged-document.ts';
import { ENTITY_TYPES } from './tags.ts';
import {
  CAPITALISED,
  HAS_DIGIT,
  HAS_LETTER,
  SENTENCE_START,
  type WordForms,
} from './word-forms.ts';

/** Tags: 0 outside, then begin and inside of each entity type in turn. */
export const ENTITY_TAG_COUNT = 1 + 2 * ENTITY_TYPES.length;

export interface EntityModel extends GreedyWeights {
  /** Hashes of the words without a capital or a digit that may begin an entity ("last" week); others begin none. */
  readonly lowerCaseWords: ReadonlySet<number>;
}

/** Named entities, in text order. What a word was taken for before in the same document counts. */
export function findEntities(
  document: Document,
  forms: WordForms,
  pos: Uint8Array,
  model: EntityModel,
): EntityMention[] {
  const features = new Uint32Array(FEATURE_LIMIT);
  const scores = new Int32Array(model.tagCount);
  const writer = entityFeatures(forms, pos);
  const tags = new Uint8Array(document.tokenCount);
  let previous = 0;
  let beforeThat = 0;
  for (let i = 0; i < tags.length; i++) {
    if ((forms.flags[i] as number) & SENTENCE_START) {
      previous = 0;
      beforeThat = 0;
    }
    if (previous === 0 && beginsNone(forms, i, model)) {
      beforeThat = previous;
      continue;
    }
    const tag = bestTag(
      model,
      features,
      writer.write(i, previous, beforeThat, features),
      scores,
      allowedAfter(previous),
    );
    tags[i] = tag;
    writer.remember(i, tag);
    beforeThat = previous;
    previous = tag;
  }
  return groupMentions(tags);
}

/** Whether no entity begins at token `i`, which can be told without weighing features. */
function beginsNone(forms: WordForms, i: number, model: EntityModel): boolean {
  const hasSign = ((forms.flags[i] as number) & (CAPITALISED | HAS_DIGIT)) !== 0;
  return !hasSign && !model.lowerCaseWords.has(forms.lower[i] as number);
}

const ALLOWED = Array.from(
  { length: ENTITY_TAG_COUNT },
  (_, previous) => (tag: number) => !isInside(tag) || previous === tag || previous === tag - 1,
);

/** An inside tag follows only its own type. */
export function allowedAfter(previous: number): (tag: number) => boolean {
  return ALLOWED[previous] as (tag: number) => boolean;
}

function isInside(tag: number): boolean {
  return tag > 0 && tag % 2 === 0;
}

function groupMentions(tags: Uint8Array): EntityMention[] {
  const mentions: EntityMention[] = [];
  for (let i = 0; i < tags.length; ) {
    const tag = tags[i] as number;
    let end = i + 1;
    if (tag > 0) {
      while (end < tags.length && tags[end] === tag + (tag % 2)) end++;
      const type = ENTITY_TYPES[(tag - 1) >> 1];
      if (type !== undefined) mentions.push({ type, firstToken: i, endToken: end });
    }
    i = end;
  }
  return mentions;
}

export interface EntityFeatures {
  write(i: number, previous: number, beforeThat: number, features: Uint32Array): number;
  /** Records what token `i` was taken for, for later tokens of the same form. */
  remember(i: number, tag: number): void;
}

/** The features by which entities are told, with a memory of the document so far. */
export function entityFeatures(forms: WordForms, pos: Uint8Array): EntityFeatures {
  const { word, flags } = forms;
  const seen = new Map<number, number>();
  return {
    write: (i, previous, beforeThat, features) =>
      writeEntityFeatures(forms, pos, seen, i, previous, beforeThat, features),
    remember(i, tag) {
      if (tag > 0 && (flags[i] as number) & CAPITALISED) seen.set(word[i] as number, tag);
    },
  };
}

/** Apart, so that the code made for it stays when a document's own function goes. */
function writeEntityFeatures(
  forms: WordForms,
  pos: Uint8Array,
  seen: ReadonlyMap<number, number>,
  i: number,
  previous: number,
  beforeThat: number,
  features: Uint32Array,
): number {
  const { word, lower, suffix2, suffix3, prefix3, shape, flags, count } = forms;
  const w = word[i] as number;
  let n = 0;
  features[n++] = mix(30, 7);
  features[n++] = mix(31, w);
  features[n++] = mix(32, lower[i] as number);
  features[n++] = mix2(33, pos[i] as number, previous);
  features[n++] = mix(34, previous);
  features[n++] = mix2(35, previous, w);
  features[n++] = mix2(36, shape[i] as number, flags[i] as number);
  features[n++] = mix(37, at(word, i - 1, count));
  features[n++] = mix(38, at(word, i + 1, count));
  if (((flags[i] as number) & (CAPITALISED | HAS_DIGIT)) === 0 && previous === 0) {
    features[n++] = mix2(56, pos[i] as number, at(pos, i + 1, count));
    return n;
  }
  const memory = (flags[i] as number) & HAS_LETTER ? (seen.get(w) ?? 0) : 0;
  features[n++] = mix(39, memory);
  features[n++] = mix2(40, memory, previous);
  features[n++] = mix(41, suffix3[i] as number);
  features[n++] = mix(42, prefix3[i] as number);
  features[n++] = mix(43, suffix2[i] as number);
  features[n++] = mix2(44, at(word, i - 1, count), w);
  features[n++] = mix2(45, w, at(word, i + 1, count));
  features[n++] = mix(46, at(word, i - 2, count));
  features[n++] = mix(47, at(word, i + 2, count));
  features[n++] = mix2(48, at(shape, i - 1, count), shape[i] as number);
  features[n++] = mix2(49, shape[i] as number, at(shape, i + 1, count));
  features[n++] = mix2(50, at(pos, i - 1, count), pos[i] as number);
  features[n++] = mix2(51, pos[i] as number, at(pos, i + 1, count));
  features[n++] = mix2(52, previous, beforeThat);
  features[n++] = mix2(53, at(suffix3, i + 1, count), flags[i] as number);
  features[n++] = mix2(54, previous, at(word, i + 1, count));
  features[n++] = mix(55, i + 1 < count ? (seen.get(word[i + 1] as number) ?? 0) : 0);
  return n;
}

/** What stands at `i` of a document of `count` tokens; 1 outside of it. */
function at(array: ArrayLike<number>, i: number, count: number): number {
  return i >= 0 && i < count ? (array[i] as number) : 1;
}
