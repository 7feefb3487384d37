/** What `hearsay audit` can print, and the file name endings that ask for it. */
export const FORMATS = [
  'terminal', 'json', 'jsonl', 'html', 'csv', 'brat', 'web-annotation',
] as const; // biome-ignore format: a table
export type Format = (typeof FORMATS)[number];

const ENDINGS: readonly (readonly [ending: string, format: Format])[] = [
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.csv', 'csv'],
  ['.ann', 'brat'],
  ['.jsonld', 'web-annotation'],
];

/** The format that the name of a file asks for; the terminal's page when it asks for none. */
export function formatOfFile(path: string): Format {
  const name = path.toLowerCase();
  return ENDINGS.find(([ending]) => name.endsWith(ending))?.[1] ?? 'terminal';
}
