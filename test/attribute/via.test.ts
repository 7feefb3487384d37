import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCue } from '../../src/attribute/cue-reading.ts';
import { holdsToken } from '../../src/attribute/holds-token.ts';
import { findVia } from '../../src/attribute/via.ts';
import { loadModel } from '../../src/load-model-node.ts';
import { tokenize } from '../../src/tokenize/tokenize.ts';
import { readMarkedArticle } from '../source/marked-article.ts';

const model = await loadModel({ choice: 'fast' });

const CASES: readonly (readonly [name: string, article: string, via: string | null])[] = [
  [
    'an outlet that no word gives away, in its place',
    '[C “The otters are well,”] [S Ada Rowe] [Q told] Birdwatch Daily.',
    'Birdwatch Daily',
  ],
  [
    'a body that hears people out',
    '[S Ada Rowe] [Q told] the Senate Transport Committee [C that the bridge was sound].',
    null,
  ],
  ['the people of a body', '[S Ada Rowe] [Q told] FBI agents [C that the bridge was sound].', null],
  [
    'a presenter whom the writer calls so',
    '[C “The otters are well,”] [S Ada Rowe] [Q told] talk-show host Peter Jansen on Friday.',
    'Peter Jansen',
  ],
  [
    'a body that hears people out',
    '[S Ada Rowe] [Q told] the Reservoir Safety Panel [C that the bridge was sound].',
    null,
  ],
  ['anybody else', '[S Ada Rowe] [Q told] Peter Jansen [C that the bridge was sound].', null],
  [
    'an outlet and the day',
    '[S Ada Rowe] [Q told] Harbour News Friday [C that the bridge was sound].',
    'Harbour News',
  ],
  [
    'what somebody saw on television, by another attribution',
    '[S Ada Rowe] [Q slammed] [C the mayor], [Q2 suggesting] [C2 he had acted upon what he saw on CNN].',
    null,
  ],
  [
    'in an interview with a presenter',
    'In an interview with radio host Peter Jansen, [S Ada Rowe] [Q said] [C the bridge was sound].',
    'Peter Jansen',
  ],
];

for (const [name, article, via] of CASES)
  test(`via: ${name}`, () => {
    const { text, attributionsIn } = readMarkedArticle(article);
    const tagged = model.tag(tokenize({ text }));
    const [attribution, other] = attributionsIn(tagged.document);
    assert.ok(attribution !== undefined);
    const isOthers = (token: number) => holdsToken(other?.content ?? [], token);
    const range = findVia(tagged, attribution, readCue(tagged, attribution), isOthers);
    const { starts, ends } = tagged.document;
    const found =
      range === null ? null : text.slice(starts[range.firstToken], ends[range.endToken - 1]);
    assert.equal(found, via);
  });
