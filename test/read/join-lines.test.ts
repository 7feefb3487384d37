import assert from 'node:assert/strict';
import { it } from 'node:test';
import { joinLines, listWords } from '../../src/read/pdf/join-lines.ts';

const CASES: readonly [readonly string[], string][] = [
  [['He said', 'no.'], 'He said no.'],
  [['the infor-', 'mation'], 'the information'],
  [['a well-', 'known man'], 'a well-known man'],
  [
    ['a decision-', 'making body and a decision-making habit'],
    'a decision-making body and a decision-making habit',
  ],
  [
    ['the third longer-', 'lasting thing, longerlasting'],
    'the third longerlasting thing, longerlasting',
  ],
  [['the Franco-', 'Prussian war'], 'the Franco-Prussian war'],
  [['the years 1914-', '1918'], 'the years 1914-1918'],
  [['soft\u00ad', 'ened by soft\u00adening'], 'softened by softening'],
  [['the dam—', 'or what was left'], 'the dam—or what was left'],
  [['“It was —', 'well, you know'], '“It was — well, you know'],
];

for (const [lines, expected] of CASES)
  it(lines.join(' / '), () => assert.equal(joinLines(lines, listWords(lines)), expected));
