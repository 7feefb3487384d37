import type { OptionSchema } from '../../lint/option-schema.ts';
import type { Preset } from '../../lint/presets/preset.ts';
import type { AnyRule } from '../../lint/rule.ts';
import { printableLine } from '../printable.ts';
import {
  BOLD,
  createPaint,
  DIM,
  type StyledLine,
  type StyledRun,
  wrap,
} from '../terminal/styled-text.ts';
import { checkedNote } from './guidance-text.ts';
import { LEVEL_STYLES } from './lint-terminal.ts';
import { describeType } from './rule-page.ts';

export interface RuleTerminalOptions {
  readonly width: number;
  readonly colour: boolean;
}

const WIDEST = 100;
const NARROWEST = 30;
const INDENT = '  ';

/** A rule explained for the terminal: what it finds, why, whose advice it is, examples, options, presets. */
export function formatRuleTerminal(
  rule: AnyRule,
  presets: readonly Preset[],
  options: RuleTerminalOptions,
): string {
  const width = Math.max(NARROWEST, Math.min(WIDEST, options.width));
  const section = (title: string, lines: readonly StyledLine[]): StyledLine[] => [
    [],
    [{ text: title.toUpperCase(), style: BOLD }],
    ...lines,
  ];
  const accent = LEVEL_STYLES[rule.level];
  const lines: StyledLine[] = [
    [
      { text: rule.id, style: BOLD },
      { text: '  ', style: '' },
      { text: rule.level, style: accent },
    ],
    ...wrap([{ text: rule.summary, style: '' }], width),
    ...section('Why', paragraphs(rule.why, width)),
    ...section('Whose guidance', setGuidance(rule, width)),
    ...(rule.examples.original === undefined
      ? []
      : section('Original', example(rule.examples.original, width, '', options.colour))),
    ...section('Flagged', example(rule.examples.flagged, width, accent, options.colour)),
    ...section('Clean', example(rule.examples.clean, width, accent, options.colour)),
    ...section('Options', setOptions(rule, width)),
    ...section('Presets', setPresets(rule, presets, width)),
  ];
  return print(lines, options.colour);
}

/** All rules, one a line where there is room. */
export function formatRulesTerminal(
  rules: readonly AnyRule[],
  options: RuleTerminalOptions,
): string {
  const width = Math.max(NARROWEST, Math.min(WIDEST, options.width));
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const levels = ['error', 'warning', 'info'] as const;
  const lines = levels.flatMap((level): StyledLine[] => {
    const own = rules.filter((rule) => rule.level === level);
    if (own.length === 0) return [];
    return [
      [{ text: level.toUpperCase(), style: LEVEL_STYLES[level] }],
      ...own.flatMap((rule) => {
        const isWide = width >= idWidth + 34;
        const indent = isWide ? ' '.repeat(idWidth + 4) : `${INDENT}${INDENT}`;
        const summary = wrap([{ text: rule.summary, style: '' }], width - indent.length);
        const name: StyledRun = {
          text: `${INDENT}${rule.id.padEnd(isWide ? idWidth + 2 : 0)}`,
          style: BOLD,
        };
        if (!isWide)
          return [[name], ...summary.map((line) => [{ text: indent, style: '' }, ...line])];
        return summary.map((line, i) => [i === 0 ? name : { text: indent, style: '' }, ...line]);
      }),
      [],
    ];
  });
  const help = { text: 'hearsay rules ID explains one of them.', style: DIM };
  return print([...lines, [help]], options.colour);
}

function print(lines: readonly StyledLine[], colour: boolean): string {
  const paint = createPaint(colour);
  return `${lines.map((line) => paint(line).trimEnd()).join('\n')}\n`;
}

function paragraphs(markdown: string, width: number): StyledLine[] {
  return markdown
    .split(/\n{2,}/)
    .flatMap((paragraph, i) => [
      ...(i > 0 ? [[]] : []),
      ...indented(wrap(readCode(paragraph), width - INDENT.length)),
    ]);
}

/** Code spans are set off by style; other notation of Markdown is let stand. */
function readCode(paragraph: string): StyledRun[] {
  return paragraph
    .split(/(`[^`\n]+`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 1
        ? { text: part, style: '36' }
        : { text: part, style: '' },
    );
}

function setGuidance({ guidance }: AnyRule, width: number): StyledLine[] {
  if (guidance.length === 0)
    return paragraphs(
      'No publisher is known to ask for this in so many words; it is this project’s own judgement.',
      width,
    );
  return guidance.flatMap((entry, i) => {
    const { publisher, title, section, says, url } = entry;
    const where = section === undefined ? title : `${title}, ${section}`;
    const note = checkedNote(entry);
    const runs: StyledRun[] = [
      { text: `${publisher}: `, style: BOLD },
      { text: `${where}. ${says ?? ''}`, style: '' },
      ...(note === '' ? [] : [{ text: ` ${note}`, style: '33' }]),
    ];
    return [
      ...(i > 0 ? [[]] : []),
      ...indented(wrap(runs, width - INDENT.length)),
      ...indented([[{ text: url, style: DIM }]]),
    ];
  });
}

function example(passage: string, width: number, accent: string, colour: boolean): StyledLine[] {
  return passage.split('\n').flatMap((line) => {
    let depth = 0;
    const runs = line.split(/(\[\[|\]\])/).flatMap((part): StyledRun[] => {
      if (part === '[[') depth++;
      if (part === ']]') depth--;
      if (part === '[[' || part === ']]') return colour ? [] : [{ text: part, style: '' }];
      return [{ text: printableLine(part) === '' ? part : part, style: depth > 0 ? accent : '' }];
    });
    return indented(wrap(runs, width - INDENT.length));
  });
}

function setOptions({ options }: AnyRule, width: number): StyledLine[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return indented([[{ text: 'None.', style: '' }]]);
  return entries.flatMap(([name, schema]) =>
    indented(
      wrap(
        [
          { text: name, style: BOLD },
          {
            text: ` (${describeType(schema)}; ${describeDefault(schema)}): ${schema.description}`,
            style: '',
          },
        ],
        width - INDENT.length,
      ),
    ),
  );
}

function describeDefault(schema: OptionSchema): string {
  return schema.type === 'array'
    ? `${schema.default.length} by default`
    : `default ${JSON.stringify(schema.default)}`;
}

function setPresets(rule: AnyRule, presets: readonly Preset[], width: number): StyledLine[] {
  const listed = presets.flatMap((preset) => {
    const entry = preset.entries.find((candidate) => candidate.rule === rule.id);
    return entry === undefined ? [] : [`${preset.name} (${entry.level})`];
  });
  const text = listed.length === 0 ? 'In none.' : `${listed.join(', ')}.`;
  return indented(wrap([{ text, style: '' }], width - INDENT.length));
}

function indented(lines: readonly StyledLine[]): StyledLine[] {
  return lines.map((line) => [{ text: INDENT, style: '' }, ...line]);
}
