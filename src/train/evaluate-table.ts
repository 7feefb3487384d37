import type { ScoreRecord } from './evaluate-baseline.ts';
import type { ThresholdScores } from './evaluate-confidence.ts';

/** Measures in columns, by group, as they are printed. */
const GROUPS: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  ['exact F1', columns('exact', ['source', 'cue', 'content'])],
  ['token F1', columns('token', ['source', 'cue', 'content'])],
  [
    'attributions',
    [
      ['linked', 'linked'],
      ['calibration', 'calibration'],
    ],
  ],
  [
    'sources',
    ['found', 'entity', 'kind', 'anonymity', 'act', 'framing', 'via'].map((name) => [name, name]),
  ],
];

function columns(group: string, names: readonly string[]): (readonly [string, string])[] {
  return names.map((name) => [`${group}.${name}`, name]);
}

/** The scores as aligned tables, one for each group of measures, a row for each corpus. Percentages. */
export function formatScores(scores: ScoreRecord): string {
  const names = Object.keys(scores);
  const nameWidth = Math.max(0, ...names.map((name) => name.length));
  const tables: string[] = [];
  for (const [title, group] of GROUPS) {
    const rows = names.filter((name) => group.some(([measure]) => measure in (scores[name] ?? {})));
    if (rows.length === 0) continue;
    const widths = group.map(([, label]) => Math.max(6, label.length));
    const line = (name: string, cells: readonly string[]) =>
      [
        name.padEnd(Math.max(nameWidth, title.length)),
        ...cells.map((cell, i) => cell.padStart(widths[i] ?? 6)),
      ].join('  ');
    const present = (name: string) =>
      group.map(([measure]) => scores[name]?.[measure]?.toFixed(1) ?? '');
    tables.push(
      [
        line(
          title,
          group.map(([, label]) => label),
        ),
        ...rows.map((name) => line(name, present(name))),
      ].join('\n'),
    );
  }
  return tables.join('\n\n');
}

const BAR_WIDTH = 30;

/** Precision and recall by threshold, with a bar for each. Percentages. */
export function formatThresholds(title: string, scores: readonly ThresholdScores[]): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
  const bar = (share: number) => '█'.repeat(Math.round(BAR_WIDTH * share)).padEnd(BAR_WIDTH, '·');
  return [
    `${title}\nat least   kept  precision${' '.repeat(BAR_WIDTH - 2)}recall`,
    ...scores.map(
      ({ threshold, kept, precision, recall }) =>
        `     ${threshold.toFixed(1)}  ${percent(kept)}  ${percent(precision)} ${bar(precision)}  ${percent(recall)} ${bar(recall)}`,
    ),
  ].join('\n');
}
