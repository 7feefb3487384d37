import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../../src/tokenize/document.ts';
import { tokenRangeText } from '../../src/tokenize/document.ts';
import { tokenizeInside } from '../../src/tokenize/unwrap.ts';

const FILLER = 'The mill stood still and nobody in the valley had asked for flour. '
  .repeat(8)
  .trim();
const LONG = `${FILLER} ${FILLER}`;

function showBlocks(document: Document): readonly string[] {
  return document.blocks.map(({ firstToken, endToken }) =>
    tokenRangeText(document, firstToken, endToken).replaceAll(FILLER, '…'),
  );
}

test('a text between quotation marks is read without them', () => {
  const document = tokenizeInside({ text: `“${LONG} ‘We held,’ she said.”` });
  assert.deepEqual(showBlocks(document), ['… … ‘We held,’ she said.']);
  assert.deepEqual(
    document.quotations.map(({ start, end, depth }) => [document.text.slice(start, end), depth]),
    [['‘We held,’', 1]],
  );
  assert.equal(document.isDialogue, false);
});

test('quotations that follow each other with nothing around them are paragraphs of a dialogue', () => {
  const document = tokenizeInside({ text: `“Is the mill open?” “It is. ${LONG}” “Thank you.”` });
  assert.deepEqual(showBlocks(document), ['Is the mill open?', 'It is. … …', 'Thank you.']);
  assert.deepEqual(document.quotations, []);
  assert.equal(document.isDialogue, true);
});

test('a quotation over several paragraphs is unwrapped with a heading above it', () => {
  const text = `# On the mill\n\n“${LONG}\n\n“${LONG}”`;
  const blocks = [{ start: 0, end: 13, kind: 'heading' as const }];
  const document = tokenizeInside({ text, blocks, markup: [{ start: 0, end: 2 }] });
  assert.deepEqual(showBlocks(document), ['On the mill', '… …', '… …']);
  assert.deepEqual(document.quotations, []);
});

test('with anything of its own around the quotations, or little between them, a text keeps them', () => {
  for (const text of [
    `“${LONG}” she said.`,
    `Rowe: “${LONG}”`,
    `“${LONG}” And then: “It held.”`,
    '“The dam will hold,” “It always has.”',
    '“”',
    '',
  ]) {
    const document = tokenizeInside({ text });
    assert.equal(document.quotations.length > 0, text.length > 2, text.slice(-30));
    assert.equal(document.isDialogue, false);
  }
});

test('marks around marks are taken off once', () => {
  const document = tokenizeInside({ text: `“‘${LONG}’”` });
  assert.deepEqual(
    document.quotations.map(({ depth }) => depth),
    [1],
  );
});
