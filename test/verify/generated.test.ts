import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VERDICTS } from '../../src/verify/contract.ts';
import { verify } from '../../src/verify/verify.ts';
import { generateCases } from './generate-cases.ts';

const PER_RECIPE = 32;
const { originals, cases } = generateCases(20250304, PER_RECIPE);
const quoted = cases.map(({ quote }) => `“${quote}”`);
const text = quoted.join('\n\n');

test(`${cases.length} generated quotations get the verdict and the risks that they were made for`, () => {
  const { quotations } = verify(
    { text },
    originals.map(({ name, text: original }) => ({ name, article: { text: original } })),
  );
  assert.equal(quotations.length, cases.length);
  const wrong: string[] = [];
  let wrongRisks = 0;
  for (const [i, made] of cases.entries()) {
    const found = quotations[i];
    assert.equal(found?.text, quoted[i]);
    const isPlaced =
      made.verdict === 'not-found' ||
      made.verdict === 'verbatim' ||
      found?.matches[0]?.original === made.original;
    const named = made.risks.every((risk) => found?.risks.includes(risk));
    const others = made.isOnlyRisks && found?.risks.some((risk) => !made.risks.includes(risk));
    if (found?.verdict === 'verbatim')
      assert.equal(made.verdict, 'verbatim', `${made.recipe}: ${made.quote}`);
    const summary = `${made.recipe}: ${made.verdict} ${made.risks} | ${found?.verdict} ${found?.risks} | ${made.quote} | ${found?.matches[0]?.before}>>>${found?.matches[0]?.text}<<<`;
    if (found?.verdict !== made.verdict || !isPlaced) wrong.push(summary);
    else if (!named || others) {
      wrongRisks++;
      if (process.env.SHOW_RISKS) console.log(summary);
    }
  }
  assert.ok(wrong.length <= cases.length * 0.02, `${wrong.length} wrong:\n${wrong.join('\n')}`);
  assert.ok(wrongRisks <= cases.length * 0.02, `${wrongRisks} with wrong risks`);
});

test('every verdict but the one without originals is among them', () => {
  const made = new Set(cases.map(({ verdict }) => verdict));
  assert.deepEqual(
    [...VERDICTS].filter((verdict) => !made.has(verdict)),
    ['no-original'],
  );
});
