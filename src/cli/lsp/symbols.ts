import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node';
import { ACT_LABELS, FORM_LABELS, NOBODY } from '../../report/labels.ts';
import type { Span } from '../../text/span.ts';
import type { LintedDocument } from './lint-document.ts';
import { toRange } from './positions.ts';

/** An outline of who speaks where: each attribution by its source, from its first part to its last. */
export function toSymbols({ analysis, source }: LintedDocument): DocumentSymbol[] {
  const names = new Map(analysis.audit.sources.map(({ id, name }) => [id, name]));
  return analysis.audit.attributions.map((attribution) => {
    const { sourceSpans, cueSpans, contentSpans, act, form } = attribution;
    const parts = [...sourceSpans, ...cueSpans, ...contentSpans].map(source.locate);
    const selected = parts[0] ?? { start: 0, end: 0 };
    return {
      name: names.get(attribution.source ?? '') ?? NOBODY,
      detail: `${ACT_LABELS[act].one}, ${FORM_LABELS[form]}`,
      kind: SymbolKind.String,
      range: toRange(source.lines, enclose(parts)),
      selectionRange: toRange(source.lines, selected),
    };
  });
}

function enclose(spans: readonly Span[]): Span {
  if (spans.length === 0) return { start: 0, end: 0 };
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
