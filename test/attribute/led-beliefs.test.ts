import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLedBeliefs } from '../../src/attribute/led-beliefs.ts';
import { readMarked, showRanges } from './marked-document.ts';

/** Source, cue and content of the first attribution, once idioms are read. */
function read(marked: string): readonly string[] {
  const tagged = readMarked(marked);
  const rangesOf = (role: string) => tagged.roles.filter((run) => run.role === role);
  const linked = {
    source: rangesOf('source'),
    cue: rangesOf('cue'),
    content: rangesOf('content'),
    confidence: 0.8,
  };
  const [attribution = linked] = readLedBeliefs(tagged, [linked]);
  return [attribution.source, attribution.cue, attribution.content].map((ranges) =>
    showRanges(tagged, ranges),
  );
}

test('who would have you believe something says it', () => {
  const marked =
    'The/DT/the brewery/NN/brewery would/MD/would have/VB/have [S you/PRP/you] [Q believe/VBP/believe] [C the vats are clean].';
  assert.deepEqual(read(marked), ['The brewery', 'would have you believe', 'the vats are clean']);
});

test('who wants us to think something says it', () => {
  const marked =
    '[S The/DT/the mayor/NN/mayor] [Q wants/VBZ/want] [C us/PRP/we to/TO/to think/VB/think that the fountain never leaked].';
  assert.deepEqual(read(marked), [
    'The mayor',
    'wants us to think',
    'that the fountain never leaked',
  ]);
});

test('a belief of people is theirs', () => {
  const marked =
    '[S People/NNS/people] [Q have/VBP/have believed/VBN/believe] [C that the vats are clean].';
  assert.deepEqual(read(marked), ['People', 'have believed', 'that the vats are clean']);
});

test('to believe in something is no claim', () => {
  const marked =
    '[S The/DT/the baker/NN/baker] would/MD/would [Q like/VB/like] [C customers/NNS/customer to/TO/to believe/VB/believe in bread].';
  assert.deepEqual(read(marked), ['The baker', 'like', 'customers to believe in bread']);
});

test('somebody else’s idiom in quotation marks is left alone', () => {
  const marked =
    '[S Rowe] [Q said/VBD/say], [C “The brewery/NN/brewery would/MD/would have/VB/have you/PRP/you believe/VB/believe that.”]';
  assert.deepEqual(read(marked)[1], 'said');
});
