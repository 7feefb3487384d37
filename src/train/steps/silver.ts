/** Labels news with the first network, for the second to learn from beside the gold. Writes `silver` sequences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTagger } from '../../model/tagger.ts';
import { readRoles, readTaggers } from '../../model/tagger-file.ts';
import { labelNews } from '../label-news.ts';
import { RelationTable, writeSequences } from '../sequences.ts';
import type { Vocabulary } from '../vocabulary.ts';

const ARTICLES_PER_FILE = 900;

const folder = process.argv[2] ?? 'models/en';
const work = process.argv[3] ?? '.cache/training';
const taggers = readTaggers(readFileSync(join(folder, 'taggers.bin')));
const teacher = createTagger(taggers, readRoles(readFileSync(join(work, 'teacher.bin'))));
const vocabulary = JSON.parse(readFileSync(join(work, 'vocab.json'), 'utf8')) as Vocabulary;
const silver = labelNews(teacher, taggers, ARTICLES_PER_FILE);
writeSequences(join(work, 'silver'), silver, vocabulary, new RelationTable());
