import type { Level } from '../../audit/contract.ts';
import type { LintFinding } from '../../lint/lint-result.ts';
import type { AnyRule } from '../../lint/rule.ts';
import { printableLine } from '../printable.ts';
import { countOf, enumerate } from '../prose.ts';
import {
  BOLD,
  createPaint,
  DIM,
  type StyledLine,
  type StyledRun,
  wrap,
} from '../terminal/styled-text.ts';
import { drawFrame, type FramedText, type FrameStyle, margin } from './code-frame.ts';
import { GRAVEST_FIRST, type LintFormatter, type LintTotals } from './file-report.ts';
import { checkedNote } from './guidance-text.ts';
import { LEVEL_NOUNS } from './level-nouns.ts';

export interface LintTerminalOptions {
  readonly width: number;
  readonly colour: boolean;
  /** Leaves out the guidance of rules and the closing count. */
  readonly quiet?: boolean;
}

const WIDEST = 100;
const NARROWEST = 30;
const GUIDANCE_SHOWN = 2;

/** Colours that go with a level. */
export const LEVEL_STYLES: Readonly<Record<Level, string>> = {
  error: '1;31',
  warning: '1;33',
  info: '1;36',
};

/**
 * Findings as a compiler shows them: what is wrong, where, and the words underlined. Files that could not be linted
 * are told on stderr and not here. The guidance of a rule comes with the first of its findings.
 */
export function createLintTerminalFormatter(options: LintTerminalOptions): LintFormatter {
  const paint = createPaint(options.colour);
  const explained = new Set<string>();
  const print = (lines: readonly StyledLine[]): string =>
    lines.map((line) => `${paint(line).trimEnd()}\n`).join('');
  return {
    begin: () => '',
    file: (report) => {
      if ('error' in report) return '';
      const { path, source, result, registry } = report;
      return result.findings
        .map((finding) => {
          const rule = registry.get(finding.rule);
          const isFirst = !explained.has(finding.rule) && options.quiet !== true;
          explained.add(finding.rule);
          const drawn = drawFinding(finding, source, {
            ...options,
            path,
            rule: isFirst ? rule : undefined,
          });
          return `${print(drawn)}\n`;
        })
        .join('');
    },
    end: (totals) =>
      options.quiet === true ? '' : print(setSummary(totals, explained, options.width)),
  };
}

/** How one finding is drawn. */
export interface FindingLayout {
  readonly width: number;
  /** What its file is called; nothing stands before the line number without it. */
  readonly path?: string;
  /** The rule, when its guidance is to be shown. */
  readonly rule?: AnyRule | undefined;
}

/** A finding with its message, its place, the words that it is about, and the guidance behind it. */
export function drawFinding(
  finding: Pick<LintFinding, 'rule' | 'level' | 'message' | 'ranges'>,
  source: FramedText,
  { width: given, path, rule }: FindingLayout,
): StyledLine[] {
  const width = clampWidth(given);
  const accent = LEVEL_STYLES[finding.level];
  const { ranges } = finding;
  const last = Math.max(1, ...ranges.map(({ end }) => source.lines.placeAt(end).line));
  const style: FrameStyle = { width, accent, numberWidth: Math.max(2, String(last).length) };
  const { line, column } = source.lines.placeAt(ranges[0]?.start ?? 0);
  const place = `${path === undefined ? '' : `${printableLine(path)}:`}${line}:${column}`;
  const head: StyledRun[] = [
    { text: `${finding.level}[${finding.rule}]`, style: accent },
    { text: ': ', style: BOLD },
    { text: printableLine(finding.message), style: BOLD },
  ];
  return [
    ...wrap(head, width),
    [...margin('╭─', style), { text: ` ${place}`, style: DIM }],
    ...drawFrame(source, ranges, style),
    ...(rule === undefined ? [] : setGuidance(rule, style)),
  ];
}

function clampWidth(width: number): number {
  return Math.max(NARROWEST, Math.min(WIDEST, width));
}

function setGuidance(rule: AnyRule, style: FrameStyle): StyledLine[] {
  const room = style.width - style.numberWidth - 5;
  const indented = (lines: readonly StyledLine[]): StyledLine[] =>
    lines.map((line, i) => [
      ...margin(i === 0 ? '=' : ' ', style),
      { text: ' ', style: '' },
      ...line,
    ]);
  const advice = rule.guidance.slice(0, GUIDANCE_SHOWN).flatMap((guidance) => {
    const { publisher, title, section, url } = guidance;
    const where = section === undefined ? title : `${title}, ${section}`;
    const note = guidance.checked ? '' : ` ${checkedNote(guidance)}`;
    return indented([
      ...wrap([{ text: `${publisher}: ${where}.${note}`, style: '' }], room),
      [{ text: url, style: DIM }],
    ]);
  });
  const more = wrap([{ text: `hearsay rules ${rule.id}`, style: DIM }], room);
  return [margin('│', style), ...advice, ...indented(more)];
}

function setSummary(
  totals: LintTotals,
  explained: ReadonlySet<string>,
  width: number,
): StyledLine[] {
  const { byLevel, files, suppressed, gone } = totals;
  const counts = GRAVEST_FIRST.filter((level) => byLevel[level] > 0).map((level) => ({
    text: countOf(byLevel[level], LEVEL_NOUNS[level]),
    style: LEVEL_STYLES[level],
  }));
  const where = ` in ${countOf(files - totals.failed, { one: 'file', many: 'files' })}`;
  const notes = [
    suppressed > 0 ? `${suppressed.toLocaleString('en')} suppressed` : '',
    gone > 0 ? `${gone.toLocaleString('en')} of the baseline gone` : '',
    totals.failed > 0
      ? `${countOf(totals.failed, { one: 'file', many: 'files' })} could not be read`
      : '',
  ].filter((note) => note !== '');
  const rest = notes.length === 0 ? '' : ` (${enumerate(notes)})`;
  const found: StyledRun[] =
    counts.length === 0
      ? [{ text: 'No findings', style: BOLD }]
      : counts.flatMap((run, i) => [
          { text: i === 0 ? '' : i === counts.length - 1 ? ' and ' : ', ', style: '' },
          run,
        ]);
  const help: StyledLine[] =
    explained.size === 0
      ? []
      : [
          ...wrap(
            [
              {
                text: 'hearsay rules ID explains a rule, and whose advice it follows.',
                style: DIM,
              },
            ],
            clampWidth(width),
          ),
        ];
  return [...wrap([...found, { text: where + rest, style: '' }], clampWidth(width)), ...help];
}
