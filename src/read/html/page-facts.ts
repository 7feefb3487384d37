import type { PageSink } from './scan-html.ts';

/** What a page says about itself outside its text, as it says it. */
export interface PageFacts {
  /** `<meta>` values by lower-case name, property or itemprop, in page order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly linkedData: readonly string[];
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  readonly documentTitle: string;
  /** The texts of the `h1` elements. */
  readonly headlines: readonly string[];
  /** Names marked up as the author's (`rel=author`, `itemprop=author`, a byline's class). */
  readonly authors: readonly string[];
  /** Times marked up as the publication's, surest first. */
  readonly times: readonly string[];
}

const LIST_LIMIT = 50;
const TEXT_LIMIT = 500;

type Watch = 'title' | 'headline' | 'author' | 'byline' | 'time';

/** Collects the facts while a page is scanned. What it keeps is bounded whatever the page holds. */
export class PageFactsCollector implements PageSink {
  readonly #meta = new Map<string, string[]>();
  readonly #linkedData: string[] = [];
  readonly #headlines: string[] = [];
  readonly #authors: string[] = [];
  readonly #bylines: string[] = [];
  readonly #publishedTimes: string[] = [];
  readonly #otherTimes: string[] = [];
  #canonical: string | undefined;
  #language: string | undefined;
  #documentTitle = '';
  #depth = 0;
  #watch: { readonly what: Watch; readonly depth: number; text: string } | null = null;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.#depth++;
    if (name === 'meta') this.#addMeta(attributes);
    else if (name === 'link') this.#addLink(attributes);
    else if (name === 'html') {
      const language = attributes.get('lang') ?? attributes.get('xml:lang');
      if (language) this.#language ??= language;
    } else if (name === 'time') this.#addTime(attributes);
    if (this.#watch !== null) return;
    const what = watched(name, attributes);
    if (what !== null) this.#watch = { what, depth: this.#depth, text: '' };
  }

  text(text: string): void {
    if (this.#watch !== null && this.#watch.text.length < TEXT_LIMIT) this.#watch.text += text;
  }

  close(): void {
    if (this.#watch?.depth === this.#depth) {
      this.#endWatch(this.#watch.what, clean(this.#watch.text));
      this.#watch = null;
    }
    this.#depth--;
  }

  linkedData(json: string): void {
    if (this.#linkedData.length < LIST_LIMIT && json.length < 5_000_000)
      this.#linkedData.push(json);
  }

  finish(): PageFacts {
    return {
      meta: this.#meta,
      linkedData: this.#linkedData,
      canonical: this.#canonical,
      language: this.#language,
      documentTitle: this.#documentTitle,
      headlines: this.#headlines,
      authors: this.#authors.length > 0 ? this.#authors : this.#bylines.slice(0, 1),
      times: [...this.#publishedTimes, ...this.#otherTimes.slice(0, 1)],
    };
  }

  #endWatch(what: Watch, text: string): void {
    if (text === '' || text.length >= TEXT_LIMIT) return;
    if (what === 'title') this.#documentTitle ||= text;
    else if (what === 'headline') keep(this.#headlines, text);
    else if (what === 'author') keep(this.#authors, text);
    else if (what === 'byline') keep(this.#bylines, text);
    else keep(this.#publishedTimes, text);
  }

  #addMeta(attributes: ReadonlyMap<string, string>): void {
    const content = clean(attributes.get('content') ?? '').slice(0, 2000);
    if (content === '') return;
    const keys = `${attributes.get('property') ?? ''} ${attributes.get('name') ?? ''} ${
      attributes.get('itemprop') ?? ''
    } ${attributes.get('http-equiv') ?? ''}`;
    for (const key of keys.toLowerCase().split(/\s+/, 8)) {
      if (key === '' || this.#meta.size > 500) continue;
      const values = this.#meta.get(key);
      if (values === undefined) this.#meta.set(key, [content]);
      else keep(values, content);
    }
  }

  #addLink(attributes: ReadonlyMap<string, string>): void {
    const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/, 8);
    if (rel.includes('canonical')) this.#canonical ??= attributes.get('href')?.trim();
  }

  #addTime(attributes: ReadonlyMap<string, string>): void {
    const time = attributes.get('datetime');
    if (time === undefined) return;
    const marks = `${attributes.get('itemprop') ?? ''} ${attributes.get('class') ?? ''}`;
    const isPublished =
      attributes.has('pubdate') || /publish|entry-date|post-date|dateline/i.test(marks);
    if (/modif|updat/i.test(marks) && !isPublished) return;
    keep(isPublished ? this.#publishedTimes : this.#otherTimes, time);
  }
}

function watched(name: string, attributes: ReadonlyMap<string, string>): Watch | null {
  if (name === 'title') return 'title';
  if (name === 'h1') return 'headline';
  const itemprop = attributes.get('itemprop') ?? '';
  if (/\bdatePublished\b/.test(itemprop) && name !== 'meta' && !attributes.has('datetime'))
    return 'time';
  // `itemprop=author` may hold a whole card; its `itemprop=name` is the name, and is seen first only if we wait for it.
  if (/\bauthor\b/.test(itemprop) && !attributes.has('itemtype') && name !== 'meta')
    return 'author';
  if (/\bauthor\b/.test(attributes.get('rel') ?? '') && name === 'a') return 'author';
  const marks = attributes.get('class') ?? '';
  if (BYLINE_CLASS.test(marks) && name !== 'body' && name !== 'article') return 'byline';
  return null;
}

const BYLINE_CLASS =
  /(?:^|[\s_])(?:(?:article|entry|post|story)[-_]{1,2})?(?:byline|author)(?:[-_]{1,2}(?:name|text))?(?:$|\s)/i;

function keep(list: string[], value: string): void {
  if (list.length < LIST_LIMIT && !list.includes(value)) list.push(value);
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
