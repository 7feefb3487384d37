import type { LinkedAttribution } from '../attribute/attribution.ts';
import { cueCandidates, decideCue, decideSource, sourceCandidates } from '../attribute/link.ts';
import {
  createLinkState,
  writeCueFeatures,
  writeSourceFeatures,
} from '../attribute/link-features.ts';
import { createFeatureList, type LinkWeights, softmax } from '../attribute/link-model.ts';
import { CONTENT, CUE, type RunTable, SOURCE, tableRuns } from '../attribute/run-table.ts';
import { bucketOf } from '../model/greedy-tagger.ts';
import type { TaggedDocument } from '../model/tagged-document.ts';
import { seededRandom, shuffle } from './random.ts';

/** A document's role runs, gold or predicted, with the attributions that people marked. */
export interface LinkSample {
  readonly tagged: TaggedDocument;
  readonly attributions: readonly LinkedAttribution[];
}

/** One decision: each candidate's buckets, and which candidates are right. */
export interface Decision {
  readonly candidates: readonly Uint16Array[];
  readonly right: readonly number[];
}

export const LINK_BUCKETS = 1 << 15;

/** The decisions that gold asks for in one document, left to right, each seeing the right answers before it. */
export function gatherDecisions(sample: LinkSample): Decision[] {
  const table = tableRuns(sample.tagged);
  const { cueOf, sourcesOf, known } = goldLinks(table, sample.attributions);
  const state = createLinkState(table.count);
  const list = createFeatureList();
  const decisions: Decision[] = [];
  const add = (
    candidates: readonly number[],
    isRight: (candidate: number) => boolean,
    write: (candidate: number) => void,
  ) => {
    const right = candidates.flatMap((candidate, k) => (isRight(candidate) ? [k] : []));
    if (right.length === 0) return;
    decisions.push({
      right,
      candidates: candidates.map((candidate) => {
        write(candidate);
        return Uint16Array.from(list.hashes.subarray(0, list.count), (hash) =>
          bucketOf(hash, LINK_BUCKETS),
        );
      }),
    });
  };
  let previous = -1;
  for (let c = 0; c < table.count; c++) {
    if (table.role[c] !== CONTENT) continue;
    if (known[c])
      add(
        cueCandidates(table, state, c, previous),
        (cue) => cue === cueOf[c],
        (cue) => writeCueFeatures(table, state, c, cue, previous, list),
      );
    decideCue(state, c, cueOf[c] as number);
    previous = c;
  }
  let previousAnchor = -1;
  for (let anchor = 0; anchor < table.count; anchor++) {
    const isAnchor =
      table.role[anchor] === CUE ||
      (table.role[anchor] === CONTENT && (cueOf[anchor] as number) < 0);
    if (!isAnchor) continue;
    const gold = sourcesOf[anchor] as readonly number[];
    if (known[anchor])
      add(
        sourceCandidates(table, state, anchor, previousAnchor),
        (source) => (source < 0 ? gold.length === 0 : gold.includes(source)),
        (source) => writeSourceFeatures(table, state, anchor, source, previousAnchor, list),
      );
    decideSource(state, anchor, gold[0] ?? -1);
    previousAnchor = anchor;
  }
  return decisions;
}

interface GoldLinks {
  /** The cue run of each content run, or -1. */
  readonly cueOf: Int32Array;
  /** The source runs of each anchor. */
  readonly sourcesOf: readonly (readonly number[])[];
  /** Whether a run belongs to any gold attribution. */
  readonly known: Uint8Array;
}

/** Which runs belong together by gold: a run belongs to the attributions that it overlaps in its role. */
function goldLinks(table: RunTable, attributions: readonly LinkedAttribution[]): GoldLinks {
  const owners: number[][] = Array.from({ length: table.count }, () => []);
  const tokens = Array.from({ length: 3 }, () => new Map<number, number[]>());
  for (const [index, attribution] of attributions.entries()) {
    for (const [role, ranges] of [
      [SOURCE, attribution.source],
      [CUE, attribution.cue],
      [CONTENT, attribution.content],
    ] as const) {
      for (const range of ranges)
        for (let t = range.firstToken; t < range.endToken; t++) {
          const at = (tokens[role] as Map<number, number[]>).get(t) ?? [];
          at.push(index);
          (tokens[role] as Map<number, number[]>).set(t, at);
        }
    }
  }
  for (let r = 0; r < table.count; r++) {
    const counts = new Map<number, number>();
    for (let t = table.first[r] as number; t < (table.end[r] as number); t++)
      for (const index of tokens[table.role[r] as number]?.get(t) ?? [])
        counts.set(index, (counts.get(index) ?? 0) + 1);
    const ranked = [...counts].sort((a, b) => b[1] - a[1]);
    const top = ranked[0]?.[1] ?? 0;
    const kept =
      table.role[r] === SOURCE ? ranked : ranked.filter(([, n]) => n === top).slice(0, 1);
    owners[r] = kept.map(([index]) => index);
  }
  const cueOfAttribution = new Map<number, number>();
  const sourcesOfAttribution = new Map<number, number[]>();
  for (let r = 0; r < table.count; r++) {
    for (const index of owners[r] as number[]) {
      if (table.role[r] === CUE) cueOfAttribution.set(index, r);
      if (table.role[r] === SOURCE)
        sourcesOfAttribution.set(index, [...(sourcesOfAttribution.get(index) ?? []), r]);
    }
  }
  const cueOf = new Int32Array(table.count).fill(-1);
  const known = new Uint8Array(table.count);
  const sourcesOf: (readonly number[])[] = [];
  for (let r = 0; r < table.count; r++) {
    const owner = (owners[r] as number[])[0];
    known[r] = owner === undefined ? 0 : 1;
    if (table.role[r] === CONTENT && owner !== undefined)
      cueOf[r] = cueOfAttribution.get(owner) ?? -1;
    sourcesOf.push(owner === undefined ? [] : (sourcesOfAttribution.get(owner) ?? []));
  }
  return { cueOf, sourcesOf, known };
}

export interface LinkTraining {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
}

/** Fits the ranker by AdaGrad on the conditional likelihood of the right candidates. Deterministic for a seed. */
export function trainLinks(decisions: readonly Decision[], training: LinkTraining): LinkWeights {
  const weights = new Float32Array(LINK_BUCKETS);
  const squares = new Float32Array(LINK_BUCKETS).fill(1e-6);
  const order = [...decisions];
  const random = seededRandom(training.seed);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random);
    for (const { candidates, right } of order) {
      const scores = candidates.map((buckets) => {
        let score = 0;
        for (const bucket of buckets) score += weights[bucket] as number;
        return score;
      });
      softmax(scores);
      let mass = 0;
      for (const k of right) mass += scores[k] as number;
      for (const [k, buckets] of candidates.entries()) {
        const share = scores[k] as number;
        const target = right.includes(k) ? share / Math.max(mass, 1e-9) : 0;
        const gradient = share - target;
        if (Math.abs(gradient) < 1e-4) continue;
        for (const bucket of buckets) {
          const g = gradient + training.decay * (weights[bucket] as number);
          squares[bucket] = (squares[bucket] as number) + g * g;
          weights[bucket] =
            (weights[bucket] as number) -
            (training.rate * g) / Math.sqrt(squares[bucket] as number);
        }
      }
    }
  }
  return { weights };
}
