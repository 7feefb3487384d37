import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityMention } from '../../model/tagged-document.ts';
import { type BaseWeights, Lemmatizer } from '../../model/tagger.ts';
import { packLinearRoles, packTaggers } from '../../model/tagger-file.ts';
import { describeWords } from '../../model/word-forms.ts';
import { buildCueLexicon } from '../cue-lexicon.ts';
import { isHeldOut } from '../held-out.ts';
import { buildLemmaTable, crossTag, loadTraining, trainBaseTaggers } from '../load-training.ts';
import { showProgress } from '../progress.ts';
import { toExample } from '../to-example.ts';
import { trainLinearRoles } from '../train-linear-roles.ts';

const SEED = 1;

/** Trains what is learned in TypeScript: taggers of words and the fast role tagger. Writes both files to `folder`. */
function trainTaggers(folder: string): void {
  const progress = showProgress([
    'read corpora',
    'lemmas',
    'cross-tag',
    'taggers',
    'roles',
    'write',
  ]);
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
  progress.begin('roles');
  const examples = tagged
    .filter((_, index) => !isHeldOut(index))
    .map((document) => toExample(document, base));
  const roles = trainLinearRoles(examples, SEED, (pass, loss) =>
    progress.note(`pass ${pass}, loss ${loss.toFixed(4)}`),
  );
  progress.begin('write');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'taggers.bin'), packTaggers(base));
  writeFileSync(join(folder, 'roles-fast.bin'), packLinearRoles(roles));
  progress.end();
}

trainTaggers(process.argv[2] ?? 'models/en');
