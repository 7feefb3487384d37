import type { LintFinding } from '../../lint/lint-result.ts';
import { REASON_PLACEHOLDER } from '../../lint/suppressions.ts';
import type { Span } from '../../text/span.ts';
import { tokenAt } from '../../tokenize/document.ts';
import type { LintedDocument } from './lint-document.ts';

/** A change of a file: what stands in the span gives way to the text. */
export interface Change extends Span {
  readonly text: string;
}

/**
 * The comment that suppresses a finding: above its line, or on it where a comment above would break up a paragraph, a
 * list, a quotation or a tag. Null in plain text, which has no comments, and for findings about comments.
 */
export function suppressFinding(document: LintedDocument, finding: LintFinding): Change | null {
  const { source, format } = document;
  const [range] = finding.ranges;
  if (!source.hasComments || finding.spans.length === 0 || range === undefined) return null;
  const { lines, text } = source;
  const { line } = lines.placeAt(range.start);
  const start = lines.startOf(line);
  const isFree =
    format === 'markdown' ? paragraphStart(document, finding) === start : !isInsideTag(text, start);
  if (isFree && (line === 1 || !isDirective(text, lines.startOf(line - 1), start)))
    return insert(start, `${comment('disable-next-line', finding)}${lineEnding(text)}`);
  // In a page the words themselves are the one place that is sure to be between tags.
  return format === 'markdown'
    ? insert(lines.endOf(line), ` ${comment('disable-line', finding)}`)
    : insert(range.start, comment('disable-line', finding));
}

/** The change that takes a comment out which suppresses nothing, with its line if nothing else stands there. */
export function removeComment({ source }: LintedDocument, { ranges }: LintFinding): Change | null {
  const [range] = ranges;
  if (range === undefined) return null;
  const { lines, text } = source;
  const { line } = lines.placeAt(range.start);
  const isAlone =
    text.slice(lines.startOf(line), range.start).trim() === '' &&
    text.slice(range.end, lines.endOf(lines.placeAt(range.end).line)).trim() === '';
  if (!isAlone) return { ...range, text: '' };
  const after = lines.placeAt(range.end).line + 1;
  return { start: lines.startOf(line), end: lines.startOf(after), text: '' };
}

function comment(kind: string, { rule }: LintFinding): string {
  return `<!-- hearsay-${kind} ${rule}: ${REASON_PLACEHOLDER} -->`;
}

function insert(at: number, text: string): Change {
  return { start: at, end: at, text };
}

/** Where the paragraph of a finding starts; null for what is no paragraph (a list's item, a heading). */
function paragraphStart(
  { analysis, source }: LintedDocument,
  { spans }: LintFinding,
): number | null {
  const [first] = spans;
  if (first === undefined) return null;
  const { document } = analysis;
  const block = document.blocks[document.blockOf[tokenAt(document, first.start)] ?? -1];
  return block?.kind === 'paragraph' ? source.locate(block).start : null;
}

function isInsideTag(html: string, offset: number): boolean {
  return html.lastIndexOf('<', offset - 1) > html.lastIndexOf('>', offset - 1);
}

/** A comment above another one would be for that one. */
function isDirective(text: string, start: number, end: number): boolean {
  return start < end && /<!--\s*hearsay-disable-next-line/.test(text.slice(start, end));
}

function lineEnding(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}
