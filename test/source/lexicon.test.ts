import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { parseLexicon } from '../../src/source/lexicon.ts';

const FILE = new URL('../../models/en/lexicon.json', import.meta.url);

test('the lexicon that is shipped says what words name', () => {
  const lexicon = parseLexicon(JSON.parse(readFileSync(FILE, 'utf8')));
  assert.equal(lexicon.nouns.get('engineer'), 'person');
  assert.equal(lexicon.nouns.get('council'), 'organization');
  assert.equal(lexicon.nouns.get('lawsuit'), 'document');
  assert.equal(lexicon.nouns.get('newspaper'), 'outlet');
  assert.equal(lexicon.nouns.get('exposé'), 'reporting');
  assert.equal(lexicon.firstNames.get('ada'), 'f');
  assert.ok(lexicon.titles.get('sen')?.roles.includes('senator'));
  assert.ok(lexicon.outlets.has('new yorker'));
  assert.ok(
    lexicon.demonyms.has('scot') ||
      lexicon.demonyms.has('german') ||
      lexicon.demonyms.has('american'),
  );
});

test('it is small', () => assert.ok(statSync(FILE).size < 400_000));

test('what is no lexicon is refused', () => {
  for (const data of [null, 1, 'x', {}, { format: 2 }, []])
    assert.throws(() => parseLexicon(data), TypeError);
});
