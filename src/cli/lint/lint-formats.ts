import type { LintFormatter } from '../../report/lint/file-report.ts';
import type { PageStyle } from '../render.ts';

const TABLE = [
  { name: 'terminal', what: 'a page to read, with the words underlined' },
  { name: 'json', what: 'one document, with offsets, lines and columns' },
  { name: 'jsonl', what: 'the same, one file a line, as the run goes on' },
  { name: 'sarif', what: 'SARIF 2.1.0, for code scanning' },
  { name: 'github', what: 'annotations for GitHub Actions' },
  { name: 'checkstyle', what: 'Checkstyle XML, for build servers' },
  { name: 'junit', what: 'JUnit XML: each finding a failed test' },
  { name: 'unix', what: 'path:line:column: message, one finding a line' },
  { name: 'html', what: 'a page for the browser, in one file' },
] as const;

export type LintFormat = (typeof TABLE)[number]['name'];

/** What `hearsay lint` can print, the default first. */
export const LINT_FORMATS: readonly LintFormat[] = TABLE.map(({ name }) => name);

/** For each format, what it is. */
export const LINT_FORMAT_MEANINGS: Readonly<Record<string, string>> = Object.fromEntries(
  TABLE.map(({ name, what }) => [name, what]),
);

export interface LintFormatOptions extends PageStyle {
  readonly quiet: boolean;
}

/** The formatter of that name. Only its code is loaded. */
export async function createLintFormatter(
  format: LintFormat,
  options: LintFormatOptions,
): Promise<LintFormatter> {
  switch (format) {
    case 'terminal':
      return (await import('../../report/lint/lint-terminal.ts')).createLintTerminalFormatter(
        options,
      );
    case 'json':
      return (await import('../../report/lint/lint-json.ts')).createJsonFormatter();
    case 'jsonl':
      return (await import('../../report/lint/lint-json.ts')).createJsonLinesFormatter();
    case 'sarif': {
      const { readVersion } = await import('../version.ts');
      const { createSarifFormatter } = await import('../../report/lint/sarif.ts');
      return createSarifFormatter({ version: readVersion() });
    }
    case 'github':
      return (await import('../../report/lint/line-formats.ts')).createGithubFormatter();
    case 'unix':
      return (await import('../../report/lint/line-formats.ts')).createUnixFormatter();
    case 'checkstyle':
      return (await import('../../report/lint/xml-formats.ts')).createCheckstyleFormatter();
    case 'junit':
      return (await import('../../report/lint/xml-formats.ts')).createJunitFormatter();
    case 'html':
      return (await import('../../report/lint/lint-html.ts')).createLintHtmlFormatter();
  }
}
