import type { SeedHits } from './seed-hits.ts';
import type { SeedTable, SeedUse } from './seed-table.ts';

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

/** Deals the hits out to the quotations. */
export function dealHits(table: SeedTable, hits: SeedHits, quotations: number): QuotationHits[] {
  const counts = new Uint32Array(quotations);
  for (let i = 0; i < hits.count; i++)
    for (const use of table.uses[hits.seed[i] as number] ?? [])
      counts[use.quotation] = (counts[use.quotation] as number) + 1;
  const numbers = new Map<SeedUse, number>();
  const uses = new Uint32Array(quotations);
  const dealt = Array.from(counts, (count) => ({
    count: 0,
    place: new Float64Array(count),
    first: new Uint32Array(count),
    last: new Uint32Array(count),
    use: new Uint32Array(count),
    weight: new Float32Array(count),
    uses: 0,
  }));
  for (let i = 0; i < hits.count; i++) {
    const seed = hits.seed[i] as number;
    const occurrences = hits.occurrences[seed] as number;
    const isCommon = occurrences > (table.kept[seed] as number);
    const weight = isCommon ? COMMONPLACE : 1 / (1 + Math.log2(occurrences));
    for (const use of table.uses[seed] ?? []) {
      const own = dealt[use.quotation];
      if (own === undefined) continue;
      let number = numbers.get(use);
      if (number === undefined) {
        number = uses[use.quotation] as number;
        uses[use.quotation] = number + 1;
        numbers.set(use, number);
      }
      own.place[own.count] = hits.place[i] as number;
      own.first[own.count] = use.first;
      own.last[own.count] = use.last;
      own.use[own.count] = number;
      own.weight[own.count++] = weight;
      own.uses = Math.max(own.uses, number + 1);
    }
  }
  return dealt;
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
