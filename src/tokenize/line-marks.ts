import type { Span } from '../text/span.ts';

/** "- item", "* item", "• item", "3. item", "(b) item", "iv. item". */
export function isListItem(text: string, line: Span): boolean {
  return /^(?:[-*•‣▪◦–]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])\s+[^-*\s]/.test(
    text.slice(line.start, Math.min(line.end, line.start + 10)),
  );
}

/** "> so", as mail programs quote. */
export function isQuotedLine(text: string, line: Span): boolean {
  return text.charCodeAt(line.start) === 62;
}
