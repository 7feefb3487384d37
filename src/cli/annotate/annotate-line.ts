import { type AuditModel, type AuditOptions, audit } from '../../audit/audit.ts';
import { formatErrorLine, formatJsonLine } from '../../report/jsonl.ts';
import type { BatchLine } from './batch.ts';
import { parseLine } from './parse-line.ts';

/** The record for one line of the input, line break included: its audit, or what was wrong. Never throws. */
export function annotateLine(
  bytes: Uint8Array,
  line: BatchLine,
  model: AuditModel,
  options: AuditOptions,
): { readonly record: string; readonly ok: boolean } {
  if (line.problem !== undefined) {
    return { record: formatErrorLine({ line: line.number, error: line.problem }), ok: false };
  }
  const { article, problem, ...labels } = parseLine(bytes.subarray(line.start, line.end));
  const { id } = labels;
  const fail = (error: { readonly code: string; readonly message: string }) => ({
    record: formatErrorLine({ ...(id !== undefined && { id }), line: line.number, error }),
    ok: false,
  });
  if (problem !== undefined) return fail(problem);
  try {
    return { record: formatJsonLine(audit(article, model, options), labels), ok: true };
  } catch (error) {
    // "meta" may be nested more deeply than JSON can be written; one line must not end the stream.
    return fail({ code: 'internal', message: error instanceof Error ? error.message : `${error}` });
  }
}
