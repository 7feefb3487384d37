import type { SeedHits } from './seed-hits.ts';
import type { SeedTable } from './seed-table.ts';

/** The hits of one quotation, in the order of their places. */
export interface QuotationHits {
  readonly count: number;
  readonly place: Float64Array;
  /** The words of the quotation that the seed spans: `[first, last]`. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** Which of the quotation's seeds it is, and what that says: more the rarer it is, nothing when it is everywhere. */
  readonly use: Uint32Array;
  readonly weight: Float32Array;
  readonly uses: number;
}

/** A stretch of the originals in which many seeds of a quotation lie. Places as in the hits. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** The sum of the weights of its different seeds. */
  readonly score: number;
}

/** A seed that occurs so much more often than it is kept is a commonplace, and says nothing. */
const COMMONPLACE = 0.02;
const COMMON = Math.fround(COMMONPLACE);
/** Commonplaces are left out of quotations in which so many seeds, or such a share of them, are rarer. */
const RARE_ENOUGH = 6;
const RARE_SHARE = 0.3;

/** Deals the hits out to the quotations. */
export function dealHits(table: SeedTable, hits: SeedHits): QuotationHits[] {
  const { usesOf, useCounts } = table;
  const counts = new Uint32Array(useCounts.length);
  const weights = weighSeeds(table, hits);
  const leavesOut = findDistinct(table, weights);
  const isDealt = (use: number, seed: number): boolean =>
    weights[seed] !== COMMON || leavesOut[table.quotation[use] as number] === 0;
  for (let i = 0; i < hits.count; i++) {
    const seed = hits.seed[i] as number;
    for (let use = usesOf[seed] as number; use < (usesOf[seed + 1] as number); use++) {
      if (!isDealt(use, seed)) continue;
      const quotation = table.quotation[use] as number;
      counts[quotation] = (counts[quotation] as number) + 1;
    }
  }
  const dealt = Array.from(counts, (count, quotation) => ({
    count: 0,
    place: new Float64Array(count),
    first: new Uint32Array(count),
    last: new Uint32Array(count),
    use: new Uint32Array(count),
    weight: new Float32Array(count),
    uses: useCounts[quotation] as number,
  }));
  for (let i = 0; i < hits.count; i++) {
    const seed = hits.seed[i] as number;
    const place = hits.place[i] as number;
    for (let use = usesOf[seed] as number; use < (usesOf[seed + 1] as number); use++) {
      const own = dealt[table.quotation[use] as number];
      if (own === undefined || !isDealt(use, seed)) continue;
      const at = own.count++;
      own.place[at] = place;
      own.first[at] = table.first[use] as number;
      own.last[at] = table.last[use] as number;
      own.use[at] = table.number[use] as number;
      own.weight[at] = weights[seed] as number;
    }
  }
  return dealt;
}

/** 1 for each quotation that enough of its rarer seeds tell from all others. */
function findDistinct(table: SeedTable, weights: Float32Array): Uint8Array {
  const rare = new Uint32Array(table.useCounts.length);
  for (let seed = 0; seed < table.count; seed++) {
    if (weights[seed] === COMMON || weights[seed] === 0) continue;
    for (let use = table.usesOf[seed] as number; use < (table.usesOf[seed + 1] as number); use++) {
      const quotation = table.quotation[use] as number;
      rare[quotation] = (rare[quotation] as number) + 1;
    }
  }
  return Uint8Array.from(rare, (count, quotation) =>
    count >= RARE_ENOUGH && count >= RARE_SHARE * (table.useCounts[quotation] as number) ? 1 : 0,
  );
}

function weighSeeds(table: SeedTable, hits: SeedHits): Float32Array {
  const weights = new Float32Array(table.count);
  for (let seed = 0; seed < table.count; seed++) {
    const occurrences = hits.occurrences[seed] as number;
    if (occurrences > 0)
      weights[seed] =
        occurrences > (table.kept[seed] as number) ? COMMONPLACE : 1 / (1 + Math.log2(occurrences));
  }
  return weights;
}

/** Which hits count: those whose seed lies in words `[firstWord, endWord)` of the quotation. */
export interface CandidateSearch {
  readonly firstWord: number;
  readonly endWord: number;
  /** How many bytes a passage may span. */
  readonly span: number;
  readonly limit: number;
}

/**
 * The stretches of at most `span` bytes in which the seeds of the quotation weigh most, best first, apart from each
 * other. A window slides over the hits once: linear in them.
 */
export function findCandidates(hits: QuotationHits, search: CandidateSearch): Candidate[] {
  const { firstWord, endWord, span, limit } = search;
  const inWindow = new Uint32Array(hits.uses);
  const found: Candidate[] = [];
  let score = 0;
  let tail = 0;
  let peak: Candidate | null = null;
  const counts = (i: number): boolean =>
    (hits.first[i] as number) >= firstWord && (hits.last[i] as number) < endWord;
  for (let head = 0; head < hits.count; head++) {
    if (!counts(head)) continue;
    const place = hits.place[head] as number;
    for (; (hits.place[tail] as number) < place - span || !counts(tail); tail++) {
      if (!counts(tail)) continue;
      const use = hits.use[tail] as number;
      inWindow[use] = (inWindow[use] as number) - 1;
      if (inWindow[use] === 0) score -= hits.weight[tail] as number;
    }
    const use = hits.use[head] as number;
    inWindow[use] = (inWindow[use] as number) + 1;
    if (inWindow[use] === 1) score += hits.weight[head] as number;
    const from = hits.place[tail] as number;
    if (peak !== null && from > peak.to) {
      keep(found, peak, limit);
      peak = null;
    }
    if (peak === null || score > peak.score + 1e-6) peak = { from, to: place, score };
  }
  if (peak !== null) keep(found, peak, limit);
  return found;
}

/** Keeps the best `limit`, ordered; of equals the earlier. */
function keep(found: Candidate[], candidate: Candidate, limit: number): void {
  let at = found.length;
  while (at > 0 && (found[at - 1] as Candidate).score < candidate.score - 1e-6) at--;
  if (at >= limit) return;
  found.splice(at, 0, candidate);
  if (found.length > limit) found.pop();
}
