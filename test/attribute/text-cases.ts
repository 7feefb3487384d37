import { readFileSync } from 'node:fs';

/** One case of a text-case file: its name, the marked article, and what must be found. */
export interface TextCase {
  readonly name: string;
  readonly article: string;
  readonly expected: string;
}

/** Reads a file of cases: `# name`, the article, `==>`, what must be found. */
export function readTextCases(url: URL): TextCase[] {
  return readFileSync(url, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((part) => {
      const [head = '', found = ''] = part.split(/^==>\n/m);
      const [name = '', ...article] = head.split('\n');
      return {
        name,
        article: article.join('\n').trim(),
        expected: found.replace(/\n+$/, ''),
      };
    });
}
