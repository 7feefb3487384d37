/** Chooses the words that the network has vectors for: `vocabulary.ts WORK_FOLDER`. Writes `vocab.json` there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../tokenize/document.ts';
import { tokenize } from '../../tokenize/tokenize.ts';
import { readPolnear } from '../corpora.ts';
import { readNews } from '../news.ts';
import { readOwnLabels } from '../own-labels.ts';
import { buildVocabulary } from '../vocabulary.ts';

function* tokenizeNews(): Generator<Document> {
  for (const text of readNews()) yield tokenize({ text });
}

const work = process.argv[2] ?? '.cache/training';
mkdirSync(work, { recursive: true });
const labelled = [...readPolnear('train'), ...readOwnLabels()].map(({ text }) =>
  tokenize({ text }),
);
writeFileSync(join(work, 'vocab.json'), JSON.stringify(buildVocabulary(tokenizeNews(), labelled)));
