import { type AuditModel, audit } from '../audit/audit.ts';
import type { Audit } from '../audit/contract.ts';
import { sharedLength } from '../text/span.ts';
import type { FindSpeaker } from './describe-match.ts';

const REACH = 2400;
const SAYS =
  /["“”«»]|\b(?:said|says|told|according|added|wrote|argued|insisted|asked|stated|testified)\b/;

/**
 * Reads the attributions of an original around a place, to say whose words stand there. Only where its text has
 * quotation marks or a word of saying near; without a model, never.
 */
export function createSpeakerFinder(model: AuditModel | undefined): FindSpeaker {
  if (model === undefined) return () => null;
  const read = new Map<string, { readonly from: number; readonly record: Audit }>();
  return (original, { slice, length }, start, end) => {
    if (!SAYS.test(slice(Math.max(0, start - 400), Math.min(length, end + 300)))) return null;
    const page = Math.floor(start / REACH);
    const key = `${original} ${page}`;
    let known = read.get(key);
    if (known === undefined) {
      const low = Math.max(0, (page - 1) * REACH);
      const window = slice(low, Math.min(length, (page + 2) * REACH));
      const from = low + (low === 0 ? 0 : paragraphStart(window));
      const record = audit(window.slice(from - low), model);
      known = { from, record };
      read.set(key, known);
    }
    const { from, record } = known;
    const span = { start: start - from, end: end - from };
    let best: { source: string | null; shared: number } = { source: null, shared: 0 };
    for (const { contentSpans, source } of record.attributions) {
      let shared = 0;
      for (const content of contentSpans) shared += sharedLength(content, span);
      if (shared > best.shared) best = { source, shared };
    }
    if (best.shared * 2 < span.end - span.start) return null;
    return (
      record.sources.find(({ id, kind }) => id === best.source && kind !== 'author')?.name ?? null
    );
  };
}

/** The first beginning of a line, when it is near. */
function paragraphStart(window: string): number {
  const found = window.indexOf('\n');
  return found < 0 || found > REACH / 2 ? 0 : found + 1;
}
