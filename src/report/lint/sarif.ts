import type {
  Invocation,
  Location,
  Log,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Run,
  Suppression,
} from 'sarif';
import type { Level } from '../../audit/contract.ts';
import type { LintFinding, SuppressedFinding } from '../../lint/lint-result.ts';
import type { AnyRule } from '../../lint/rule.ts';
import type { Span } from '../../text/span.ts';
import { toJson } from '../json.ts';
import type { FileReport, LintedFile, LintFormatter } from './file-report.ts';
import { describeGuidance } from './guidance-text.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const SARIF_LEVELS = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Readonly<Record<Level, Result.level>>;

export interface SarifOptions {
  readonly version: string;
}

/**
 * SARIF 2.1.0 (OASIS), for code scanning: regions in UTF-16 code units, each rule with its guidance, what was
 * suppressed with its reason. Written piece by piece: results first, and the tool, which knows all rules, last.
 */
export function createSarifFormatter({ version }: SarifOptions): LintFormatter {
  const rules = new Map<string, AnyRule>();
  const notifications: Notification[] = [];
  let results = 0;
  const head: Pick<Log, '$schema' | 'version'> = { $schema: SCHEMA, version: '2.1.0' };
  return {
    begin: () => `${toJson(head).slice(0, -1)},"runs":[{"columnKind":"utf16CodeUnits","results":[`,
    file: (report) => {
      notifications.push(...notificationsOf(report));
      if ('error' in report) return '';
      for (const rule of report.registry.values()) rules.set(rule.id, rule);
      return resultsOf(report)
        .map((result) => `${results++ === 0 ? '' : ','}\n${toJson(result)}`)
        .join('');
    },
    end: (totals) => {
      const invocation: Invocation = {
        executionSuccessful: totals.failed === 0 && totals.ruleFailures === 0,
        toolExecutionNotifications: notifications,
      };
      const tail: Omit<Run, 'results' | 'columnKind'> = {
        tool: {
          driver: {
            name: 'Hearsay',
            semanticVersion: version,
            rules: [...rules.values()].map(describeRule),
          },
        },
        invocations: [invocation],
      };
      return `\n],${toJson(tail).slice(1)}]}\n`;
    },
  };
}

function describeRule(rule: AnyRule): ReportingDescriptor {
  const guidance = rule.guidance.map(describeGuidance);
  const text = [rule.why, ...guidance].join('\n\n');
  const listed = rule.guidance.map((entry) => `- ${describeGuidance(entry)} <${entry.url}>`);
  const markdown = [rule.why, ...(listed.length === 0 ? [] : ['**Guidance**', listed.join('\n')])];
  const address = rule.guidance[0]?.url;
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text, markdown: markdown.join('\n\n') },
    ...(address !== undefined && { helpUri: address }),
    defaultConfiguration: { level: SARIF_LEVELS[rule.level] },
    properties: { tags: ['sourcing'] },
  };
}

function resultsOf(report: LintedFile): Result[] {
  const { findings, suppressed } = report.result;
  return [
    ...findings.map((finding) => toResult(finding, report)),
    ...suppressed.map((entry) => ({
      ...toResult(entry.finding, report),
      suppressions: [toSuppression(entry)],
    })),
  ];
}

function toSuppression({ by, reason }: SuppressedFinding): Suppression {
  return {
    kind: by === 'comment' ? 'inSource' : 'external',
    ...(reason !== null && { justification: reason }),
  };
}

function toResult(finding: LintFinding, report: LintedFile): Result {
  const [first, ...others] = finding.ranges;
  return {
    ruleId: finding.rule,
    level: SARIF_LEVELS[finding.level],
    message: { text: finding.message },
    locations: first === undefined ? [] : [toLocation(first, report)],
    ...(others.length > 0 && {
      relatedLocations: others.map((span, id) => ({ id, ...toLocation(span, report) })),
    }),
    partialFingerprints: { 'hearsay/v1': finding.fingerprint },
  };
}

function toLocation(span: Span, { path, source }: LintedFile): Location {
  const from = source.lines.placeAt(span.start);
  const to = source.lines.placeAt(span.end);
  const region: Region = {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: span.start,
    charLength: span.end - span.start,
    snippet: { text: source.text.slice(span.start, span.end) },
  };
  return { physicalLocation: { artifactLocation: { uri: toUri(path) }, region } };
}

function notificationsOf(report: FileReport): Notification[] {
  const location = { physicalLocation: { artifactLocation: { uri: toUri(report.path) } } };
  if ('error' in report) {
    const { code, message } = report.error;
    return [
      {
        level: 'error',
        descriptor: { id: code },
        message: { text: message },
        locations: [location],
      },
    ];
  }
  return report.result.failures.map(({ rule, message }) => ({
    level: 'error',
    associatedRule: { id: rule },
    message: { text: `the rule ${rule} could not finish: ${message}` },
    locations: [location],
  }));
}

/** A relative reference: each part of the path is escaped by itself. */
function toUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
