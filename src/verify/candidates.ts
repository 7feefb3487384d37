import type { SeedHits } from './seed-hits.ts';
import type { SeedTable } from './seed-table.ts';

/** The hits of one quotation, in the order of their places. */
export interface QuotationHits {
  readonly count: number;
  readonly place: Float64Array;
  /** The words of the quotation that the seed spans: `[first, last]`. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
}

/** A stretch of the originals in which many seeds of a quotation lie. Places as in the hits. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** How many words of the quotation its seeds cover. */
  readonly covered: number;
}

/** Deals the hits out to the quotations. */
export function dealHits(table: SeedTable, hits: SeedHits, quotations: number): QuotationHits[] {
  const counts = new Uint32Array(quotations);
  for (let i = 0; i < hits.count; i++)
    for (const use of table.uses[hits.seed[i] as number] ?? [])
      counts[use.quotation] = (counts[use.quotation] as number) + 1;
  const dealt = Array.from(counts, (count) => ({
    count: 0,
    place: new Float64Array(count),
    first: new Uint32Array(count),
    last: new Uint32Array(count),
  }));
  for (let i = 0; i < hits.count; i++) {
    for (const { quotation, first, last } of table.uses[hits.seed[i] as number] ?? []) {
      const own = dealt[quotation];
      if (own === undefined) continue;
      own.place[own.count] = hits.place[i] as number;
      own.first[own.count] = first;
      own.last[own.count++] = last;
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
 * The stretches of at most `span` bytes whose seeds cover the most words of the quotation, best first, apart from each
 * other. A window slides over the hits once: linear in them.
 */
export function findCandidates(hits: QuotationHits, search: CandidateSearch): Candidate[] {
  const { firstWord, endWord, span, limit } = search;
  const cover = new Uint32Array(Math.max(0, endWord - firstWord));
  const found: Candidate[] = [];
  let covered = 0;
  let tail = 0;
  let peak: Candidate | null = null;
  const counts = (i: number): boolean =>
    (hits.first[i] as number) >= firstWord && (hits.last[i] as number) < endWord;
  const shift = (i: number, by: 1 | -1): void => {
    for (const word of [
      hits.first[i] as number,
      hits.last[i] as number,
      (hits.last[i] as number) - 1,
    ]) {
      if (word < firstWord) continue;
      const before = cover[word - firstWord] as number;
      cover[word - firstWord] = before + by;
      if (before === 0 && by === 1) covered++;
      if (before === 1 && by === -1) covered--;
    }
  };
  for (let head = 0; head < hits.count; head++) {
    if (!counts(head)) continue;
    const place = hits.place[head] as number;
    while ((hits.place[tail] as number) < place - span) {
      if (counts(tail)) shift(tail, -1);
      tail++;
    }
    shift(head, 1);
    while (!counts(tail)) tail++;
    const candidate = { from: hits.place[tail] as number, to: place, covered };
    if (peak !== null && candidate.from > peak.to) {
      keep(found, peak, limit);
      peak = null;
    }
    if (peak === null || candidate.covered > peak.covered) peak = candidate;
  }
  if (peak !== null) keep(found, peak, limit);
  return found;
}

/** Keeps the best `limit`, ordered; of equals the earlier. */
function keep(found: Candidate[], candidate: Candidate, limit: number): void {
  let at = found.length;
  while (at > 0 && (found[at - 1] as Candidate).covered < candidate.covered) at--;
  if (at >= limit) return;
  found.splice(at, 0, candidate);
  if (found.length > limit) found.pop();
}
