import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Article } from '../text/article.ts';

/** provisional until the readers land */
export async function readInput(
  name: string,
  _options: { readonly allowPrivate: boolean },
): Promise<Article> {
  return { text: name === '-' ? await text(process.stdin) : await readFile(name, 'utf8') };
}
