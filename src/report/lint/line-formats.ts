import type { Level } from '../../audit/contract.ts';
import type { LintFinding } from '../../lint/lint-result.ts';
import { printable, printableLine } from '../printable.ts';
import type { FileReport, LintedFile, LintFormatter } from './file-report.ts';

/** `path:line:column: message [level/rule]`, one finding a line: what editors and grep understand. */
export function createUnixFormatter(): LintFormatter {
  return lines((report) =>
    'error' in report
      ? [`${report.path}:1:1: ${printableLine(report.error.message)} [error/${report.error.code}]`]
      : [
          ...report.result.findings.map((finding) => {
            const { line, column } = placeOf(finding, report);
            const what = `${printableLine(finding.message)} [${finding.level}/${finding.rule}]`;
            return `${report.path}:${line}:${column}: ${what}`;
          }),
          ...report.result.failures.map(
            ({ rule, message }) =>
              `${report.path}:1:1: the rule could not finish: ${printableLine(message)} [error/${rule}]`,
          ),
        ],
  );
}

const COMMANDS: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands of GitHub Actions, which shows them on the lines of a pull request. */
export function createGithubFormatter(): LintFormatter {
  return lines((report) => {
    if ('error' in report)
      return [
        command('error', { file: report.path, title: report.error.code }, report.error.message),
      ];
    const { findings, failures } = report.result;
    return [
      ...findings.map((finding) => {
        const from = placeOf(finding, report);
        const to = placeOf(finding, report, 'end');
        const properties = {
          file: report.path,
          line: from.line,
          endLine: to.line,
          // GitHub takes columns only for a finding on one line.
          ...(from.line === to.line && { col: from.column, endColumn: to.column }),
          title: finding.rule,
        };
        return command(COMMANDS[finding.level], properties, finding.message);
      }),
      ...failures.map(({ rule, message }) =>
        command(
          'error',
          { file: report.path, title: rule },
          `the rule could not finish: ${message}`,
        ),
      ),
    ];
  });
}

function lines(write: (report: FileReport) => readonly string[]): LintFormatter {
  return {
    begin: () => '',
    file: (report) =>
      write(report)
        .map((line) => `${line}\n`)
        .join(''),
    end: () => '',
  };
}

function placeOf(finding: LintFinding, { source }: LintedFile, side: 'start' | 'end' = 'start') {
  return source.lines.placeAt(finding.ranges[0]?.[side] ?? 0);
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const listed = Object.entries(properties)
    .map(
      ([key, value]) =>
        `${key}=${escapeCommand(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`,
    )
    .join(',');
  return `::${name} ${listed}::${escapeCommand(message)}`;
}

function escapeCommand(text: string): string {
  return printable(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
