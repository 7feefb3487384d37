import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endSpokenContents } from '../../src/attribute/spoken-contents.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';

const document = tokenize({ text: 'I think the gate will hold. We have seen worse.' });
const attribution = {
  source: [{ firstToken: 0, endToken: 1 }],
  cue: [{ firstToken: 1, endToken: 2 }],
  content: [{ firstToken: 2, endToken: document.tokenCount }],
  confidence: 0.5,
};

test('what somebody in a dialogue reports ends with its sentence', () => {
  const [ended] = endSpokenContents({ ...document, isDialogue: true }, [attribution]);
  assert.deepEqual(ended?.content, [{ firstToken: 2, endToken: 6 }]);
});

test('elsewhere it goes on', () => {
  assert.deepEqual(endSpokenContents(document, [attribution]), [attribution]);
});

test('what stands before its cue goes on', () => {
  const late = { ...attribution, cue: [{ firstToken: 11, endToken: 12 }] };
  assert.deepEqual(endSpokenContents({ ...document, isDialogue: true }, [late]), [late]);
});
