import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Attribution } from '../../src/attribute/attribution.ts';
import { loadModel } from '../../src/load-model-node.ts';
import { resolveSources } from '../../src/source/resolve-sources.ts';
import { SOURCE_KINDS } from '../../src/source/source.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const model = await loadModel();

const word = fc.constantFrom(
  'Ada', 'Rowe', 'Mr.', 'Sen.', 'Hale', 'said', 'he', 'she', 'they', 'it', 'I', 'who', 'the', 'a', 'engineer', 'of', 'for', 'and', 'council', 'officials', 'Kilmarn', 'Gazette',
  'Department', 'Justice', '(DHS)', ',', '.', ':', '“', '”', '"', '’s', 'his', 'report', 'anonymity', 'because', 'condition', 'on', 'known', 'as', 'X', 'call', 'we', 'him', '\n\n', 'Q:', 'A:', 'ROWE:', 'is', 'not', '—',
  'percent', '47', 'Republicans', 'by', 'in', '\ud800', '\u202e', '🙂', 'told',
); // biome-ignore format: a table
const article = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));
const text = fc.oneof(
  { weight: 4, arbitrary: article },
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const cuts = fc.array(fc.array(fc.nat(200), { minLength: 8, maxLength: 8 }), { maxLength: 8 });

/** An attribution with its parts anywhere, some of them empty. */
function anyAttribution(cut: readonly number[], count: number): Attribution {
  const range = (a: number, b: number) => {
    const first = Math.min((cut[a] ?? 0) % (count + 1), (cut[b] ?? 0) % (count + 1));
    const end = Math.max((cut[a] ?? 0) % (count + 1), (cut[b] ?? 0) % (count + 1));
    return first < end ? [{ firstToken: first, endToken: end }] : [];
  };
  return {
    source: range(0, 1),
    cue: range(2, 3),
    content: range(4, 5),
    via: range(6, 7)[0] ?? null,
    form: 'direct',
    act: 'statement',
    framing: 'neutral',
    negated: false,
    confidence: 0.5,
  };
}

test('any text with any attributions gives sources whose mentions are slices of it, in order', () => {
  fc.assert(
    fc.property(text, cuts, (input, places) => {
      const tagged = model.tag(tokenize({ text: input }));
      const { tokenCount } = tagged.document;
      const attributions = places.map((cut) => anyAttribution(cut, tokenCount));
      const { sources, sourceOf, viaOf } = resolveSources(tagged, attributions, {}, model.lexicon);
      assert.equal(sourceOf.length, attributions.length);
      assert.equal(viaOf.length, attributions.length);
      for (const index of sourceOf) assert.ok(index >= -1 && index < sources.length);
      for (const source of sources) {
        assert.ok(source.name.length > 0);
        assert.ok(SOURCE_KINDS.includes(source.kind));
        assert.equal(source.anonymity === null && source.anonymitySpan !== null, false);
        let last = 0;
        for (const { start, end } of source.mentions) {
          assert.ok(start >= last && start < end && end <= input.length);
          last = start;
        }
        for (const description of source.descriptions) assert.ok(input.includes(description));
      }
    }),
    { seed: 11, numRuns: 400 },
  );
});

test('the same article gives the same sources', () => {
  fc.assert(
    fc.property(article, cuts, (input, places) => {
      const resolve = () => {
        const tagged = model.tag(tokenize({ text: input }));
        const attributions = places.map((cut) => anyAttribution(cut, tagged.document.tokenCount));
        return resolveSources(tagged, attributions, {}, model.lexicon);
      };
      assert.deepEqual(resolve(), resolve());
    }),
    { seed: 12, numRuns: 60 },
  );
});
