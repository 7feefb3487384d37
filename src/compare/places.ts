import type { Span } from '../text/span.ts';
import type { Document } from '../tokenize/document.ts';
import type { OpenedAccount } from './account.ts';
import type { Place } from './contract.ts';

/** The record of a passage of an account that belongs to an attribution (its index), or to the writer (-1). */
export function placeOf(
  account: OpenedAccount,
  attribution: number,
  spans: readonly Span[],
): Place {
  const record = account.audit.attributions[attribution];
  return {
    account: account.id,
    attribution: record?.id ?? null,
    source: record?.source ?? null,
    spans: spans.map(({ start, end }) => ({ start, end })),
    text: spans.map(({ start, end }) => account.article.text.slice(start, end)).join(' … '),
    cueSpans: (record?.cueSpans ?? []).map(({ start, end }) => ({ start, end })),
    form: record?.form ?? null,
    act: record?.act ?? null,
    framing: record?.framing ?? null,
    negated: record?.negated ?? false,
  };
}

/** The passages that tokens in ascending order make up; what stands between neighbours is part of them. */
export function spansOf(document: Document, tokens: readonly number[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  let last = -2;
  for (const token of tokens) {
    const end = document.ends[token] as number;
    const open = spans.at(-1);
    if (open !== undefined && token === last + 1) open.end = end;
    else spans.push({ start: document.starts[token] as number, end });
    last = token;
  }
  return spans;
}
