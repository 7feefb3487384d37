import type { OptionSchema } from '../../lint/option-schema.ts';
import type { Preset } from '../../lint/presets/preset.ts';
import type { AnyRule, Guidance } from '../../lint/rule.ts';
import { checkedNote } from './guidance-text.ts';

/** The page of a rule in the manual, in Markdown, all from its metadata. */
export function formatRulePage(rule: AnyRule, presets: readonly Preset[]): string {
  const sections = [
    `# ${rule.id}`,
    `${rule.summary} Level: **${rule.level}**.`,
    `## Why\n\n${rule.why}`,
    `## Whose guidance\n\n${guidanceList(rule.guidance)}`,
    ...(rule.examples.original === undefined
      ? []
      : [`## Original\n\n${examplePassage(rule.examples.original)}`]),
    `## Flagged\n\n${examplePassage(rule.examples.flagged)}`,
    `## Clean\n\n${examplePassage(rule.examples.clean)}`,
    `## Options\n\n${optionList(rule)}`,
    `## Presets\n\n${presetTable(rule, presets)}`,
    ...(rule.approvable === true
      ? ['An editor’s [approval](../policy.md#approvals) of the source silences this rule for it.']
      : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** The page that leads to all rules. */
export function formatRuleIndex(rules: readonly AnyRule[]): string {
  const rows = rules.map(
    ({ id, level, summary }) => `| [${id}](${id}.md) | ${level} | ${cell(summary)} |`,
  );
  const parts = [
    '# Rules',
    'Every rule with the level that it has in the preset `recommended`. `hearsay rules ID` shows the same in the terminal.',
    ['| Rule | Level | What it finds |', '|-|-|-|', ...rows].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function guidanceList(guidance: readonly Guidance[]): string {
  if (guidance.length === 0)
    return 'No publisher is known to ask for this in so many words; it is this project’s own judgement.';
  return guidance
    .map((entry) => {
      const { publisher, title, section, says, url } = entry;
      const where = section === undefined ? '' : `, ${section}`;
      const note = checkedNote(entry);
      return `- ${publisher}: [${title}](${url})${where}.${says === undefined ? '' : ` ${says}`}${note === '' ? '' : ` *${note}*`}`;
    })
    .join('\n');
}

/** The marked words in bold, in a quotation. Notation of the example itself must not be taken for Markdown. */
function examplePassage(passage: string): string {
  const escaped = passage.replace(/[\\*_`<>]/g, '\\$&');
  const marked = escaped.replace(/\[\[/g, '**').replace(/\]\]/g, '**');
  return marked
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function optionList({ options }: AnyRule): string {
  const names = Object.entries(options);
  if (names.length === 0) return 'None.';
  return names
    .map(
      ([name, schema]) =>
        `- \`${name}\` (${describeType(schema)}, default ${describeDefault(schema)}): ${schema.description}`,
    )
    .join('\n');
}

/** What an option may be, in a few words. */
export function describeType(schema: OptionSchema): string {
  if (schema.type === 'array') return 'list of texts';
  if (schema.type === 'boolean') return 'true or false';
  if (schema.type === 'string')
    return 'enum' in schema && schema.enum !== undefined
      ? schema.enum.map((choice) => `"${choice}"`).join(' or ')
      : 'text';
  const range = [
    schema.minimum === undefined ? '' : ` from ${schema.minimum}`,
    schema.maximum === undefined ? '' : ` to ${schema.maximum}`,
  ].join('');
  return `${schema.type === 'integer' ? 'whole number' : 'number'}${range}`;
}

const DEFAULT_LIMIT = 12;

function describeDefault(schema: OptionSchema): string {
  if (schema.type !== 'array') return `\`${JSON.stringify(schema.default)}\``;
  const { length } = schema.default;
  if (length === 0) return 'empty';
  const shown = schema.default
    .slice(0, DEFAULT_LIMIT)
    .map((item) => `\`${item}\``)
    .join(', ');
  return length > DEFAULT_LIMIT ? `${shown} and ${length - DEFAULT_LIMIT} more` : shown;
}

function presetTable(rule: AnyRule, presets: readonly Preset[]): string {
  const rows = presets.map((preset) => {
    const entry = preset.entries.find((candidate) => candidate.rule === rule.id);
    const advice = entry?.guidance
      .map(
        ({ title, url, checked }) => `[${cell(title)}](${url})${checked ? '' : ' (not checked)'}`,
      )
      .join(', ');
    return `| ${preset.name} | ${entry?.level ?? '–'} | ${advice || ''} |`;
  });
  return ['| Preset | Level | On the advice of |', '|-|-|-|', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
