import type { Article } from '../text/article.ts';
import {
  type CorpusArticle,
  NEWS_FILES,
  readLines,
  readOtherNews,
  readPolnear,
} from './corpora.ts';
import { seededRandom, shuffle } from './random.ts';

/** What rules can be measured on. */
export const LINT_CORPORA = ['polnear', 'other-news', 'news'] as const;
export type LintCorpus = (typeof LINT_CORPORA)[number];

/** An article to lint, and what it is called in the corpus. */
export interface CorpusEntry {
  readonly id: string;
  readonly article: Article;
}

interface NewsLine {
  readonly id: string;
  readonly outlet: string;
  readonly published?: string;
  readonly authors?: string;
  readonly title?: string;
  readonly text: string;
}

/** Articles of ordinary length only, in UTF-16 code units. */
const SHORTEST = 1500;
const LONGEST = 12000;

/**
 * The articles of a corpus with what is known of them: all PolNeAR dev, all other news, or of the unlabelled news a
 * seeded sample of `count`, a sixth from each file.
 */
export function readLintCorpus(corpus: LintCorpus, count: number, seed: number): CorpusEntry[] {
  if (corpus === 'polnear') return readPolnear('dev').map(fromAnnotated);
  if (corpus === 'other-news') return readOtherNews().map(fromAnnotated);
  const random = seededRandom(seed);
  const each = Math.ceil(count / NEWS_FILES.length);
  return NEWS_FILES.flatMap((file) =>
    shuffle(
      readLines<NewsLine>(file).filter(
        ({ text }) => text.length > SHORTEST && text.length < LONGEST,
      ),
      random,
    ).slice(0, each),
  )
    .slice(0, count)
    .map(({ id, outlet, published, authors, title, text }) => ({
      id: `${outlet}/${id}`,
      article: describe({ text, title, byline: authors, publisher: outlet, published }),
    }));
}

function fromAnnotated({ id, text, title, author, publisher }: CorpusArticle): CorpusEntry {
  return { id, article: describe({ text, title, byline: author, publisher }) };
}

type Known = { readonly text: string } & {
  readonly [Key in 'title' | 'byline' | 'publisher' | 'published']?: string | undefined;
};

function describe({ text, title, byline, publisher, published }: Known): Article {
  return {
    text,
    ...(title && { title }),
    ...(byline && { byline }),
    ...(publisher && { publisher }),
    ...(published && { published }),
  };
}
