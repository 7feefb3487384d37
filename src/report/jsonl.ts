import type { Audit, AuditLine, ErrorLine, LineLabels } from '../audit/contract.ts';
import { toJson } from './json.ts';

/** The audit as one line of JSON Lines with the labels of its input line, ending with a line break. */
export function formatJsonLine(audit: Audit, labels: LineLabels = {}): string {
  const { hearsay, ...rest } = audit;
  const { id, meta } = labels;
  const line: AuditLine = {
    hearsay,
    ...(id !== undefined && { id }),
    ...rest,
    ...(meta !== undefined && { meta }),
  };
  return `${toJson(line)}\n`;
}

/** What could not be audited as one line of JSON Lines, ending with a line break. */
export function formatErrorLine(problem: ErrorLine): string {
  const { id, line, error } = problem;
  return `${toJson({ ...(id !== undefined && { id }), line, error })}\n`;
}
