import type { Attribution, TokenRange } from '../attribute/attribution.ts';
import type { Analysis } from '../audit/audit.ts';
import type { AuditAttribution } from '../audit/contract.ts';
import type { Span } from '../text/span.ts';
import {
  type Document,
  sentenceRange,
  tokenAt,
  tokenRangeText,
  tokenText,
} from '../tokenize/document.ts';
import type { CheckedQuotation } from '../verify/contract.ts';
import type { Interest } from './interest.ts';
import { findOwnTokens, joinTokens } from './own-voice.ts';
import type { LintAttribution, RuleContext } from './rule-context.ts';

/** What all rules share of one article: everything but the rule's options and where its reports go. */
export type SharedContext = Omit<RuleContext<unknown>, 'options' | 'report'>;

/** Lays out an analysis for rules. Linear in the text's length, with attributions and sources looked up by id. */
export function createContext(
  analysis: Analysis,
  interests: readonly Interest[] = [],
  quotations: readonly CheckedQuotation[] = [],
): SharedContext {
  const { article, audit, document, tagged } = analysis;
  const attributions = audit.attributions.map((record, index) =>
    withTokens(record, analysis.attributions[index] as Attribution, index),
  );
  const byId = new Map(audit.sources.map((source) => [source.id, source]));
  const bySource = groupBySource(attributions);
  const author = audit.sources.find((source) => source.kind === 'author') ?? null;
  const ownTokens = once(() => findOwnTokens(document, attributions, author?.id ?? null));
  const ownVoice = once(() => joinTokens(document, ownTokens()));
  const holders = once(() => indexContents(document, attributions));
  const sentences = once(() =>
    Array.from(document.sentenceStarts, (_, s) => toRange(sentenceRange(document, s))),
  );
  const words: string[] = new Array(document.tokenCount);
  const tokensOf = (span: Span): TokenRange => findTokens(document, span);
  return {
    text: article.text,
    article,
    audit,
    document,
    tagged,
    attributions,
    sources: audit.sources,
    author,
    interests,
    quotations,
    get ownVoice() {
      return ownVoice();
    },
    get sentences() {
      return sentences();
    },
    sourceOf: (attribution) =>
      attribution.source === null ? null : (byId.get(attribution.source) ?? null),
    attributionsOf: (source) => bySource.get(typeof source === 'string' ? source : source.id) ?? [],
    attributionsHolding(span) {
      const { firstToken, endToken } = tokensOf(span);
      if (firstToken >= endToken) return [];
      return (holders()[firstToken] ?? []).filter((held) =>
        held.tokens.content.some((run) => run.firstToken <= firstToken && endToken <= run.endToken),
      );
    },
    isInsideQuotation(span) {
      const { firstToken, endToken } = tokensOf(span);
      return document.quotationOf.subarray(firstToken, endToken).some((index) => index >= 0);
    },
    isOwnVoice(span) {
      const { firstToken, endToken } = tokensOf(span);
      return (
        firstToken < endToken &&
        ownTokens()
          .subarray(firstToken, endToken)
          .every((is) => is === 1)
      );
    },
    tokensOf,
    spanOf({ firstToken, endToken }) {
      if (firstToken >= endToken) throw new RangeError('an empty range of tokens has no span');
      return {
        start: document.starts[firstToken] as number,
        end: document.ends[endToken - 1] as number,
      };
    },
    textOf: ({ firstToken, endToken }) => tokenRangeText(document, firstToken, endToken),
    wordAt(token) {
      const known = words[token];
      if (known !== undefined || token < 0 || token >= document.tokenCount) return known ?? '';
      const word = tokenText(document, token).toLowerCase();
      words[token] = word;
      return word;
    },
    sentenceAt: (token) => toRange(sentenceRange(document, document.sentenceOf[token] ?? 0)),
    slice: ({ start, end }) => article.text.slice(start, end),
  };
}

/** Works something out when it is first asked for: what no rule asks for costs nothing. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

function withTokens(record: AuditAttribution, tokens: Attribution, index: number): LintAttribution {
  const parts = [...tokens.source, ...tokens.cue, ...tokens.content];
  const firstToken = Math.min(...parts.map((part) => part.firstToken));
  const endToken = Math.max(...parts.map((part) => part.endToken));
  return { ...record, index, tokens, extent: { firstToken, endToken } };
}

function groupBySource(
  attributions: readonly LintAttribution[],
): ReadonlyMap<string | null, readonly LintAttribution[]> {
  const groups = new Map<string | null, LintAttribution[]>();
  for (const attribution of attributions) {
    const group = groups.get(attribution.source);
    if (group === undefined) groups.set(attribution.source, [attribution]);
    else group.push(attribution);
  }
  return groups;
}

/** For each token, the attributions whose content holds it. Sparse: most texts have long runs without any. */
function indexContents(
  document: Document,
  attributions: readonly LintAttribution[],
): readonly (readonly LintAttribution[] | undefined)[] {
  const holders: LintAttribution[][] = new Array(document.tokenCount);
  for (const attribution of attributions) {
    for (const { firstToken, endToken } of attribution.tokens.content) {
      for (let i = firstToken; i < endToken; i++) {
        const held = holders[i];
        if (held === undefined) holders[i] = [attribution];
        else held.push(attribution);
      }
    }
  }
  return holders;
}

function findTokens(document: Document, { start, end }: Span): TokenRange {
  const firstToken = tokenAt(document, start);
  let endToken = end > start ? tokenAt(document, end - 1) : firstToken;
  if (endToken < document.tokenCount && (document.starts[endToken] as number) < end) endToken++;
  return { firstToken, endToken: Math.max(firstToken, endToken) };
}

function toRange([firstToken, endToken]: readonly [number, number]): TokenRange {
  return { firstToken, endToken };
}
