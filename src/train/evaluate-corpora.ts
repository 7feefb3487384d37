import type { Span } from '../text/span.ts';
import {
  type CorpusArticle,
  type CorpusAttribution,
  type CorpusRange,
  readLines,
  readOtherNews,
  readPolnear,
  readSourceLabels,
  type SourceLabel,
} from './corpora.ts';
import type { AttributionSpans } from './evaluate-spans.ts';

/** An article with what people marked in it. The program under test is given `text` alone. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  /** The corpus's own tokens, over which scores are counted. */
  readonly tokens: readonly Span[];
  /** One list of attributions for each annotator. */
  readonly layers: readonly (readonly AttributionSpans[])[];
  /** Labels of the sources of layer 0, one for each attribution, where the article has them; a single one may be lacking. */
  readonly labels: readonly (SourceLabel | undefined)[] | null;
}

export interface GoldCorpus {
  readonly name: string;
  readonly title: string;
  /** Whether source, cue and content are grouped into attributions. */
  readonly linked: boolean;
  readonly articles: readonly GoldArticle[];
}

/** The corpora that quality is measured on: none of them is trained on. */
export function readGoldCorpora(): GoldCorpus[] {
  return [
    {
      name: 'polnear',
      title: 'PolNeAR dev',
      linked: true,
      articles: toGold(readPolnear('dev'), readSourceLabels('sources/dev.jsonl')),
    },
    {
      name: 'other-news',
      title: 'other news',
      linked: true,
      articles: toGold(readOtherNews(), readSourceLabels('other-news/sources.jsonl')),
    },
    { name: 'riqua', title: 'RiQuA valid', linked: false, articles: readRiqua('valid') },
  ];
}

function toGold(articles: readonly CorpusArticle[], labels: readonly SourceLabel[]): GoldArticle[] {
  const labelsOf = Map.groupBy(labels, (label) => label.doc);
  return articles.map((article) => ({
    id: article.id,
    text: article.text,
    tokens: article.tokens.map(([start, end]) => ({ start, end })),
    layers: article.annotations.map(({ attributions }) => attributions.map(toAttributionSpans)),
    labels: labelsOf.get(article.id)?.sort((a, b) => a.i - b.i) ?? null,
  }));
}

export function toAttributionSpans({ source, cue, content }: CorpusAttribution): AttributionSpans {
  return { sourceSpans: toSpans(source), cueSpans: toSpans(cue), contentSpans: toSpans(content) };
}

function toSpans(ranges: readonly CorpusRange[]): Span[] {
  return ranges.map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start);
}

interface RiquaPassage {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly labels: readonly string[];
}

const PTB_MARKS: Readonly<Record<string, string>> = { '``': '"', "''": '"', '`': "'" };

/** RiQuA's passages, their tokens joined with spaces. Every labelled run stands as an attribution of its own. */
export function readRiqua(part: 'train' | 'valid'): GoldArticle[] {
  return readLines<RiquaPassage>(`riqua/${part}.jsonl.gz`).map((passage) => {
    const tokens: Span[] = [];
    let text = '';
    for (const word of passage.tokens) {
      if (text !== '') text += ' ';
      const start = text.length;
      text += PTB_MARKS[word] ?? word;
      tokens.push({ start, end: text.length });
    }
    return {
      id: passage.id,
      text,
      tokens,
      layers: [labelledRuns(passage.labels, tokens)],
      labels: null,
    };
  });
}

function labelledRuns(labels: readonly string[], tokens: readonly Span[]): AttributionSpans[] {
  const runs: AttributionSpans[] = [];
  let first = 0;
  for (let i = 0; i <= labels.length; i++) {
    const label = labels[i] ?? 'O';
    if (label.startsWith('I-')) continue;
    const role = labels[first]?.slice(2);
    if (i > first && role !== undefined && role !== '') {
      const spans = [{ start: tokens[first]?.start ?? 0, end: tokens[i - 1]?.end ?? 0 }];
      runs.push({
        sourceSpans: role === 'source' ? spans : [],
        cueSpans: role === 'cue' ? spans : [],
        contentSpans: role === 'content' ? spans : [],
      });
    }
    first = i;
  }
  return runs;
}
