import { POS_TAGS } from './tags.ts';

/** How often each lemma is a cue, in steps 1 (seldom) to 7 (nearly always), by `cueKey`. */
export type CueLexicon = ReadonlyMap<string, number>;

const CLASS_OF_POS = POS_TAGS.map((tag) =>
  tag.startsWith('VB') ? 'V' : tag.startsWith('NN') ? 'N' : 'O',
);

/** The lexicon's key for a lemma under a part of speech: "say V". */
export function cueKey(lemma: string, pos: number): string {
  return `${lemma} ${CLASS_OF_POS[pos]}`;
}
