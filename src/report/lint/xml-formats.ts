import type { LintFinding } from '../../lint/lint-result.ts';
import type { FileReport, LintedFile, LintFormatter } from './file-report.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Checkstyle's XML, which most build servers read. */
export function createCheckstyleFormatter(): LintFormatter {
  return {
    begin: () => `${HEAD}<checkstyle version="4.3">\n`,
    file: (report) => {
      const errors = entriesOf(report).map(
        ({ line, column, severity, message, rule }) =>
          `    <error line="${line}" column="${column}" severity="${severity}" message="${escapeXml(message)}" source="hearsay.${escapeXml(rule)}"/>\n`,
      );
      return `  <file name="${escapeXml(report.path)}">\n${errors.join('')}  </file>\n`;
    },
    end: () => '</checkstyle>\n',
  };
}

/** JUnit's XML: a file is a suite, and each finding a failed test; a file without findings is one that passed. */
export function createJunitFormatter(): LintFormatter {
  return {
    begin: () => `${HEAD}<testsuites name="hearsay">\n`,
    file: (report) => {
      const entries = entriesOf(report);
      const isError = 'error' in report;
      const name = escapeXml(report.path);
      const cases = entries.map(({ line, column, severity, message, rule, isBroken }) => {
        const kind = isBroken ? 'error' : 'failure';
        const where = `line ${line}, column ${column}: ${message}`;
        return `    <testcase classname="${name}" name="${escapeXml(rule)} at ${line}:${column}">\n      <${kind} type="${severity}" message="${escapeXml(message)}">${escapeXml(where)}</${kind}>\n    </testcase>\n`;
      });
      if (cases.length === 0)
        cases.push(`    <testcase classname="${name}" name="no findings"/>\n`);
      const broken = entries.filter(({ isBroken }) => isBroken).length;
      return `  <testsuite name="${name}" tests="${cases.length}" failures="${isError ? 0 : entries.length - broken}" errors="${broken}">\n${cases.join('')}  </testsuite>\n`;
    },
    end: () => '</testsuites>\n',
  };
}

interface Entry {
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly message: string;
  readonly rule: string;
  /** Whether it is not a finding, but something that could not be done. */
  readonly isBroken: boolean;
}

function entriesOf(report: FileReport): Entry[] {
  const broken = { line: 1, column: 1, severity: 'error', isBroken: true };
  if ('error' in report)
    return [{ ...broken, message: report.error.message, rule: report.error.code }];
  return [
    ...report.result.findings.map((finding) => toEntry(finding, report)),
    ...report.result.failures.map(({ rule, message }) => ({
      ...broken,
      rule,
      message: `the rule could not finish: ${message}`,
    })),
  ];
}

function toEntry({ ranges, level, message, rule }: LintFinding, { source }: LintedFile): Entry {
  const place = source.lines.placeAt(ranges[0]?.start ?? 0);
  return { ...place, severity: level, message, rule, isBroken: false };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Safe in content and attributes. Characters that XML 1.0 cannot hold become U+FFFD. */
function escapeXml(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] as string)
  );
}
