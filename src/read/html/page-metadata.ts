import type { ArticleInfo } from '../../text/article.ts';
import { toByline } from '../byline.ts';
import { toLanguageTag } from '../language-tag.ts';
import { toIsoDate } from '../published-date.ts';
import { findLinkedArticle, type LinkedArticle } from './linked-data.ts';
import type { PageFacts } from './page-facts.ts';
import { plainText } from './plain-text.ts';

/** What is known about the article of a page. */
export interface PageMetadata {
  readonly info: ArticleInfo;
  /** The article's text as the page's JSON-LD carries it, for pages that show it only by script. */
  readonly linkedBody: string | undefined;
}

/**
 * Title, byline, publisher, date, address and language of a page. JSON-LD, made for machines and about the article
 * itself, goes before Open Graph, other `<meta>` and marked-up elements, in that order. What is not stated is absent.
 */
export function readPageMetadata(facts: PageFacts, address: string | undefined): PageMetadata {
  const titleHint = [...facts.headlines, facts.documentTitle, first(facts, ['og:title']) ?? ''];
  const linked = findLinkedArticle(facts.linkedData, titleHint.join('\n'));
  const publisher = findPublisher(facts, linked);
  const fields = {
    title: findTitle(facts, linked, publisher),
    byline: findByline(facts, linked),
    publisher,
    published: firstDate([linked?.published, ...all(facts, PUBLISHED_META), ...facts.times]),
    url: findAddress(facts, linked, address),
    language: firstOf(
      [
        linked?.language,
        facts.language,
        ...all(facts, ['content-language', 'dc.language', 'og:locale']),
      ],
      toLanguageTag,
    ),
  };
  return { info: withoutUndefined(fields), linkedBody: linked?.body };
}

const TITLE_META = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'parsely-title',
  'sailthru.title',
  'title',
];
const AUTHOR_META = [
  'article:author', 'og:article:author', 'author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author',
  'byl', 'cxenseparse:author', 'twitter:data1',
]; // biome-ignore format: a table
const PUBLISHER_META = [
  'og:site_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'application-name',
];
const PUBLISHED_META = [
  'article:published_time', 'og:article:published_time', 'datepublished', 'og:published_time', 'parsely-pub-date',
  'sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.date', 'dc.date', 'citation_publication_date', 'pubdate',
  'publishdate', 'publish-date', 'publication_date', 'date',
]; // biome-ignore format: a table

function findPublisher(facts: PageFacts, linked: LinkedArticle | null): string | undefined {
  const named = plain(linked?.publisher) ?? first(facts, PUBLISHER_META);
  return named === undefined || /^(?:https?:|www\.|@)/.test(named) ? undefined : named;
}

function findTitle(
  facts: PageFacts,
  linked: LinkedArticle | null,
  publisher: string | undefined,
): string | undefined {
  const onlyHeadline = facts.headlines.length === 1 ? facts.headlines[0] : undefined;
  const title =
    plain(linked?.headline) ??
    first(facts, TITLE_META) ??
    onlyHeadline ??
    withoutSuffix(plain(facts.documentTitle));
  if (title === undefined) return undefined;
  const whole = withoutSite(title, publisher);
  // A headline on the page that the title merely extends is the title: "Dam fails - News - The Site".
  const shown = facts.headlines.find(
    (headline) => headline.length > 15 && whole.startsWith(headline),
  );
  return shown !== undefined && /^\s*[|–—:·»-]/.test(whole.slice(shown.length)) ? shown : whole;
}

/** A document's title, which ends in the site's name as a rule: "Road shut till spring | Valley News". */
function withoutSuffix(title: string | undefined): string | undefined {
  const cut = /^(.{1,400}\S)\s+[|–—·»-]\s+(\p{Lu}[^|–—·»]{1,60})$/u.exec(title ?? '');
  const [, kept = '', suffix = ''] = cut ?? [];
  return kept.split(' ').length > 2 && suffix.split(' ').length < 5 ? kept : title;
}

/** Without the site's name behind a dash or bar. */
function withoutSite(title: string, publisher: string | undefined): string {
  const cut = /^(.{1,400}?\S)\s+[|–—·»-]\s+([^|–—·»]{1,80})$/.exec(title);
  if (cut === null || publisher === undefined) return title;
  const same = (text: string) => text.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]+/gu, '');
  return same(cut[2] as string) === same(publisher) ? (cut[1] as string) : title;
}

function findByline(facts: PageFacts, linked: LinkedArticle | null): string | undefined {
  const groups = [
    (linked?.authors ?? []).map((name) => plain(name) ?? ''),
    ...AUTHOR_META.filter(
      (key) =>
        key !== 'twitter:data1' || /written by/i.test(first(facts, ['twitter:label1']) ?? ''),
    ).map((key) => facts.meta.get(key) ?? []),
    facts.authors,
  ];
  for (const names of groups) {
    const byline = toByline(names);
    if (byline !== undefined) return byline;
  }
  return undefined;
}

function findAddress(
  facts: PageFacts,
  linked: LinkedArticle | null,
  address: string | undefined,
): string | undefined {
  const stated = [facts.canonical, first(facts, ['og:url']), linked?.url, address];
  return firstOf(stated, (written) => webAddress(written, address));
}

/** The absolute http(s) address, or undefined. */
function webAddress(written: string, base: string | undefined): string | undefined {
  try {
    const url = base === undefined ? new URL(written) : new URL(written, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function all(facts: PageFacts, keys: readonly string[]): string[] {
  return keys.flatMap((key) => facts.meta.get(key) ?? []);
}

function first(facts: PageFacts, keys: readonly string[]): string | undefined {
  return plain(all(facts, keys)[0]);
}

function firstDate(written: readonly (string | undefined)[]): string | undefined {
  return firstOf(written, toIsoDate);
}

function firstOf(
  written: readonly (string | undefined)[],
  read: (text: string) => string | undefined,
): string | undefined {
  for (const text of written) {
    const value = text === undefined || text === '' ? undefined : read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Pages escape twice: `AT&amp;amp;T`. White space and tags go; what is empty is not stated. */
function plain(text: string | undefined): string | undefined {
  let clean = plainText(text ?? '');
  if (/&(?:#\d{2,6}|#x[\da-f]{2,6}|[a-z]{2,8});/i.test(clean)) clean = plainText(clean);
  return clean === '' ? undefined : clean;
}

function withoutUndefined(
  fields: { readonly [K in keyof ArticleInfo]: ArticleInfo[K] | undefined },
): ArticleInfo {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
