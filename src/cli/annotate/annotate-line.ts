import { type AuditOptions, audit } from '../../audit/audit.ts';
import type { Model } from '../../model/model.ts';
import type { BatchLine, LineProblem } from './batch.ts';
import { type LineId, parseLine } from './parse-line.ts';

/** How each article of a stream is audited and printed. */
export interface AnnotateOptions {
  readonly audit: AuditOptions;
  /** False leaves the text out. */
  readonly withText: boolean;
}

/** The record for one line of the input, as JSON: its audit, or what was wrong. Never throws. */
export function annotateLine(
  bytes: Uint8Array,
  line: BatchLine,
  model: Model,
  options: AnnotateOptions,
): { readonly json: string; readonly ok: boolean } {
  if (line.problem !== undefined) return problemRecord(undefined, line.number, line.problem);
  const request = parseLine(bytes.subarray(line.start, line.end));
  if ('problem' in request) return problemRecord(request.id, line.number, request.problem);
  const { id, article, meta } = request;
  try {
    const { hearsay, ...record } = audit(article, model, options.audit);
    const json = JSON.stringify({
      hearsay,
      ...(id !== undefined && { id }),
      ...record,
      ...(!options.withText && { text: undefined }),
      ...(meta !== undefined && { meta }),
    });
    return { json, ok: true };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return problemRecord(id, line.number, { code: 'internal', message });
  }
}

function problemRecord(id: LineId | undefined, line: number, error: LineProblem) {
  const json = JSON.stringify({ ...(id !== undefined && { id }), line, error });
  return { json, ok: false };
}
