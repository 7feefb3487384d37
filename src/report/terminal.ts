import type { Audit } from '../audit/contract.ts';
import { indexLines } from '../text/line-index.ts';
import { type DisputeText, disputeTexts } from './dispute-text.ts';
import { type Dossier, dossiers } from './dossier.ts';
import {
  headline,
  isGenericAuthor,
  nameInList,
  type Share,
  shares,
  sharesByKind,
} from './facts.ts';
import { ANONYMITY_LABELS, FORM_LABELS, KIND_LABELS, NOBODY } from './labels.ts';
import { drawFinding } from './lint/lint-terminal.ts';
import { printableLine } from './printable.ts';
import { capitalize, countOf, formatDate } from './prose.ts';
import { setArticle } from './terminal/article.ts';
import { type Bar, drawCharts } from './terminal/chart.ts';
import { type SourceStyle, styleSources } from './terminal/source-styles.ts';
import {
  BOLD,
  createPaint,
  DIM,
  type StyledLine,
  type StyledRun,
  wrap,
} from './terminal/styled-text.ts';

export interface TerminalOptions {
  /** Columns to fill, 80 when absent; more than 100 are not used, because long lines are hard to read. */
  readonly width?: number;
  /** Whether to use colour and other escape sequences; false when absent. */
  readonly colour?: boolean;
  /** What to call an article without a title, such as the name of its file. */
  readonly label?: string;
}

const WIDEST = 100;
const NARROWEST = 24;
const SOURCES_IN_CHART = 10;

/**
 * An audit as a page for a reader: what the text rests on, who the sources are, and the article with its
 * attributions marked. Plain text unless colour is asked for; control characters of the article are shown,
 * never passed on. Ends with a line break.
 */
export function formatTerminal(audit: Audit, options: TerminalOptions = {}): string {
  const width = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(options.width ?? 80) || 80));
  const colour = options.colour ?? false;
  const styleOf = styleSources(audit);
  const paint = createPaint(colour);
  const article = setArticle(audit, { width, colour, styleOf });
  const sections = [
    setTitle(audit, width, options.label),
    setHeadline(audit, width),
    setCharts(audit, width, styleOf),
    setFindings(audit, width),
    setDisputes(audit, width, styleOf),
    setSources(audit, width, styleOf),
    article.length === 0
      ? []
      : [heading('The article'), ...setLegend(width, colour), [], ...article],
  ].filter((section) => section.length > 0);
  return `${sections.map((section) => section.map((line) => paint(line).trimEnd()).join('\n')).join('\n\n')}\n`;
}

function setTitle({ article }: Audit, width: number, label: string | undefined): StyledLine[] {
  const about = [
    article.byline,
    article.publisher,
    article.published === undefined ? undefined : formatDate(article.published),
    countOf(article.words, { one: 'word', many: 'words' }),
  ].filter((part) => part !== undefined);
  return [
    ...fill(article.title ?? label ?? '', width, BOLD),
    ...fill(about.join(' · '), width, DIM),
    ...(article.url === undefined ? [] : fill(article.url, width, DIM)),
  ];
}

function setHeadline(audit: Audit, width: number): StyledLine[] {
  return headline(audit).flatMap((sentence) => fill(sentence, width, ''));
}

function setCharts(audit: Audit, width: number, styleOf: SourceStyle): StyledLine[] {
  const { summary } = audit;
  if (summary.attributions === 0) return [];
  const idWidth = Math.max(2, ...audit.sources.map((source) => source.id.length));
  const all = shares(audit);
  const shown = all.length > SOURCES_IN_CHART + 1 ? all.slice(0, SOURCES_IN_CHART) : all;
  const rest = all.slice(shown.length);
  const sourceBars = shown.map((entry) => sourceBar(entry, styleOf));
  if (rest.length > 0) sourceBars.push(restBar(rest));
  const kindBars = sharesByKind(audit).map(({ kind, words, share }) => ({
    id: '',
    label: kind === 'author' ? KIND_LABELS.author.one : KIND_LABELS[kind].many,
    share,
    words,
    style: '',
  }));
  const formBars = (['direct', 'indirect', 'mixed'] as const).map((form) => ({
    id: '',
    label: FORM_LABELS[form],
    ...summary.byForm[form],
    style: '',
  }));
  return [
    heading('What it rests on'),
    ...drawCharts([sourceBars, kindBars, formBars], width, idWidth),
  ];
}

function sourceBar({ source, words, share }: Share, styleOf: SourceStyle): Bar {
  if (source === null)
    return { id: '–', label: NOBODY, share, words, style: styleOf(null, 'content') };
  return {
    id: source.id,
    label: printableLine(nameInList(source)),
    share,
    words,
    style: styleOf(source.id, 'content'),
  };
}

function restBar(rest: readonly Share[]): Bar {
  return {
    id: '',
    label: countOf(rest.length, { one: 'more source', many: 'more sources' }),
    share: rest.reduce((sum, entry) => sum + entry.share, 0),
    words: rest.reduce((sum, entry) => sum + entry.words, 0),
    style: DIM,
  };
}

/** Errors and warnings with their words; notes are only counted, lest they bury the rest. */
function setFindings(audit: Audit, width: number): StyledLine[] {
  if (audit.findings.length === 0) return [];
  const source =
    audit.text === undefined ? null : { text: audit.text, lines: indexLines(audit.text) };
  const grave = audit.findings.filter(({ level }) => level !== 'info');
  const notes = audit.findings.length - grave.length;
  const drawn = grave.flatMap((finding): StyledLine[] => [
    ...(source === null
      ? fill(`${finding.level}[${finding.rule}]: ${finding.message}`, width, '')
      : drawFinding({ ...finding, ranges: finding.spans }, source, { width })),
    [],
  ]);
  const count = countOf(notes, { one: 'note', many: 'notes' });
  const rest =
    notes === 0
      ? []
      : fill(`${count}: hearsay lint shows ${notes === 1 ? 'it' : 'them'}.`, width, DIM);
  const lines = [heading('Findings'), ...drawn, ...rest];
  return lines[lines.length - 1]?.length === 0 ? lines.slice(0, -1) : lines;
}

/** Who contests what, each with the contesting words and the contested ones. */
function setDisputes(audit: Audit, width: number, styleOf: SourceStyle): StyledLine[] {
  if (audit.disputes.length === 0) return [];
  const idWidth = Math.max(2, ...audit.disputes.map(({ id }) => id.length));
  const lines = disputeTexts(audit).flatMap((text, index) => [
    ...(index > 0 ? [[]] : []),
    ...setDispute(text, width, idWidth, styleOf),
  ]);
  return [heading('Disputes'), ...lines];
}

function setDispute(
  { dispute, who, deed, whom, rest, words, claim }: DisputeText,
  width: number,
  idWidth: number,
  styleOf: SourceStyle,
): StyledLine[] {
  const indent = ' '.repeat(idWidth + 4);
  const room = width - indent.length;
  const name = (text: string, source: string | null): StyledRun => ({
    text: printableLine(text),
    style: styleOf(source, 'source'),
  });
  const plain = (text: string): StyledRun => ({ text, style: '' });
  const sentence: StyledRun[] = [
    name(capitalize(who), dispute.by),
    plain(` ${deed} `),
    dispute.source === null ? plain(whom) : name(whom, dispute.source),
    plain(rest === '' ? '.' : ` ${rest}.`),
  ];
  const [first = [], ...others] = wrap(sentence, room);
  const quoted = words === '' ? [] : fill(words, room, '');
  const against = claim === '' ? [] : fill(`against ${claim}`, room, DIM);
  return [
    [{ text: `  ${dispute.id.padStart(idWidth)}  `, style: DIM }, ...first],
    ...[...others, ...quoted, ...against].map((line) => [plain(indent), ...line]),
  ];
}

function setSources(audit: Audit, width: number, styleOf: SourceStyle): StyledLine[] {
  if (audit.sources.length === 0) return [];
  const idWidth = Math.max(2, ...audit.sources.map((source) => source.id.length));
  const lines = dossiers(audit).flatMap((dossier, index) => [
    ...(index > 0 ? [[]] : []),
    ...setDossier(dossier, width, idWidth, styleOf),
  ]);
  return [heading('Sources'), ...lines];
}

function setDossier(
  dossier: Dossier,
  width: number,
  idWidth: number,
  styleOf: SourceStyle,
): StyledLine[] {
  const { source, tally, framings, anonymityText, notes } = dossier;
  const indent = ' '.repeat(idWidth + 4);
  const room = width - indent.length;
  const names: StyledRun[] = [
    { text: printableLine(source.name), style: BOLD },
    ...(isGenericAuthor(source) ? [] : [{ text: `, ${KIND_LABELS[source.kind].one}`, style: '' }]),
  ];
  const details = [
    source.descriptions.map((words) => `“${words}”`).join('; '),
    source.anonymity === null
      ? ''
      : `${ANONYMITY_LABELS[source.anonymity]}${anonymityText === null ? '' : `: “${anonymityText}”`}.`,
    source.via.length === 0 ? '' : `Through ${source.via.join(', ')}.`,
    tally,
    ...notes.map((note) => `Note: “${note}”`),
    framings.map(({ label, cues }) => `${label}: ${quoteEach(cues)}.`).join(' '),
  ].filter((detail) => detail !== '');
  const body = [wrap(names, room), ...details.map((detail) => fill(detail, room, ''))].flat();
  return body.map((line, index) => [
    index === 0
      ? { text: `  ${source.id.padStart(idWidth)}  `, style: styleOf(source.id, 'content') }
      : { text: indent, style: '' },
    ...line,
  ]);
}

function quoteEach(cues: readonly string[]): string {
  return cues.map((cue) => `“${cue}”`).join(', ');
}

function setLegend(width: number, colour: boolean): readonly StyledLine[] {
  if (!colour)
    return fill(
      '[sN: source] {cue} <sN: content>, N being the number of the source; “–” is nobody, and “?” marks what the model doubts.',
      width,
      '',
    );
  return [
    ...wrap(
      [
        { text: 'source', style: '1;4;36' },
        { text: ', ', style: '' },
        { text: 'cue', style: '3;36' },
        { text: ' and ', style: '' },
        { text: 'content', style: '36' },
        {
          text: ' in the colour of the source; the margin names it. “–” is nobody, and “?” marks what the model doubts.',
          style: '',
        },
      ],
      width,
    ),
  ];
}

function heading(text: string): StyledLine {
  return [{ text: capitalize(text).toUpperCase(), style: BOLD }];
}

function fill(text: string, width: number, style: string): readonly StyledLine[] {
  return wrap([{ text: printableLine(text), style }], width);
}
