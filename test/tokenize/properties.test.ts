import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Article } from '../../src/text/article.ts';
import { contains, type Span } from '../../src/text/span.ts';
import type { Document } from '../../src/tokenize/document.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

/** What tends to go wrong: marks, breaks, joined and broken characters, words of every kind. */
const PIECES = [
  ...`" ' “ ” ‘ ’ „ ‚ « » ‹ › \`\` '' ''' \` 「 」 ( ) [ ] < > . , : ; ! ? … ... — – -- - _ ___ * = / & @ # + %`.split(
    ' ',
  ),
  ...`He said dam's don't O'Brien 'em ’tis '90s 5'10" 12" U.S. Mr. p.m. No. J. Inc. cannot gonna 3.5 1,000 .5`.split(
    ' ',
  ),
  ...`http://a.b/c_(d) www.a.b a.b@c.de @ada #tag <b> </b> Q: A. ROWE: 1. (b) • > é e\u0301 \u0301 漢字 かな カナ 한 שלום سلام`.split(
    ' ',
  ),
  ...`😀 👩‍👩‍👧 🇺🇸 🇺 ❤️ 1️⃣ 𝐁 \ud83d \ude00 \u200d \u200b \u00ad \ufeff \u200f \u0000 \u0007 ½ 。 ？ ؟ ।`.split(
    ' ',
  ),
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    '\u2028',
    '<a href="x">',
    'NEW YORK (AP) — ',
  ],
];

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.nat(0xffff), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
);

const article: fc.Arbitrary<Article> = fc
  .record({ text, cuts: fc.array(fc.nat(12), { maxLength: 12 }), hasBlocks: fc.boolean() })
  .map(({ text, cuts, hasBlocks }) => {
    const spans = cutSpans(text.length, cuts);
    if (hasBlocks) return { text, blocks: spans.map((span) => ({ ...span, kind: 'block-quote' })) };
    return spans.length > 0 ? { text, markup: spans } : { text };
  });

/** Spans in order that do not overlap, with gaps and widths in turn. */
function cutSpans(length: number, cuts: readonly number[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (let i = 0; i + 1 < cuts.length; i += 2) {
    const start = at + (cuts[i] as number);
    const end = start + ((cuts[i + 1] as number) >> 1);
    if (end > length) break;
    if (end > start) spans.push({ start, end });
    at = end;
  }
  return spans;
}

function check(law: (document: Document, article: Article) => void, seed: number): void {
  fc.assert(
    fc.property(article, (given) => law(tokenize(given), given)),
    { seed, numRuns: 400 },
  );
}

/** White space, control and format characters: what may lie between tokens. */
const NO_INK = /^[\s\p{Cc}\p{Cf}\u180e]*$/u;

describe('tokenize', () => {
  it('cuts ordered tokens that are not empty and rebuild the text with what lies between', () => {
    check(({ text, starts, ends, tokenCount }) => {
      let rebuilt = '';
      let at = 0;
      for (let i = 0; i < tokenCount; i++) {
        const start = starts[i] as number;
        const end = ends[i] as number;
        assert.ok(start >= at && end > start && end <= text.length);
        rebuilt += text.slice(at, start) + text.slice(start, end);
        at = end;
      }
      assert.equal(rebuilt + text.slice(at), text);
    }, 1);
  });

  it('leaves only white space, invisible characters and markup between tokens, and no markup in one', () => {
    check(({ text, starts, ends, tokenCount }, { markup = [] }) => {
      let gaps = '';
      let at = 0;
      for (let i = 0; i <= tokenCount; i++) {
        const start = starts[i] ?? text.length;
        const end = ends[i] ?? text.length;
        gaps += withoutMarkup(text, { start: at, end: start }, markup);
        assert.ok(markup.every((mark) => mark.end <= start || mark.start >= end));
        at = end;
      }
      assert.match(gaps, NO_INK);
    }, 2);
  });

  it('puts each token in one sentence and one block, and each sentence in one block', () => {
    check(({ tokenCount, sentenceStarts, sentenceOf, blocks, blockOf }) => {
      const starts = new Set(sentenceStarts);
      assert.equal(starts.size, sentenceStarts.length);
      let sentence = -1;
      for (let i = 0; i < tokenCount; i++) {
        if (starts.has(i)) sentence++;
        assert.equal(sentenceOf[i], sentence);
        const block = blocks[blockOf[i] as number];
        assert.ok(block !== undefined && block.firstToken <= i && i < block.endToken);
        if (block.firstToken === i) assert.ok(starts.has(i));
      }
      let next = 0;
      for (const block of blocks) {
        assert.equal(block.firstToken, next);
        assert.ok(block.endToken > block.firstToken);
        next = block.endToken;
      }
      assert.equal(next, tokenCount);
    }, 3);
  });

  it('keeps the tokens of a block inside the block that its reader found', () => {
    check(({ blocks }, { blocks: given = [] }) => {
      for (const block of blocks) {
        if (block.kind !== 'block-quote' || given.length === 0) continue;
        assert.ok(given.some((outer) => outer.start <= block.start && block.start < outer.end));
      }
    }, 4);
  });

  it('nests quotations, each within a block', () => {
    check((document) => {
      const open: Span[] = [];
      let before = -1;
      for (const quotation of document.quotations) {
        const { firstToken, endToken, inner, depth } = quotation;
        assert.ok(firstToken >= before && endToken > firstToken);
        assert.equal(document.blockOf[firstToken], document.blockOf[endToken - 1]);
        assert.equal(quotation.start, document.starts[firstToken]);
        assert.equal(quotation.end, document.ends[endToken - 1]);
        assert.ok(contains(quotation, inner));
        while (open.length > 0 && (open.at(-1) as Span).end <= quotation.start) open.pop();
        assert.ok(open.every((outer) => contains(outer, quotation)));
        open.push(quotation);
        assert.equal(depth, open.length);
        before = firstToken;
      }
    }, 5);
  });

  it('names the innermost quotation of every token', () => {
    check(({ quotations, quotationOf, tokenCount }) => {
      for (let i = 0; i < tokenCount; i++) {
        const innermost = quotations.findLastIndex((q) => q.firstToken <= i && i < q.endToken);
        assert.equal(quotationOf[i], innermost);
      }
    }, 6);
  });

  it('puts labels and datelines at the start of their block', () => {
    check(({ blocks }) => {
      for (const { start, end, speaker, dateline } of blocks)
        for (const span of [speaker, dateline])
          if (span !== null) assert.ok(span.start === start && span.end <= end);
    }, 7);
  });
});

function withoutMarkup(text: string, { start, end }: Span, markup: readonly Span[]): string {
  let kept = '';
  for (let at = start; at < end; at++)
    if (!markup.some((mark) => mark.start <= at && at < mark.end)) kept += text.charAt(at);
  return kept;
}
