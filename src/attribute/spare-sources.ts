import { posOf, type TaggedDocument, type TokenRange } from '../model/tagged-document.ts';
import { partitionPoint } from '../text/partition-point.ts';
import { tokenText } from '../tokenize/document.ts';
import type { LinkedAttribution } from './attribution.ts';
import { isPassive } from './framing.ts';
import { cueHead } from './run-table.ts';

/**
 * Gives every attribution without a source the spare source nearest to its cue (or, without one, to its content) in the
 * same sentence: the one before it or the one after. Linear in tokens, but for the search of a sorted list.
 */
export function readSpareSources(
  tagged: TaggedDocument,
  attributions: readonly LinkedAttribution[],
): readonly LinkedAttribution[] {
  const { sentenceOf } = tagged.document;
  const spares = tagged.spareSources.filter((run) => isSomebody(tagged, run));
  return attributions.map((attribution) => {
    const anchor = attribution.cue[0] ?? attribution.content[0];
    if (attribution.source.length > 0 || anchor === undefined) return attribution;
    const passive = isPassiveCue(tagged, attribution);
    const after = countBefore(spares, anchor.firstToken);
    let nearest: TokenRange | null = null;
    for (const run of [spares[after - 1], spares[after]]) {
      if (run === undefined || sentenceOf[run.firstToken] !== sentenceOf[anchor.firstToken])
        continue;
      if (distance(run, anchor) > REACH || isParted(tagged, run, anchor)) continue;
      if (passive && tagged.lemmas[run.firstToken - 1] !== 'by') continue;
      if (nearest === null || distance(run, anchor) < distance(nearest, anchor)) nearest = run;
    }
    return nearest === null
      ? attribution
      : { ...attribution, source: [withoutEnd(tagged, nearest)] };
  });
}

/** A spare source stands this many tokens from the cue at most. */
const REACH = 60;

/** Whether one of the two stands in brackets and the other does not: "A man (and | I see why) | tells me". */
function isParted(tagged: TaggedDocument, a: TokenRange, b: TokenRange): boolean {
  return hasOpenBracket(tagged, {
    firstToken: Math.min(a.endToken, b.endToken),
    endToken: Math.max(a.firstToken, b.firstToken),
  });
}

/** Whether a bracket opens or closes in the range and does not close or open there. */
function hasOpenBracket({ lemmas }: TaggedDocument, { firstToken, endToken }: TokenRange): boolean {
  let depth = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (lemmas[i] === '(') depth++;
    if (lemmas[i] === ')' && --depth < 0) return true;
  }
  return depth > 0;
}

/** How many of the runs, which stand in text order, begin before the token. */
function countBefore(runs: readonly TokenRange[], token: number): number {
  return partitionPoint(0, runs.length, (i) => (runs[i] as TokenRange).firstToken < token);
}

/** The run without an "and", or a mark, that leads on to something else. */
function withoutEnd({ lemmas }: TaggedDocument, { firstToken, endToken }: TokenRange): TokenRange {
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
function isSomebody(tagged: TaggedDocument, run: TokenRange): boolean {
  if (hasOpenBracket(tagged, run)) return false;
  for (let i = run.firstToken; i < run.endToken; i++) {
    const word = tokenText(tagged.document, i).toLowerCase();
    if (/^(?:NN|PRP|WP|CD)/.test(posOf(tagged, i)) && !PLACE_HOLDERS.has(word)) return true;
  }
  return false;
}

/** Whether the cue is a passive, whose subject is not who says it: "were asked", "is widely expected". */
function isPassiveCue(tagged: TaggedDocument, { cue: [cue] }: LinkedAttribution): boolean {
  if (cue === undefined) return false;
  const head = cueHead(tagged, cue.firstToken, cue.endToken);
  return posOf(tagged, head) === 'VBN' && isPassive(tagged, head);
}

/** How many tokens lie between two ranges. */
function distance(a: TokenRange, b: TokenRange): number {
  return Math.max(0, a.firstToken - b.endToken, b.firstToken - a.endToken);
}
