/** One line of the benchmark: a figure, what it was held against, and whether it passed. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The bar in words, "≥ 2"; absent where there is none. */
  readonly bar?: string;
  readonly passed?: boolean;
  /** The raw figures behind the value. */
  readonly detail: string;
}

/** Holds a value to a lower or an upper bar. */
export function hold(
  measurement: Omit<Measurement, 'bar' | 'passed'>,
  direction: 'at least' | 'at most',
  bar: number,
): Measurement {
  const passed = direction === 'at least' ? measurement.value >= bar : measurement.value <= bar;
  return { ...measurement, bar: `${direction === 'at least' ? '≥' : '≤'} ${bar}`, passed };
}

/** An aligned table, one measurement a line. */
export function formatTable(measurements: readonly Measurement[]): string {
  const rows = [
    ['', 'figure', 'bar', '', 'measured'],
    ...measurements.map((row) => [
      row.name,
      `${formatNumber(row.value)}${row.unit === '' ? '' : ` ${row.unit}`}`,
      row.bar ?? '',
      row.passed === undefined ? '' : row.passed ? 'pass' : 'MISS',
      row.detail,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 1 ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Three significant digits, thousands with a comma. */
export function formatNumber(value: number): string {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
