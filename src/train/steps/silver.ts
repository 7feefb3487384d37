/**
 * Labels unlabelled news with a first network, for a second to learn from beside the gold (self-training: Scudder,
 * IEEE Transactions on Information Theory 1965). Blocks that it doubts are left out. Writes `silver` sequences.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTagger } from '../../model/tagger.ts';
import { readRoles, readTaggers } from '../../model/tagger-file.ts';
import { tokenize } from '../../tokenize/tokenize.ts';
import { readLines, readOtherNews } from '../corpora.ts';
import { NEWS_FILES } from '../news.ts';
import { seededRandom, shuffle } from '../random.ts';
import { RelationTable, type SequenceSource, writeSequences } from '../sequences.ts';
import { toExample } from '../to-example.ts';
import type { Vocabulary } from '../vocabulary.ts';

const SEED = 5;
const ARTICLES_PER_FILE = 400;
/** Articles of ordinary length only, in UTF-16 code units. */
const SHORTEST = 1500;
const LONGEST = 9000;
const LEAST_CONFIDENCE = 0.4;

const folder = process.argv[2] ?? 'models/en';
const work = process.argv[3] ?? '.cache/training';
const taggers = readTaggers(readFileSync(join(folder, 'taggers.bin')));
const tagger = createTagger(taggers, readRoles(readFileSync(join(work, 'teacher.bin'))));
const vocabulary = JSON.parse(readFileSync(join(work, 'vocab.json'), 'utf8')) as Vocabulary;
const sample = (text: string) => text.slice(100, 200);
const evaluated = new Set(readOtherNews().map(({ text }) => sample(text)));
const random = seededRandom(SEED);
const silver: SequenceSource[] = [];
for (const file of NEWS_FILES) {
  const articles = shuffle(readLines<{ text: string }>(file), random)
    .filter(({ text }) => text.length > SHORTEST && text.length < LONGEST)
    .filter(({ text }) => !evaluated.has(sample(text)))
    .slice(0, ARTICLES_PER_FILE);
  for (const { text } of articles) silver.push(label(text));
}
writeSequences(join(work, 'silver'), silver, vocabulary, new RelationTable());

function label(text: string): SequenceSource {
  const tagged = tagger.tag(tokenize({ text }));
  const { document, roles } = tagged;
  const doubtful = new Set(
    roles
      .filter(({ confidence }) => confidence < LEAST_CONFIDENCE)
      .map(({ firstToken }) => document.blockOf[firstToken]),
  );
  const { input } = toExample(tagged, taggers);
  const blocks = document.blocks.filter((_, index) => !doubtful.has(index));
  return { input: { ...input, document: { ...document, blocks } }, roles };
}
