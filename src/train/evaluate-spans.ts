import type { Role } from '../model/tags.ts';
import { firstEndingAfter, type Span } from '../text/span.ts';

/** The spans of one attribution, gold or predicted, in code units. An `AuditAttribution` is one. */
export interface AttributionSpans {
  readonly sourceSpans: readonly Span[];
  readonly cueSpans: readonly Span[];
  readonly contentSpans: readonly Span[];
}

/** What counting gives: how many are right, how many were predicted, how many are gold. */
export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

export interface RoleTally {
  /** Over runs of contiguous tokens: a run is right when gold has the very same. */
  readonly exact: Tally;
  /** Over the tokens covered. */
  readonly token: Tally;
}

export const EMPTY_TALLY: Tally = { right: 0, predicted: 0, gold: 0 };

/** The spans of one role. */
export function spansOf(attribution: AttributionSpans, role: Role): readonly Span[] {
  if (role === 'source') return attribution.sourceSpans;
  return role === 'cue' ? attribution.cueSpans : attribution.contentSpans;
}

/** The indices of the tokens that overlap any of the spans, ascending. `tokens` are in text order. */
export function coveredTokens(spans: readonly Span[], tokens: readonly Span[]): number[] {
  const covered = new Set<number>();
  for (const span of spans) {
    for (let i = firstEndingAfter(tokens, span.start); i < tokens.length; i++) {
      if ((tokens[i] as Span).start >= span.end) break;
      covered.add(i);
    }
  }
  return [...covered].sort((a, b) => a - b);
}

/** Runs of contiguous token indices as `first:end` keys. */
export function runKeys(tokens: readonly number[]): string[] {
  const keys: string[] = [];
  let first = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i < tokens.length && tokens[i] === (tokens[i - 1] as number) + 1) continue;
    keys.push(`${tokens[first]}:${(tokens[i - 1] as number) + 1}`);
    first = i;
  }
  return keys;
}

/** Scores one role of a prediction against one annotator's layer, over the corpus's own tokens. */
export function tallyRole(
  gold: readonly AttributionSpans[],
  predicted: readonly AttributionSpans[],
  role: Role,
  tokens: readonly Span[],
): RoleTally {
  const goldSets = runsAndTokens(gold, role, tokens);
  const predictedSets = runsAndTokens(predicted, role, tokens);
  return {
    exact: compareSets(goldSets.runs, predictedSets.runs),
    token: compareSets(goldSets.tokens, predictedSets.tokens),
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return {
    right: a.right + b.right,
    predicted: a.predicted + b.predicted,
    gold: a.gold + b.gold,
  };
}

/** The harmonic mean of precision and recall, 0 to 1; 0 when there is nothing to find and nothing found. */
export function f1(tally: Tally): number {
  const total = tally.predicted + tally.gold;
  return total === 0 ? 0 : (2 * tally.right) / total;
}

function runsAndTokens(
  attributions: readonly AttributionSpans[],
  role: Role,
  tokens: readonly Span[],
): { runs: Set<string>; tokens: Set<number> } {
  const runs = new Set<string>();
  const all = new Set<number>();
  for (const attribution of attributions) {
    const covered = coveredTokens(spansOf(attribution, role), tokens);
    for (const key of runKeys(covered)) runs.add(key);
    for (const token of covered) all.add(token);
  }
  return { runs, tokens: all };
}

function compareSets<T>(gold: ReadonlySet<T>, predicted: ReadonlySet<T>): Tally {
  let right = 0;
  for (const item of predicted) if (gold.has(item)) right++;
  return { right, predicted: predicted.size, gold: gold.size };
}
