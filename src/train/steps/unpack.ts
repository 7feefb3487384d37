/**
 * Makes a shipped network ready to be trained further: `start.*`, its weights, and `vocab.json`, its words.
 * `unpack.ts MODEL_FOLDER WORK_FOLDER`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNeuralRoles } from '../../model/neural-weights.ts';
import { Sections } from '../../model/sections.ts';
import { tokenize } from '../../tokenize/tokenize.ts';
import { NEWS_FILES, readLines } from '../corpora.ts';
import { recoverVocabulary, unpackNeural } from '../unpack-neural.ts';
import { vectorWord } from '../vocabulary.ts';

function* readWords(): Generator<string> {
  for (const file of ['polnear/train.jsonl.gz', ...NEWS_FILES])
    for (const { text } of readLines<{ text: string }>(file)) {
      const document = tokenize({ text });
      for (let i = 0; i < document.tokenCount; i++) yield vectorWord(document, i);
    }
}

const [folder = 'models/en', work = '.cache/training'] = process.argv.slice(2);
mkdirSync(work, { recursive: true });
const weights = readNeuralRoles(new Sections(readFileSync(join(folder, 'roles.bin'))));
unpackNeural(weights, join(work, 'start'));
const vocabulary = recoverVocabulary(weights, readWords());
writeFileSync(join(work, 'vocab.json'), JSON.stringify(vocabulary));
const lost = vocabulary.words.filter((word) => word === '').length;
console.error(`${vocabulary.words.length} words, ${lost} of them not found again`);
