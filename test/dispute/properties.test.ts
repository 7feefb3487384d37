import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  ACTS,
  type Attribution,
  FRAMINGS,
  type TokenRange,
} from '../../src/attribute/attribution.ts';
import { addAuthor } from '../../src/audit/author.ts';
import { DISPUTE_KINDS, type Dispute } from '../../src/dispute/dispute.ts';
import { findContests } from '../../src/dispute/find-contests.ts';
import { findDisputes } from '../../src/dispute/find-disputes.ts';
import { loadModel } from '../../src/load-model-node.ts';
import type { TaggedDocument } from '../../src/model/tagged-document.ts';
import { resolveSources } from '../../src/source/resolve-sources.ts';
import type { ResolvedSources } from '../../src/source/source.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const model = await loadModel();

const word = fc.constantFrom(
  'Ada Rowe', 'Hale', 'she', 'it', 'that', 'this', 'the claim', 'the allegation', 'that assertion', 'her account', 'said', 'claimed',
  'denied', 'disputes', 'rejected', 'called', 'false', 'untrue', 'nonsense', 'is', 'was', 'not', 'never', 'true', 'but', 'But', 'However,', 'In fact,',
  'the truth is', 'in reality', 'makes no sense', 'there is no evidence', 'that the well is dry', 'that the well is not dry', 'the gates', 'were rotten', 'were open', '40', '14',
  'without evidence', 'falsely', 'contrary to', 'which', 'if', 'would', 'and', 'of', '“', '”', ',', '.', '.', '?', ';', '\n\n', '\ud800', '🙂', 'it is hard to see how',
); // biome-ignore format: a table
const article = fc.array(word, { maxLength: 90 }).map((words) => words.join(' '));
const text = fc.oneof(
  { weight: 5, arbitrary: article },
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const cuts = fc.array(
  fc.record({
    places: fc.array(fc.nat(200), { minLength: 8, maxLength: 8 }),
    act: fc.constantFrom(...ACTS),
    framing: fc.constantFrom(...FRAMINGS),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 8 },
);
type Cut = typeof cuts extends fc.Arbitrary<(infer T)[]> ? T : never;

interface Input {
  readonly tagged: TaggedDocument;
  readonly attributions: readonly Attribution[];
  readonly resolved: ResolvedSources;
}

/** Attributions with their parts anywhere, some of them empty. */
function read(input: string, chosen: readonly Cut[]): Input {
  const tagged = model.tag(tokenize({ text: input }));
  const count = tagged.document.tokenCount;
  const attributions = chosen.map(({ places, act, framing, confidence }): Attribution => {
    const range = (a: number, b: number): TokenRange[] => {
      const [firstToken = 0, endToken = 0] = [places[a] ?? 0, places[b] ?? 0]
        .map((place) => place % (count + 1))
        .sort((x, y) => x - y);
      return firstToken < endToken ? [{ firstToken, endToken }] : [];
    };
    return {
      source: range(0, 1),
      cue: range(2, 3),
      content: range(4, 5),
      via: null,
      form: 'indirect',
      act,
      framing,
      negated: framing === 'denied',
      confidence,
    };
  });
  const resolved = addAuthor(resolveSources(tagged, attributions, {}, model.lexicon), {});
  return { tagged, attributions, resolved };
}

function checkDispute(dispute: Dispute, { tagged, attributions, resolved }: Input): void {
  const { by, source, contesting, attribution, words, cue, claim, confidence, kind } = dispute;
  assert.ok(DISPUTE_KINDS.includes(kind));
  assert.ok(confidence >= 0 && confidence <= 1);
  for (const index of [by, source])
    assert.ok(index >= -1 && index < resolved.sources.length, `source ${index}`);
  for (const index of [contesting, attribution])
    assert.ok(index >= -1 && index < attributions.length, `attribution ${index}`);
  assert.ok(attribution < 0 || attribution !== contesting, 'an attribution contests itself');
  assert.ok(by < 0 || by !== source, 'somebody contests themselves');
  for (const ranges of [words, cue, claim]) {
    assert.ok(ranges.length > 0);
    for (const { firstToken, endToken } of ranges)
      assert.ok(firstToken >= 0 && firstToken < endToken && endToken <= tagged.document.tokenCount);
  }
}

test('any text with any attributions gives disputes that stand in it, in order, of others', () => {
  fc.assert(
    fc.property(text, cuts, (input, chosen) => {
      const all = read(input, chosen);
      const disputes = findDisputes(all.tagged, all.attributions, all.resolved);
      for (const dispute of disputes) checkDispute(dispute, all);
      const starts = disputes.map(({ words }) => words[0]?.firstToken ?? -1);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
    }),
    { seed: 31, numRuns: 500 },
  );
});

test('each dispute is one of the contests, with a claim', () => {
  fc.assert(
    fc.property(article, cuts, (input, chosen) => {
      const { tagged, attributions, resolved } = read(input, chosen);
      const cues = findContests(tagged, attributions, resolved).map(
        ({ cue }) => cue[0]?.firstToken,
      );
      for (const { cue } of findDisputes(tagged, attributions, resolved))
        assert.ok(cues.includes(cue[0]?.firstToken));
    }),
    { seed: 32, numRuns: 100 },
  );
});

test('the same article gives the same disputes', () => {
  fc.assert(
    fc.property(article, cuts, (input, chosen) => {
      const find = () => {
        const { tagged, attributions, resolved } = read(input, chosen);
        return findDisputes(tagged, attributions, resolved);
      };
      assert.deepEqual(find(), find());
    }),
    { seed: 33, numRuns: 60 },
  );
});

test('time grows with length and no faster, whatever is repeated', () => {
  const pieces = [
    'Ada Rowe claimed that the well is dry. But that claim makes no sense at all. Hale denied that the well was dry. ',
    'denied that ',
    'and ',
    'the claim that it is false ',
    'however, but ',
    'there is no evidence that ',
    '“that is not true” ',
    'which she denies, ',
  ];
  for (const piece of pieces) {
    const measure = (letters: number): number => {
      const { tagged, attributions, resolved } = read(
        piece.repeat(Math.ceil(letters / piece.length)),
        [],
      );
      const start = process.cpuUsage();
      findDisputes(tagged, attributions, resolved);
      return process.cpuUsage(start).user / 1000;
    };
    measure(5_000);
    const [short, long] = [measure(5_000), measure(60_000)];
    assert.ok(long < 40 * Math.max(short, 5), `${piece}: ${short} ms, ${long} ms`);
  }
});
