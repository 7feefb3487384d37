/**
 * Writes the unlabelled news as the network sees it, for the teacher to learn the language from and to label:
 * `news.ts MODEL_FOLDER WORK_FOLDER`. Writes `news` sequences.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTaggers } from '../../model/tagger-file.ts';
import { tokenize } from '../../tokenize/tokenize.ts';
import { applyBaseTaggers } from '../load-training.ts';
import { readNews } from '../news.ts';
import { type SequenceSource, writeSequences } from '../sequences.ts';
import { toExample } from '../to-example.ts';
import { readVocabulary } from '../vocabulary.ts';

const [folder = 'models/en', work = '.cache/training'] = process.argv.slice(2);
const taggers = readTaggers(readFileSync(join(folder, 'taggers.bin')));
const vocabulary = readVocabulary(join(work, 'vocab.json'));

function* describeNews(): Generator<SequenceSource> {
  for (const text of readNews()) {
    const document = tokenize({ text });
    yield toExample({ document, ...applyBaseTaggers({ document }, taggers), roles: [] }, taggers);
  }
}

writeSequences(join(work, 'news'), describeNews(), vocabulary);
