/**
 * Labels news with the first networks, for the one that is shipped to learn from beside the gold. Writes `silver`
 * sequences. `silver.ts MODEL_FOLDER WORK_FOLDER TEACHER…`, where each teacher is a role tagger's file.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTagger } from '../../model/tagger.ts';
import { readRoles, readTaggers } from '../../model/tagger-file.ts';
import { averageScorers } from '../average-scorers.ts';
import { labelNews } from '../label-news.ts';
import { RelationTable, writeSequences } from '../sequences.ts';
import type { Vocabulary } from '../vocabulary.ts';

const ARTICLES_PER_FILE = 900;

const [folder = 'models/en', work = '.cache/training', ...teachers] = process.argv.slice(2);
const taggers = readTaggers(readFileSync(join(folder, 'taggers.bin')));
const scorer = averageScorers(teachers.map((teacher) => readRoles(readFileSync(teacher))));
const vocabulary = JSON.parse(readFileSync(join(work, 'vocab.json'), 'utf8')) as Vocabulary;
const silver = labelNews(createTagger(taggers, scorer), taggers, ARTICLES_PER_FILE);
writeSequences(join(work, 'silver'), silver, vocabulary, new RelationTable());
