import type { Audit } from '../audit/contract.ts';
import type { Span } from '../text/span.ts';
import { excerptsOf } from './excerpt.ts';
import { NOBODY } from './labels.ts';

const COLUMNS = [
  'article', 'attribution', 'source', 'source_name', 'source_kind', 'anonymity', 'source_text', 'cue_text',
  'content_text', 'form', 'act', 'framing', 'negated', 'via', 'words', 'confidence', 'start', 'end', 'disputed_by',
] as const; // biome-ignore format: a table
export type CsvColumn = (typeof COLUMNS)[number];

/**
 * The attributions as a table, one a row, by RFC 4180: CRLF line ends, a header unless `header` is false. The
 * first column is `label`, or else the article's address or title. Parts in several pieces are joined by " … ".
 * `disputed_by` names those who contest the
 * attribution within the article. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function formatCsv(
  audit: Audit,
  options: { readonly label?: string; readonly header?: boolean } = {},
): string {
  const excerpt = excerptsOf(audit);
  const sources = new Map(audit.sources.map((source) => [source.id, source]));
  const disputedBy = readDisputes(audit);
  const label = options.label ?? audit.article.url ?? audit.article.title ?? '';
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => excerpt(span) ?? '').join(' … ');
  const rows = audit.attributions.map((attribution): Record<CsvColumn, string | number> => {
    const source = sources.get(attribution.source ?? '');
    const { sourceSpans, cueSpans, contentSpans } = attribution;
    const spans = [...sourceSpans, ...cueSpans, ...contentSpans];
    return {
      article: label,
      attribution: attribution.id,
      source: attribution.source ?? '',
      source_name: source?.name ?? '',
      source_kind: source?.kind ?? 'none',
      anonymity: source?.anonymity ?? '',
      source_text: words(sourceSpans),
      cue_text: words(cueSpans),
      content_text: words(contentSpans),
      form: attribution.form,
      act: attribution.act,
      framing: attribution.framing,
      negated: String(attribution.negated),
      via: attribution.via ?? '',
      words: attribution.words,
      confidence: attribution.confidence,
      start: Math.min(...spans.map((span) => span.start)),
      end: Math.max(...spans.map((span) => span.end)),
      disputed_by: (disputedBy.get(attribution.id) ?? []).join('; '),
    };
  });
  const lines = rows.map((row) => COLUMNS.map((column) => quoteCell(row[column])).join(','));
  if (options.header !== false) lines.unshift(COLUMNS.join(','));
  return lines.map((line) => `${line}\r\n`).join('');
}

/** For each contested attribution, the names of those who contest it, without repeats. */
function readDisputes(audit: Audit): ReadonlyMap<string, readonly string[]> {
  const names = new Map(audit.sources.map((source) => [source.id, source.name]));
  const disputedBy = new Map<string, string[]>();
  for (const { attribution, by } of audit.disputes) {
    if (attribution === null) continue;
    const name = names.get(by ?? '') ?? NOBODY;
    const known = disputedBy.get(attribution) ?? [];
    if (!known.includes(name)) disputedBy.set(attribution, [...known, name]);
  }
  return disputedBy;
}

const FORMULA_START = /^[=+\-@\t\r]/;

/** Spreadsheets take text that begins like a formula for one, quoted or not. */
function quoteCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const cell = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
