import type { QuotationHits } from './candidates.ts';
import type { FoundQuotation } from './find-quotations.ts';
import { measureFit, weighWords } from './judge.ts';
import { type Location, originalAt, type Shelf } from './locate.ts';
import { FUNCTION_WORDS } from './meaning-words.ts';
import type { OriginalText } from './original-text.ts';
import { readPassage } from './passage.ts';
import { type Placement, type PreparedQuotation, placeInPassage } from './place-quotation.ts';
import { compareSpeakers, isOtherSpeaker } from './same-speaker.ts';
import { turnAt } from './turns.ts';
import { wordStrings } from './word-strings.ts';

/** Where a quotation of a few words was found, if its surroundings say enough. */
export interface ShortLocation {
  readonly location: Location | null;
  readonly occurrences: number;
}

/** What locating a short quotation may look at. */
export interface ShortSearch {
  readonly quotation: FoundQuotation;
  readonly prepared: PreparedQuotation;
  readonly hits: QuotationHits;
  readonly occurrences: number;
  readonly shelf: Shelf;
  readonly open: (original: number) => OriginalText;
  /** How many other quotations of the same article are in an original. */
  readonly companions: (original: number) => number;
}

const LOOKED_AT = 200;
const OPENED = 40;
const WINDOW_BYTES = 320;
const OTHERS = 4;

/**
 * Finds a quotation of one to four words. A few words can be anywhere, so a place counts only when the words are rare,
 * or its speaker is the one the article names, or words around it are those around the quotation in the article.
 */
export function locateShort(search: ShortSearch): ShortLocation {
  const { prepared, hits, occurrences, shelf } = search;
  const { count } = prepared.words;
  const near = new Set(search.quotation.neighbourhood.filter((word) => !FUNCTION_WORDS.has(word)));
  for (const word of prepared.plain) near.delete(word);
  const weights = weighWords(prepared);
  const weight = weights.reduce((sum, value) => sum + value, 0);
  const places = placesOf(hits, count);
  const ranked: { placement: Placement; score: number; evidence: boolean }[] = [];
  const opened = new Set<number>();
  for (const place of places.slice(0, LOOKED_AT)) {
    const index = originalAt(shelf, place);
    const original = shelf.originals[index];
    if (original === undefined) continue;
    const at = place - (shelf.bases[index] as number);
    const passage = readPassage(
      original,
      index,
      at - WINDOW_BYTES,
      at + WINDOW_BYTES,
      shelf.spoken,
    );
    const placement = placeInPassage(prepared, nearest(passage, at, count));
    const around = new Set(wordStrings(passage.text, passage.words));
    let shared = 0;
    for (const word of near) if (around.has(word)) shared++;
    let score = Math.min(3, shared);
    let evidence = shared >= 2;
    if (search.companions(index) > 0) score += 0.5;
    if (search.quotation.speaker !== undefined && (opened.size < OPENED || opened.has(index))) {
      opened.add(index);
      const fit = speakerFit(search, index, at);
      score += fit;
      if (fit > 0) evidence = true;
    }
    ranked.push({ placement, score, evidence });
  }
  ranked.sort((x, y) => y.score - x.score);
  const best = ranked[0];
  if (best === undefined || best.placement.cost > 0.1) return { location: null, occurrences };
  const isRare =
    (occurrences === 1 && weight >= 0.8) ||
    (occurrences <= 3 && weight >= 2) ||
    (occurrences <= 12 && weight >= 3) ||
    (occurrences <= 3 && count >= 2 && weight >= 1.4);
  const isAtHome =
    weight >= 1 &&
    search.companions(best.placement.passage.original) >= 2 &&
    ranked.filter((other) => other.placement.passage.original === best.placement.passage.original)
      .length <= 3;
  if (!best.evidence && !isRare && !isAtHome) return { location: null, occurrences };
  const others = ranked.slice(1, 1 + OTHERS).filter((other) => other.placement.cost <= 0.1);
  return {
    location: {
      pieces: [best.placement],
      others: others.map(({ placement }) => placement),
      fit: measureFit(best.placement, weights),
    },
    occurrences,
  };
}

/** The places at which all of the words stand, each once. */
function placesOf(hits: QuotationHits, count: number): number[] {
  const places: number[] = [];
  for (let i = 0; i < hits.count; i++) {
    if (hits.first[i] !== 0 || hits.last[i] !== count - 1) continue;
    const place = hits.place[i] as number;
    if (places.at(-1) !== place) places.push(place);
  }
  return places;
}

/** The passage cut to the words at `byte`, so that another place nearby is not taken for this one. */
function nearest(
  passage: ReturnType<typeof readPassage>,
  byte: number,
  count: number,
): typeof passage {
  const local = new TextEncoder();
  let low = 0;
  const target = byte - passage.byte;
  const { words, text } = passage;
  while (low < words.count && local.encode(text.slice(0, words.start[low])).length < target) low++;
  const from = Math.max(0, low - count + 1 - (passage.optional === undefined ? 0 : 6));
  const to = Math.min(words.count, low + 1);
  return {
    ...passage,
    words: {
      count: to - from,
      hash: words.hash.subarray(from, to),
      start: words.start.subarray(from, to),
      end: words.end.subarray(from, to),
    },
    ...(passage.optional !== undefined && { optional: passage.optional.subarray(from, to) }),
    ...(passage.expanded !== undefined && { expanded: passage.expanded.subarray(from, to) }),
  };
}

function speakerFit(search: ShortSearch, index: number, byte: number): number {
  const { speaker } = search.quotation;
  if (speaker === undefined) return 0;
  const opened = search.open(index);
  const turn = turnAt(opened.turns, opened.unitAt(byte));
  if (turn === null) return 0;
  if (compareSpeakers(speaker, turn.label) === 'same') return 3;
  return isOtherSpeaker(speaker, turn.label, opened.labels) ? -2 : 0;
}
