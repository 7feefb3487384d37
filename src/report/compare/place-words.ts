import type { AlignedPair, ComparedAccount, Comparison, Place } from '../../compare/contract.ts';
import type { Span } from '../../text/span.ts';
import { indexSpans } from '../span-index.ts';

/** A stretch of a place: with the mark of a difference, or plain. */
export interface PlaceWords {
  readonly text: string;
  /** `changed` words stand otherwise in the other place, `missing` ones do not; `marked` differences are shown there. */
  readonly mark: 'changed' | 'missing' | 'marked' | 'contest' | null;
}

/** Reads what a reader sees of the accounts' texts. */
export interface PlaceReader {
  /** The words of a place, its differences marked, its passages parted by " … ". */
  readonly read: (place: Place, marks?: readonly MarkedSpan[]) => PlaceWords[];
  /** The words of the cue, on one line; null without any, or without the text. */
  readonly cueOf: (place: Place) => string | null;
}

/** A span of the account of a place, and how to mark it. */
export interface MarkedSpan extends Span {
  readonly mark: NonNullable<PlaceWords['mark']>;
}

/** Prepares the texts of a comparison for reading. Where they were left out, places are read from their own words. */
export function readPlaces({ accounts }: Comparison): PlaceReader {
  const byId = new Map(accounts.map((account) => [account.id, createReader(account)]));
  return {
    read: (place, marks = []) => {
      const visible = byId.get(place.account);
      if (visible === undefined || visible === null)
        return [{ text: oneLine(place.text), mark: null }];
      return place.spans.flatMap((span, index) => [
        ...(index === 0 ? [] : [{ text: ' … ', mark: null }]),
        ...cut(span, marks).map(({ mark, ...part }) => ({ text: visible(part), mark })),
      ]);
    },
    cueOf: ({ account, cueSpans }) => {
      const visible = byId.get(account);
      if (visible === undefined || visible === null || cueSpans.length === 0) return null;
      const words = oneLine(cueSpans.map(visible).join(' … ')).trim();
      return /\p{L}/u.test(words) ? words : null;
    },
  };
}

function createReader({ text, markup = [] }: ComparedAccount): ((span: Span) => string) | null {
  if (text === undefined) return null;
  const hidden = indexSpans(markup);
  return ({ start, end }) => {
    let shown = '';
    let at = start;
    for (const mark of hidden(start, end)) {
      shown += text.slice(at, Math.max(at, mark.start));
      at = Math.max(at, mark.end);
    }
    return oneLine(shown + text.slice(at, Math.max(at, end)));
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function cut(
  span: Span,
  marks: readonly MarkedSpan[],
): (Span & { readonly mark: PlaceWords['mark'] })[] {
  const parts: (Span & { readonly mark: PlaceWords['mark'] })[] = [];
  let at = span.start;
  for (const { start, end, mark } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(span.end, end);
    if (to <= from) continue;
    if (from > at) parts.push({ start: at, end: from, mark: null });
    parts.push({ start: from, end: to, mark });
    at = to;
  }
  if (at < span.end) parts.push({ start: at, end: span.end, mark: null });
  return parts;
}

/** How the words of one place of a pair are to be marked: where its wording, numbers, dates or names differ. */
export function marksOf({ diff, disagreements }: AlignedPair, side: 0 | 1): MarkedSpan[] {
  return [
    ...diff.flatMap(({ kind, marked, spans }): MarkedSpan[] => {
      const span = spans[side];
      return span === null ? [] : [{ ...span, mark: marked ? 'marked' : kind }];
    }),
    ...disagreements.map(({ spans }): MarkedSpan => ({ ...spans[side], mark: 'changed' })),
  ];
}

/** The marks of a place in all pairs that it is part of. */
export function marksAt(pairs: readonly AlignedPair[], place: Place): MarkedSpan[] {
  return pairs.flatMap((pair) =>
    ([0, 1] as const).flatMap((side) => {
      const own = pair.places[side];
      const isHere = own.account === place.account && own.spans[0]?.start === place.spans[0]?.start;
      return isHere ? marksOf(pair, side) : [];
    }),
  );
}
