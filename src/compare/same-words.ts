import { type Span, sharedLength } from '../text/span.ts';
import type { Difference, Match } from '../verify/contract.ts';
import { toOriginal } from '../verify/original.ts';
import { startVerify } from '../verify/verify.ts';
import type { OpenedAccount } from './account.ts';
import { tokensOf } from './claims.ts';
import type { WordDifference } from './contract.ts';
import { haveOneName } from './match-sources.ts';

/** One utterance that stands in two accounts: where, how alike, and whether both give it as quoted. */
export interface SharedWords {
  readonly spans: readonly [Span, Span];
  /** The indices of the attributions that they belong to; -1 for none. */
  readonly attributions: readonly [number, number];
  readonly isQuoted: readonly [boolean, boolean];
  readonly similarity: number;
  readonly words: number;
  readonly diff: readonly WordDifference[];
}

const LEAST_SIMILAR = 0.6;
const QUOTED_WORDS = 2;
/** What only one of the two quotes must be this long and this alike to be no accident. */
const UNQUOTED_WORDS = 6;
const UNQUOTED_SIMILAR = 0.85;
/** Fewer words than this that two sources are given, or nobody is, are a name or a phrase that is about. */
const PHRASE_WORDS = 4;

/**
 * The utterances that both accounts have in the same words: each one's quotations are looked for in the other, as
 * `verify` looks for them in an original. The same in either order of the accounts.
 */
export function findSharedWords(a: OpenedAccount, b: OpenedAccount): SharedWords[] {
  const found = [...search(a, b), ...search(b, a).map(flipWords)];
  found.sort(
    (x, y) =>
      y.words - x.words ||
      y.similarity - x.similarity ||
      x.spans[0].start - y.spans[0].start ||
      x.spans[1].start - y.spans[1].start ||
      x.spans[0].end - y.spans[0].end,
  );
  const kept: SharedWords[] = [];
  for (const one of found) if (!kept.some((other) => repeats(one, other))) kept.push(one);
  return kept.sort(
    (x, y) => x.spans[0].start - y.spans[0].start || x.spans[1].start - y.spans[1].start,
  );
}

/** Whether two findings tell of the same words: on one side at least, most of the shorter is in the longer. */
function repeats(one: SharedWords, other: SharedWords): boolean {
  const overlap = [0, 1].map((side) => {
    const [x, y] = [one.spans[side] as Span, other.spans[side] as Span];
    return sharedLength(x, y) / Math.max(1, Math.min(x.end - x.start, y.end - y.start));
  });
  return Math.max(...overlap) > 0.5 && Math.min(...overlap) > 0;
}

/** The same as seen from the other account. */
export function flipWords(shared: SharedWords): SharedWords {
  return {
    ...shared,
    spans: [shared.spans[1], shared.spans[0]],
    attributions: [shared.attributions[1], shared.attributions[0]],
    isQuoted: [shared.isQuoted[1], shared.isQuoted[0]],
    diff: shared.diff.map(({ kind, marked, spans, texts }) => ({
      kind,
      marked,
      spans: [spans[1], spans[0]],
      texts: [texts[1], texts[0]],
    })),
  };
}

/** The quotations of one account that are in the other. */
function search(from: OpenedAccount, into: OpenedAccount): SharedWords[] {
  const run = startVerify([{ name: from.id, article: from.article, audit: from.audit }]);
  run.add(toOriginal(into.id, into.article));
  return run.finish().quotations.flatMap((quotation) => {
    const pieces =
      quotation.verdict === 'spliced' ? quotation.matches : quotation.matches.slice(0, 1);
    return pieces.flatMap((match) => {
      const shared = describe(from, into, match);
      return shared === null ? [] : [shared];
    });
  });
}

function describe(from: OpenedAccount, into: OpenedAccount, match: Match): SharedWords | null {
  const here = trimToWords(from, match.quotation);
  const there = { start: match.start, end: match.end };
  if (here.end <= here.start || there.end <= there.start) return null;
  const quotedThere = isQuotedAt(into, there);
  const words = Math.min(countWords(from, here), countWords(into, there));
  if (match.similarity < (quotedThere ? LEAST_SIMILAR : UNQUOTED_SIMILAR)) return null;
  if (words < (quotedThere ? QUOTED_WORDS : UNQUOTED_WORDS)) return null;
  const attributions = [attributionAt(from, here), attributionAt(into, there)] as const;
  if (words < PHRASE_WORDS) {
    const [one, other] = [from.sourceOf[attributions[0]], into.sourceOf[attributions[1]]];
    if (one == null || other == null || !haveOneName(one, other)) return null;
  }
  return {
    spans: [here, there],
    attributions,
    isQuoted: [true, quotedThere],
    similarity: match.similarity,
    words,
    diff: match.diff.flatMap(toWordDifference),
  };
}

/** The span without the quotation marks around it. */
function trimToWords({ document }: OpenedAccount, span: Span): Span {
  const tokens = tokensOf(document, [span]).filter((token) =>
    /[\p{L}\p{N}]/u.test(document.text.slice(document.starts[token], document.ends[token])),
  );
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return { start: span.start, end: span.start };
  return { start: document.starts[first] as number, end: document.ends[last] as number };
}

function countWords({ article }: OpenedAccount, span: Span): number {
  return (
    article.text.slice(span.start, span.end).match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu)?.length ?? 0
  );
}

/** Whether most of a span is given as somebody's very words: between marks, or in a turn of a transcript. */
function isQuotedAt({ document, audit, contentOf }: OpenedAccount, span: Span): boolean {
  const tokens = tokensOf(document, [span]);
  const quoted = tokens.filter((token) => {
    const block = document.blocks[document.blockOf[token] as number];
    return (
      (document.quotationOf[token] as number) >= 0 ||
      (block?.speaker ?? null) !== null ||
      audit.attributions[contentOf[token] as number]?.form === 'direct'
    );
  });
  return quoted.length * 2 > tokens.length;
}

/** The attribution whose content holds most of the span; -1 for none. */
function attributionAt({ document, contentOf }: OpenedAccount, span: Span): number {
  const counts = new Map<number, number>();
  const tokens = tokensOf(document, [span]);
  for (const token of tokens) {
    const owner = contentOf[token] as number;
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [best] = [...counts].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  return best !== undefined && best[1] * 2 >= tokens.length ? best[0] : -1;
}

function toWordDifference({
  kind,
  quotation,
  original,
  quoted,
  said,
}: Difference): WordDifference[] {
  if (kind === 'folded') return [];
  return [
    {
      kind: quotation === null || original === null ? 'missing' : 'changed',
      marked: kind === 'elided' || kind === 'bracketed',
      spans: [quotation, original],
      texts: [quoted, said],
    },
  ];
}
