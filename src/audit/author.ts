import type { ResolvedSources, Source } from '../source/source.ts';
import type { ArticleInfo } from '../text/article.ts';

/** What the writer of an article without a byline is called. */
export const UNKNOWN_AUTHOR = 'the writer';
/** What those are called who speak in turn in a text that is nothing else. */
export const SPEAKERS = 'the speakers';

/**
 * Puts the writer among the sources, last, unless the text already names the writer as one: what nobody
 * else is given for rests on the writer's word.
 */
export function addAuthor(
  resolved: ResolvedSources,
  info: ArticleInfo,
  isDialogue = false,
): ResolvedSources {
  if (resolved.sources.some((source) => source.kind === 'author')) return resolved;
  const author: Source = {
    name: isDialogue ? SPEAKERS : info.byline?.trim() || UNKNOWN_AUTHOR,
    kind: 'author',
    anonymity: null,
    anonymitySpan: null,
    descriptions: [],
    mentions: [],
    via: [],
  };
  return { ...resolved, sources: [...resolved.sources, author] };
}
