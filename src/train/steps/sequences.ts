/**
 * Writes what the network learns from to the work folder: `sequences.ts MODEL_FOLDER WORK_FOLDER`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTaggers } from '../../model/tagger-file.ts';
import { readPolnear } from '../corpora.ts';
import { isHeldOut } from '../held-out.ts';
import { applyBaseTaggers, crossTag, loadTraining } from '../load-training.ts';
import { labelledExample, readOwnLabels } from '../own-labels.ts';
import { RelationTable, writeSequences } from '../sequences.ts';
import { toExample } from '../to-example.ts';
import { readVocabulary } from '../vocabulary.ts';

const SEED = 1;

const folder = process.argv[2] ?? 'models/en';
const work = process.argv[3] ?? '.cache/training';
const taggers = readTaggers(readFileSync(join(folder, 'taggers.bin')));
const data = loadTraining();
const vocabulary = readVocabulary(join(work, 'vocab.json'));

const trainArticles = readPolnear('train');
const train = crossTag(data.train, data.treebank, SEED).map((tags, index) => ({
  ...toExample({ ...(data.train[index] as (typeof data.train)[number]).tagged, ...tags }, taggers),
  article: trainArticles[index] as (typeof trainArticles)[number],
}));
const devArticles = readPolnear('dev');
const dev = data.dev.map(({ tagged }, index) => ({
  ...toExample({ ...tagged, ...applyBaseTaggers(tagged, taggers) }, taggers),
  article: devArticles[index] as (typeof devArticles)[number],
}));
const extra = readOwnLabels().map((article) => labelledExample(article, taggers));
const relations = new RelationTable();
const write = (name: string, examples: typeof train) =>
  writeSequences(join(work, name), examples, vocabulary, relations);
write(
  'train',
  train.filter((_, index) => !isHeldOut(index)),
);
write(
  'held',
  train.filter((_, index) => isHeldOut(index)),
);
write('dev', dev);
writeSequences(join(work, 'extra'), extra, vocabulary, relations);
