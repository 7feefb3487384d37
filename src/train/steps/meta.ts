/** Writes `meta.json` of a model folder: what it was trained on and with, and the committed scores. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeFeatureHash } from '../../model/feature-hash.ts';
import { MODEL_FORMAT, type ModelMeta } from '../../model/model-meta.ts';
import { readBaseline } from '../evaluate-baseline.ts';

const DATA: ModelMeta['data'] = [
  {
    name: 'PolNeAR 1.0 (Newell, Margolin and Ruths, LREC 2018)',
    use: 'roles, links, confidence; parts of speech, lemmas and entities from its automatic layers',
    licence: 'none stated; weights only',
  },
  {
    name: 'Universal Dependencies English Web Treebank',
    use: 'parts of speech, lemmas',
    licence: 'CC BY-SA 4.0',
  },
  {
    name: 'Article-Bias-Prediction news articles (Baly et al., EMNLP 2020)',
    use: 'words in context, word vectors; texts labelled by the teacher',
    licence: 'Apache-2.0 for the collection; weights only',
  },
  {
    name: 'Labels of this project for 4,449 of those articles',
    use: 'roles, links',
    licence: 'MIT; ids and offsets only',
  },
  { name: 'Open English WordNet', use: 'lexicon', licence: 'CC BY 4.0' },
  { name: 'Names Corpus 1.3 (Kantrowitz and Ross)', use: 'lexicon', licence: 'free with credit' },
];

function writeMeta(folder: string): void {
  const meta: ModelMeta = {
    format: MODEL_FORMAT,
    language: 'en',
    featureHash: computeFeatureHash(),
    seed: 1,
    trained: new Date().toISOString().slice(0, 10),
    data: DATA,
    scores: readBaseline(join(folder, 'scores.json')),
  };
  writeFileSync(join(folder, 'meta.json'), `${JSON.stringify(meta, null, 2)}\n`);
}

writeMeta(process.argv[2] ?? 'models/en');
