import type { Audit } from '../audit/contract.ts';
import type { Span } from '../text/span.ts';
import { indexSpans } from './span-index.ts';

/** Gives the characters of a span that a reader sees: without notation. */
export type VisibleText = (span: Span) => string;

/** Reads what is visible of the text of an audit. Empty for every span when the text was left out. */
export function visibleTextOf(audit: Audit): VisibleText {
  const { text = '' } = audit;
  const markup = indexSpans(audit.markup ?? []);
  return ({ start, end }) => {
    let shown = '';
    let at = start;
    for (const hidden of markup(start, end)) {
      shown += text.slice(at, Math.max(at, hidden.start));
      at = Math.max(at, hidden.end);
    }
    return shown + text.slice(at, Math.max(at, end));
  };
}

/** Gives the words of a span on one line, without notation; null when there is no span or no text. */
export type Excerpt = (span: Span | null) => string | null;

/** Reads excerpts from the text of an audit. */
export function excerptsOf(audit: Audit): Excerpt {
  if (audit.text === undefined) return () => null;
  const visible = visibleTextOf(audit);
  return (span) => (span === null ? null : visible(span).replace(/\s+/g, ' ').trim());
}
