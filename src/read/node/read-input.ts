import type { Readable } from 'node:stream';
import { type ReadArticle, readArticle } from '../read-article.ts';
import type { FetchPageOptions } from './fetch-page.ts';
import { readFileBytes, readStreamBytes } from './read-file.ts';

export interface ReadInputOptions extends FetchPageOptions {
  /** What `-` reads; the process's standard input unless given. */
  readonly stdin?: Readable;
}

/**
 * Reads what a command line names: a file, `-` for standard input, or a web address. Throws a HearsayError whose one
 * line names the input and says why it cannot be read.
 */
export async function readInput(
  input: string,
  options: ReadInputOptions = {},
): Promise<ReadArticle> {
  if (input === '-') {
    const bytes = await readStreamBytes(options.stdin ?? process.stdin, STDIN_NAME, options);
    return readArticle(bytes, { name: STDIN_NAME });
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) {
    // Node's own http code takes longer to load than a file to read.
    const { fetchPage } = await import('./fetch-page.ts');
    const page = await fetchPage(input, options);
    const { bytes, url, contentType } = page;
    return readArticle(bytes, { url, ...(contentType !== undefined && { contentType }) });
  }
  return readArticle(await readFileBytes(input, options), { name: input });
}

const STDIN_NAME = 'standard input';
