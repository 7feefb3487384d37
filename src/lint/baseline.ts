import type { LintFinding, LintResult } from './lint-result.ts';

/** A finding that was there when the baseline was made. */
export interface BaselineEntry {
  readonly rule: string;
  readonly fingerprint: string;
  /** How many findings of the file are known by this rule and fingerprint. */
  readonly count: number;
  /** What it was about, for people who read the file. */
  readonly message: string;
}

/** Findings that an archive had when it took up a policy: they do not count until their text changes. */
export interface Baseline {
  readonly 'hearsay-baseline': 1;
  /** By the path of the article, relative to the baseline's folder, with forward slashes. */
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

/** What a baseline leaves of a file's findings, and how many of its own entries are no longer found. */
export interface BaselineMatch {
  readonly result: LintResult;
  readonly gone: number;
}

/** Takes out of the findings those that the baseline knows of the file, as often as it knows them. */
export function applyBaseline(
  result: LintResult,
  entries: readonly BaselineEntry[] = [],
): BaselineMatch {
  const left = new Map<string, number>();
  for (const entry of entries) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + entry.count);
  const findings: LintFinding[] = [];
  const suppressed = [...result.suppressed];
  for (const finding of result.findings) {
    const count = left.get(keyOf(finding)) ?? 0;
    if (count === 0) findings.push(finding);
    else {
      left.set(keyOf(finding), count - 1);
      suppressed.push({ finding, by: 'baseline', reason: null });
    }
  }
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { result: { ...result, findings, suppressed }, gone };
}

/** The entries that would take all these findings out, ordered so that the file changes little between runs. */
export function toBaselineEntries(findings: readonly LintFinding[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const { rule, fingerprint, message } = finding;
    const count = (entries.get(keyOf(finding))?.count ?? 0) + 1;
    entries.set(keyOf(finding), { rule, fingerprint, count, message });
  }
  return [...entries.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({
  rule,
  fingerprint,
}: {
  readonly rule: string;
  readonly fingerprint: string;
}): string {
  return `${rule} ${fingerprint}`;
}

/** Writes a baseline with its files in order, one entry a line, as a file under version control should be. */
export function formatBaseline(files: ReadonlyMap<string, readonly BaselineEntry[]>): string {
  const ordered = [...files].filter(([, entries]) => entries.length > 0);
  ordered.sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = ordered.map(([path, entries]) => {
    const lines = entries.map((entry) => `      ${JSON.stringify(entry)}`);
    return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`;
  });
  const body = blocks.length === 0 ? '{}' : `{\n${blocks.join(',\n')}\n  }`;
  return `{\n  "hearsay-baseline": 1,\n  "files": ${body}\n}\n`;
}

/** Reads a baseline. Throws `TypeError` that says what is wrong with it. */
export function parseBaseline(text: string): Baseline {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new TypeError('is not JSON');
  }
  const { 'hearsay-baseline': version, files } = (given ?? {}) as Readonly<Record<string, unknown>>;
  if (version !== 1 || typeof files !== 'object' || files === null)
    throw new TypeError('is no baseline: one begins with "hearsay-baseline": 1');
  for (const [path, entries] of Object.entries(files)) {
    if (!Array.isArray(entries) || !entries.every(isEntry))
      throw new TypeError(`has an entry for ${path} without rule, fingerprint and count`);
  }
  return given as Baseline;
}

function isEntry(given: unknown): boolean {
  const { rule, fingerprint, count } = (given ?? {}) as Readonly<Record<string, unknown>>;
  return (
    typeof rule === 'string' &&
    typeof fingerprint === 'string' &&
    Number.isInteger(count) &&
    Number(count) > 0
  );
}
