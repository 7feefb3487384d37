/** Fits `attribution.json` of a model folder whose taggers are trained. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROLES_FILE } from '../../audit/model-files.ts';
import { createTagger, type Tagger } from '../../model/tagger.ts';
import { readRoles, readTaggers } from '../../model/tagger-file.ts';
import { tokenize } from '../../tokenize/tokenize.ts';
import { type CorpusArticle, readPolnear } from '../corpora.ts';
import { isHeldOut } from '../held-out.ts';
import { readOwnLabels } from '../own-labels.ts';
import { goldAttributions, goldRoles, silverDocument } from '../silver.ts';
import { trainAttribution } from '../train-attribution.ts';
import type { LinkSample } from '../train-links.ts';

const SEED = 1;

/**
 * Learns links from the gold runs of PolNeAR train and of this project's own labels, and confidence from what the folder's role taggers find in the
 * articles of it that were held out from them and from the links. Writes `attribution.json`.
 */
function fitAttribution(folder: string): void {
  const base = readTaggers(readFileSync(join(folder, 'taggers.bin')));
  const articles = readPolnear('train');
  const unseen = articles.filter((_, index) => isHeldOut(index));
  const tagUnseen = (roles: string) => {
    const tagger = createTagger(base, readRoles(readFileSync(join(folder, roles))));
    return unseen.map((article) => tagArticle(article, tagger));
  };
  const gold: LinkSample[] = articles
    .filter((_, index) => !isHeldOut(index))
    .map((article) => silverDocument(article));
  const tagger = createTagger(base, readRoles(readFileSync(join(folder, ROLES_FILE.fast))));
  for (const article of readOwnLabels()) {
    const { tagged, attributions } = tagArticle(article, tagger);
    gold.push({ tagged: { ...tagged, roles: goldRoles(attributions) }, attributions });
  }
  const heldOut = {
    accurate: tagUnseen(ROLES_FILE.accurate),
    standard: tagUnseen(ROLES_FILE.standard),
    fast: tagUnseen(ROLES_FILE.fast),
  };
  const file = trainAttribution({ gold, heldOut, seed: SEED });
  writeFileSync(join(folder, 'attribution.json'), `${JSON.stringify(file)}\n`);
}

function tagArticle(
  article: Pick<CorpusArticle, 'text' | 'annotations'>,
  tagger: Tagger,
): LinkSample {
  const tagged = tagger.tag(tokenize({ text: article.text }));
  return { tagged, attributions: goldAttributions(tagged.document, article) };
}

fitAttribution(process.argv[2] ?? 'models/en');
