import type { Level } from '../audit/contract.ts';
import type { Interest } from './interest.ts';
import { LEVELS } from './levels.ts';
import type { OptionSchema } from './option-schema.ts';
import type { Allowance, Approval, RuleEntry, RuleRegistry } from './policy.ts';
import { join, type PolicyProblem, PolicyReader } from './policy-reader.ts';
import type { AnyRule } from './rule.ts';

/** A part of a policy file: the file itself, or one of its overrides. */
export interface PolicyPart {
  /** Names of presets, and paths of other policy files. Null when the file does not say. */
  readonly extends: readonly string[] | null;
  readonly rules: ReadonlyMap<string, RuleEntry>;
  readonly allow: readonly Allowance[];
  readonly interests: readonly Interest[];
  /** Files and folders that quotations are checked against. */
  readonly originals: readonly string[];
  /** An approval may be for the articles at some paths only. */
  readonly approvals: readonly (Approval & { readonly files?: readonly string[] })[];
}

/** A policy file as it is written, checked. */
export interface PolicyFile extends PolicyPart {
  readonly overrides: readonly (PolicyPart & {
    readonly files: readonly string[];
    readonly except: readonly string[];
  })[];
  readonly ignore: readonly string[];
  readonly failOn?: Level | 'never';
  readonly minConfidence?: number;
}

/** A policy file and all that is wrong with it. What is wrong is left out of the file. */
export interface ParsedPolicy {
  readonly file: PolicyFile;
  readonly problems: readonly PolicyProblem[];
}

const PART_KEYS = ['extends', 'rules', 'allow', 'interests', 'approvals', 'originals'];
const FILE_KEYS = [
  '$schema', ...PART_KEYS, 'plugins', 'overrides', 'ignore', 'failOn', 'minConfidence',
]; // biome-ignore format: a table
const OVERRIDE_KEYS = ['files', 'except', ...PART_KEYS];

/** Checks what a policy file holds against the rules that there are. Never throws, whatever the value. */
export function parsePolicy(given: unknown, registry: RuleRegistry): ParsedPolicy {
  const reader = new PolicyReader();
  const record = reader.record(given ?? {}, '', FILE_KEYS) ?? {};
  const overrides = reader.list(record.overrides, 'overrides').flatMap((item, i) => {
    const at = `overrides[${i}]`;
    const override = reader.record(item, at, OVERRIDE_KEYS);
    if (override === null) return [];
    if (override.files === undefined) reader.note(at, 'needs "files": the paths that it is for');
    const files = reader.texts(override.files, join(at, 'files'), true);
    const except = reader.texts(override.except, join(at, 'except'), true);
    return [{ files, except, ...parsePart(reader, override, at, registry) }];
  });
  const failOn =
    record.failOn === undefined
      ? null
      : reader.choice(record.failOn, 'failOn', [...LEVELS, 'never'] as const);
  const minConfidence = parseConfidence(reader, record.minConfidence);
  const file: PolicyFile = {
    ...parsePart(reader, record, '', registry),
    overrides,
    ignore: reader.texts(record.ignore, 'ignore', true),
    ...(failOn !== null && { failOn }),
    ...(minConfidence !== null && { minConfidence }),
  };
  return { file, problems: reader.problems };
}

function parsePart(
  reader: PolicyReader,
  record: Readonly<Record<string, unknown>>,
  at: string,
  registry: RuleRegistry,
): PolicyPart {
  const given = record.extends;
  return {
    extends: given === undefined ? null : reader.texts(given, join(at, 'extends'), true),
    rules: parseRules(reader, record.rules, join(at, 'rules'), registry),
    allow: parseAllow(reader, record.allow, join(at, 'allow'), registry),
    interests: parseInterests(reader, record.interests, join(at, 'interests')),
    approvals: parseApprovals(reader, record.approvals, join(at, 'approvals'), registry),
    originals: reader.texts(record.originals, join(at, 'originals'), true),
  };
}

function parseRules(
  reader: PolicyReader,
  given: unknown,
  at: string,
  registry: RuleRegistry,
): ReadonlyMap<string, RuleEntry> {
  const entries = new Map<string, RuleEntry>();
  const record = given === undefined ? {} : (reader.record(given, at) ?? {});
  for (const [id, value] of Object.entries(record)) {
    const rule = registry.get(id);
    if (rule === undefined)
      reader.unknown(join(at, id), `there is no rule "${id}"`, id, [...registry.keys()]);
    else entries.set(id, parseEntry(reader, value, join(at, id), rule));
  }
  return entries;
}

const ENTRY_LEVELS = ['off', ...LEVELS] as const;

/** A level, `[level, options]`, or `{ level, options }`. */
function parseEntry(reader: PolicyReader, value: unknown, at: string, rule: AnyRule): RuleEntry {
  const isPair = Array.isArray(value);
  const isRecord = typeof value === 'object' && value !== null && !isPair;
  const record = isRecord ? reader.record(value, at, ['level', 'options']) : null;
  if (isPair && value.length > 2) reader.note(at, 'must be [level, options]');
  const given = isPair ? value[0] : record === null ? value : record.level;
  const options = isPair ? value[1] : record?.options;
  const level =
    given === undefined && isRecord ? null : reader.choice(readSwitch(given), at, ENTRY_LEVELS);
  const optionsAt = isPair ? `${at}[1]` : join(at, 'options');
  return {
    ...(level !== null && { level }),
    options: options === undefined ? {} : parseOptions(reader, options, optionsAt, rule),
  };
}

/** YAML 1.1 readers, and people, write `off` as false. */
function readSwitch(given: unknown): unknown {
  return given === false ? 'off' : given;
}

function parseOptions(
  reader: PolicyReader,
  given: unknown,
  at: string,
  rule: AnyRule,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(rule.options);
  if (names.length === 0) {
    reader.note(at, `"${rule.id}" has no options`);
    return {};
  }
  const record = reader.record(given, at, names) ?? {};
  const options: Record<string, unknown> = {};
  for (const name of names) {
    const value = record[name];
    const wrong =
      value === undefined ? null : checkOption(value, rule.options[name] as OptionSchema);
    if (wrong !== null) reader.note(join(at, name), wrong);
    else if (value !== undefined) options[name] = value;
  }
  return options;
}

/** What is wrong with the value of an option, or null. */
function checkOption(value: unknown, schema: OptionSchema): string | null {
  if (schema.type === 'boolean') return typeof value === 'boolean' ? null : 'must be true or false';
  if (schema.type === 'array') {
    const isTexts = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return isTexts ? null : 'must be a list of texts';
  }
  if (schema.type === 'string') {
    const choices = 'enum' in schema ? schema.enum : undefined;
    if (choices === undefined) return typeof value === 'string' ? null : 'must be text';
    return choices.some((choice) => choice === value)
      ? null
      : `must be one of ${choices.map((choice) => `"${choice}"`).join(', ')}`;
  }
  const { minimum = -Infinity, maximum = Infinity } = schema;
  const isKind = schema.type === 'integer' ? Number.isInteger(value) : typeof value === 'number';
  if (isKind && (value as number) >= minimum && (value as number) <= maximum) return null;
  const range = [
    Number.isFinite(minimum) ? ` from ${minimum}` : '',
    Number.isFinite(maximum) ? ` to ${maximum}` : '',
  ].join('');
  return `must be a ${schema.type === 'integer' ? 'whole number' : 'number'}${range}`;
}

function parseRuleNames(
  reader: PolicyReader,
  given: unknown,
  at: string,
  registry: RuleRegistry,
): readonly string[] {
  return reader.texts(given, at, true).filter((id, i) => {
    if (registry.has(id)) return true;
    reader.unknown(`${at}[${i}]`, `there is no rule "${id}"`, id, [...registry.keys()]);
    return false;
  });
}

function parseAllow(
  reader: PolicyReader,
  given: unknown,
  at: string,
  registry: RuleRegistry,
): Allowance[] {
  return reader.list(given, at).flatMap((item, i) => {
    const here = `${at}[${i}]`;
    if (typeof item === 'string') return item.trim() === '' ? [] : [{ text: item }];
    const record = reader.record(item, here, ['text', 'source', 'rules', 'reason']);
    if (record === null) return [];
    const text = reader.optionalText(record.text, join(here, 'text'));
    const source = reader.optionalText(record.source, join(here, 'source'));
    const reason = reader.optionalText(record.reason, join(here, 'reason'));
    if (text === undefined && source === undefined) {
      reader.note(here, 'needs "text" or "source": what is allowed');
      return [];
    }
    const rules = parseRuleNames(reader, record.rules, join(here, 'rules'), registry);
    return [
      {
        ...(text !== undefined && { text }),
        ...(source !== undefined && { source }),
        ...(record.rules !== undefined && { rules }),
        ...(reason !== undefined && { reason }),
      },
    ];
  });
}

const INTEREST_KEYS = ['holder', 'aliases', 'stake', 'about', 'disclosures'];

function parseInterests(reader: PolicyReader, given: unknown, at: string): Interest[] {
  return reader.list(given, at).flatMap((item, i) => {
    const here = `${at}[${i}]`;
    const record = reader.record(item, here, INTEREST_KEYS);
    if (record === null) return [];
    const holder = reader.text(record.holder, join(here, 'holder'));
    const stake = reader.text(record.stake, join(here, 'stake'));
    const aliases = reader.texts(record.aliases, join(here, 'aliases'), true);
    const about = reader.texts(record.about, join(here, 'about'), true);
    const disclosures = reader.texts(record.disclosures, join(here, 'disclosures'), true);
    return holder === null || stake === null
      ? []
      : [{ holder, aliases, stake, about, disclosures }];
  });
}

const APPROVAL_KEYS = ['source', 'files', 'rules', 'by', 'date', 'note'];

function parseApprovals(
  reader: PolicyReader,
  given: unknown,
  at: string,
  registry: RuleRegistry,
): PolicyPart['approvals'] {
  return reader.list(given, at).flatMap((item, i) => {
    const here = `${at}[${i}]`;
    const record = reader.record(item, here, APPROVAL_KEYS);
    if (record === null) return [];
    const source = reader.text(record.source, join(here, 'source'));
    const note = reader.text(record.note, join(here, 'note'));
    const by = reader.optionalText(record.by, join(here, 'by'));
    const date = parseDate(reader, record.date, join(here, 'date'));
    const rules = parseRuleNames(reader, record.rules, join(here, 'rules'), registry);
    const files = reader.texts(record.files, join(here, 'files'), true);
    if (source === null || note === null) return [];
    return [
      {
        source,
        note,
        ...(by !== undefined && { by }),
        ...(date !== null && { date }),
        ...(record.rules !== undefined && { rules }),
        ...(record.files !== undefined && { files }),
      },
    ];
  });
}

/** YAML may have made a date of it already. */
function parseDate(reader: PolicyReader, given: unknown, at: string): string | null {
  if (given === undefined) return null;
  if (given instanceof Date) return given.toISOString().slice(0, 10);
  if (typeof given === 'string' && /^\d{4}-\d{2}-\d{2}/.test(given)) return given;
  reader.note(at, 'must be a date such as 2024-05-01');
  return null;
}

function parseConfidence(reader: PolicyReader, given: unknown): number | null {
  if (given === undefined) return null;
  if (typeof given === 'number' && given >= 0 && given <= 1) return given;
  reader.note('minConfidence', 'must be a number from 0 to 1');
  return null;
}
