import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readTaggers } from '../../src/model/tagger-file.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';
import { applyBaseTaggers } from '../../src/train/load-training.ts';
import { SEQUENCE_COLUMNS, writeSequences } from '../../src/train/sequences.ts';
import { toExample } from '../../src/train/to-example.ts';
import { buildVocabulary } from '../../src/train/vocabulary.ts';

test('the vocabulary has the frequent words of the news first, then those of labelled texts, and their suffixes', () => {
  const news = [tokenize({ text: 'The ferry left. The ferry sank. The pilot sank.' })];
  const labelled = [tokenize({ text: 'Sailing is sailing. '.repeat(8) })];
  const { words, suffixes } = buildVocabulary(news, labelled);
  assert.deepEqual(new Set(words.slice(0, 2)), new Set(['the', '.']));
  assert.deepEqual(new Set(words.slice(2, 4)), new Set(['ferry', 'sank']));
  assert.deepEqual(new Set(words.slice(6)), new Set(['sailing', 'is']));
  assert.equal(suffixes[0], 'ing');
  assert.ok(!suffixes.includes('rry'));
});

test('a sequence file has a row for every token of every block, and a run begins anew with its block', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-sequences-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const taggers = readTaggers(readFileSync('models/en/taggers.bin'));
  const document = tokenize({ text: 'Ines Roth said the dam\n\nwill hold.' });
  assert.equal(document.blocks.length, 2);
  const roles = [
    { role: 'source' as const, firstToken: 0, endToken: 2, confidence: 1 },
    { role: 'content' as const, firstToken: 3, endToken: 7, confidence: 1 },
  ];
  const example = toExample(
    { document, ...applyBaseTaggers({ document }, taggers), roles },
    taggers,
  );
  const path = join(folder, 'gold');
  writeSequences(path, [example, example], { words: ['said', 'the'], suffixes: ['aid'] });
  const bytes = readFileSync(`${path}.bin`);
  const rows = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  const column = (name: (typeof SEQUENCE_COLUMNS)[number], of = 0) =>
    Array.from({ length: document.tokenCount }, (_, i) => {
      const row = of * document.tokenCount + i;
      return rows[row * SEQUENCE_COLUMNS.length + SEQUENCE_COLUMNS.indexOf(name)];
    });
  assert.equal(rows.length, 2 * document.tokenCount * SEQUENCE_COLUMNS.length);
  assert.deepEqual(column('word'), [0, 0, 1, 2, 0, 0, 0, 0]);
  assert.deepEqual(column('suffix').slice(2, 3), [1]);
  assert.deepEqual(column('tag'), [1, 2, 0, 5, 6, 5, 6, 0]);
  assert.deepEqual(column('tag', 1), column('tag'));
  const lengths = readFileSync(`${path}.len`);
  assert.deepEqual(
    [...new Int32Array(lengths.buffer, lengths.byteOffset, lengths.length / 4)],
    [0, 0, 5, 0, 5, 3, 1, 0, 5, 1, 5, 3],
  );
});
