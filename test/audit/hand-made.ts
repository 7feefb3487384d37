import type { Attribution, TokenRange } from '../../src/attribute/attribution.ts';
import { addAuthor } from '../../src/audit/author.ts';
import type { Audit } from '../../src/audit/contract.ts';
import { writeRecord } from '../../src/audit/record.ts';
import type { Dispute } from '../../src/dispute/dispute.ts';
import type { Source } from '../../src/source/source.ts';
import type { Article } from '../../src/text/article.ts';
import type { Span } from '../../src/text/span.ts';
import { type Document, tokenAt } from '../../src/tokenize/document.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

/** A source as a test writes it: mentions by their words, each found after the one before. */
export interface HandMadeSource extends Partial<Omit<Source, 'mentions' | 'anonymitySpan'>> {
  readonly name: string;
  readonly kind: Source['kind'];
  readonly mentions?: readonly string[];
  readonly anonymityText?: string;
}

/** An attribution as a test writes it: its parts by their words, found after the start of the one before. */
export interface HandMadeAttribution extends Partial<Omit<Attribution, 'via'>> {
  readonly by: string | null;
  readonly sourceWords?: readonly string[];
  readonly cueWords?: readonly string[];
  readonly contentWords: readonly string[];
  readonly via?: string;
}

/** A dispute as a test writes it: sources by name, attributions by index, its parts by their words. */
export interface HandMadeDispute {
  readonly by: string | null;
  readonly of: string | null;
  readonly kind: Dispute['kind'];
  readonly words: string;
  readonly cueWords: readonly string[];
  readonly claimWords: string;
  readonly contesting?: number;
  readonly attribution?: number;
  readonly confidence?: number;
}

/** What the pipeline would have found in an article, had it found what a person did. */
export interface HandMade {
  readonly document: Document;
  readonly attributions: readonly Attribution[];
  readonly sources: readonly Source[];
  readonly sourceOf: Int32Array;
  readonly viaOf: readonly (string | null)[];
}

/** Finds every part in the text and writes it in tokens. Throws when words are not there. */
export function handMake(
  article: Article,
  sources: readonly HandMadeSource[],
  attributions: readonly HandMadeAttribution[],
): HandMade {
  const document = tokenize(article);
  let from = 0;
  const made = attributions.map((given): Attribution => {
    const { by, sourceWords = [], cueWords = [], contentWords, via, ...rest } = given;
    const find = (words: readonly string[]): TokenRange[] => {
      let at = from;
      return words.map((part) => {
        const span = findAfter(article.text, part, at);
        at = span.end;
        return rangeOf(document, span);
      });
    };
    const parts = { source: find(sourceWords), cue: find(cueWords), content: find(contentWords) };
    const starts = [...parts.source, ...parts.cue, ...parts.content].map(
      (range) => document.starts[range.firstToken] as number,
    );
    from = Math.min(...starts) + 1;
    return {
      form: 'indirect',
      act: 'statement',
      framing: 'neutral',
      negated: false,
      confidence: 0.9,
      ...rest,
      ...parts,
      via: via === undefined ? null : (find([via])[0] as TokenRange),
    };
  });
  return {
    document,
    attributions: made,
    sources: sources.map((source) => makeSource(article.text, source)),
    sourceOf: Int32Array.from(attributions, ({ by }) =>
      by === null ? -1 : sources.findIndex((source) => source.name === by),
    ),
    viaOf: attributions.map(({ via }) => via ?? null),
  };
}

/** The audit of a hand-made analysis. */
export function auditByHand(
  article: Article,
  sources: readonly HandMadeSource[],
  attributions: readonly HandMadeAttribution[],
  includeText = true,
  disputes: readonly HandMadeDispute[] = [],
): Audit {
  const made = handMake(article, sources, attributions);
  const resolved = addAuthor(made, article);
  return writeRecord(article, made.document, made.attributions, resolved, {
    includeText,
    disputes: disputes.map((dispute) => makeDispute(article.text, made.document, sources, dispute)),
  });
}

function makeDispute(
  text: string,
  document: Document,
  sources: readonly HandMadeSource[],
  {
    by,
    of,
    kind,
    words,
    cueWords,
    claimWords,
    contesting = -1,
    attribution = -1,
    confidence = 0.9,
  }: HandMadeDispute,
): Dispute {
  const indexOf = (name: string | null): number =>
    sources.findIndex((source) => source.name === name);
  const start = findAfter(text, words, 0);
  return {
    kind,
    by: indexOf(by),
    contesting,
    words: [rangeOf(document, start)],
    cue: cueWords.map((part) => rangeOf(document, findAfter(text, part, start.start))),
    attribution,
    source: indexOf(of),
    claim: [rangeOf(document, findAfter(text, claimWords, 0))],
    confidence,
  };
}

function makeSource(text: string, given: HandMadeSource): Source {
  const { mentions = [], anonymityText, ...rest } = given;
  let at = 0;
  return {
    anonymity: null,
    descriptions: [],
    via: [],
    ...rest,
    anonymitySpan: anonymityText === undefined ? null : findAfter(text, anonymityText, 0),
    mentions: mentions.map((mention) => {
      const span = findAfter(text, mention, at);
      at = span.end;
      return span;
    }),
  };
}

function findAfter(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new RangeError(`not in the text after ${from}: ${words}`);
  return { start, end: start + words.length };
}

function rangeOf(document: Document, span: Span): TokenRange {
  return {
    firstToken: tokenAt(document, span.start),
    endToken: tokenAt(document, span.end - 1) + 1,
  };
}
