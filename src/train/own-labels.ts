import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseWeights } from '../model/tagger.ts';
import { tokenize } from '../tokenize/tokenize.ts';
import { type CorpusArticle, type CorpusAttribution, readLines } from './corpora.ts';
import { applyBaseTaggers } from './load-training.ts';
import { NEWS_FILES } from './news.ts';
import { goldAttributions, goldRoles } from './silver.ts';
import { toExample } from './to-example.ts';
import type { RoleExample } from './train-linear-roles.ts';

/** Where this project's own labels are: one JSON line an article, its id and offsets, never its words. */
const FOLDER = 'training/labels';

/** An attribution as labelled, with what its source is and how it is framed (the corpora's guide defines the values). */
export interface OwnLabel extends CorpusAttribution {
  readonly sourceKind: string;
  readonly unnamed: string;
  readonly act: string;
  readonly framing: string;
}

/** An article of the unlabelled news with this project's labels. */
export interface LabelledArticle extends Pick<CorpusArticle, 'id' | 'text'> {
  readonly annotations: readonly {
    readonly annotator: 'hearsay';
    readonly attributions: readonly OwnLabel[];
  }[];
}

/** Puts the project's labels to the texts that they are of. Articles that the corpora lack are passed over. */
export function readOwnLabels(): LabelledArticle[] {
  const labels = new Map<string, readonly OwnLabel[]>();
  for (const name of readdirSync(FOLDER).sort())
    if (name.endsWith('.jsonl'))
      for (const line of readFileSync(join(FOLDER, name), 'utf8').split('\n')) {
        if (line === '') continue;
        const { id, attributions } = JSON.parse(line) as {
          id: string;
          attributions: readonly OwnLabel[];
        };
        labels.set(id, attributions);
      }
  return NEWS_FILES.flatMap((file) =>
    readLines<{ id: string; text: string }>(file)
      .filter(({ id }) => labels.has(id))
      .map(({ id, text }) => ({
        id,
        text,
        annotations: [{ annotator: 'hearsay' as const, attributions: labels.get(id) ?? [] }],
      })),
  );
}

/** What a role tagger learns from a labelled article. The taggers below it never saw it. */
export function labelledExample(article: LabelledArticle, taggers: BaseWeights): RoleExample {
  const document = tokenize({ text: article.text });
  const roles = goldRoles(goldAttributions(document, article));
  return toExample({ document, ...applyBaseTaggers({ document }, taggers), roles }, taggers);
}
