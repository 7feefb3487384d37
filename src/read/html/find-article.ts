import { Readability } from '@mozilla/readability';
import type { PageDocument, PageNode } from './page-document.ts';

/** The part of a page that is the article. */
export interface FoundArticle {
  readonly content: PageNode;
  readonly byline: string | undefined;
}

interface Finder {
  parse(): { content: PageNode | null; byline: string | null } | null;
}

type FinderOptions = {
  readonly keepClasses: boolean;
  readonly disableJSONLD: boolean;
  readonly charThreshold: number;
  readonly serializer: (node: PageNode) => PageNode;
};

/**
 * Finds the article in a page as Firefox's reader view does (Mozilla Readability), or null when it finds none. It
 * changes the document. Never throws: a page that trips it up has no article.
 */
export function findArticle(document: PageDocument): FoundArticle | null {
  const ArticleFinder = Readability as unknown as new (
    document: PageDocument,
    options: FinderOptions,
  ) => Finder;
  try {
    const options = {
      keepClasses: true,
      disableJSONLD: true,
      charThreshold: 250,
      serializer: (node: PageNode) => node,
    };
    const found = new ArticleFinder(document, options).parse();
    if (found === null || found.content === null) return null;
    return { content: found.content, byline: found.byline ?? undefined };
  } catch {
    return null;
  }
}
