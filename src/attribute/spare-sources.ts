import { posOf, type TaggedDocument, type TokenRun } from '../model/tagged-document.ts';
import { tokenText } from '../tokenize/document.ts';
import type { LinkedAttribution } from './attribution.ts';

/**
 * Gives every attribution without a source the spare source nearest to its cue (or, without one, to its content) in the
 * same sentence. Linear in tokens.
 */
export function readSpareSources(
  tagged: TaggedDocument,
  attributions: readonly LinkedAttribution[],
): readonly LinkedAttribution[] {
  const { sentenceOf } = tagged.document;
  const spares = new Map<number, TokenRun[]>();
  for (const run of tagged.spareSources) {
    if (!isSomebody(tagged, run)) continue;
    const sentence = sentenceOf[run.firstToken] as number;
    spares.set(sentence, [...(spares.get(sentence) ?? []), run]);
  }
  return attributions.map((attribution) => {
    const anchor = attribution.cue[0] ?? attribution.content[0];
    if (attribution.source.length > 0 || anchor === undefined) return attribution;
    const near = (spares.get(sentenceOf[anchor.firstToken] as number) ?? []).filter(
      (run) => !isPassive(tagged, attribution) || follows(tagged, run, 'by'),
    );
    const distances = near.map((run) => distance(run, anchor));
    const nearest = near[distances.indexOf(Math.min(...distances))];
    if (nearest === undefined) return attribution;
    return { ...attribution, source: [withoutEnd(tagged, nearest)] };
  });
}

/** The run without an "and", or a mark, that leads on to something else. */
function withoutEnd({ lemmas }: TaggedDocument, { firstToken, endToken }: TokenRun): TokenRun {
  let end = endToken;
  while (
    end > firstToken + 1 &&
    /^(?:and|or|but|that|[^\p{L}\p{N})\]”"’'%.]+)$/u.test(lemmas[end - 1] ?? '')
  )
    end--;
  return { firstToken, endToken: end };
}

/** Words that hold the place of a subject: "it is unclear", "there are fears". */
const PLACE_HOLDERS: ReadonlySet<string> = new Set(
  'it there this that these those what which one'.split(' '),
);

/**
 * Whether a run could name or describe a source: it has a noun or a pronoun that stands for somebody, and does not begin
 * in one aside and end outside it.
 */
function isSomebody(tagged: TaggedDocument, { firstToken, endToken }: TokenRun): boolean {
  let isNamed = false;
  let depth = 0;
  for (let i = firstToken; i < endToken; i++) {
    const word = tokenText(tagged.document, i).toLowerCase();
    if (/^(?:NN|PRP|WP|CD)/.test(posOf(tagged, i)) && !PLACE_HOLDERS.has(word)) isNamed = true;
    if (word === '(') depth++;
    if (word === ')' && --depth < 0) return false;
  }
  return isNamed && depth === 0;
}

/** Whether the cue is a passive, whose subject is not who says it: "were asked", "is widely expected". */
function isPassive(tagged: TaggedDocument, { cue: [cue] }: LinkedAttribution): boolean {
  if (cue === undefined) return false;
  let verb = cue.endToken - 1;
  while (verb > cue.firstToken && !posOf(tagged, verb).startsWith('VB')) verb--;
  if (posOf(tagged, verb) !== 'VBN') return false;
  let before = verb - 1;
  while (before >= 0 && posOf(tagged, before).startsWith('RB')) before--;
  return tagged.lemmas[before] === 'be' || tagged.lemmas[before] === 'get';
}

function follows(tagged: TaggedDocument, { firstToken }: TokenRun, lemma: string): boolean {
  return firstToken > 0 && tagged.lemmas[firstToken - 1] === lemma;
}

/** How many tokens lie between two ranges. */
function distance(a: TokenRun, b: TokenRun): number {
  return Math.max(0, a.firstToken - b.endToken, b.firstToken - a.endToken);
}
