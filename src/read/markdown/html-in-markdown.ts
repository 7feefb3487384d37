import type { Span } from '../../text/span.ts';

/** The tags and comments in a run of raw HTML, and the texts between them. */
export interface HtmlMarkup {
  readonly markup: readonly Span[];
  readonly texts: readonly Span[];
}

// Elements whose content is no text. The browser ends them at their closing tag and at nothing else.
const RAW = ['script', 'style', 'svg', 'iframe', 'template'];

/** Looks at `text` from `start` to `end`. An unclosed tag or comment runs to the end. Linear. */
export function findHtmlMarkup(text: string, start: number, end: number): HtmlMarkup {
  const markup: Span[] = [];
  const texts: Span[] = [];
  let at = start;
  while (at < end) {
    const open = text.indexOf('<', at);
    if (open < 0 || open >= end) {
      addText(text, at, end, texts);
      break;
    }
    if (!/[a-z/!?]/i.test(text[open + 1] ?? '')) {
      addText(text, at, open + 1, texts);
      at = open + 1;
      continue;
    }
    addText(text, at, open, texts);
    const close = endOfTag(text, open, end);
    markup.push({ start: open, end: close });
    at = close;
  }
  return { markup, texts };
}

function endOfTag(text: string, open: number, end: number): number {
  if (text.startsWith('<!--', open)) return after(text, '-->', open + 4, end);
  const name = /^<([a-z]{1,10})/i.exec(text.slice(open, open + 12))?.[1]?.toLowerCase();
  if (name !== undefined && RAW.includes(name)) {
    const close = text.slice(open, end).toLowerCase().indexOf(`</${name}`);
    return close < 0 ? end : after(text, '>', open + close, end);
  }
  return after(text, '>', open + 1, end);
}

function after(text: string, mark: string, from: number, end: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 || at + mark.length > end ? end : at + mark.length;
}

/** White space at the edges is left out; what is left continues the text before it when only an inline tag parts them. */
function addText(text: string, from: number, to: number, texts: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  if (start === end) return;
  const last = texts.at(-1);
  const between = last === undefined ? '' : text.slice(last.end, start);
  if (last !== undefined && between.length < 2000 && isInline(between))
    texts[texts.length - 1] = { start: last.start, end };
  else texts.push({ start, end });
}

function isInline(between: string): boolean {
  const tags = between.match(/<\/?[a-z][a-z0-9]{0,9}/gi) ?? [];
  return (
    !/\n\s*\n/.test(between) &&
    tags.every((tag) => INLINE.has(tag.replace(/^<\/?/, '').toLowerCase()))
  );
}

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
]);
