import type { Audit, AuditAttribution, AuditSource } from '../audit/contract.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { type Document, type Quotation, tokenAt } from '../tokenize/document.ts';
import { tokenize } from '../tokenize/tokenize.ts';
import { blankMarkup } from './original.ts';
import type { Speaker } from './same-speaker.ts';
import { cutText } from './scene.ts';

/** A quotation as it is checked: where it stands, and what the article says around it. */
export interface FoundQuotation extends Span {
  /** The article's text, notation blanked; offsets refer to it and to the article's own text alike. */
  readonly text: string;
  /** What lies between its marks; several stretches when it runs on over paragraphs. */
  readonly inner: readonly Span[];
  readonly attribution?: string;
  readonly speaker?: Speaker;
  readonly isQuestionAct: boolean;
  /** The lower-case words of its sentence in the article that stand outside it. */
  readonly frame: readonly string[];
  /** The words of its paragraph outside it. */
  readonly neighbourhood: readonly string[];
}

/**
 * Every outermost quotation of an article, those without an attribution included; one that runs on over paragraphs is
 * one. With an audit of the article, each is given the attribution that it belongs to.
 */
export function findQuotations(article: Article, audit?: Audit): FoundQuotation[] {
  const text = blankMarkup(article);
  const document = tokenize(article);
  const groups: Quotation[][] = [];
  for (const quotation of document.quotations) {
    if (quotation.depth > 1) continue;
    const last = groups.at(-1);
    if (quotation.continues && last !== undefined && last.at(-1)?.closed === false)
      last.push(quotation);
    else groups.push([quotation]);
  }
  const attributionAt = indexAttributions(document, audit);
  return groups.map((group) => describe(text, document, group, audit, attributionAt));
}

/** So far on either side is looked for a quotation's sentence and its paragraph, in UTF-16 code units. */
const REACH = 2000;

function describe(
  text: string,
  document: Document,
  group: readonly Quotation[],
  audit: Audit | undefined,
  attributionAt: Int32Array,
): FoundQuotation {
  const first = group[0] as Quotation;
  const last = group.at(-1) as Quotation;
  const span = { start: first.start, end: last.end };
  const attribution = findAttribution(document, audit, attributionAt, group);
  const source = audit?.sources.find(({ id }) => id === attribution?.source);
  const sentenceStart = startOfSentence(document, first.firstToken);
  const sentenceEnd = endOfSentence(document, last.endToken - 1);
  const before = text.slice(Math.max(sentenceStart, first.start - REACH), first.start);
  const after = text.slice(last.end, Math.min(sentenceEnd, last.end + REACH));
  const block = document.blocks[document.blockOf[first.firstToken] as number];
  const lastBlock = document.blocks[document.blockOf[last.endToken - 1] as number];
  const from = Math.max(block?.start ?? first.start, first.start - REACH);
  const to = Math.min(lastBlock?.end ?? last.end, last.end + REACH);
  const around = `${text.slice(from, first.start)} ${text.slice(last.end, to)}`;
  return {
    ...span,
    text,
    inner: group.map(({ inner }) => inner),
    ...(attribution !== undefined && { attribution: attribution.id }),
    ...(source !== undefined && { speaker: speakerOf(source) }),
    isQuestionAct:
      attribution?.act === 'question-or-order' && /\?/.test(text.slice(span.start, span.end)),
    frame: [...cutText(before).words, ...cutText(after).words],
    neighbourhood: cutText(around).words,
  };
}

function startOfSentence(document: Document, token: number): number {
  const sentence = document.sentenceOf[token] as number;
  return document.starts[document.sentenceStarts[sentence] as number] as number;
}

function endOfSentence(document: Document, token: number): number {
  const sentence = document.sentenceOf[token] as number;
  const end = document.sentenceStarts[sentence + 1] ?? document.tokenCount;
  return document.ends[end - 1] as number;
}

function speakerOf(source: AuditSource): Speaker {
  return { names: [source.name, ...source.descriptions], kind: source.kind };
}

/** For each token, the place in the audit of the attribution whose content holds it, or -1. */
function indexAttributions(document: Document, audit: Audit | undefined): Int32Array {
  const attributionAt = new Int32Array(document.tokenCount).fill(-1);
  for (const [index, { contentSpans }] of (audit?.attributions ?? []).entries())
    for (const { start, end } of contentSpans)
      for (let i = tokenAt(document, start); i < document.tokenCount; i++) {
        if ((document.starts[i] as number) >= end) break;
        attributionAt[i] = index;
      }
  return attributionAt;
}

/** The attribution whose content holds most of the quotation, if it holds half of it. */
function findAttribution(
  document: Document,
  audit: Audit | undefined,
  attributionAt: Int32Array,
  group: readonly Quotation[],
): AuditAttribution | undefined {
  const shared = new Map<number, number>();
  let best = -1;
  let total = 0;
  for (const { firstToken, endToken } of group)
    for (let i = firstToken; i < endToken; i++) {
      const index = attributionAt[i] as number;
      const length = (document.ends[i] as number) - (document.starts[i] as number);
      total += length;
      if (index < 0) continue;
      shared.set(index, (shared.get(index) ?? 0) + length);
      if ((shared.get(index) ?? 0) > (shared.get(best) ?? 0)) best = index;
    }
  return 2 * (shared.get(best) ?? 0) >= total ? audit?.attributions[best] : undefined;
}

/** The quotations of a plain list, one a line, with or without marks around them. Nobody is given as their source. */
export function findListed(text: string): FoundQuotation[] {
  const found: FoundQuotation[] = [];
  for (const match of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    const span = { start, end };
    found.push({
      ...span,
      text,
      inner: [span],
      isQuestionAct: false,
      frame: [],
      neighbourhood: [],
    });
  }
  return found;
}
