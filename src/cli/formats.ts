/** What `hearsay audit` can print: what it is, and the endings of file names that ask for it. */
const TABLE = [
  { name: 'terminal', endings: [], what: 'a page to read' },
  { name: 'json', endings: ['.json'], what: 'the whole audit, with exact offsets' },
  { name: 'jsonl', endings: ['.jsonl', '.ndjson'], what: 'the same on one line' },
  { name: 'html', endings: ['.html', '.htm'], what: 'a page for the browser, in one file' },
  { name: 'csv', endings: ['.csv'], what: 'a table, one attribution a row' },
  { name: 'brat', endings: ['.ann'], what: 'standoff annotations for brat' },
  { name: 'web-annotation', endings: ['.jsonld'], what: 'W3C Web Annotations, in JSON-LD' },
] as const;

export type Format = (typeof TABLE)[number]['name'];

/** The names of all formats, the default one first. */
export const FORMATS: readonly Format[] = TABLE.map(({ name }) => name);

/** For each format, what it is. */
export const FORMAT_MEANINGS: Readonly<Record<string, string>> = Object.fromEntries(
  TABLE.map(({ name, what }) => [name, what]),
);

/** The format that the name of a file asks for; the terminal's page when it asks for none. */
export function formatOfFile(path: string): Format {
  const name = path.toLowerCase();
  const asked = TABLE.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
  return asked?.name ?? 'terminal';
}
