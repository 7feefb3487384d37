/** The fields of an article's JSON-LD record that are read, as they stand there; names may hold character references. */
export interface LinkedArticle {
  readonly headline: string | undefined;
  readonly authors: readonly string[];
  readonly publisher: string | undefined;
  readonly published: string | undefined;
  readonly language: string | undefined;
  readonly url: string | undefined;
  readonly body: string | undefined;
}

type JsonRecord = { readonly [key: string]: unknown };

const NODE_LIMIT = 20_000;

/**
 * The article that a page's JSON-LD describes (schema.org types, `@graph`, arrays, references by `@id`), or null.
 * Broken JSON and wrong types are passed over. When several articles are described, the one with a headline that is
 * most like `titleHint` is taken, else the first.
 */
export function findLinkedArticle(
  scripts: readonly string[],
  titleHint: string,
): LinkedArticle | null {
  const nodes = scripts.flatMap((json) => listNodes(parseLoosely(json)));
  const byId = new Map<string, JsonRecord>();
  for (const node of nodes) {
    const id = node['@id'];
    // The same id may stand on a bare reference and on the full record: the fuller one counts.
    if (typeof id === 'string' && size(node) > size(byId.get(id))) byId.set(id, node);
  }
  const articles = nodes.filter((node) => isOfType(node, isArticleType));
  const titled = articles.find((node) => {
    const headline = textOf(node.headline) ?? '';
    return headline.length > 8 && titleHint.includes(headline);
  });
  const article = titled ?? articles.find((node) => node.headline !== undefined) ?? articles[0];
  return article === undefined ? null : readArticleNode(article, byId, nodes);
}

function readArticleNode(
  node: JsonRecord,
  byId: ReadonlyMap<string, JsonRecord>,
  nodes: readonly JsonRecord[],
): LinkedArticle {
  const page = nodes.find((other) => isOfType(other, (type) => type === 'WebPage'));
  const publisher = namesOf(node.publisher ?? node.sourceOrganization ?? page?.publisher, byId)[0];
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    authors: namesOf(node.author ?? node.creator, byId),
    publisher,
    published:
      textOf(node.datePublished) ?? textOf(page?.datePublished) ?? textOf(node.dateCreated),
    language: languageOf(node.inLanguage ?? page?.inLanguage),
    url: textOf(node.url) ?? idOf(node.mainEntityOfPage),
    body: textOf(node.articleBody),
  };
}

/** JSON as pages hold it: inside comment or CDATA marks, with a semicolon behind, with raw line breaks in strings. */
function parseLoosely(json: string): unknown {
  const inner = json
    .trim()
    .replace(/^(?:<!--|\/\*\s{0,9}<!\[CDATA\[\s{0,9}\*\/|\/\/\s{0,9}<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s{0,9}\]\]>\s{0,9}\*\/|\/\/\s{0,9}\]\]>|\]\]>)$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [inner, inner.replace(CONTROLS, ' ')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt may do, and a page without usable JSON-LD is still a page.
    }
  }
  return undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks the JSON
const CONTROLS = /[\u0000-\u001f]+/g;

/** Every record in a value, outermost first. Bounded, and without recursion: the nesting is the page's choice. */
function listNodes(root: unknown): JsonRecord[] {
  const found: JsonRecord[] = [];
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < NODE_LIMIT; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, NODE_LIMIT));
    else if (isRecord(value)) {
      if (value['@type'] !== undefined || value['@id'] !== undefined) found.push(value);
      queue.push(...Object.values(value).slice(0, 200));
    }
  }
  return found;
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function size(node: JsonRecord | undefined): number {
  return node === undefined ? 0 : Object.keys(node).length;
}

function isOfType(node: JsonRecord, test: (type: string) => boolean): boolean {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.some((each) => typeof each === 'string' && test(each.replace(/^.*[/:#]/, '')));
}

function isArticleType(type: string): boolean {
  return /(?:Article|BlogPosting|Report|SocialMediaPosting|DiscussionForumPosting)$/.test(type);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  return isRecord(value) ? textOf(value['@value']) : undefined;
}

function idOf(value: unknown): string | undefined {
  return isRecord(value) ? (textOf(value['@id']) ?? textOf(value.url)) : textOf(value);
}

function languageOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return isRecord(first) ? (textOf(first.alternateName) ?? textOf(first.name)) : textOf(first);
}

/** Names of people or organisations, given as text, records, references, or lists of these. */
function namesOf(value: unknown, byId: ReadonlyMap<string, JsonRecord>): string[] {
  const names: string[] = [];
  for (const each of (Array.isArray(value) ? value : [value]).slice(0, 50)) {
    if (typeof each === 'string') names.push(each.trim());
    if (!isRecord(each)) continue;
    const referred = typeof each['@id'] === 'string' ? byId.get(each['@id']) : undefined;
    const name = each.name ?? referred?.name;
    for (const part of Array.isArray(name) ? name : [name]) {
      const text = textOf(part);
      if (text !== undefined) names.push(text);
    }
    if (name === undefined) {
      const parts = [textOf(each.givenName), textOf(each.familyName)].filter(Boolean);
      if (parts.length > 0) names.push(parts.join(' '));
    }
  }
  return [...new Set(names.filter((name) => name !== ''))];
}
