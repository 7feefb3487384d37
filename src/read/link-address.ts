import type { Link } from '../text/article.ts';

/**
 * The links that lead to a page of the web, with their addresses made absolute; `base` is the address of the page that
 * they stand on. What leads elsewhere (an anchor, mail, a script) is left out. Nothing is fetched.
 */
export function resolveLinks(links: readonly Link[], base: string | undefined): Link[] {
  return links.flatMap(({ start, end, url }) => {
    const address = url.trim().startsWith('#') ? null : resolveAddress(url.trim(), base);
    return address === null || start >= end ? [] : [{ start, end, url: address }];
  });
}

function resolveAddress(written: string, base: string | undefined): string | null {
  if (written === '') return null;
  try {
    const url = base === undefined ? new URL(written) : new URL(written, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
