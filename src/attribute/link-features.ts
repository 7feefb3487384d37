import { mix, mix2 } from '../model/greedy-tagger.ts';
import { addFeature, type FeatureList } from './link-model.ts';
import { CONTENT, CUE, type RunTable, SOURCE, sentenceGap } from './run-table.ts';

/** What has been decided so far, left to right: -1 where nothing has. */
export interface LinkState {
  /** The cue of each content run. */
  readonly cueOf: Int32Array;
  /** The content runs that each cue governs so far. */
  readonly contentCount: Uint8Array;
  /** The source of each anchor (a cue, or a content run without cue). */
  readonly sourceOf: Int32Array;
  /** How many anchors rest on each source so far. */
  readonly useCount: Uint8Array;
}

export function createLinkState(count: number): LinkState {
  return {
    cueOf: new Int32Array(count).fill(-1),
    contentCount: new Uint8Array(count),
    sourceOf: new Int32Array(count).fill(-1),
    useCount: new Uint8Array(count),
  };
}

/** How many runs of the wanted role are looked at on either side. */
export const REACH_BEFORE = 4;
export const REACH_AFTER = 3;

/** The features that speak for content run `c` being governed by `cue`, or by none when `cue` is -1. */
export function writeCueFeatures(
  table: RunTable,
  state: LinkState,
  c: number,
  cue: number,
  previous: number,
  list: FeatureList,
): void {
  list.count = 0;
  const shape = contentShape(table, c);
  const previousCue = previous < 0 ? -1 : (state.cueOf[previous] as number);
  if (cue < 0) {
    addFeature(list, mix(1, 0));
    addFeature(list, mix(2, shape));
    addFeature(list, mix2(3, table.left[c] as number, table.right[c] as number));
    addFeature(list, mix2(4, table.before[c] as number, table.opening[c] as number));
    addFeature(list, mix(5, table.after[c] as number));
    addFeature(list, mix(6, previousCue < 0 ? 1 : 0));
    return;
  }
  const path = pathBetween(table, c, cue);
  const order = cue < c ? 0 : 1;
  const word = table.word[cue] as number;
  const filled = Math.min(2, state.contentCount[cue] as number);
  const isPrevious = cue === previousCue ? 1 : 0;
  const gap = gapBucket(table, c, cue);
  addFeature(list, mix(10, path));
  addFeature(list, mix2(11, path, shape));
  addFeature(list, mix2(12, order, gap));
  addFeature(list, mix2(13, path, filled * 2 + isPrevious));
  addFeature(list, mix2(14, table.left[cue] as number, (table.right[cue] as number) * 2 + order));
  addFeature(list, mix2(15, table.left[c] as number, (table.right[c] as number) * 2 + order));
  addFeature(list, mix2(16, word, order));
  addFeature(list, mix2(17, word, path));
  const [left, right] = cue < c ? [cue, c] : [c, cue];
  const gapEdges = (table.after[left] as number) * 32 + (table.before[right] as number);
  addFeature(list, mix2(18, gapEdges, order));
  addFeature(
    list,
    mix2(19, (table.closing[left] as number) * 32 + (table.opening[right] as number), order),
  );
  addFeature(list, mix2(20, table.opening[c] as number, path));
  addFeature(list, mix2(21, table.after[cue] as number, path));
  addFeature(list, mix2(22, table.before[cue] as number, path));
  addFeature(
    list,
    mix2(23, quotationRelation(table, c, cue), order * 4 + Math.min(3, sentenceGap(table, c, cue))),
  );
  addFeature(
    list,
    mix2(
      24,
      filled * 2 + isPrevious,
      (table.right[cue] as number) * 8 + (table.left[cue] as number),
    ),
  );
  addFeature(
    list,
    mix2(25, filled * 2 + isPrevious, shape * 4 + Math.min(3, sentenceGap(table, c, cue))),
  );
  if (previous >= 0) {
    const kind = Math.min(2, sentenceGap(table, c, previous)) * 2 + isPrevious;
    addFeature(
      list,
      mix2(26, kind, (table.closing[previous] as number) * 32 + (table.opening[c] as number)),
    );
    addFeature(
      list,
      mix2(27, kind, (table.after[previous] as number) * 32 + (table.before[c] as number)),
    );
  }
}

/** The features that speak for `anchor` (a cue, or content without one) resting on `source`; -1 for nobody. */
export function writeSourceFeatures(
  table: RunTable,
  state: LinkState,
  anchor: number,
  source: number,
  previousAnchor: number,
  list: FeatureList,
): void {
  list.count = 0;
  const isCue = table.role[anchor] === CUE ? 1 : 0;
  const word = table.word[anchor] as number;
  const around = (table.left[anchor] as number) * 16 + (table.right[anchor] as number);
  const previousSource = previousAnchor < 0 ? -1 : (state.sourceOf[previousAnchor] as number);
  if (source < 0) {
    addFeature(list, mix(40, isCue));
    addFeature(list, mix2(41, isCue, word));
    addFeature(list, mix2(42, isCue, around));
    addFeature(list, mix2(43, isCue, table.before[anchor] as number));
    addFeature(list, mix2(44, isCue, table.after[anchor] as number));
    addFeature(
      list,
      mix2(45, isCue, (table.opening[anchor] as number) * 32 + (table.closing[anchor] as number)),
    );
    addFeature(list, mix2(46, isCue, previousSource < 0 ? 1 : 0));
    return;
  }
  const path = pathBetween(table, anchor, source) * 2 + isCue;
  const order = source < anchor ? 0 : 1;
  const used = Math.min(2, state.useCount[source] as number);
  const isPrevious = source === previousSource ? 1 : 0;
  const gap = gapBucket(table, anchor, source);
  const sourceWord = table.word[source] as number;
  addFeature(list, mix(50, path));
  addFeature(list, mix2(51, order * 2 + isCue, gap));
  addFeature(list, mix2(52, path, used * 2 + isPrevious));
  addFeature(list, mix2(53, word, path));
  addFeature(list, mix2(54, word, order));
  addFeature(list, mix2(55, path, around));
  addFeature(
    list,
    mix2(56, path, (table.left[source] as number) * 16 + (table.right[source] as number)),
  );
  const [left, right] = source < anchor ? [source, anchor] : [anchor, source];
  addFeature(
    list,
    mix2(57, (table.after[left] as number) * 32 + (table.before[right] as number), path),
  );
  addFeature(
    list,
    mix2(58, (table.closing[left] as number) * 32 + (table.opening[right] as number), order),
  );
  addFeature(list, mix2(59, table.opening[source] as number, path));
  addFeature(list, mix2(60, sourceWord, path));
  addFeature(list, mix2(61, quotationRelation(table, anchor, source), path));
  addFeature(list, mix2(62, table.before[anchor] as number, path));
  addFeature(list, mix2(63, table.after[source] as number, path));
  addFeature(list, mix2(64, table.opening[anchor] as number, path));
  addFeature(list, mix2(65, used * 2 + isPrevious, table.before[anchor] as number));
  addFeature(list, mix2(66, used * 2 + isPrevious, gap * 2 + order));
}

const PATH_REACH = 32;

/** Order, the runs in between by role, and how many sentences and blocks lie between two runs, as one number. */
function pathBetween(table: RunTable, a: number, b: number): number {
  const [left, right] = a < b ? [a, b] : [b, a];
  let sources = 0;
  let cues = 0;
  let contents = 0;
  // What lies farther back than this changes no count that matters, and keeps long chains linear.
  for (let r = Math.max(left + 1, right - PATH_REACH); r < right; r++) {
    const role = table.role[r];
    if (role === SOURCE) sources++;
    else if (role === CUE) cues++;
    else contents++;
  }
  const between = Math.min(2, sources) * 9 + Math.min(2, cues) * 3 + Math.min(2, contents);
  const block = Math.min(2, Math.abs((table.block[a] as number) - (table.block[b] as number)));
  return ((between * 3 + Math.min(2, sentenceGap(table, a, b))) * 3 + block) * 2 + (a < b ? 1 : 0);
}

function gapBucket(table: RunTable, a: number, b: number): number {
  const [left, right] = a < b ? [a, b] : [b, a];
  const tokens = Math.max(0, (table.first[right] as number) - (table.end[left] as number));
  return tokens < 4
    ? tokens
    : tokens < 7
      ? 4
      : tokens < 12
        ? 5
        : tokens < 25
          ? 6
          : tokens < 60
            ? 7
            : 8;
}

/** Whether content opens and closes with a quotation mark, and what it begins with. */
function contentShape(table: RunTable, c: number): number {
  const opens = table.opening[c] === 4 ? 1 : 0;
  const closes = table.closing[c] === 4 ? 1 : 0;
  return (
    opens * 2 +
    closes +
    ((table.quotation[c] as number) >= 0 ? 4 : 0) +
    (table.role[c] === CONTENT ? 0 : 8)
  );
}

function quotationRelation(table: RunTable, a: number, b: number): number {
  const inA = table.quotation[a] as number;
  const inB = table.quotation[b] as number;
  if (inA === inB) return inA < 0 ? 0 : 1;
  return 2 + (inA >= 0 ? 1 : 0) + (inB >= 0 ? 2 : 0);
}
