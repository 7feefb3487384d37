import type { Attribution, TokenRange } from '../attribute/attribution.ts';
import type { Dispute } from '../dispute/dispute.ts';
import type { ResolvedSources } from '../source/source.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Document } from '../tokenize/document.ts';
import {
  type Audit,
  type AuditArticle,
  type AuditAttribution,
  type AuditDispute,
  type AuditSource,
  FORMAT_VERSION,
} from './contract.ts';
import { summarize } from './summarize.ts';
import { countWords, type WordCount, wordsInAny } from './words.ts';

export interface RecordOptions {
  /** Whether the text itself goes into the record. */
  readonly includeText: boolean;
  /** In text order. None when absent. */
  readonly disputes?: readonly Dispute[];
}

/**
 * Writes down what was found as the plain record of the contract: tokens become offsets, indices become ids,
 * and words are counted. `attributions` must be in text order and `resolved` must belong to them.
 */
export function writeRecord(
  article: Article,
  document: Document,
  attributions: readonly Attribution[],
  resolved: ResolvedSources,
  options: RecordOptions,
): Audit {
  const count = countWords(document);
  const { includeText, disputes = [] } = options;
  const summary = summarize(attributions, resolved, count, disputes.length);
  return {
    hearsay: FORMAT_VERSION,
    article: describeArticle(article, count.words),
    ...(includeText && textOf(article)),
    sources: writeSources(document, attributions, resolved, count, summary.ownWords),
    attributions: attributions.map((attribution, index) =>
      writeAttribution(document, attribution, index, resolved, count),
    ),
    disputes: disputes.map((dispute, index) => writeDispute(document, dispute, index)),
    findings: [],
    summary,
  };
}

function sourceId(index: number): string {
  return `s${index + 1}`;
}

function attributionId(index: number): string {
  return `a${index + 1}`;
}

function describeArticle(article: Article, words: number): AuditArticle {
  const { title, byline, publisher, published, url, language } = article;
  return {
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    words,
  };
}

function textOf(article: Article): Pick<Audit, 'text' | 'blocks' | 'markup' | 'links'> {
  const { text, blocks, markup, links } = article;
  return {
    text,
    ...(blocks !== undefined && {
      blocks: blocks.map(({ start, end, kind }) => ({ start, end, kind })),
    }),
    ...(markup !== undefined &&
      markup.length > 0 && { markup: markup.map(({ start, end }) => ({ start, end })) }),
    ...(links !== undefined &&
      links.length > 0 && { links: links.map(({ start, end, url }) => ({ start, end, url })) }),
  };
}

function writeSources(
  document: Document,
  attributions: readonly Attribution[],
  resolved: ResolvedSources,
  count: WordCount,
  ownWords: number,
): AuditSource[] {
  const resting = resolved.sources.map((): Attribution[] => []);
  for (const [i, attribution] of attributions.entries())
    resting[resolved.sourceOf[i] as number]?.push(attribution);
  const author = resolved.sources.findIndex((source) => source.kind === 'author');
  return resolved.sources.map((source, index) => {
    const own = resting[index] as Attribution[];
    const content = own.flatMap((attribution) => attribution.content);
    return {
      id: sourceId(index),
      name: source.name,
      kind: source.kind,
      anonymity: source.anonymity,
      anonymitySpan: source.anonymitySpan === null ? null : copySpan(source.anonymitySpan),
      descriptions: [...source.descriptions],
      mentions: source.mentions.map(copySpan),
      via: [...source.via],
      attributions: own.length,
      words: wordsInAny(count, content) + (index === author ? ownWords : 0),
      ...(index === author && { notes: findNotes(document) }),
    };
  });
}

function findNotes(document: Document): Span[] {
  return document.blocks.filter((block) => block.kind === 'note').map(copySpan);
}

function writeAttribution(
  document: Document,
  attribution: Attribution,
  index: number,
  resolved: ResolvedSources,
  count: WordCount,
): AuditAttribution {
  const source = resolved.sourceOf[index] ?? -1;
  return {
    id: attributionId(index),
    source: source < 0 ? null : sourceId(source),
    sourceSpans: spansOf(document, attribution.source),
    cueSpans: spansOf(document, attribution.cue),
    contentSpans: spansOf(document, attribution.content),
    form: attribution.form,
    act: attribution.act,
    framing: attribution.framing,
    negated: attribution.negated,
    via: resolved.viaOf[index] ?? null,
    viaSpan: attribution.via === null ? null : spanOf(document, attribution.via),
    words: wordsInAny(count, attribution.content),
    confidence: roundConfidence(attribution.confidence),
  };
}

function writeDispute(document: Document, dispute: Dispute, index: number): AuditDispute {
  const { by, contesting, attribution, source, kind, words, cue, claim, confidence } = dispute;
  return {
    id: `d${index + 1}`,
    by: by < 0 ? null : sourceId(by),
    contesting: contesting < 0 ? null : attributionId(contesting),
    spans: spansOf(document, words),
    cueSpans: spansOf(document, cue),
    attribution: attribution < 0 ? null : attributionId(attribution),
    source: source < 0 ? null : sourceId(source),
    claimSpans: spansOf(document, claim),
    kind,
    confidence: roundConfidence(confidence),
  };
}

function spansOf(document: Document, ranges: readonly TokenRange[]): Span[] {
  return ranges
    .filter((range) => range.firstToken < range.endToken)
    .map((range) => spanOf(document, range))
    .sort((a, b) => a.start - b.start);
}

function spanOf(document: Document, range: TokenRange): Span {
  return {
    start: document.starts[range.firstToken] as number,
    end: document.ends[range.endToken - 1] as number,
  };
}

function copySpan({ start, end }: Span): Span {
  return { start, end };
}

/** Three places: more would claim a precision that the calibration does not have. */
function roundConfidence(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 1000) / 1000;
}
