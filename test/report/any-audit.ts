import fc from 'fast-check';
import { ACTS, type Attribution, FORMS, FRAMINGS } from '../../src/attribute/attribution.ts';
import { addAuthor } from '../../src/audit/author.ts';
import type { Audit } from '../../src/audit/contract.ts';
import { writeRecord } from '../../src/audit/record.ts';
import { DISPUTE_KINDS, type Dispute } from '../../src/dispute/dispute.ts';
import { ANONYMITIES, SOURCE_KINDS, type Source } from '../../src/source/source.ts';
import type { Article } from '../../src/text/article.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

/** Pieces that reports trip over: markup, control characters, half characters, wide ones, other directions. */
const PIECES = [
  'said', 'the mayor', 'it is', ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '<script>alert(1)</script>', '&amp;', '"',
  "'", '=1+1', '-2', '@x', ',', ';', '“yes”', '\u001b[31m', '\u0000', '\u009b', '\u202e', '\u2028', '\ud83d',
  '\udc00', '👩‍👩‍👧', '水庫', 'e\u0301', 'שלום', '- item', '> quote', '# head', 'a'.repeat(60), ']]>', '<!--', '{', '[s1: ',
]; // biome-ignore format: a table

const words = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(''));
const shortText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 4 })
  .map((pieces) => pieces.join(''));

const article: fc.Arbitrary<Article> = fc.record(
  { text: words, title: shortText, byline: shortText, publisher: shortText, published: shortText, url: shortText, language: shortText },
  { requiredKeys: ['text'] },
); // biome-ignore format: a table

interface Choice {
  readonly ranges: readonly number[];
  readonly source: number;
  readonly rest: Pick<Attribution, 'form' | 'act' | 'framing' | 'negated' | 'confidence'>;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  ranges: fc.array(fc.nat(30), { minLength: 8, maxLength: 8 }),
  source: fc.integer({ min: -1, max: 3 }),
  rest: fc.record({
    form: fc.constantFrom(...FORMS),
    act: fc.constantFrom(...ACTS),
    framing: fc.constantFrom(...FRAMINGS),
    negated: fc.boolean(),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
});

interface DisputeChoice {
  readonly kind: Dispute['kind'];
  readonly who: readonly number[];
  readonly ranges: readonly number[];
}

const disputeChoice: fc.Arbitrary<DisputeChoice> = fc.record({
  kind: fc.constantFrom(...DISPUTE_KINDS),
  who: fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 4, maxLength: 4 }),
  ranges: fc.array(fc.nat(30), { minLength: 6, maxLength: 6 }),
});

const source: fc.Arbitrary<Source> = fc.record({
  name: shortText.map((name) => name || 'somebody'),
  kind: fc.constantFrom(...SOURCE_KINDS),
  anonymity: fc.option(fc.constantFrom(...ANONYMITIES)),
  anonymitySpan: fc.constant(null),
  descriptions: fc.array(shortText, { maxLength: 2 }),
  mentions: fc.constant([]),
  via: fc.array(shortText, { maxLength: 1 }),
});

/** Audits of hostile texts with parts anywhere: nested, crossing, in pieces, empty. */
export const anyAudit: fc.Arbitrary<Audit> = fc
  .tuple(
    article,
    fc.array(choice, { maxLength: 6 }),
    fc.array(source, { minLength: 4, maxLength: 4 }),
    fc.array(disputeChoice, { maxLength: 3 }),
  )
  .map(([given, choices, sources, disputeChoices]) => {
    const document = tokenize(given);
    const range = (from: number, length: number) => {
      const firstToken = Math.min(from, document.tokenCount);
      return { firstToken, endToken: Math.min(firstToken + (length % 6), document.tokenCount) };
    };
    const attributions = choices.map(({ ranges, rest }): Attribution => {
      const [a, b, c, d, e, f, g, h] = ranges as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      return {
        ...rest,
        source: [range(a, b)],
        cue: [range(c, d)],
        content: [range(e, f), range(e + f + g, h)],
        via: null,
      };
    });
    const disputes = disputeChoices.map(({ kind, who, ranges }): Dispute => {
      const [by = -1, ofSource = -1, contesting = -1, attribution = -1] = who;
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = ranges;
      const known = (index: number): number => (index < choices.length ? index : -1);
      return {
        kind,
        by,
        source: ofSource,
        contesting: known(contesting),
        attribution: known(attribution),
        words: [range(a, b)],
        cue: [range(c, d)],
        claim: [range(e, f)],
        confidence: 0.5,
      };
    });
    const resolved = {
      sources,
      sourceOf: Int32Array.from(choices, ({ source: index }) => index),
      viaOf: choices.map(() => null),
    };
    return writeRecord(given, document, attributions, addAuthor(resolved, given), {
      includeText: true,
      disputes,
    });
  });
