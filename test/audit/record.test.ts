import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditOfThirteen, THIRTEEN } from '../report/thirteen.ts';
import { auditByHand } from './hand-made.ts';
import { validateAudit } from './schemas.ts';

const audit = auditOfThirteen();

test('an audit follows the published schema, with its text and without', () => {
  for (const includeText of [true, false]) {
    validateAudit(JSON.parse(JSON.stringify(auditOfThirteen(includeText))));
    assert.deepEqual(validateAudit.errors ?? [], []);
  }
});

test('the text is the one that was given, and spans cut the very words out of it', () => {
  assert.equal(audit.text, THIRTEEN.text);
  const first = audit.attributions[0];
  const cut = (spans: readonly { start: number; end: number }[] | undefined) =>
    spans?.map(({ start, end }) => THIRTEEN.text.slice(start, end));
  assert.deepEqual(cut(first?.contentSpans), ['“It is one more than you pay for,”']);
  assert.deepEqual(cut(first?.cueSpans), ['said']);
  assert.deepEqual(cut(audit.attributions[7]?.contentSpans), [
    '“I did hear it,”',
    '“I always hear it. I count.”',
  ]);
});

test('without its text, an audit keeps its offsets and drops what only describes the text', () => {
  const bare = auditOfThirteen(false);
  assert.ok(!('text' in bare) && !('blocks' in bare) && !('markup' in bare));
  assert.deepEqual(bare.attributions, audit.attributions);
});

test('what is not known about an article is absent', () => {
  const { article } = auditByHand({ text: 'Rain fell.' }, [], []);
  assert.deepEqual(article, { words: 2 });
});

test('every word rests on somebody once: the content of sources, of nobody, and the writer’s own', () => {
  const { summary, sources } = audit;
  assert.equal(summary.attributedWords + summary.ownWords, summary.words);
  const resting = sources.reduce((sum, source) => sum + source.words, 0);
  assert.equal(resting + summary.byKind.none.words, summary.words);
});

test('words in two attributions to one source count once for it', () => {
  const { sources, attributions, summary } = auditByHand(
    { text: 'Ada said that rain would fall.' },
    [{ name: 'Ada', kind: 'named-person', mentions: ['Ada'] }],
    [
      {
        by: 'Ada',
        sourceWords: ['Ada'],
        cueWords: ['said'],
        contentWords: ['that rain would fall'],
      },
      { by: 'Ada', contentWords: ['rain would'] },
    ],
  );
  assert.deepEqual(
    attributions.map((attribution) => attribution.words),
    [4, 2],
  );
  assert.equal(sources[0]?.words, 4);
  assert.equal(summary.byKind['named-person'].words, 4);
});

test('marks and dashes are no words; numbers are, and letters beyond the basic plane too', () => {
  const { summary } = auditByHand({ text: '“Well — 30 — 𝒳,” … (no)' }, [], []);
  assert.equal(summary.words, 4);
});

test('the writer is a source even when nobody else is, with the notes about the writer', () => {
  const { sources } = auditByHand({ text: 'Rain fell.', byline: 'Ada Stone' }, [], []);
  assert.deepEqual(
    sources.map(({ id, name, kind, words }) => ({ id, name, kind, words })),
    [{ id: 's1', name: 'Ada Stone', kind: 'author', words: 2 }],
  );
  const writer = audit.sources.find((source) => source.kind === 'author');
  assert.deepEqual(
    writer?.notes?.map(({ start, end }) => THIRTEEN.text.slice(start, end)),
    ['Piers Holloway is a bell-ringer and lives under the clock.'],
  );
});

test('the writer counts among the kinds, but not as a source that is cited', () => {
  assert.equal(audit.summary.sources, 5);
  assert.equal(audit.summary.byKind.author.sources, 1);
  assert.equal(audit.summary.byKind.author.words, audit.sources[5]?.words);
});

test('shares are of all words, to four places; an empty text has none', () => {
  const { byForm, words } = audit.summary;
  assert.equal(byForm.direct.share, Math.round((byForm.direct.words / words) * 1e4) / 1e4);
  const empty = auditByHand({ text: '' }, [], []);
  assert.equal(empty.summary.byKind.author.share, 0);
  assert.deepEqual(empty.article, { words: 0 });
});
