import { LEVELS } from '../src/lint/levels.ts';
import type { OptionSchema } from '../src/lint/option-schema.ts';
import { PRESETS } from '../src/lint/presets/preset-list.ts';
import type { AnyRule } from '../src/lint/rule.ts';
import { RULES } from '../src/lint/rule-list.ts';

type Schema = Readonly<Record<string, unknown>>;

const TEXT: Schema = { type: 'string', minLength: 1 };
const TEXTS: Schema = { anyOf: [TEXT, { type: 'array', items: TEXT }] };
const LEVEL: Schema = { enum: ['off', ...LEVELS, false] };

/** The JSON Schema of policy files, for editors: all rules with their options. */
export function policySchema(): Schema {
  const part = {
    extends: {
      description: `Presets (${PRESETS.map(({ name }) => name).join(', ')}) and policy files ("./…") that this one rests on. "recommended" when absent; an empty list for none.`,
      ...TEXTS,
    },
    rules: { $ref: '#/$defs/rules' },
    allow: {
      type: 'array',
      items: { $ref: '#/$defs/allowance' },
      description: 'Words and sources that the desk accepts.',
    },
    interests: {
      type: 'array',
      items: { $ref: '#/$defs/interest' },
      description: 'People and bodies with a stake in what is written about.',
    },
    approvals: {
      type: 'array',
      items: { $ref: '#/$defs/approval' },
      description: 'Unnamed sources that an editor has approved.',
    },
    originals: {
      description: 'Files and folders that quotations are checked against.',
      ...TEXTS,
    },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'policy.schema.json',
    title: 'Hearsay policy',
    description:
      'What hearsay.config.json and hearsay.config.yaml hold. Plugins may add rules and presets.',
    ...record({
      $schema: { type: 'string' },
      ...part,
      plugins: {
        type: 'array',
        items: TEXT,
        description: 'Modules with more rules: paths ("./…") or packages.',
      },
      overrides: {
        type: 'array',
        description: 'What holds for some articles only; the later one decides.',
        items: record({ files: TEXTS, except: TEXTS, ...part }, ['files']),
      },
      ignore: { ...TEXTS, description: 'Articles that are left alone.' },
      failOn: { enum: [...LEVELS, 'never'], description: 'The least level that makes a run fail.' },
      minConfidence: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'Attributions less sure than this are not looked at.',
      },
    }),
    $defs: {
      level: LEVEL,
      rules: {
        type: 'object',
        properties: Object.fromEntries(RULES.map((rule) => [rule.id, ruleSchema(rule)])),
        patternProperties: { '/': { description: 'A rule of a plugin.' } },
        additionalProperties: false,
      },
      allowance: {
        anyOf: [
          TEXT,
          { ...record({ text: TEXT, source: TEXT, rules: TEXTS, reason: TEXT }), minProperties: 1 },
        ],
      },
      interest: record(
        { holder: TEXT, aliases: TEXTS, stake: TEXT, about: TEXTS, disclosures: TEXTS },
        ['holder', 'stake'],
      ),
      approval: record(
        { source: TEXT, note: TEXT, by: TEXT, date: TEXT, rules: TEXTS, files: TEXTS },
        ['source', 'note'],
      ),
    },
  };
}

function record(properties: Schema, required: readonly string[] = []): Schema {
  const needed = required.length > 0 ? { required } : {};
  return { type: 'object', properties, ...needed, additionalProperties: false };
}

function ruleSchema(rule: AnyRule): Schema {
  const level = { $ref: '#/$defs/level' };
  const options = record(
    Object.fromEntries(
      Object.entries(rule.options).map(([name, schema]) => [name, toSchema(schema)]),
    ),
  );
  return {
    description: rule.summary,
    anyOf: [
      level,
      { type: 'array', prefixItems: [level, options], minItems: 1, maxItems: 2 },
      record({ level, options }),
    ],
  };
}

function toSchema(schema: OptionSchema): Schema {
  return { ...schema };
}
