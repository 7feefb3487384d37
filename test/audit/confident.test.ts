import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepConfident } from '../../src/audit/confident.ts';
import { handMake } from './hand-made.ts';

const made = handMake(
  { text: 'Ada said rain. Bo said snow. Ada said hail. It is said that fog came.' },
  [
    { name: 'Ada', kind: 'named-person', mentions: ['Ada'] },
    { name: 'Bo', kind: 'named-person', mentions: ['Bo'] },
    { name: 'Cy', kind: 'named-person' },
  ],
  [
    {
      by: 'Ada',
      sourceWords: ['Ada'],
      cueWords: ['said'],
      contentWords: ['rain'],
      confidence: 0.3,
    },
    {
      by: 'Bo',
      sourceWords: ['Bo'],
      cueWords: ['said'],
      contentWords: ['snow'],
      confidence: 0.4,
      via: 'Bo',
    },
    {
      by: 'Ada',
      sourceWords: ['Ada'],
      cueWords: ['said'],
      contentWords: ['hail'],
      confidence: 0.5,
    },
    { by: null, cueWords: ['It is said'], contentWords: ['that fog came'], confidence: 0.9 },
  ],
);

test('no limit keeps everything', () => {
  const kept = keepConfident(made.attributions, made, 0);
  assert.equal(kept.attributions.length, 4);
  assert.equal(kept.resolved, made);
});

test('what is less sure goes, and with it the sources that nothing else rests on', () => {
  const { attributions, resolved } = keepConfident(made.attributions, made, 0.5);
  assert.equal(attributions.length, 2);
  assert.deepEqual(
    resolved.sources.map((source) => source.name),
    ['Ada', 'Cy'],
  );
  assert.deepEqual([...resolved.sourceOf], [0, -1]);
  assert.deepEqual(resolved.viaOf, [null, null]);
});

test('a limit that everything meets changes nothing', () => {
  const { attributions, resolved } = keepConfident(made.attributions, made, 0.3);
  assert.equal(attributions.length, 4);
  assert.deepEqual([...resolved.sourceOf], [0, 1, 0, -1]);
  assert.equal(resolved.viaOf[1], 'Bo');
});
