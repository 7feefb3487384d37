import type { Document } from '../tokenize/document.ts';
import {
  bestOf,
  bestTag,
  FEATURE_LIMIT,
  type FeatureWriter,
  type GreedyWeights,
  mix,
  mix2,
} from './greedy-tagger.ts';
import { SENTENCE_START, type WordForms } from './word-forms.ts';

/** The parts of speech that a frequent word was seen with, by the word's hash; only they are weighed. */
export type PosDictionary = ReadonlyMap<number, readonly number[]>;

export interface PosModel extends GreedyWeights {
  readonly dictionary: PosDictionary;
}

const NO_TAG = 63;

/** The part of speech of every token. Linear in the number of tokens. */
export function tagPartsOfSpeech(
  document: Document,
  forms: WordForms,
  model: PosModel,
): Uint8Array {
  const tags = new Uint8Array(document.tokenCount);
  const features = new Uint32Array(FEATURE_LIMIT);
  const scores = new Int32Array(model.tagCount);
  const write = posFeatures(forms);
  let previous = NO_TAG;
  let beforeThat = NO_TAG;
  for (let i = 0; i < tags.length; i++) {
    if ((forms.flags[i] as number) & SENTENCE_START) {
      previous = NO_TAG;
      beforeThat = NO_TAG;
    }
    const known = model.dictionary.get(forms.word[i] as number);
    let tag: number;
    if (known?.length === 1) tag = known[0] as number;
    else {
      const count = write(i, previous, beforeThat, features);
      tag =
        known === undefined
          ? bestTag(model, features, count, scores)
          : bestOf(model, features, count, known);
    }
    tags[i] = tag;
    beforeThat = previous;
    previous = tag;
  }
  return tags;
}

/** The features by which a token's part of speech is told. */
export function posFeatures(forms: WordForms): FeatureWriter {
  return (i, previous, beforeThat, features) =>
    writePosFeatures(forms, i, previous, beforeThat, features);
}

/** Apart, so that the code made for it stays when a document's own function goes. */
function writePosFeatures(
  forms: WordForms,
  i: number,
  previous: number,
  beforeThat: number,
  features: Uint32Array,
): number {
  const {
    word,
    lower,
    suffix1,
    suffix2,
    suffix3,
    suffix4,
    prefix1,
    prefix2,
    prefix3,
    shape,
    flags,
    count,
  } = forms;
  const w = word[i] as number;
  const l = lower[i] as number;
  const left = i > 0 ? (lower[i - 1] as number) : 1;
  const right = i + 1 < count ? (lower[i + 1] as number) : 1;
  let n = 0;
  features[n++] = mix(0, 7);
  features[n++] = mix(1, w);
  features[n++] = mix(2, l);
  features[n++] = mix(3, suffix1[i] as number);
  features[n++] = mix(4, suffix2[i] as number);
  features[n++] = mix(5, suffix3[i] as number);
  features[n++] = mix(6, suffix4[i] as number);
  features[n++] = mix(7, prefix1[i] as number);
  features[n++] = mix(8, prefix2[i] as number);
  features[n++] = mix(9, prefix3[i] as number);
  features[n++] = mix2(10, shape[i] as number, flags[i] as number);
  features[n++] = mix(11, previous);
  features[n++] = mix2(12, previous, beforeThat);
  features[n++] = mix2(13, previous, l);
  features[n++] = mix(14, left);
  features[n++] = mix(15, right);
  features[n++] = mix2(16, left, l);
  features[n++] = mix2(17, l, right);
  features[n++] = mix2(18, previous, right);
  features[n++] = mix(19, i + 1 < count ? (suffix3[i + 1] as number) : 1);
  features[n++] = mix(20, i > 0 ? (suffix3[i - 1] as number) : 1);
  features[n++] = mix(21, i > 1 ? (lower[i - 2] as number) : 1);
  features[n++] = mix(22, i + 2 < count ? (lower[i + 2] as number) : 1);
  features[n++] = mix2(23, previous, suffix2[i] as number);
  features[n++] = mix2(24, i + 1 < count ? (shape[i + 1] as number) : 1, shape[i] as number);
  features[n++] = mix2(25, i + 1 < count ? (suffix2[i + 1] as number) : 1, suffix3[i] as number);
  return n;
}
