import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { lemmatize } from '../../src/model/lemmatize.ts';
import { POS_TAGS } from '../../src/model/tags.ts';
import { LemmaBuilder } from '../../src/train/build-lemmas.ts';

const tag = (name: (typeof POS_TAGS)[number]) => POS_TAGS.indexOf(name);

function addTimes(
  builder: LemmaBuilder,
  times: number,
  ...token: Parameters<LemmaBuilder['add']>
): void {
  for (let i = 0; i < times; i++) builder.add(...token);
}

test('what the rules miss becomes an exception for every tag that it is right under', () => {
  const builder = new LemmaBuilder();
  addTimes(builder, 5, 'left', tag('VBD'), 'leave');
  addTimes(builder, 3, 'left', tag('VBN'), 'leave');
  const table = builder.finish();
  assert.equal(lemmatize('left', tag('VBD'), table), 'leave');
  assert.equal(lemmatize('left', tag('VBN'), table), 'leave');
});

test('a slip in the corpus does not spoil a frequent word that shares the first letters of its tag', () => {
  const builder = new LemmaBuilder();
  addTimes(builder, 900, 'it', tag('PRP'), 'it');
  addTimes(builder, 3, 'it', tag('PRP$'), 'its');
  assert.equal(lemmatize('it', tag('PRP'), builder.finish()), 'it');
});

test('what occurs once teaches nothing', () => {
  const builder = new LemmaBuilder();
  addTimes(builder, 1, 'hens', tag('NNS'), 'chicken');
  assert.equal(lemmatize('hens', tag('NNS'), builder.finish()), 'hen');
});
