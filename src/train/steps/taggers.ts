import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityMention } from '../../model/tagged-document.ts';
import { type BaseWeights, Lemmatizer } from '../../model/tagger.ts';
import { packTaggers } from '../../model/tagger-file.ts';
import { describeWords } from '../../model/word-forms.ts';
import { buildCueLexicon } from '../cue-lexicon.ts';
import { buildLemmaTable, crossTag, loadTraining, trainBaseTaggers } from '../load-training.ts';
import { showProgress } from '../progress.ts';

const SEED = 1;

/** Trains the taggers below the role taggers and writes them to `folder`. */
function trainTaggers(folder: string): void {
  const progress = showProgress(['read corpora', 'lemmas', 'cross-tag', 'taggers', 'write']);
  progress.begin('read corpora');
  const data = loadTraining();
  progress.begin('lemmas');
  const lemmas = buildLemmaTable(data);
  progress.begin('cross-tag');
  const crossTags = crossTag(data.train, data.treebank, SEED);
  progress.begin('taggers');
  const taggers = trainBaseTaggers(data.train, data.treebank, SEED);
  const noCues = new Lemmatizer({ lemmas, cues: new Map() });
  const tagged = data.train.map(({ tagged: silver }, index) => {
    const { pos, entities } = crossTags[index] as { pos: Uint8Array; entities: EntityMention[] };
    const forms = describeWords(silver.document);
    return {
      ...silver,
      pos,
      entities,
      lemmas: noCues.lemmatize(silver.document, forms, pos).lemmas,
    };
  });
  const base: BaseWeights = { ...taggers, lemmas, cues: buildCueLexicon(tagged) };
  progress.begin('write');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'taggers.bin'), packTaggers(base));
  progress.end();
}

trainTaggers(process.argv[2] ?? 'models/en');
