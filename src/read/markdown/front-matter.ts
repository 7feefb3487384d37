import type { ArticleInfo } from '../../text/article.ts';
import { toByline } from '../byline.ts';
import { toLanguageTag } from '../language-tag.ts';
import { toIsoDate } from '../published-date.ts';

/** The block of fields before a Markdown text: where it ends, and what it says about the article. */
export interface FrontMatter {
  /** Offset behind the closing mark; 0 when there is no front matter. */
  readonly end: number;
  readonly info: ArticleInfo;
}

const LENGTH_LIMIT = 20_000;
/** So many lists within each other are no front matter, and take the YAML reader quadratic time. */
const NESTING_LIMIT = 100;
const NONE: FrontMatter = { end: 0, info: {} };

/** Reads YAML (`---`) or TOML (`+++`) front matter. Fields that make no sense are passed over; nothing throws. */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const open = /^\ufeff?(---|\+\+\+)[ \t]*(?:\r\n|[\n\r])/.exec(text.slice(0, 200));
  if (open === null) return NONE;
  const mark = open[1] as string;
  const head = text.slice(0, LENGTH_LIMIT);
  const closing = mark === '---' ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  closing.lastIndex = open[0].length;
  const close = closing.exec(head);
  if (close === null) return NONE;
  const source = head.slice(open[0].length, close.index);
  // A thematic break, some prose, and another one are not front matter.
  if (source.trim() !== '' && !/^[ \t]*["']?[\w][\w .-]{0,60}["']?[ \t]*[:=]/m.test(source))
    return NONE;
  const fields = mark === '---' ? await parseYaml(source) : parseToml(source);
  return { end: close.index + close[0].length, info: toInfo(fields) };
}

type Fields = { readonly [key: string]: unknown };

async function parseYaml(source: string): Promise<Fields> {
  if ((source.match(/[[{]|(?:^|\s)[-?](?=\s)/g)?.length ?? 0) > NESTING_LIMIT)
    return parseLines(source, ':');
  const { parseDocument } = await import('yaml');
  try {
    const document = parseDocument(source, {
      schema: 'failsafe',
      uniqueKeys: false,
      logLevel: 'silent',
    });
    if (document.errors.length > 0) return parseLines(source, ':');
    return toFields(document.toJS({ maxAliasCount: 20 }));
  } catch {
    return parseLines(source, ':');
  }
}

/** TOML's plain `key = "value"` lines and one-line lists; the fields that are read are never anything else. */
function parseToml(source: string): Fields {
  return parseLines(source.split(/^\[/m, 1)[0] ?? '', '=');
}

function parseLines(source: string, separator: ':' | '='): Fields {
  const fields: { [key: string]: unknown } = {};
  for (const line of source.split(/\r\n|[\n\r]/).slice(0, 2000)) {
    const at = line.indexOf(separator);
    if (at <= 0 || !/^[\w-]{1,40}\s*$/.test(line.slice(0, at))) continue;
    const value = line.slice(at + 1).trim();
    const quoted = [...value.matchAll(/"([^"]*)"|'([^']*)'/g)].map((match) => match[1] ?? match[2]);
    const isList = value.startsWith('[');
    fields[line.slice(0, at).trim()] = isList ? quoted : /^["']/.test(value) ? quoted[0] : value;
  }
  return fields;
}

function toFields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]));
}

function toInfo(fields: Fields): ArticleInfo {
  const title = textOf(fields.title ?? fields.headline);
  const byline = toByline(namesOf(fields.byline ?? fields.author ?? fields.authors));
  const publisher = textOf(fields.publisher ?? fields.publication ?? fields.site ?? fields.source);
  const written = textOf(fields.published ?? fields.date ?? fields.pubdate ?? fields.published_at);
  const published = written === undefined ? undefined : toIsoDate(written);
  const stated = textOf(fields.lang ?? fields.language ?? fields.locale);
  const language = stated === undefined ? undefined : toLanguageTag(stated);
  const address = textOf(fields.canonical_url ?? fields.canonical ?? fields.url);
  const url = address !== undefined && /^https?:\/\/\S+$/.test(address) ? address : undefined;
  const info = { title, byline, publisher, published, url, language };
  return Object.fromEntries(Object.entries(info).filter(([, value]) => value !== undefined));
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim() || undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return textOf((value as Fields).name);
}

/** Names given as a text, a list, records with a `name`, or a list of those. */
function namesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.map((each) => textOf(each) ?? '').filter((name) => name !== '');
}
