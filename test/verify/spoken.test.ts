import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verify } from '../../src/verify/verify.ts';

const ORIGINAL = [
  'MS. ADY: We are, um, we are gonna close the bridge [applause] on Monday, I mean Tuesday.',
  'MR. ODD: It was the the oldest br- bridge in the county (laughter) and I do not like it.',
].join('\n\n');

function check(quote: string, spoken: boolean) {
  const { quotations } = verify(
    { text: `“${quote}”` },
    [{ name: 'a', article: { text: ORIGINAL } }],
    { spoken },
  );
  return quotations[0];
}

test('the noise of speech is folded away only on request, and what was folded is told', () => {
  const quote = 'We are going to close the bridge on Monday,';
  assert.equal(check(quote, false)?.verdict, 'altered');
  const found = check(quote, true);
  assert.equal(found?.verdict, 'verbatim');
  assert.deepEqual(
    found?.matches[0]?.diff.map(({ kind, said }) => `${kind} ${said}`),
    ['folded gonna', 'folded applause'],
  );
});

test('words said twice, words broken off and shortened forms', () => {
  const found = check("It was the oldest bridge in the county and I don't like it.", true);
  assert.equal(found?.verdict, 'verbatim');
  assert.deepEqual(
    found?.matches[0]?.diff.map(({ kind, said }) => `${kind} ${said}`),
    ['folded the', 'folded br', 'folded laughter', 'folded do not'],
  );
});

test('folding does not forgive other words', () => {
  assert.equal(check('We are going to shut the bridge on Monday,', true)?.verdict, 'altered');
});
