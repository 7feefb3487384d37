import type { Document } from '../tokenize/document.ts';
import { mix, mix2 } from './greedy-tagger.ts';
import type { RoleContext } from './role-context.ts';
import type { WordForms } from './word-forms.ts';

/** All that the role tagger's features are made from. */
export interface RoleInput {
  readonly document: Document;
  readonly forms: WordForms;
  readonly pos: Uint8Array;
  /** 0 outside, 1 + the index of the entity type inside a named entity. */
  readonly entity: Uint8Array;
  readonly lemma: Int32Array;
  readonly context: RoleContext;
}

/** The most features that one token has. */
export const ROLE_FEATURE_LIMIT = 72;

/** Fills `features` with the hashes of token `i`'s features and returns how many there are. */
export type RoleFeatureWriter = (i: number, features: Uint32Array) => number;

const NONE = 0xff;

/** The features by which the parts of attributions are told. */
export function roleFeatures(input: RoleInput): RoleFeatureWriter {
  const { document, forms, pos, entity, lemma, context } = input;
  const { lower, suffix3, shape, flags } = forms;
  const { quote, cue, cueBefore, cueAfter } = context;
  const { sentenceOf, sentenceStarts, blockOf, blocks, tokenCount } = document;
  const at = (array: ArrayLike<number>, i: number, block: number) =>
    i >= 0 && i < tokenCount && blockOf[i] === block ? (array[i] as number) : NONE;
  return (i, features) => {
    const block = blockOf[i] as number;
    const sentence = sentenceOf[i] as number;
    const first = sentenceStarts[sentence] as number;
    const end = sentenceStarts[sentence + 1] ?? tokenCount;
    const p0 = pos[i] as number;
    const p1 = at(pos, i - 1, block);
    const p2 = at(pos, i - 2, block);
    const n1 = at(pos, i + 1, block);
    const n2 = at(pos, i + 2, block);
    const l0 = lower[i] as number;
    const left = at(lower, i - 1, block);
    const right = at(lower, i + 1, block);
    const q0 = quote[i] as number;
    const qLeft = at(quote, i - 1, block);
    const qRight = at(quote, i + 1, block);
    const c0 = cue[i] as number;
    const e0 = entity[i] as number;
    const before = cueBefore[i] as number;
    const after = cueAfter[i] as number;
    const beforeGap = before < 0 ? NONE : distanceStep(i - before);
    const afterGap = after < 0 ? NONE : distanceStep(after - i);
    const beforeLemma = before < 0 ? 1 : (lemma[before] as number);
    const afterLemma = after < 0 ? 1 : (lemma[after] as number);
    const isFirst = i === first ? 1 : 0;
    let n = 0;
    features[n++] = mix(100, 7);
    features[n++] = mix(101, l0);
    features[n++] = mix(102, left);
    features[n++] = mix(103, right);
    features[n++] = mix(104, at(lower, i - 2, block));
    features[n++] = mix(105, at(lower, i + 2, block));
    features[n++] = mix2(106, left, l0);
    features[n++] = mix2(107, l0, right);
    features[n++] = mix(108, lemma[i] as number);
    features[n++] = mix2(109, lemma[i] as number, n1);
    features[n++] = mix(110, suffix3[i] as number);
    features[n++] = mix2(111, shape[i] as number, flags[i] as number);
    features[n++] = mix(112, p0);
    features[n++] = mix2(113, p1, p0);
    features[n++] = mix2(114, p0, n1);
    features[n++] = mix(115, pack(p2, p1, p0, 0));
    features[n++] = mix(116, pack(p1, p0, n1, 0));
    features[n++] = mix(117, pack(p0, n1, n2, 0));
    features[n++] = mix(118, pack(p2, p1, n1, n2));
    features[n++] = mix(119, q0);
    features[n++] = mix(120, pack(qLeft, q0, qRight, 0));
    features[n++] = mix(121, pack(q0, p0, qRight, isFirst));
    features[n++] = mix2(122, q0, left);
    features[n++] = mix2(123, q0, l0);
    features[n++] = mix(124, pack(c0, p0, q0, 0));
    features[n++] = mix(
      125,
      pack(at(cue, i - 1, block), c0, at(cue, i + 1, block), at(cue, i + 2, block)),
    );
    features[n++] = mix(126, pack(at(cue, i - 2, block), at(cue, i - 1, block), p0, 0));
    features[n++] = mix(127, pack(e0, at(entity, i - 1, block), at(entity, i + 1, block), p0));
    features[n++] = mix(128, pack(e0, at(cue, i + 1, block), at(cue, i - 1, block), 0));
    features[n++] = mix(129, pack(beforeGap, afterGap, q0, 0));
    features[n++] = mix2(130, beforeLemma, pack(beforeGap, p0, 0, 0));
    features[n++] = mix2(131, afterLemma, pack(afterGap, p0, 0, 0));
    features[n++] = mix2(132, beforeLemma, pack(q0, qLeft, 0, 0));
    features[n++] = mix2(133, afterLemma, pack(q0, qRight, 0, 0));
    features[n++] = mix2(134, beforeLemma, l0);
    features[n++] = mix2(135, afterLemma, l0);
    if (before >= 0) {
      features[n++] = mix2(136, beforeLemma, at(lower, before + 1, block));
      features[n++] = mix(
        137,
        pack(at(pos, before + 1, block), at(pos, before - 1, block), beforeGap, p0),
      );
      features[n++] = mix(
        138,
        pack(cue[before] as number, at(quote, before, block), q0, commas(document, before, i)),
      );
      features[n++] = mix2(
        139,
        lower[before] as number,
        pack(at(pos, before + 1, block), p1, p0, 0),
      );
    }
    if (after >= 0) {
      features[n++] = mix(
        140,
        pack(at(pos, after - 1, block), at(pos, after + 1, block), afterGap, p0),
      );
      features[n++] = mix(
        141,
        pack(cue[after] as number, at(quote, after, block), q0, commas(document, i, after)),
      );
      features[n++] = mix2(142, afterLemma, at(lower, after - 1, block));
    }
    features[n++] = mix(143, pack(isFirst, p0, e0, q0));
    features[n++] = mix(144, pack(distanceStep(i - first), distanceStep(end - 1 - i), q0, 0));
    features[n++] = mix(
      145,
      pack(at(quote, first, block), q0, beforeGap === NONE ? 0 : 1, afterGap === NONE ? 0 : 1),
    );
    features[n++] = mix(146, pack(before < 0 ? 0 : 1, p1, p0, n1));
    features[n++] = mix(147, pack(blocks[block]?.kind === 'paragraph' ? 0 : 1, q0, isFirst, p0));
    features[n++] = mix2(148, at(suffix3, i - 1, block), p0);
    features[n++] = mix2(149, at(suffix3, i + 1, block), p0);
    features[n++] = mix2(
      150,
      lower[first] as number,
      pack(before < 0 ? 0 : 1, after < 0 ? 0 : 1, q0, 0),
    );
    features[n++] = mix2(
      151,
      lower[end - 1] as number,
      pack(before < 0 ? 0 : 1, after < 0 ? 0 : 1, q0, 0),
    );
    features[n++] = mix2(152, at(lower, i - 3, block), p0);
    features[n++] = mix2(153, at(lower, i + 3, block), p0);
    features[n++] = mix(154, pack(at(pos, i - 3, block), p2, p1, p0));
    features[n++] = mix(155, pack(p0, n1, n2, at(pos, i + 3, block)));
    return n;
  };
}

function pack(a: number, b: number, c: number, d: number): number {
  return ((a & 0xff) << 24) | ((b & 0xff) << 16) | ((c & 0xff) << 8) | (d & 0xff);
}

/** 0, 1, 2, 3, 4, then steps that double. */
function distanceStep(distance: number): number {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  if (distance < 16) return 6;
  return distance < 32 ? 7 : 8;
}

/** How many commas stand between two tokens, up to three; far ones are not counted. */
function commas(document: Document, from: number, to: number): number {
  if (to - from > 40) return 4;
  let count = 0;
  for (let i = from + 1; i < to && count < 3; i++)
    if (document.text.charCodeAt(document.starts[i] as number) === 44) count++;
  return count;
}
