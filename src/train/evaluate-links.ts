import type { Span } from '../text/span.ts';
import { type AttributionSpans, coveredTokens, type Tally } from './evaluate-spans.ts';

/** An attribution as the token indices of its parts, of the corpus's own tokens. */
export interface AttributionTokens {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

export function toAttributionTokens(
  attribution: AttributionSpans,
  tokens: readonly Span[],
): AttributionTokens {
  return {
    source: coveredTokens(attribution.sourceSpans, tokens),
    cue: coveredTokens(attribution.cueSpans, tokens),
    content: coveredTokens(attribution.contentSpans, tokens),
  };
}

/**
 * Scores links against one annotator's layer. A gold attribution with source and content is recovered by a
 * predicted one whose content overlaps with Jaccard of at least 0.5 and whose source shares a token, one to one.
 */
export function tallyLinks(
  gold: readonly AttributionTokens[],
  predicted: readonly AttributionTokens[],
): Tally {
  const goldPairs = gold.filter(hasSourceAndContent);
  const predictedPairs = predicted.filter(hasSourceAndContent);
  const candidates: { g: number; p: number; overlap: number }[] = [];
  for (const [g, ours] of goldPairs.entries()) {
    for (const [p, theirs] of predictedPairs.entries()) {
      const overlap = jaccard(ours.content, theirs.content);
      if (overlap >= 0.5 && sharedCount(ours.source, theirs.source) > 0)
        candidates.push({ g, p, overlap });
    }
  }
  candidates.sort((a, b) => b.overlap - a.overlap || a.g - b.g || a.p - b.p);
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  for (const { g, p } of candidates) {
    if (takenGold.has(g) || takenPredicted.has(p)) continue;
    takenGold.add(g);
    takenPredicted.add(p);
  }
  return { right: takenGold.size, predicted: predictedPairs.length, gold: goldPairs.length };
}

/** Size of the intersection over size of the union of two ascending lists; 0 when both are empty. */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  const shared = sharedCount(a, b);
  return shared === 0 ? 0 : shared / (a.length + b.length - shared);
}

/** How many items two ascending lists share. */
export function sharedCount(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

function hasSourceAndContent(attribution: AttributionTokens): boolean {
  return attribution.source.length > 0 && attribution.content.length > 0;
}
