import assert from 'node:assert/strict';
import { it } from 'node:test';
import { toByline } from '../../src/read/byline.ts';

const BYLINES: readonly [readonly string[], string | undefined][] = [
  [['Jane Doe'], 'Jane Doe'],
  [['By Jane Doe'], 'Jane Doe'],
  [['Written by:  Jane\n Doe |'], 'Jane Doe'],
  [['Jane Doe', 'JANE DOE'], 'Jane Doe'],
  [['Jane Doe', 'John Roe'], 'Jane Doe and John Roe'],
  [['Jane Doe', 'John Roe', 'Ann Poe'], 'Jane Doe, John Roe and Ann Poe'],
  [['https://social.example/jane', '@jane', 'Jane Doe'], 'Jane Doe'],
  [['admin', 'Staff', '42', ''], undefined],
  [['Byron Bay'], 'Byron Bay'],
  [[], undefined],
];

for (const [names, expected] of BYLINES)
  it(`byline: ${names.join(' + ')}`, () => assert.equal(toByline(names), expected));
