import { readLines, readOtherNews } from './corpora.ts';

/** The files of unlabelled news. */
export const NEWS_FILES: readonly string[] = [0, 1, 2, 3, 4, 5].map(
  (part) => `news/articles-${part}.jsonl.gz`,
);

/**
 * The texts of the unlabelled news in the corpus's order, from `shortest` to `longest` UTF-16 code units, without the
 * articles that quality is measured on.
 */
export function* readNews(shortest = 600, longest = 30_000): Generator<string> {
  const sample = (text: string) => text.slice(100, 200);
  const evaluated = new Set(readOtherNews().map(({ text }) => sample(text)));
  for (const file of NEWS_FILES)
    for (const { text } of readLines<{ text: string }>(file))
      if (text.length >= shortest && text.length <= longest && !evaluated.has(sample(text)))
        yield text;
}
