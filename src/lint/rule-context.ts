import type { Attribution, TokenRange } from '../attribute/attribution.ts';
import type { Audit, AuditAttribution, AuditSource } from '../audit/contract.ts';
import type { TaggedDocument } from '../model/tagged-document.ts';
import type { ArticleInfo } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Document } from '../tokenize/document.ts';
import type { CheckedQuotation } from '../verify/contract.ts';
import type { Interest } from './interest.ts';

/** An attribution as rules see it: the audit's record, with its parts in tokens. */
export interface LintAttribution extends AuditAttribution {
  /** Its place in `context.attributions`, which is text order. */
  readonly index: number;
  readonly tokens: Attribution;
  /** From the first to the last token of its parts. */
  readonly extent: TokenRange;
}

/** What a rule reports. */
export interface Report {
  /** What is found, the most telling span first; at least one, and none empty. Editors underline the first. */
  readonly spans: readonly Span[];
  /** One sentence for the writer of the text, naming the words in question: what is missing, not who is to blame. */
  readonly message: string;
  /** The id of the source that it is about, or the source itself. */
  readonly source?: string | AuditSource | null;
  /** The id of the attribution that it is about, or the attribution itself. */
  readonly attribution?: string | AuditAttribution | null;
}

/**
 * What a rule may look at: one article, read and audited. Read-only; all spans are offsets of `text`, all token
 * ranges are half-open. Made once for each article; only `options` and `report` differ between rules.
 */
export interface RuleContext<Values> {
  readonly text: string;
  readonly article: ArticleInfo;
  /** The record, without findings. */
  readonly audit: Audit;
  /** Tokens, sentences, blocks (headings, notes, captions …) and quotations. */
  readonly document: Document;
  /** Parts of speech, lemmas and named entities of the tokens. */
  readonly tagged: TaggedDocument;
  readonly attributions: readonly LintAttribution[];
  readonly sources: readonly AuditSource[];
  /** The writer. */
  readonly author: AuditSource | null;
  /** People and bodies with a stake, as the policy lists them for this article. */
  readonly interests: readonly Interest[];
  /** What came of checking the article's quotations against originals, in text order; empty when none were given. */
  readonly quotations: readonly CheckedQuotation[];
  /** The rule's options, defaults filled in. */
  readonly options: Values;
  /** The runs of text that the writer says: outside all quotations and outside what is attributed to others. */
  readonly ownVoice: readonly Span[];

  /** The source with the id, or null. */
  sourceOf(attribution: AuditAttribution): AuditSource | null;
  /** The attributions that rest on the source, in text order. */
  attributionsOf(source: string | AuditSource): readonly LintAttribution[];
  /** The attributions whose content holds the whole of the span, in text order. */
  attributionsHolding(span: Span): readonly LintAttribution[];
  /** Whether any part of the span lies between quotation marks. */
  isInsideQuotation(span: Span): boolean;
  /** Whether all of the span is the writer's own voice: see `ownVoice`. */
  isOwnVoice(span: Span): boolean;
  /** The tokens that share at least one code unit with the span. */
  tokensOf(span: Span): TokenRange;
  /** From the start of the first token to the end of the last; the range must not be empty. */
  spanOf(range: TokenRange): Span;
  /** The text of the range's tokens, as it stands. */
  textOf(range: TokenRange): string;
  /** Token `token` in lower case; empty where there is none. Worked out once for all rules. */
  wordAt(token: number): string;
  /** The tokens of the sentence that holds token `token`. */
  sentenceAt(token: number): TokenRange;
  /** The tokens of each sentence, in text order. */
  readonly sentences: readonly TokenRange[];
  /** The text of a span. */
  slice(span: Span): string;
  /** What `find` finds in this article: asked once for all rules, so `find` must be one function and look at no options. */
  once<Found>(find: (context: RuleContext<unknown>) => Found): Found;
  /** Records a finding. Throws `TypeError` for a report without spans or with spans outside the text. */
  report(report: Report): void;
}
