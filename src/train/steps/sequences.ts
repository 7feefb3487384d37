/** Writes what the network learns from to the work folder: sequences, vocabulary and vectors. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTaggers } from '../../model/tagger-file.ts';
import { readPolnear } from '../corpora.ts';
import { isHeldOut } from '../held-out.ts';
import { applyBaseTaggers, crossTag, loadTraining } from '../load-training.ts';
import { RelationTable, writeSequences, writeVectors } from '../sequences.ts';
import { toExample } from '../to-example.ts';
import { buildVocabulary, readWordVectors } from '../vocabulary.ts';

const SEED = 1;

const folder = process.argv[2] ?? 'models/en';
const work = process.argv[3] ?? '.cache/training';
mkdirSync(work, { recursive: true });
const taggers = readTaggers(readFileSync(join(folder, 'taggers.bin')));
const data = loadTraining();
const vectors = readWordVectors(join(work, 'vectors.vec'));
const vocabulary = buildVocabulary(
  data.train.map(({ tagged }) => tagged.document),
  vectors,
);
writeFileSync(join(work, 'vocab.json'), JSON.stringify(vocabulary));
writeVectors(join(work, 'vec.bin'), vocabulary, vectors);

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
