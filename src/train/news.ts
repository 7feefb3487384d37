import { NEWS_FILES, readLines, readOtherNews } from './corpora.ts';
import { readUnseenNews } from './own-labels.ts';

/**
 * The texts of the unlabelled news in the corpus's order, from `shortest` to `longest` UTF-16 code units, without the
 * articles that quality is measured on.
 */
export function* readNews(shortest = 600, longest = 30_000): Generator<string> {
  const sample = (text: string) => text.slice(100, 200);
  const measured = [...readOtherNews(), ...readUnseenNews().articles];
  const evaluated = new Set(measured.map(({ text }) => sample(text)));
  for (const file of NEWS_FILES)
    for (const { text } of readLines<{ text: string }>(file))
      if (text.length >= shortest && text.length <= longest && !evaluated.has(sample(text)))
        yield text;
}
