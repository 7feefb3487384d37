import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node';
import type { Level } from '../../audit/contract.ts';
import type { LintFinding } from '../../lint/lint-result.ts';
import type { PlacedProblem } from '../../lint/node/policy-error.ts';
import { indexLines } from '../../text/line-index.ts';
import type { LintedDocument } from './lint-document.ts';
import { toRange } from './positions.ts';

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const SOURCE = 'hearsay';
const TOP = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const EXCERPT_LENGTH = 80;

/** What an editor underlines: the first span of each finding, with the others as related, and rules that failed. */
export function toDiagnostics(document: LintedDocument, uri: string): Diagnostic[] {
  return [
    ...document.result.findings.map((finding) => toDiagnostic(document, uri, finding)),
    ...document.result.failures.map(({ rule, message }) =>
      atTop(rule, `The rule ${rule} could not finish: ${message}`),
    ),
  ];
}

function toDiagnostic(
  { source, policy }: LintedDocument,
  uri: string,
  { rule, level, message, ranges, fingerprint }: LintFinding,
): Diagnostic {
  const [first, ...others] = ranges;
  const href = policy.registry.get(rule)?.guidance[0]?.url;
  return {
    range: first === undefined ? TOP : toRange(source.lines, first),
    severity: SEVERITIES[level],
    code: rule,
    ...(href !== undefined && { codeDescription: { href } }),
    source: SOURCE,
    message,
    ...(others.length > 0 && {
      relatedInformation: others.map((range) => ({
        location: { uri, range: toRange(source.lines, range) },
        message: excerpt(source.text.slice(range.start, range.end)),
      })),
    }),
    data: { fingerprint },
  };
}

/** Something that is the matter with a whole document. */
export function atTop(code: string, message: string): Diagnostic {
  return { range: TOP, severity: DiagnosticSeverity.Error, code, source: SOURCE, message };
}

/** What is wrong with a policy file, each problem on its line. */
export function policyDiagnostics(text: string, problems: readonly PlacedProblem[]): Diagnostic[] {
  const lines = indexLines(text);
  return problems.map(({ at, message, line = 1 }) => ({
    range: toRange(lines, { start: lines.startOf(line), end: lines.endOf(line) }),
    severity: DiagnosticSeverity.Error,
    code: 'policy-invalid',
    source: SOURCE,
    message: at === '' ? message : `${at}: ${message}`,
  }));
}

function excerpt(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > EXCERPT_LENGTH ? `${line.slice(0, EXCERPT_LENGTH)}…` : line;
}
