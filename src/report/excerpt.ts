import type { Audit } from '../audit/contract.ts';
import type { Span } from '../text/span.ts';
import { indexSpans } from './span-index.ts';

/** Gives the words of a span on one line, without notation; null when there is no span or no text. */
export type Excerpt = (span: Span | null) => string | null;

/** Reads excerpts from the text of an audit. */
export function excerptsOf(audit: Audit): Excerpt {
  const { text } = audit;
  if (text === undefined) return () => null;
  const markup = indexSpans(audit.markup ?? []);
  return (span) => {
    if (span === null) return null;
    let words = '';
    let at = span.start;
    for (const hidden of markup(span.start, span.end)) {
      words += text.slice(at, Math.max(at, hidden.start));
      at = Math.max(at, hidden.end);
    }
    return (words + text.slice(at, Math.max(at, span.end))).replace(/\s+/g, ' ').trim();
  };
}
