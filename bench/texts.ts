import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { seededRandom } from '../src/train/random.ts';
import { countWords, generateArticle } from './generate-article.ts';

export interface BenchTexts {
  readonly name: string;
  readonly texts: readonly string[];
  readonly words: number;
}

const EXAMPLES = ['the-locked-gallery.md', 'hearing.txt'];

/** The examples and invented articles, together about `wordTarget` words. The same every time. */
export function makeTexts(wordTarget: number): BenchTexts {
  const random = seededRandom(20250304);
  const texts = EXAMPLES.map((file) =>
    readFileSync(new URL(`../examples/${file}`, import.meta.url), 'utf8'),
  );
  let words = texts.reduce((sum, text) => sum + countWords(text), 0);
  while (words < wordTarget) {
    const text = generateArticle(random, 250 + random() * 1100);
    texts.push(text);
    words += countWords(text);
  }
  return { name: 'examples and invented articles', texts, words };
}

/** News articles from `$HEARSAY_CORPORA`, about `wordTarget` words; null when there are none on this machine. */
export function readNewsTexts(wordTarget: number): BenchTexts | null {
  const folder = process.env.HEARSAY_CORPORA;
  const file = folder === undefined ? '' : join(folder, 'news', 'articles-0.jsonl.gz');
  if (!existsSync(file)) return null;
  const texts: string[] = [];
  let words = 0;
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (words >= wordTarget || line === '') break;
    const record = JSON.parse(line) as { readonly text?: unknown };
    if (typeof record.text !== 'string') continue;
    texts.push(record.text);
    words += countWords(record.text);
  }
  return { name: 'news articles', texts, words };
}

/** One invented article of at least `length` UTF-16 code units. */
export function makeLongText(length: number): string {
  const random = seededRandom(length);
  const parts: string[] = [];
  let written = 0;
  while (written < length) {
    const part = generateArticle(random, 600);
    parts.push(part);
    written += part.length + 2;
  }
  return parts.join('\n\n').slice(0, Math.max(length, 1));
}
