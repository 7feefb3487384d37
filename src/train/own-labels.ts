import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BaseWeights } from '../model/tagger.ts';
import { tokenize } from '../tokenize/tokenize.ts';
import {
  type CorpusArticle,
  type CorpusAttribution,
  type CorpusRange,
  NEWS_FILES,
  readLines,
  readPolnear,
  type SourceLabel,
} from './corpora.ts';
import { type GoldArticle, type GoldCorpus, toAttributionSpans } from './evaluate-corpora.ts';
import { applyBaseTaggers } from './load-training.ts';
import { goldAttributions, goldRoles } from './silver.ts';
import { toExample } from './to-example.ts';
import type { RoleExample } from './train-linear-roles.ts';

/** Where this project's own labels are: JSON lines of ids and offsets, never a word of an article. */
const FOLDER = 'training/labels';

/** What a source is and how it is framed (the corpora's guide defines the values). */
interface OwnSource {
  readonly sourceKind: string;
  readonly unnamed: string;
  readonly act: string;
  readonly framing: string;
  /** Where the text names the source; for several together, where it names each. Absent for the author and for nobody. */
  readonly entity?: readonly CorpusRange[];
  /** Where the text names the intermediary. */
  readonly via?: readonly CorpusRange[];
}

/** An attribution as labelled. */
export interface OwnLabel extends CorpusAttribution, OwnSource {}

/** An article of the unlabelled news with this project's labels. */
export interface LabelledArticle<T extends CorpusAttribution = CorpusAttribution>
  extends Pick<CorpusArticle, 'id' | 'text'> {
  readonly annotations: readonly {
    readonly annotator: 'hearsay';
    readonly attributions: readonly T[];
  }[];
}

function readLabels<T extends { readonly id: string }>(name: string): Map<string, T> {
  const lines = readFileSync(join(FOLDER, name), 'utf8').split('\n');
  const labels = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
  return new Map(labels.map((label) => [label.id, label]));
}

/**
 * The labelled news that the role taggers learn from: with the sources, and with spans only. Articles that the corpora
 * lack are passed over.
 */
export function readOwnLabels(): LabelledArticle[] {
  return readLabelledNews<CorpusAttribution>('news.jsonl', 'spans.jsonl');
}

/** Puts the labels of news to the texts that they are of. */
function readLabelledNews<T extends CorpusAttribution>(...names: string[]): LabelledArticle<T>[] {
  const labels = new Map(
    names.flatMap((name) => [...readLabels<{ id: string; attributions: readonly T[] }>(name)]),
  );
  return NEWS_FILES.flatMap((file) =>
    readLines<{ id: string; text: string }>(file).flatMap(({ id, text }) => {
      const attributions = labels.get(id)?.attributions;
      if (attributions === undefined) return [];
      return [{ id, text, annotations: [{ annotator: 'hearsay' as const, attributions }] }];
    }),
  );
}

/**
 * The articles whose sources are labelled here, for improving how sources are read; their errors may be read. The role
 * taggers have learned from all of them, so what is found in them says nothing; who the sources are was learned
 * from none.
 */
export function readOwnCorpora(): GoldCorpus[] {
  const ofPolnear = readLabels<{ id: string; labels: readonly OwnSource[] }>('polnear.jsonl');
  const polnear = readPolnear('train').flatMap(({ id, text, annotations }) => {
    const sources = ofPolnear.get(id)?.labels;
    const attributions = annotations[0]?.attributions ?? [];
    return sources === undefined ? [] : [toGold(id, text, attributions, sources)];
  });
  const news = readLabelledNews<OwnLabel>('news.jsonl').map(fromLabels);
  return [
    { name: 'own-polnear', title: 'PolNeAR train', linked: false, articles: polnear },
    { name: 'own-news', title: 'labelled news', linked: false, articles: news },
  ];
}

/** The labelled news that quality is measured on: nothing learns from it, nor was it read for what is wrong in it. */
export function readUnseenNews(): GoldCorpus {
  const articles = readLabelledNews<OwnLabel>('unseen.jsonl').map(fromLabels);
  return { name: 'unseen-news', title: 'unseen news', linked: true, articles };
}

function fromLabels({ id, text, annotations }: LabelledArticle<OwnLabel>): GoldArticle {
  const attributions = annotations[0]?.attributions ?? [];
  return toGold(id, text, attributions, attributions);
}

function toGold(
  id: string,
  text: string,
  attributions: readonly CorpusAttribution[],
  sources: readonly OwnSource[],
): GoldArticle {
  const { starts, ends, tokenCount } = tokenize({ text });
  return {
    id,
    text,
    tokens: Array.from({ length: tokenCount }, (_, i) => ({
      start: starts[i] as number,
      end: ends[i] as number,
    })),
    layers: [attributions.map(toAttributionSpans)],
    labels: sources.map((source, i) => toSourceLabel(id, text, source, i)),
  };
}

/** The label in the corpora's form; nothing where the text does not name the source. */
function toSourceLabel(
  doc: string,
  text: string,
  { entity = [], via = [], ...rest }: OwnSource,
  i: number,
): SourceLabel | undefined {
  const isNobody = rest.sourceKind === 'author' || rest.sourceKind === 'none';
  if (entity.length === 0 && !isNobody) return undefined;
  const words = (ranges: readonly CorpusRange[]) =>
    ranges.map(([start, end]) => text.slice(start, end)).join(' and ');
  return { ...rest, doc, i, entity: words(entity), via: words(via) };
}

/** What a role tagger learns from a labelled article. The taggers below it never saw it. */
export function labelledExample(article: LabelledArticle, taggers: BaseWeights): RoleExample {
  const document = tokenize({ text: article.text });
  const roles = goldRoles(goldAttributions(document, article));
  return toExample({ document, ...applyBaseTaggers({ document }, taggers), roles }, taggers);
}
