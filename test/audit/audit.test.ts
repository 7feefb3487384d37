import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { type AuditModel, audit } from '../../src/audit/audit.ts';
import type { Audit } from '../../src/audit/contract.ts';
import { loadModel } from '../../src/load-model-node.ts';
import { readPlainText } from '../../src/read/read-plain-text.ts';
import { THIRTEEN } from '../report/thirteen.ts';
import { validateAudit } from './schemas.ts';

let model: AuditModel;
before(async () => {
  model = await loadModel();
});

test('an article is read from its text to its sources', () => {
  const article = {
    text: '“The dam is safe,” Ada Stone said on Monday. She added that the gauge was new.',
    byline: 'Piers Holloway',
  };
  const { text, sources, attributions } = audit(article, model);
  assert.deepEqual(
    sources.map(({ name, kind }) => [name, kind]),
    [
      ['Ada Stone', 'named-person'],
      ['Piers Holloway', 'author'],
    ],
  );
  const cut = attributions.map(({ source, form, contentSpans }) => [
    source,
    form,
    contentSpans.map(({ start, end }) => text?.slice(start, end)).join(' … '),
  ]);
  assert.deepEqual(cut, [
    ['s1', 'direct', '“The dam is safe,”'],
    ['s1', 'indirect', 'that the gauge was new'],
  ]);
});

test('a note about the author gives nobody’s words', () => {
  const story = '“The dam is safe,” Ada Stone said on Monday.';
  const note =
    'Piers Holloway: Piers J. Holloway is a fellow of the Reed Institute. He also writes on rivers.';
  const { attributions } = audit(readPlainText(`${story}\n\nThe river rose.\n\n${note}`), model);
  assert.deepEqual(
    attributions.map(({ contentSpans }) => contentSpans[0]),
    [{ start: 0, end: 18 }],
  );
});

test('where one quotation follows another at once, each is an attribution of its own', () => {
  const text =
    '“I always said that the dam would hold.” “And I was told, sir, that it would never do so.” “It has held for forty years, my dear Ada, and more.”';
  const { attributions } = audit(text, model);
  assert.deepEqual(
    attributions.map(({ contentSpans }) => contentSpans.length),
    [1, 1, 1],
  );
  assert.deepEqual(
    attributions.map(({ contentSpans }) => text[contentSpans[0]?.start ?? 0]),
    ['“', '“', '“'],
  );
});

test('what speakers report within a text that is all quotation is found, and no “I” is the writer', () => {
  const filler = 'The mill stood still and the lock held, and water ran over the weir all night. ';
  const text = `“Have you been to the mill?” “I have. ${filler.repeat(14)}I always thought that the lock would hold. Ada Rowe said the gates were new.” “Thank you.”`;
  const { attributions, sources } = audit(text, model);
  const said = attributions.map(({ cueSpans, source }) => [
    cueSpans.map(({ start, end }) => text.slice(start, end)).join(' '),
    sources.find(({ id }) => id === source)?.name,
  ]);
  assert.deepEqual(said, [
    ['always thought', undefined],
    ['said', 'Ada Rowe'],
  ]);
  assert.deepEqual(
    sources.map(({ name }) => name),
    ['Ada Rowe', 'the speakers'],
  );
});

test('a string is an article of which nothing else is known', () => {
  const text = 'Rain is near, said Ada Stone.';
  assert.deepEqual(audit(text, model), audit({ text }, model));
});

test('the same article gives the same audit, whatever was read before it', () => {
  const first = audit(THIRTEEN, model);
  audit('“Nothing,” said Bo Grey. He added that it was late.', model);
  assert.deepEqual(audit(THIRTEEN, model), first);
});

test('attributions and sources are numbered in text order', () => {
  const { attributions, sources } = audit(THIRTEEN, model);
  const starts = attributions.map(({ sourceSpans, cueSpans, contentSpans }) =>
    Math.min(...[...sourceSpans, ...cueSpans, ...contentSpans].map((span) => span.start)),
  );
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  );
  assert.deepEqual(
    attributions.map(({ id }) => id),
    attributions.map((_, i) => `a${i + 1}`),
  );
  assert.deepEqual(
    sources.map(({ id }) => id),
    sources.map((_, i) => `s${i + 1}`),
  );
  const mentioned = sources.flatMap(({ mentions }) =>
    mentions.slice(0, 1).map((span) => span.start),
  );
  assert.deepEqual(
    mentioned,
    [...mentioned].sort((a, b) => a - b),
  );
});

test('a least confidence leaves out what is less sure', () => {
  const all = audit(THIRTEEN, model);
  const least =
    [...all.attributions].sort((a, b) => a.confidence - b.confidence)[1]?.confidence ?? 0;
  const some = audit(THIRTEEN, model, { minConfidence: least });
  assert.ok(some.attributions.length < all.attributions.length);
  assert.ok(some.attributions.every((attribution) => attribution.confidence >= least - 0.0005));
  for (const wrong of [-0.1, 1.1, Number.NaN])
    assert.throws(() => audit('', model, { minConfidence: wrong }), RangeError);
});

test('any text: the record follows the schema, its spans lie in the text, and its words add up', () => {
  const pieces = [
    '“',
    '”',
    '‘',
    '"',
    "'",
    ' ',
    '\n\n',
    'said',
    'Ada Stone',
    'the mayor',
    'told',
    'he',
    'that it rains',
    '.',
    ',',
    '\ud800',
    '😀',
    '水',
    '\u0000',
    '- ',
    'Q: ',
    '(',
    ')',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const found = audit(text, model);
      validateAudit(JSON.parse(JSON.stringify(found)));
      assert.deepEqual(validateAudit.errors ?? [], []);
      assert.equal(found.text, text);
      checkSpans(found, text.length);
      checkReferences(found);
      const { words, attributedWords, ownWords } = found.summary;
      assert.equal(attributedWords + ownWords, words);
    }),
    { numRuns: 60, seed: 20250308 },
  );
});

function checkSpans(found: Audit, length: number): void {
  const lists = [
    ...found.sources.map((source) => source.mentions),
    ...found.attributions.flatMap((a) => [a.sourceSpans, a.cueSpans, a.contentSpans]),
  ];
  for (const spans of lists) {
    let at = 0;
    for (const { start, end } of spans) {
      assert.ok(start >= at && end > start && end <= length, JSON.stringify(spans));
      at = start;
    }
  }
}

function checkReferences(found: Audit): void {
  const resting = new Map(found.sources.map((source) => [source.id, 0]));
  for (const { source } of found.attributions) {
    if (source === null) continue;
    assert.ok(resting.has(source));
    resting.set(source, (resting.get(source) ?? 0) + 1);
  }
  for (const { id, attributions } of found.sources) assert.equal(attributions, resting.get(id));
}
