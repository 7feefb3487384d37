import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSpareSources } from '../../src/attribute/spare-sources.ts';
import { readMarked, showRanges } from './marked-document.ts';

/** The source that the first cue is given when the runs marked as sources are only spare ones. */
function read(marked: string): string {
  const tagged = readMarked(marked);
  const rangesOf = (role: string) => tagged.roles.filter((run) => run.role === role);
  const told = { ...tagged, spareSources: rangesOf('source') };
  const linked = {
    source: [],
    cue: rangesOf('cue').slice(0, 1),
    content: rangesOf('content').slice(0, 1),
    confidence: 0.4,
  };
  const [attribution = linked] = readSpareSources(told, [linked]);
  return showRanges(tagged, attribution.source);
}

test('the nearest spare source of the sentence is taken', () => {
  const marked =
    '[S The brewery/NN/brewery] grew while [S the baker/NN/baker] [Q doubted/VBD/doubt] [C the vats]. [S The mayor/NN/mayor] slept.';
  assert.equal(read(marked), 'the baker');
});

test('what leads on to something else is left out', () => {
  assert.equal(
    read('[S The baker/NN/baker and/CC/and] [Q disputes/VBZ/dispute] [C the price].'),
    'The baker',
  );
});

test('one of another sentence is not', () => {
  assert.equal(
    read('[S The baker/NN/baker] slept. The vats [Q concern/NN/concern] [C the price].'),
    '',
  );
});

test('what only holds a subject’s place is nobody', () => {
  for (const nobody of ['It/PRP/it', 'there/EX/there', 'amidst/IN/amidst'])
    assert.equal(read(`[S ${nobody}] [Q seemed/VBD/seem] [C that the vats leak].`), '');
});

test('a run that leaves the brackets that it stands in is nobody', () => {
  assert.equal(
    read('A man (and [S I/PRP/I do/VBP/do see/VB/see )] [Q tells/VBZ/tell] me [C that it held].'),
    '',
  );
});

test('nobody in brackets says what is said outside', () => {
  assert.equal(read('A man (and [S I/PRP/I] see why) [Q tells/VBZ/tell] me [C that it held].'), '');
});

test('the subject of a passive says nothing, who comes after “by” does', () => {
  const cue = 'were/VBD/be widely/RB/widely asked/VBN/ask';
  assert.equal(read(`[S The brewers/NNS/brewer] [Q ${cue}] [C whether they leak].`), '');
  assert.equal(
    read(`They [Q ${cue}] by/IN/by [S the baker/NN/baker] [C whether they leak].`),
    'the baker',
  );
});

test('an attribution that has a source keeps it', () => {
  const tagged = readMarked('[S The baker/NN/baker] [Q said/VBD/say] [C it held].');
  const [source, cue, content] = tagged.roles.map((run) => [run]);
  const attribution = {
    source: source ?? [],
    cue: cue ?? [],
    content: content ?? [],
    confidence: 0.9,
  };
  const told = { ...tagged, spareSources: [{ firstToken: 3, endToken: 4 }] };
  assert.deepEqual(readSpareSources(told, [attribution]), [attribution]);
});
