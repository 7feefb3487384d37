/** The files of unlabelled news. */
export const NEWS_FILES: readonly string[] = [0, 1, 2, 3, 4, 5].map(
  (part) => `news/articles-${part}.jsonl.gz`,
);
