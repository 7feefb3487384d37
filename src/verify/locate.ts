import { partitionPoint } from '../text/partition-point.ts';
import { type Candidate, findCandidates, type QuotationHits } from './candidates.ts';
import { type Fit, findJoin, isPlausible, LEAST_PIECE, measureFit, weighWords } from './judge.ts';
import type { Original } from './original.ts';
import { type Passage, readPassage } from './passage.ts';
import { type Placement, type PreparedQuotation, placeInPassage } from './place-quotation.ts';

/** The originals one after the other: original `i` takes places `[bases[i], bases[i + 1])`. */
export interface Shelf {
  readonly originals: readonly Original[];
  readonly bases: readonly number[];
  readonly spoken: boolean;
}

/** Where a quotation, or all of its pieces, was found. */
export interface Location {
  /** In the order of the quotation; one unless the quotation is spliced from several places. */
  readonly pieces: readonly Placement[];
  /** Other places that fit as well. */
  readonly others: readonly Placement[];
  readonly fit: Fit;
}

const CANDIDATES = 16;
const PIECES = 5;
const GAP_BYTES = 900;
const OTHERS = 4;
/** A piece from another original than the rest must be longer, because there are so many of them. */
const LEAST_ELSEWHERE = 6;

/** Finds the passage of the originals that a quotation of five words or more is from; null when none fits. */
export function locate(
  quotation: PreparedQuotation,
  hits: QuotationHits,
  shelf: Shelf,
): Location | null {
  const { count } = quotation.words;
  const weights = weighWords(quotation);
  const placed = placeBest(quotation, hits, shelf, 0, count, weights);
  const best = placed[0];
  if (best === undefined) return null;
  const fit = measureFit(best, weights);
  if (best.cost < 1) {
    const others = placed.slice(1).filter((other) => other.cost <= best.cost + 0.1);
    return { pieces: [best], others: others.slice(0, OTHERS), fit };
  }
  if (findJoin(best.runs) === null) {
    const spliced = findSplice(quotation, hits, shelf, placed, weights, fit);
    if (spliced !== null) return spliced;
  }
  if (!isPlausible(fit, count)) return null;
  const others = placed.slice(1).filter((other) => other.cost <= best.cost);
  return { pieces: [best], others: others.slice(0, OTHERS), fit };
}

/** What a join costs, in words changed; a short piece costs more, because it may be there by chance. */
const JOIN_COST = 1.5;
const SHORT_PIECE = 6;

/** The quotation as pieces from several places, where that accounts for it better than any one place. */
function findSplice(
  quotation: PreparedQuotation,
  hits: QuotationHits,
  shelf: Shelf,
  placed: readonly Placement[],
  weights: Float32Array,
  fit: Fit,
): Location | null {
  const { count } = quotation.words;
  const best = placed[0] as Placement;
  const longest = placed.reduce((x, y) =>
    measureFit(y, weights).longest > measureFit(x, weights).longest ? y : x,
  );
  let found: Location | null = null;
  let least = best.cost;
  for (const start of new Set([best, longest])) {
    const pieces = findPieces(quotation, hits, shelf, start, weights);
    if (pieces.length < 2) continue;
    const fits = pieces.map((piece) => measureFit(piece, weights));
    let cost = 0;
    for (const [i, piece] of pieces.entries()) {
      cost += piece.cost;
      if (i > 0) cost += JOIN_COST;
      cost += Math.max(0, SHORT_PIECE - (fits[i] as Fit).same) / 2;
    }
    const same = fits.reduce((sum, piece) => sum + piece.same, 0);
    const said = fits.reduce((sum, piece) => sum + piece.said, 0);
    const covered = fits.reduce((sum, piece, i) => {
      const { firstWord, endWord } = pieces[i] as Placement;
      return sum + piece.coverage * totalWeight(weights, firstWord, endWord);
    }, 0);
    const coverage = covered / totalWeight(weights, 0, count);
    const similarity = (2 * same) / (count + said);
    if (cost >= least || coverage < 0.75 || coverage <= fit.coverage) continue;
    least = cost;
    found = {
      pieces,
      others: [],
      fit: { ...fit, same, said, quoted: count, similarity, coverage },
    };
  }
  return found;
}

function totalWeight(weights: Float32Array, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += weights[i] as number;
  return total;
}

/** The placements of words `[firstWord, endWord)`, the cheapest first. */
function placeBest(
  quotation: PreparedQuotation,
  hits: QuotationHits,
  shelf: Shelf,
  firstWord: number,
  endWord: number,
  weights: Float32Array,
): Placement[] {
  const { words, gaps } = quotation;
  const bytes = spanBytes(words.start, words.end, firstWord, endWord);
  let span = bytes * 1.6 + 160;
  for (let i = firstWord; i <= endWord; i++) if (gaps[i] !== 0) span += GAP_BYTES;
  const candidates = findCandidates(hits, { firstWord, endWord, span, limit: CANDIDATES });
  const most = candidates[0]?.score ?? 0;
  const placements: Placement[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    // Once a place fits, only those of which the seeds say nearly as much can fit better.
    const share = least < 0.1 ? 0.98 : least <= (endWord - firstWord) * 0.15 ? 0.7 : 0.3;
    if (candidate.score < most * share) break;
    const passage = readCandidate(candidate, shelf, bytes);
    if (passage === null) continue;
    const placement = placeInPassage(quotation, passage, firstWord, endWord);
    placements.push(placement);
    least = Math.min(least, placement.cost);
  }
  return placements.sort(
    (x, y) => x.cost - y.cost || measureFit(y, weights).coverage - measureFit(x, weights).coverage,
  );
}

function spanBytes(start: Uint32Array, end: Uint32Array, first: number, last: number): number {
  return last > first ? (end[last - 1] as number) - (start[first] as number) : 0;
}

/** The text around a candidate, with room for words that no seed covers. */
export function readCandidate(candidate: Candidate, shelf: Shelf, bytes: number): Passage | null {
  const index = originalAt(shelf, candidate.from);
  const original = shelf.originals[index];
  const base = shelf.bases[index];
  if (original === undefined || base === undefined) return null;
  const room = bytes * 0.8 + 160;
  const to = Math.min(candidate.to - base, original.size);
  return readPassage(original, index, candidate.from - base - room, to + room, shelf.spoken);
}

/** The original that holds a place. */
export function originalAt({ bases }: Shelf, place: number): number {
  return partitionPoint(0, bases.length, (index) => (bases[index] as number) <= place) - 1;
}

/**
 * Looks elsewhere for the stretches of a quotation that its best place does not account for. Gives the pieces in the
 * order of the quotation, the first place alone when nothing better is found.
 */
function findPieces(
  quotation: PreparedQuotation,
  hits: QuotationHits,
  shelf: Shelf,
  best: Placement,
  weights: Float32Array,
): Placement[] {
  const core = trimToCore(best);
  if (core === null) return [best];
  const pieces: Placement[] = [];
  const waiting = [
    { from: best.firstWord, to: core.firstWord },
    { from: core.endWord, to: best.endWord },
  ];
  pieces.push(placeInPassage(quotation, best.passage, core.firstWord, core.endWord));
  while (waiting.length > 0 && pieces.length < PIECES) {
    const { from, to } = waiting.shift() as { from: number; to: number };
    if (to - from < LEAST_PIECE) continue;
    const found = placeBest(quotation, hits, shelf, from, to, weights)
      .sort((x, y) => isElsewhere(x, best) - isElsewhere(y, best))
      .map((other) => readPiece(quotation, other, best, weights))
      .find((piece) => piece !== null);
    if (found === undefined || found === null) continue;
    pieces.push(found);
    waiting.push({ from, to: found.firstWord }, { from: found.endWord, to });
  }
  pieces.sort((x, y) => x.firstWord - y.firstWord);
  return closeRanks(quotation, pieces);
}

function isElsewhere(placement: Placement, best: Placement): 0 | 1 {
  return placement.passage.original === best.passage.original ? 0 : 1;
}

/** What a place has of the words that the best one lacks, if that is more than chance. */
function readPiece(
  quotation: PreparedQuotation,
  other: Placement,
  best: Placement,
  weights: Float32Array,
): Placement | null {
  const part = trimToCore(other);
  if (part === null || part.endWord - part.firstWord < LEAST_PIECE) return null;
  const placement = placeInPassage(quotation, other.passage, part.firstWord, part.endWord);
  const fit = measureFit(placement, weights);
  const says = totalWeight(weights, part.firstWord, part.endWord);
  const leastSame = isElsewhere(other, best) ? LEAST_ELSEWHERE : LEAST_PIECE;
  const leastSaid = isElsewhere(other, best) ? 3 : 2;
  return fit.coverage < 0.75 || fit.same < leastSame || says < leastSaid ? null : placement;
}

/** The words of the quotation from the first to the last run of at least two that are the same, without long holes. */
function trimToCore(placement: Placement): { firstWord: number; endWord: number } | null {
  let best: { firstWord: number; endWord: number; same: number } | null = null;
  let open: { firstWord: number; endWord: number; same: number } | null = null;
  let hole = 0;
  for (const run of placement.runs) {
    const length = run.aEnd - run.aStart;
    if (run.step === 'same' && (length >= 2 || (open !== null && hole < 2))) {
      if (open === null || hole >= LEAST_PIECE)
        open = { firstWord: run.aStart, endWord: run.aEnd, same: length };
      else open = { firstWord: open.firstWord, endWord: run.aEnd, same: open.same + length };
      hole = 0;
      if (best === null || open.same > best.same) best = open;
    } else {
      hole += length;
      if (run.step === 'dropped') hole += (run.bEnd - run.bStart) / 4;
    }
  }
  return best;
}

/** Words between two pieces that neither accounts for go to the piece before them, so that the diff shows them. */
function closeRanks(quotation: PreparedQuotation, pieces: readonly Placement[]): Placement[] {
  return pieces.map((piece, index) => {
    const first = index === 0 ? 0 : piece.firstWord;
    const end = pieces[index + 1]?.firstWord ?? quotation.words.count;
    if (first === piece.firstWord && end === piece.endWord) return piece;
    return placeInPassage(quotation, piece.passage, first, end);
  });
}
