const SAMPLE_LENGTH = 65_536;
const LINE_LIMIT = 5_000;

/**
 * Whether a text without a telling name is Markdown. It must show what plain prose does not: front matter, or a link
 * with its address, or two different marks. A lone asterisk, hash or dash proves nothing.
 */
export function looksLikeMarkdown(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (hasFrontMatter(sample)) return true;
  const marks = new Set<string>();
  let listItems = 0;
  for (const line of sample.split(/\r\n|[\n\r]/)) {
    if (line.length > LINE_LIMIT) continue;
    if (/\]\((?:https?:\/\/|\/|#|mailto:|\.)[^\s()]{1,2000}(?:\s|\))/.test(line)) return true;
    if (/^ {0,3}#{1,6} \S/.test(line)) marks.add('heading');
    if (/^ {0,3}(?:```|~~~)/.test(line)) marks.add('fence');
    if (/^ {0,3}\[[^\]]{1,200}\]:\s*(?:https?:\/\/|<)/.test(line)) marks.add('definition');
    if (/(?:^|\s)\*\*[^\s*]/.test(line) && /[^\s*]\*\*(?:\W|$)/.test(line)) marks.add('strong');
    if (/^> \S/.test(line)) marks.add('quote');
    if (/^(?:[*+-]|\d{1,2}\.) \S/.test(line) && ++listItems > 1) marks.add('list');
  }
  // Quotes and lists look like this in plain text and mail too, so one of the marks must be another.
  marks.delete(marks.has('quote') ? 'list' : '');
  return marks.size >= 2;
}

function hasFrontMatter(sample: string): boolean {
  if (!/^---[ \t]*(?:\r\n|[\n\r])/.test(sample)) return false;
  const close = /(?:\r\n|[\n\r])(?:---|\.\.\.)[ \t]*(?:\r\n|[\n\r]|$)/.exec(sample);
  return close !== null && /^[A-Za-z][\w-]{0,40}[ \t]*:/m.test(sample.slice(3, close.index));
}
