import type { LintFinding, SuppressedFinding } from '../../lint/lint-result.ts';
import type { Place } from '../../text/line-index.ts';
import type { Span } from '../../text/span.ts';
import { toJson } from '../json.ts';
import type { FileReport, LintedFile, LintFormatter, LintTotals } from './file-report.ts';

/** A span of a finding in its file: offsets and places in UTF-16 code units. */
interface JsonRange extends Span {
  readonly from: Place;
  readonly to: Place;
}

/** All as one JSON document: `{ hearsay, files, summary }`. See `schema/lint.schema.json`. */
export function createJsonFormatter(): LintFormatter {
  let files = 0;
  return {
    begin: () => '{\n  "hearsay": "1",\n  "files": [',
    file: (report) => `${files++ === 0 ? '' : ','}\n${indent(toJson(toRecord(report), 2))}`,
    end: (totals) => {
      const summary = toJson(toSummary(totals), 2).replace(/\n/g, '\n  ');
      return `${files === 0 ? '' : '\n  '}],\n  "summary": ${summary}\n}\n`;
    },
  };
}

/** One file a line, and no summary: for tools that read as the run goes on. */
export function createJsonLinesFormatter(): LintFormatter {
  return {
    begin: () => '',
    file: (report) => `${toJson(toRecord(report))}\n`,
    end: () => '',
  };
}

function indent(json: string): string {
  return json.replace(/^/gm, '    ');
}

function toRecord(report: FileReport): object {
  if ('error' in report) return report;
  const { path, result } = report;
  return {
    path,
    findings: result.findings.map((finding) => findingJson(finding, report)),
    suppressed: result.suppressed.map((suppressed) => suppressedJson(suppressed, report)),
    failures: result.failures,
  };
}

function suppressedJson({ finding, by, reason }: SuppressedFinding, report: LintedFile): object {
  return { ...findingJson(finding, report), suppressedBy: by, reason };
}

function findingJson(
  { ranges, fingerprint, ...finding }: LintFinding,
  { source }: LintedFile,
): object {
  const [first] = ranges;
  return {
    ...finding,
    ranges: ranges.map(
      ({ start, end }): JsonRange => ({
        start,
        end,
        from: source.lines.placeAt(start),
        to: source.lines.placeAt(end),
      }),
    ),
    excerpt: first === undefined ? '' : source.text.slice(first.start, first.end),
    fingerprint,
  };
}

function toSummary({ byLevel, ...totals }: LintTotals): object {
  const { error, warning, info } = byLevel;
  return { ...totals, byLevel: { error, warning, info } };
}
