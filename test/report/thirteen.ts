import type { Audit } from '../../src/audit/contract.ts';
import type { Article, Block, BlockKind } from '../../src/text/article.ts';
import {
  auditByHand,
  type HandMadeAttribution,
  type HandMadeDispute,
  type HandMadeSource,
} from '../audit/hand-made.ts';

const BLOCKS: readonly (readonly [BlockKind, string])[] = [
  [
    'paragraph',
    'The clock of St Osyth’s has struck thirteen at noon since Easter, and nobody at the town hall will say who wound it.',
  ],
  [
    'paragraph',
    '“It is one more than you pay for,” said Clara Venn, who has kept the tower for nineteen years. She believes that a tooth is gone from the strike wheel.',
  ],
  [
    'paragraph',
    'A councillor, who asked not to be named because the clock is before the courts, claimed that Ms Venn “oiled it with butter”. The councillor admitted that he had not seen the butter.',
  ],
  ['heading', 'The thirteenth *stroke*'],
  [
    'paragraph',
    'The Osyth Packet reported that bakers had moved their lunch. The minutes of the March meeting show that £40 was set aside for “a quieter bell”. It is said that the mayor slept through all of it.',
  ],
  ['block-quote', '“I did hear it,” Venn told me. “I always hear it. I count.”'],
  ['list-item', 'Some residents want the thirteenth stroke to stay.'],
  [
    'paragraph',
    'Ms Venn never said that it could not be mended. I think she will mend it on a Sunday. But the claim about the butter makes no sense: a clock runs on oil. Venn denied that any dairy was involved.',
  ],
  ['note', 'Piers Holloway is a bell-ringer and lives under the clock.'],
];

/** An invented article with something of everything that a report must show. */
export const THIRTEEN: Article = layOut({
  title: 'One Stroke Too Many',
  byline: 'Piers Holloway',
  publisher: 'The Naze Gazette',
  published: '2025-05-04',
  url: 'https://gazette.example/one-stroke',
  language: 'en',
});

const SOURCES: readonly HandMadeSource[] = [
  {
    name: 'Clara Venn',
    kind: 'named-person',
    descriptions: ['who has kept the tower for nineteen years'],
    mentions: ['Clara Venn', 'She', 'Ms Venn', 'Venn', 'Ms Venn', 'Venn'],
  },
  {
    name: 'a councillor',
    kind: 'unnamed-person',
    anonymity: 'reason',
    anonymityText: 'because the clock is before the courts',
    mentions: ['A councillor', 'The councillor', 'he'],
  },
  { name: 'The Osyth Packet', kind: 'publication', mentions: ['The Osyth Packet'] },
  {
    name: 'minutes of the March meeting',
    kind: 'document',
    mentions: ['The minutes of the March meeting'],
  },
  { name: 'some residents', kind: 'group', mentions: ['Some residents'] },
  { name: 'Piers Holloway', kind: 'author', mentions: ['I think'] },
];

const ATTRIBUTIONS: readonly HandMadeAttribution[] = [
  {
    by: 'Clara Venn',
    sourceWords: ['Clara Venn, who has kept the tower for nineteen years'],
    cueWords: ['said'],
    contentWords: ['“It is one more than you pay for,”'],
    form: 'direct',
    confidence: 0.98,
  },
  {
    by: 'Clara Venn',
    sourceWords: ['She'],
    cueWords: ['believes'],
    contentWords: ['that a tooth is gone from the strike wheel'],
    act: 'belief',
    confidence: 0.91,
  },
  {
    by: 'a councillor',
    sourceWords: [
      'A councillor, who asked not to be named because the clock is before the courts,',
    ],
    cueWords: ['claimed'],
    contentWords: ['that Ms Venn “oiled it with butter”'],
    form: 'mixed',
    framing: 'distancing',
    confidence: 0.88,
  },
  {
    by: 'a councillor',
    sourceWords: ['The councillor'],
    cueWords: ['admitted'],
    contentWords: ['that he had not seen the butter'],
    framing: 'endorsing',
    confidence: 0.86,
  },
  {
    by: 'The Osyth Packet',
    sourceWords: ['The Osyth Packet'],
    cueWords: ['reported'],
    contentWords: ['that bakers had moved their lunch'],
    confidence: 0.8,
  },
  {
    by: 'minutes of the March meeting',
    sourceWords: ['The minutes of the March meeting'],
    cueWords: ['show'],
    contentWords: ['that £40 was set aside for “a quieter bell”'],
    form: 'mixed',
    act: 'knowledge',
    confidence: 0.77,
  },
  {
    by: null,
    cueWords: ['It is said'],
    contentWords: ['that the mayor slept through all of it'],
    confidence: 0.41,
  },
  {
    by: 'Clara Venn',
    sourceWords: ['Venn'],
    cueWords: ['told'],
    contentWords: ['“I did hear it,”', '“I always hear it. I count.”'],
    form: 'direct',
    confidence: 0.95,
  },
  {
    by: 'some residents',
    sourceWords: ['Some residents'],
    cueWords: ['want'],
    contentWords: ['the thirteenth stroke to stay'],
    act: 'attitude',
    confidence: 0.45,
  },
  {
    by: 'Clara Venn',
    sourceWords: ['Ms Venn'],
    cueWords: ['never said'],
    contentWords: ['that it could not be mended'],
    framing: 'denied',
    negated: true,
    confidence: 0.7,
  },
  {
    by: 'Piers Holloway',
    sourceWords: ['I'],
    cueWords: ['think'],
    contentWords: ['she will mend it on a Sunday'],
    act: 'belief',
    confidence: 0.9,
  },
  {
    by: 'Clara Venn',
    sourceWords: ['Venn'],
    cueWords: ['denied'],
    contentWords: ['that any dairy was involved'],
    confidence: 0.93,
  },
];

const DISPUTES: readonly HandMadeDispute[] = [
  {
    by: 'Piers Holloway',
    of: 'a councillor',
    kind: 'denial',
    words: 'But the claim about the butter makes no sense: a clock runs on oil',
    cueWords: ['makes no sense'],
    claimWords: 'that Ms Venn “oiled it with butter”',
    attribution: 2,
    confidence: 0.95,
  },
  {
    by: 'Clara Venn',
    of: null,
    kind: 'denial',
    words: 'Venn denied that any dairy was involved',
    cueWords: ['denied'],
    claimWords: 'that any dairy was involved',
    contesting: 11,
    confidence: 0.66,
  },
];

/** The audit of `THIRTEEN`, found by hand. */
export function auditOfThirteen(includeText = true): Audit {
  return auditByHand(THIRTEEN, SOURCES, ATTRIBUTIONS, includeText, DISPUTES);
}

function layOut(info: Omit<Article, 'text'>): Article {
  let text = '';
  const blocks: Block[] = [];
  for (const [kind, words] of BLOCKS) {
    if (text !== '') text += '\n\n';
    blocks.push({ start: text.length, end: text.length + words.length, kind });
    text += words;
  }
  const markup = [...text.matchAll(/\*/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  return { ...info, text, blocks, markup };
}
