import type { LinkedAttribution, TokenRange } from '../attribute/attribution.ts';
import { type ConfidenceWeights, EVIDENCE_COUNT, gatherEvidence } from '../attribute/confidence.ts';
import { type LinkedRuns, linkRuns } from '../attribute/link.ts';
import type { LinkWeights } from '../attribute/link-model.ts';
import { type RunTable, tableRuns } from '../attribute/run-table.ts';
import { isRight } from './evaluate-confidence.ts';
import type { AttributionTokens } from './evaluate-links.ts';
import type { LinkSample } from './train-links.ts';

/** One attribution that was linked from predicted runs, with what speaks for it and whether gold has it. */
export interface Outcome {
  readonly evidence: readonly number[];
  readonly right: boolean;
}

/** Links the predicted runs of each document and says of every attribution whether gold has it. */
export function gatherOutcomes(samples: readonly LinkSample[], links: LinkWeights): Outcome[] {
  return samples.flatMap(({ tagged, attributions }) => {
    const table = tableRuns(tagged);
    const gold = attributions.map(tokensOfAttribution);
    return linkRuns(table, links).map((linked) => ({
      evidence: gatherEvidence(table, linked),
      right: isRight(tokensOfLinked(table, linked), gold),
    }));
  });
}

/** Fits a logistic regression by Newton's method with a little ridge. Deterministic. */
export function trainConfidence(outcomes: readonly Outcome[], ridge = 1): ConfidenceWeights {
  const size = EVIDENCE_COUNT;
  const weights = new Array<number>(size).fill(0);
  for (let step = 0; step < 25; step++) {
    const gradient = weights.map((weight) => -ridge * weight);
    const hessian = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? ridge : 0)),
    );
    for (const { evidence, right } of outcomes) {
      let score = 0;
      for (let i = 0; i < size; i++) score += (weights[i] as number) * (evidence[i] as number);
      const p = 1 / (1 + Math.exp(-score));
      const error = (right ? 1 : 0) - p;
      const curve = p * (1 - p);
      for (let i = 0; i < size; i++) {
        const value = evidence[i] as number;
        if (value === 0) continue;
        gradient[i] = (gradient[i] as number) + error * value;
        const row = hessian[i] as number[];
        for (let j = 0; j < size; j++)
          row[j] = (row[j] as number) + curve * value * (evidence[j] as number);
      }
    }
    const move = solve(hessian, gradient);
    for (let i = 0; i < size; i++) weights[i] = (weights[i] as number) + (move[i] as number);
    if (Math.max(...move.map(Math.abs)) < 1e-7) break;
  }
  return { weights: weights.map((weight) => Math.round(weight * 1e5) / 1e5) };
}

/** Gaussian elimination with partial pivoting; the matrix is small and positive definite. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i] as number]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let r = column + 1; r < size; r++)
      if (Math.abs(at(rows, r, column)) > Math.abs(at(rows, pivot, column))) pivot = r;
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const lead = rows[column] as number[];
    for (let r = column + 1; r < size; r++) {
      const row = rows[r] as number[];
      const factor = (row[column] as number) / (lead[column] as number);
      for (let k = column; k <= size; k++)
        row[k] = (row[k] as number) - factor * (lead[k] as number);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let r = size - 1; r >= 0; r--) {
    let value = at(rows, r, size);
    for (let k = r + 1; k < size; k++) value -= at(rows, r, k) * (solution[k] as number);
    solution[r] = value / at(rows, r, r);
  }
  return solution;
}

function at(rows: readonly (readonly number[])[], r: number, column: number): number {
  return rows[r]?.[column] as number;
}

function tokensOfLinked(table: RunTable, linked: LinkedRuns): AttributionTokens {
  const expand = (runs: readonly number[]) =>
    runs.flatMap((r) => tokensOf(table.first[r] as number, table.end[r] as number));
  return {
    source: expand(linked.sources),
    cue: linked.cue < 0 ? [] : expand([linked.cue]),
    content: expand(linked.contents),
  };
}

export function tokensOfAttribution(attribution: LinkedAttribution): AttributionTokens {
  const expand = (ranges: readonly TokenRange[]) =>
    ranges.flatMap((range) => tokensOf(range.firstToken, range.endToken));
  return {
    source: expand(attribution.source),
    cue: expand(attribution.cue),
    content: expand(attribution.content),
  };
}

function tokensOf(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}
