import { compareSpans, type Span } from '../text/span.ts';
import { tokenAt } from '../tokenize/document.ts';
import type { OpenedAccount } from './account.ts';
import type {
  AlignedPair,
  Place,
  Provenance,
  ProvenanceBasis,
  ProvenanceEdge,
  ProvenanceNode,
} from './contract.ts';
import { haveOneName } from './match-sources.ts';

/** Sources that are named by pointing only. */
const POINTERS: ReadonlySet<string> = new Set(['this', 'that', 'it', 'these', 'those', 'which']);
/** How many words of an account's own prose, quoted in another, show that it was read. */
const TELLING_WORDS = 4;

interface Edge {
  readonly bases: Set<ProvenanceBasis>;
  readonly spans: Span[];
  readonly attributions: Set<string>;
}

/**
 * Who got what from whom: an account that links to another, names its paper or its writer, or quotes the words of its
 * writer; and the papers, documents and pages beyond the accounts that each draws on. Linear but for the number of
 * accounts and outlets, which are few.
 */
export function traceProvenance(
  accounts: readonly OpenedAccount[],
  pairs: readonly AlignedPair[],
): Provenance {
  const edges = new Map<string, Edge>();
  const nodes: ProvenanceNode[] = accounts.map(({ id, name, article }) => ({
    id,
    kind: 'account',
    name: article.publisher ?? article.title ?? name,
    ...(article.url !== undefined && { url: article.url }),
  }));
  const edge = (from: string, to: string): Edge => {
    const key = `${from}>${to}`;
    const known = edges.get(key);
    if (known !== undefined) return known;
    const made: Edge = { bases: new Set(), spans: [], attributions: new Set() };
    edges.set(key, made);
    return made;
  };
  const add = (from: string, to: string, basis: ProvenanceBasis, spans: readonly Span[]): void => {
    const one = edge(from, to);
    one.bases.add(basis);
    one.spans.push(...spans);
  };
  const beyond = new Beyond(nodes);
  for (const account of accounts) {
    followLinks(account, accounts, beyond, add);
    followNames(account, accounts, beyond, add, edge);
    for (const other of accounts) {
      if (other === account) continue;
      const mentions = findByline(account, other);
      if (mentions.length > 0) add(account.id, other.id, 'byline', mentions);
    }
  }
  followWords(accounts, pairs, add);
  return {
    nodes,
    edges: [...edges].map(([key, { bases, spans, attributions }]): ProvenanceEdge => {
      const [from = '', to = ''] = key.split('>');
      return {
        from,
        to,
        bases: [...bases],
        spans: distinct(spans),
        attributions: attributions.size,
      };
    }),
    shared: findShared(accounts, pairs, edges),
  };
}

/** Papers, documents and pages that are no account, each once. */
class Beyond {
  readonly #nodes: ProvenanceNode[];
  readonly #ids = new Map<string, string>();

  constructor(nodes: ProvenanceNode[]) {
    this.#nodes = nodes;
  }

  node(kind: ProvenanceNode['kind'], name: string, url?: string): string {
    const key = `${kind} ${name.toLowerCase().replace(/^the /, '')}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `P${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    this.#nodes.push({ id, kind, name, ...(url !== undefined && { url }) });
    return id;
  }
}

type Add = (from: string, to: string, basis: ProvenanceBasis, spans: readonly Span[]) => void;

function followLinks(
  account: OpenedAccount,
  accounts: readonly OpenedAccount[],
  beyond: Beyond,
  add: Add,
): void {
  for (const { url, start, end } of account.article.links ?? []) {
    const page = pageOf(url);
    if (page === null || isOwnSite(account, page)) continue;
    const target =
      accounts.find((other) => other !== account && isPageOf(other, page)) ??
      accounts.find((other) => other !== account && isOwnSite(other, page));
    add(account.id, target?.id ?? beyond.node('address', page.host, url), 'link', [{ start, end }]);
  }
}

interface Page {
  readonly host: string;
  readonly path: string;
}

function pageOf(url: string | undefined): Page | null {
  const parts = /^https?:\/\/(?:www\.|m\.)?([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(url ?? '');
  return parts === null
    ? null
    : { host: (parts[1] ?? '').toLowerCase(), path: (parts[2] ?? '').replace(/\/+$/, '') };
}

function isPageOf({ article }: OpenedAccount, { host, path }: Page): boolean {
  const own = pageOf(article.url);
  return own !== null && own.host === host && own.path === path && path !== '';
}

function isOwnSite({ article }: OpenedAccount, { host }: Page): boolean {
  return pageOf(article.url)?.host === host;
}

/** The publications and documents that it names as sources or as those who passed something on. */
function followNames(
  account: OpenedAccount,
  accounts: readonly OpenedAccount[],
  beyond: Beyond,
  add: Add,
  edge: (from: string, to: string) => Edge,
): void {
  const { audit, article } = account;
  const outlet = (name: string): OpenedAccount | null | undefined => {
    if (isOutlet(name, article.publisher)) return null;
    return accounts.find((other) => other !== account && isOutlet(name, other.article.publisher));
  };
  for (const { name, mentions, id, kind } of audit.sources) {
    if ((kind !== 'publication' && kind !== 'document') || POINTERS.has(name.toLowerCase()))
      continue;
    const target = kind === 'publication' ? outlet(name) : undefined;
    // Its own paper speaks of itself.
    if (target === null) continue;
    const to = target?.id ?? beyond.node(kind, name);
    add(account.id, to, 'name', mentions);
    for (const attribution of audit.attributions)
      if (attribution.source === id) edge(account.id, to).attributions.add(attribution.id);
  }
  for (const { id, via, viaSpan } of audit.attributions) {
    if (via === null || viaSpan === null) continue;
    const target = outlet(via);
    const isKnown = audit.sources.some(({ name, kind }) => name === via && kind === 'publication');
    if (target === null || (target === undefined && !isKnown)) continue;
    const to = target?.id ?? beyond.node('publication', via);
    add(account.id, to, 'name', [viaSpan]);
    edge(account.id, to).attributions.add(id);
  }
  for (const other of accounts) {
    if (other === account || other.article.publisher === undefined) continue;
    if (isOutlet(other.article.publisher, article.publisher)) continue;
    const spans = findWords(article.text, withoutThe(other.article.publisher));
    if (spans.length > 0) add(account.id, other.id, 'name', spans);
  }
}

function isOutlet(name: string, publisher: string | undefined): boolean {
  if (publisher === undefined) return false;
  const as = (text: string) => ({
    id: '', name: withoutThe(text), kind: 'publication' as const, anonymity: null, anonymitySpan: null, descriptions: [],
    mentions: [], via: [], attributions: 0, words: 0,
  }); // biome-ignore format: a table
  return haveOneName(as(name), as(publisher));
}

function withoutThe(name: string): string {
  return name.replace(/^the\s+/i, '');
}

/** Where an account names the writer of another: the whole name, or the family name after a title or the whole. */
function findByline({ article }: OpenedAccount, other: OpenedAccount): Span[] {
  const { byline } = other.article;
  if (byline === undefined || byline === article.byline) return [];
  return byline
    .split(/,| and | & /)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}\S*(?:\s+\S+){1,4}$/u.test(name))
    .flatMap((name) => findWords(article.text, name));
}

/** Every place of some words, in capitals as given, where no word goes on. Linear. */
function findWords(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words.length < 3) return spans;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(end));
    if (isWhole) spans.push({ start: at, end });
  }
  return spans;
}

/** Words that one quotes and that are the other's own prose, or stand in its transcript, come from there. */
function followWords(
  accounts: readonly OpenedAccount[],
  pairs: readonly AlignedPair[],
  add: Add,
): void {
  for (const { kind, places } of pairs) {
    if (kind !== 'words') continue;
    for (const side of [0, 1] as const) {
      const [from, to] = [places[side], places[1 - side]];
      const target = accounts.find(({ id }) => id === to?.account);
      if (from === undefined || to === undefined || target === undefined) continue;
      const reader = accounts.find(({ id }) => id === from.account);
      const isProse = to.attribution === null && from.form !== null && !isQuoted(target, to);
      const isOriginal = target.isTranscript && reader !== undefined && !reader.isTranscript;
      const isLong = (from.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= TELLING_WORDS;
      if (isOriginal || (isProse && isLong)) add(from.account, to.account, 'words', from.spans);
    }
  }
}

/** Whether the place stands between quotation marks. */
function isQuoted({ document }: OpenedAccount, { spans }: Place): boolean {
  const token = tokenAt(document, spans[0]?.start ?? 0);
  return (document.quotationOf[token] ?? -1) >= 0;
}

function distinct(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end)
      kept.push({ start: span.start, end: span.end });
  }
  return kept;
}

/** Accounts that quote the same though neither shows that it has it from the other. */
function findShared(
  accounts: readonly OpenedAccount[],
  pairs: readonly AlignedPair[],
  edges: ReadonlyMap<string, unknown>,
): Provenance['shared'] {
  return accounts.flatMap(({ id: one }, index) =>
    accounts.slice(index + 1).flatMap(({ id: other }) => {
      if (edges.has(`${one}>${other}`) || edges.has(`${other}>${one}`)) return [];
      const ids = pairs
        .filter(
          ({ kind, places }) =>
            kind === 'words' && places[0].account === one && places[1].account === other,
        )
        .map(({ id }) => id);
      return ids.length === 0 ? [] : [{ accounts: [one, other] as const, pairs: ids }];
    }),
  );
}
