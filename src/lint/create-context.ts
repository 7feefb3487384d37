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
export interface SharedContext extends Omit<RuleContext<unknown>, 'once' | 'options' | 'report'> {
  /** What rules found for one another, by the function that found it. */
  readonly found: Map<unknown, unknown>;
}

/** Lays out an analysis for rules. Linear in the text's length, with attributions and sources looked up by id. */
export function createContext(
  analysis: Analysis,
  interests: readonly Interest[] = [],
  quotations: readonly CheckedQuotation[] = [],
): SharedContext {
  return new ArticleContext(analysis, interests, quotations);
}

/**
 * A class, so that the contexts of all articles are of one shape to the engine, and the code that it made for the rules
 * is good for the next article too. The functions are the object's own, since rules take them from it.
 */
class ArticleContext implements SharedContext {
  readonly text;
  readonly article;
  readonly audit;
  readonly document;
  readonly tagged;
  readonly attributions: readonly LintAttribution[];
  readonly sources;
  readonly author;
  readonly interests;
  readonly quotations;
  readonly found = new Map<unknown, unknown>();
  readonly sourceOf;
  readonly attributionsOf;
  readonly attributionsHolding;
  readonly isInsideQuotation;
  readonly isOwnVoice;
  readonly tokensOf;
  readonly spanOf;
  readonly textOf;
  readonly wordAt;
  readonly sentenceAt;
  readonly slice;
  readonly #ownVoice: () => readonly Span[];
  readonly #sentences: () => readonly TokenRange[];

  constructor(
    { article, audit, document, tagged, attributions }: Analysis,
    interests: readonly Interest[],
    quotations: readonly CheckedQuotation[],
  ) {
    this.text = article.text;
    this.article = article;
    this.audit = audit;
    this.document = document;
    this.tagged = tagged;
    this.attributions = audit.attributions.map((record, index) =>
      withTokens(record, attributions[index] as Attribution, index),
    );
    this.sources = audit.sources;
    this.author = audit.sources.find((source) => source.kind === 'author') ?? null;
    this.interests = interests;
    this.quotations = quotations;
    const byId = new Map(audit.sources.map((source) => [source.id, source]));
    const bySource = groupBySource(this.attributions);
    const authorId = this.author?.id ?? null;
    const ownTokens = once(() => findOwnTokens(document, this.attributions, authorId));
    const holders = once(() => indexContents(document, this.attributions));
    const words: string[] = new Array(document.tokenCount);
    // Named first: a function that stands right of `this.x =` is put where the engine keeps what lasts, and keeps the
    // article there with it.
    const sourceOf: SharedContext['sourceOf'] = ({ source }) =>
      source === null ? null : (byId.get(source) ?? null);
    const attributionsOf: SharedContext['attributionsOf'] = (source) =>
      bySource.get(typeof source === 'string' ? source : source.id) ?? [];
    const tokensOf = (span: Span) => findTokens(document, span);
    const attributionsHolding = (span: Span) => findHolding(tokensOf(span), holders);
    const isInsideQuotation = (span: Span) => hasQuoted(document, tokensOf(span));
    const isOwnVoice = (span: Span) => isAllOwn(tokensOf(span), ownTokens);
    const spanOf = (range: TokenRange) => findSpan(document, range);
    const textOf = ({ firstToken, endToken }: TokenRange) =>
      tokenRangeText(document, firstToken, endToken);
    const wordAt = (token: number) => words[token] ?? lowerWord(document, token, words);
    const sentenceAt = (token: number) =>
      toRange(sentenceRange(document, document.sentenceOf[token] ?? 0));
    const slice = ({ start, end }: Span) => article.text.slice(start, end);
    this.sourceOf = sourceOf;
    this.attributionsOf = attributionsOf;
    this.attributionsHolding = attributionsHolding;
    this.isInsideQuotation = isInsideQuotation;
    this.isOwnVoice = isOwnVoice;
    this.tokensOf = tokensOf;
    this.spanOf = spanOf;
    this.textOf = textOf;
    this.wordAt = wordAt;
    this.sentenceAt = sentenceAt;
    this.slice = slice;
    this.#ownVoice = once(() => joinTokens(document, ownTokens()));
    this.#sentences = once(() =>
      Array.from(document.sentenceStarts, (_, s) => toRange(sentenceRange(document, s))),
    );
  }

  get ownVoice(): readonly Span[] {
    return this.#ownVoice();
  }

  get sentences(): readonly TokenRange[] {
    return this.#sentences();
  }
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

function findHolding(
  { firstToken, endToken }: TokenRange,
  holders: () => ReturnType<typeof indexContents>,
): readonly LintAttribution[] {
  if (firstToken >= endToken) return [];
  return (holders()[firstToken] ?? []).filter((held) =>
    held.tokens.content.some((run) => run.firstToken <= firstToken && endToken <= run.endToken),
  );
}

function hasQuoted({ quotationOf }: Document, { firstToken, endToken }: TokenRange): boolean {
  return quotationOf.subarray(firstToken, endToken).some((index) => index >= 0);
}

function isAllOwn(
  { firstToken, endToken }: TokenRange,
  ownTokens: () => ReturnType<typeof findOwnTokens>,
): boolean {
  if (firstToken >= endToken) return false;
  return ownTokens()
    .subarray(firstToken, endToken)
    .every((is) => is === 1);
}

function findSpan({ starts, ends }: Document, { firstToken, endToken }: TokenRange): Span {
  if (firstToken >= endToken) throw new RangeError('an empty range of tokens has no span');
  return { start: starts[firstToken] as number, end: ends[endToken - 1] as number };
}

/** The token in lower case, noted among `words`. */
function lowerWord(document: Document, token: number, words: string[]): string {
  if (token < 0 || token >= document.tokenCount) return '';
  const word = tokenText(document, token).toLowerCase();
  words[token] = word;
  return word;
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
