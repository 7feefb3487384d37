import type {
  CheckedQuotation,
  DifferenceKind,
  Match,
  Verdict,
  Verification,
} from '../../verify/contract.ts';
import { printableLine } from '../printable.ts';
import {
  BOLD,
  createPaint,
  DIM,
  type StyledLine,
  type StyledRun,
  wrap,
} from '../terminal/styled-text.ts';
import { explainRisks, summarizeVerification, VERDICT_LABELS, VERDICT_MEANINGS } from './labels.ts';
import { type MarkedWords, markOriginal, markQuotation } from './marked-words.ts';

export interface VerificationOptions {
  readonly width?: number;
  readonly colour?: boolean;
}

const WIDEST = 100;
const NARROWEST = 24;
const MARGIN = 12;
const MATCHES_SHOWN = 3;

const VERDICT_STYLES: Readonly<Record<Verdict, string>> = {
  verbatim: '32', elided: '36', bracketed: '36', altered: '1;33', spliced: '1;35', 'not-found': '1;31', 'no-original': '2',
}; // biome-ignore format: a table
const KIND_STYLES: Readonly<Record<DifferenceKind, string>> = {
  changed: '1;33', added: '1;31', dropped: '1;31', elided: '36', bracketed: '36', folded: '2',
}; // biome-ignore format: a table
/** How differences are set off where there is no colour. */
const KIND_MARKS: Readonly<Record<DifferenceKind, readonly [string, string]>> = {
  changed: ['*', '*'], added: ['+', '+'], dropped: ['-', '-'], elided: ['(', ')'], bracketed: ['(', ')'], folded: ['~', '~'],
}; // biome-ignore format: a table

/**
 * A verification as a page for a reader: each quotation above the passage that it is from, with the differences marked.
 * Plain text unless colour is asked for. Ends with a line break.
 */
export function formatVerification(
  verification: Verification,
  options: VerificationOptions = {},
): string {
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(options.width ?? 80) || 80));
  const colour = options.colour ?? false;
  const paint = createPaint(colour);
  const several = new Set(verification.quotations.map(({ article }) => article)).size > 1;
  const sections: StyledLine[][] = [
    summarizeVerification(verification).flatMap((line) => [
      ...wrap([{ text: line, style: BOLD }], width),
    ]),
  ];
  if (
    !colour &&
    verification.quotations.some(({ matches }) => matches.some(({ diff }) => diff.length > 0))
  )
    sections.push([
      ...wrap(
        [
          {
            text: '*changed* +added+ -dropped- (left out or put in with a mark) ~noise of speech~',
            style: '',
          },
        ],
        width,
      ),
    ]);
  for (const quotation of verification.quotations)
    sections.push(setQuotation(quotation, width, colour, several));
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.map((line) => paint(line).trimEnd()).join('\n'))
    .join('\n\n')}\n`;
}

function setQuotation(
  quotation: CheckedQuotation,
  width: number,
  colour: boolean,
  several: boolean,
): StyledLine[] {
  const { verdict, matches, article, source, occurrences, note } = quotation;
  const lines: StyledLine[] = [
    ...wrap(
      [
        { text: VERDICT_LABELS[verdict], style: VERDICT_STYLES[verdict] },
        { text: `  ${VERDICT_MEANINGS[verdict]}`, style: DIM },
        ...(several ? [{ text: ` · ${printableLine(article)}`, style: DIM }] : []),
      ],
      width,
    ),
  ];
  const [first] = matches;
  const room = width - MARGIN;
  const isSpliced = verdict === 'spliced';
  const quoted =
    first === undefined || isSpliced
      ? [{ text: quotation.text, kind: null }]
      : markQuotation(first, quotation.text, quotation.start);
  lines.push(...labelled('quoted', markRuns(quoted, colour), room));
  if (source !== undefined)
    lines.push(...labelled('by', [{ text: printableLine(source), style: '' }], room));
  const shown = isSpliced ? matches : matches.slice(0, MATCHES_SHOWN);
  for (const [index, match] of shown.entries()) {
    if (index > 0 && !isSpliced) {
      lines.push(...labelled('also', [{ text: placeOf(match), style: DIM }], room));
      continue;
    }
    lines.push(
      ...labelled(isSpliced ? `piece ${index + 1}` : 'original', setPassage(match, colour), room),
    );
    lines.push(...labelled('', [{ text: placeOf(match), style: DIM }], room));
  }
  for (const risk of explainRisks(quotation))
    lines.push(...labelled('risk', [{ text: risk, style: '1;33' }], room));
  if (occurrences !== undefined && note === undefined && occurrences > 0)
    lines.push(
      ...labelled(
        '',
        [{ text: `These words occur ${times(occurrences)} in the originals.`, style: DIM }],
        room,
      ),
    );
  if (note !== undefined)
    lines.push(...labelled('', [{ text: printableLine(note), style: DIM }], room));
  return lines;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function setPassage(match: Match, colour: boolean): StyledRun[] {
  const before = match.before.slice(-60);
  const lead = before.length < match.before.length ? before.replace(/^\S*\s/, '') : before;
  const after = match.after.slice(0, 60);
  const trail = after.length < match.after.length ? after.replace(/\s\S*$/, '') : after;
  return [
    { text: printed(lead), style: DIM },
    ...markRuns(markOriginal(match), colour),
    { text: printed(trail), style: DIM },
  ].filter(({ text }) => text !== '');
}

/** On one line, with the spaces at the ends kept. */
function printed(text: string): string {
  const line = printableLine(text);
  if (line === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${line}${/\s$/.test(text) ? ' ' : ''}`;
}

function placeOf(match: Match): string {
  const speaker = match.speaker === null ? '' : `, ${match.speaker}`;
  const similarity =
    match.similarity < 1 ? `, ${Math.round(match.similarity * 100)} % the same` : '';
  return printableLine(`${match.original}:${match.line}${speaker}${similarity}`);
}

function markRuns(words: readonly MarkedWords[], colour: boolean): StyledRun[] {
  return words.map(({ text, kind }) => {
    const line = printed(text);
    if (kind === null) return { text: line, style: '' };
    if (colour) return { text: line, style: KIND_STYLES[kind] };
    const [open, close] = KIND_MARKS[kind];
    return { text: `${open}${line.trim()}${close}`, style: '' };
  });
}

function labelled(label: string, runs: readonly StyledRun[], room: number): StyledLine[] {
  return wrap(runs, room).map((line, index) => [
    { text: (index === 0 ? label : '').padStart(MARGIN - 2).padEnd(MARGIN), style: DIM },
    ...line,
  ]);
}
