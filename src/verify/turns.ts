import { partitionPoint } from '../text/partition-point.ts';
import type { Span } from '../text/span.ts';

/** A turn of a transcript, from its label to the next. */
export interface Turn extends Span {
  readonly label: string;
  /** Where the words after the label begin. */
  readonly contentStart: number;
}

const LABEL_WIDTH = 60;
const LABEL =
  /^[\s>*_#-]{0,6}(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?\s{0,3})?\*{0,2}\[?((?:[QA]|\p{Lu}[\p{L}\p{M}.'’&-]*(?:,? (?:\(?\p{Lu}[\p{L}\p{M}.'’&-]*\)?|\(?of\b|the\b|from\b|for\b|de\b|van\b|von\b|\d{1,3})[)]?){0,7}))\]?\*{0,2}\s?(?::\*{0,2}(?=\s|$)|\.(?=\s)(?<=\b[QA]\.))/u;
const HEADINGS = new Set([
  'note', 'update', 'correction', 'photo', 'caption', 'source', 'sources', 'related', 'read more', 'present', 'witnesses',
  'subject', 'date', 'time', 'from', 'to', 'location', 'venue', 'topic', 'title', 'summary', 'editor', 'transcript', 'cc',
]); // biome-ignore format: a table

/**
 * The turns of a transcript, by the labels at the beginnings of lines ("MS. ROWE:", "Q:", "[Vane]:"). Empty unless at
 * least two labels are there, of which one comes again, stands in capitals, or is a question's or an answer's. Linear.
 */
export function findTurns(text: string): Turn[] {
  const labels: { start: number; contentStart: number; label: string }[] = [];
  let colon = text.indexOf(':');
  for (let at = 0; at < text.length; ) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    if (colon >= 0 && colon < at) colon = text.indexOf(':', at);
    const isNear = colon >= at && colon < Math.min(end, at + LABEL_WIDTH + 12);
    if (!isNear && !beginsWithLetter(text, at)) {
      at = end + 1;
      continue;
    }
    const line = text.slice(at, Math.min(end, at + LABEL_WIDTH + 12));
    const match = LABEL.exec(line);
    const label = match?.[1]?.trim() ?? '';
    if (match !== null && label.length <= LABEL_WIDTH && !HEADINGS.has(label.toLowerCase()))
      labels.push({ start: at, contentStart: at + match[0].length, label });
    at = end + 1;
  }
  if (labels.length < 2 || !isTranscript(labels.map(({ label }) => label))) return [];
  return labels.map((label, index) => ({
    ...label,
    end: labels[index + 1]?.start ?? text.length,
  }));
}

/** "Q. Is the dam safe?" */
function beginsWithLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 81 || code === 65) && text.charCodeAt(at + 1) === 46;
}

function isTranscript(labels: readonly string[]): boolean {
  if (new Set(labels).size < labels.length) return true;
  return labels.every(
    (label) =>
      /^[QA]$/.test(label) || !/\p{Ll}/u.test(label) || /^(?:Mr|Mrs|Ms|Dr)\.? /.test(label),
  );
}

/** The turn that holds an offset, or null before the first. */
export function turnAt(turns: readonly Turn[], offset: number): Turn | null {
  const after = partitionPoint(0, turns.length, (index) => (turns[index] as Turn).start <= offset);
  return turns[after - 1] ?? null;
}
