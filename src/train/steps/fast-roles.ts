/**
 * Trains the fast role tagger on gold, seen twice in a pass, on this project's own labels and on news labelled by the
 * standard network (Hinton, Vinyals and Dean 2015, with hard labels). Writes `roles-fast.bin`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES_FILE } from '../../audit/model-files.ts';
import { createTagger } from '../../model/tagger.ts';
import { packLinearRoles, readRoles, readTaggers } from '../../model/tagger-file.ts';
import { isHeldOut } from '../held-out.ts';
import { labelNews } from '../label-news.ts';
import { crossTag, loadTraining } from '../load-training.ts';
import { labelledExample, readOwnLabels } from '../own-labels.ts';
import { showProgress } from '../progress.ts';
import { toExample } from '../to-example.ts';
import { trainLinearRoles } from '../train-linear-roles.ts';

const SEED = 1;
const NEWS_ARTICLES = 2400;

function trainFastRoles(folder: string): void {
  const progress = showProgress(['read corpora', 'cross-tag', 'label news', 'roles', 'write']);
  progress.begin('read corpora');
  const data = loadTraining();
  const taggers = readTaggers(readFileSync(join(folder, 'taggers.bin')));
  progress.begin('cross-tag');
  const polnear = crossTag(data.train, data.treebank, SEED).flatMap((tags, index) => {
    const tagged = data.train[index]?.tagged;
    return tagged === undefined || isHeldOut(index)
      ? []
      : [toExample({ ...tagged, ...tags }, taggers)];
  });
  const own = readOwnLabels().map((article) => labelledExample(article, taggers));
  progress.begin('label news');
  const teacher = createTagger(taggers, readRoles(readFileSync(join(folder, ROLES_FILE.standard))));
  const silver = labelNews(teacher, taggers, NEWS_ARTICLES);
  progress.begin('roles');
  const all = [...polnear, ...polnear, ...own, ...silver];
  const roles = trainLinearRoles(all, SEED, (pass, loss) =>
    progress.note(`pass ${pass}, loss ${loss.toFixed(4)}`),
  );
  progress.begin('write');
  writeFileSync(join(folder, ROLES_FILE.fast), packLinearRoles(roles));
  progress.end();
}

trainFastRoles(process.argv[2] ?? 'models/en');
