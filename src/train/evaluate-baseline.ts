import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Percentages by corpus and measure. All measures are better when higher. */
export type ScoreRecord = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface ScoreChange {
  readonly corpus: string;
  readonly measure: string;
  readonly before: number;
  /** Absent when the measure is no longer printed. */
  readonly after?: number;
}

/** The committed scores, or nothing where none are committed yet. Throws on a file that is not JSON. */
export function readBaseline(path: string): ScoreRecord {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ScoreRecord) : {};
}

/** The measures that are lower than the baseline, or gone. A corpus that was not scored this time is passed over. */
export function findFalls(baseline: ScoreRecord, scores: ScoreRecord): ScoreChange[] {
  const falls: ScoreChange[] = [];
  for (const [corpus, measures] of Object.entries(baseline)) {
    const now = scores[corpus];
    if (now === undefined) continue;
    for (const [measure, before] of Object.entries(measures)) {
      const after = now[measure];
      if (after === undefined) falls.push({ corpus, measure, before });
      else if (after < before) falls.push({ corpus, measure, before, after });
    }
  }
  return falls;
}

/** Replaces the committed scores. */
export function writeBaseline(path: string, scores: ScoreRecord): void {
  writeFileSync(path, `${JSON.stringify(scores, null, 2)}\n`);
}
