/**
 * Makes the shipped networks ready to be trained further: `start.*` in a folder for each, its weights, and `vocab.json`,
 * the words of both. `unpack.ts MODEL_FOLDER WORK_FOLDER`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES_FILE } from '../../audit/model-files.ts';
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
const unpack = (name: 'standard' | 'accurate') => {
  const weights = readNeuralRoles(new Sections(readFileSync(join(folder, ROLES_FILE[name]))));
  mkdirSync(join(work, name), { recursive: true });
  unpackNeural(weights, join(work, name, 'start'));
  return weights;
};
unpack('accurate');
const vocabulary = recoverVocabulary(unpack('standard'), readWords());
writeFileSync(join(work, 'vocab.json'), JSON.stringify(vocabulary));
const lost = vocabulary.words.filter((word) => word === '').length;
console.error(`${vocabulary.words.length} words, ${lost} of them not found again`);
