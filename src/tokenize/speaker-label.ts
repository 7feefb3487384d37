import type { Span } from '../text/span.ts';

const WIDTH = 90;
/** Stands for each unit of markup while a label is looked for. */
const MARK = '\u0001';
const WORD = String.raw`\p{Lu}[\p{L}\p{N}.'’&-]*`;
const SMALL = '(?:of|the|de|van|von|for|and|to|al|bin)';
const BRACKETS = String.raw`[([][^()[\]:\n]{1,40}[)\]]`;
const NAME = String.raw`${WORD}(?:,? (?:${SMALL} ){0,2}(?:${WORD}|\p{N}{1,3}|#\p{N}{1,3})){0,6}(?: ${BRACKETS})?`;
const WITH_COLON = new RegExp(String.raw`^(${NAME})${MARK}*:(?=[\s${MARK}]|$)`, 'u');
const IN_BOLD = new RegExp(`^(${WORD}(?: ${WORD}){0,3})${MARK}+ `, 'u');
const LETTERED = /^([QA])\.\s+(?=["“‘'\p{Lu}\p{N}—–-])/u;

/** First words of lines with a colon that nobody speaks. */
const NOT_SPEAKERS = new Set(
  `update updated note correction corrections clarification photo photos image images caption credit source sources
   related read watch listen see more breaking exclusive video share from to subject date cc bcc sent re tel phone email
   contact when where what why how who also posted published filed tags topics here fact claim verdict myth example
   summary conclusion background advertisement trending now story click sign editor's editor’s editors’ author's
   author’s disclosure disclaimer warning poll pics pictures gallery live video audio graphic map chart opinion analysis memo`.split(
    /\s+/,
  ),
);

/** A label that a block may begin with. `form` tells how: with a colon, set off in bold, or "Q." and "A." */
export interface SpeakerLabel extends Span {
  readonly form: 'colon' | 'bold' | 'letter';
}

/**
 * The label that the block `[start, end)` seems to begin with: "Q:", "A.", "MS. ROWE:", "Commissioner Hale:", or
 * a name in bold; the span leaves the colon out. Whether it is one only the other blocks can tell.
 */
export function findSpeakerLabel(
  text: string,
  start: number,
  end: number,
  isSkipped?: Uint8Array,
): SpeakerLabel | null {
  const line = withMarks(text, start, Math.min(end, start + WIDTH), isSkipped);
  const withColon = line.includes(':') ? WITH_COLON.exec(line)?.[1] : undefined;
  if (withColon !== undefined && !isNoSpeaker(withColon))
    return { start, end: start + withColon.length, form: 'colon' };
  if (LETTERED.test(line)) return { start, end: start + 1, form: 'letter' };
  if (start === 0 || isSkipped?.[start - 1] !== 1) return null;
  const inBold = IN_BOLD.exec(line)?.[1];
  return inBold === undefined || isNoSpeaker(inBold)
    ? null
    : { start, end: start + inBold.length, form: 'bold' };
}

/**
 * Which of the labels, one or null a block, are a transcript's. Labels with a colon are when one comes again or
 * two look like a transcript's (capitals, a courtesy title, Q and A); a name in bold must come again; "Q." needs
 * "A."
 */
export function confirmSpeakers(
  text: string,
  labels: readonly (SpeakerLabel | null)[],
): readonly (Span | null)[] {
  const counts = new Map<string, number>();
  let telling = 0;
  for (const label of labels) {
    if (label === null) continue;
    const key = keyOf(text, label);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (label.form === 'letter') continue;
    if (count > 1) telling += 2;
    else if (looksSpoken(key)) telling++;
  }
  const hasAnswers = counts.has('letter Q') && counts.has('letter A');
  return labels.map((label) => {
    if (label === null) return null;
    const isSure =
      (label.form === 'colon' && telling > 1) ||
      (label.form === 'letter' && hasAnswers) ||
      (label.form === 'bold' && (counts.get(keyOf(text, label)) ?? 0) > 1);
    return isSure ? { start: label.start, end: label.end } : null;
  });
}

function looksSpoken(label: string): boolean {
  return /^[^\p{Ll}]+$/u.test(label) || /^(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov)\. /.test(label);
}

function keyOf(text: string, label: SpeakerLabel): string {
  const name = text.slice(label.start, label.end);
  return label.form === 'letter' ? `letter ${name}` : name;
}

/** Whether the label begins with a word that nobody goes by: "READ", "Update". */
export function isNoSpeaker(label: string): boolean {
  const first = label.split(' ', 1)[0] ?? '';
  return NOT_SPEAKERS.has(first.toLowerCase());
}

function withMarks(
  text: string,
  start: number,
  end: number,
  isSkipped: Uint8Array | undefined,
): string {
  const line = text.slice(start, end);
  if (isSkipped === undefined) return line;
  let marked = '';
  for (let at = start; at < end; at++) marked += isSkipped[at] === 1 ? MARK : text.charAt(at);
  return marked;
}
