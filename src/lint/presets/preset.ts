import type { Level } from '../../audit/contract.ts';
import { GUIDANCE, type GuidanceKey } from '../guidance.ts';
import type { PolicyLayer, RuleEntry } from '../policy.ts';
import type { Guidance } from '../rule.ts';

/** What a preset says of a rule, and on whose advice. */
export interface PresetEntry {
  readonly rule: string;
  readonly level: Level | 'off';
  readonly options: Readonly<Record<string, unknown>>;
  /** Empty in presets that are this project's own judgement; the rules then cite their own. */
  readonly guidance: readonly Guidance[];
}

/** A named set of rules at their levels. */
export interface Preset {
  readonly name: string;
  /** One sentence: for whom it is, and what it is modelled on. */
  readonly summary: string;
  readonly entries: readonly PresetEntry[];
}

/** A row of a preset's table: a rule, its level, the advice that asks for it, and options where they are not the rule's. */
export type PresetRow = readonly [
  rule: string,
  level: Level | 'off',
  guidance?: readonly GuidanceKey[],
  options?: Readonly<Record<string, unknown>>,
];

/** Makes a preset from its table. */
export function makePreset(name: string, summary: string, rows: readonly PresetRow[]): Preset {
  const entries = rows.map(([rule, level, keys = [], options = {}]) => ({
    rule,
    level,
    options,
    guidance: keys.map((key) => GUIDANCE[key]),
  }));
  return { name, summary, entries };
}

/** The preset as a layer of a policy. */
export function toLayer(preset: Preset): PolicyLayer {
  const rules = new Map<string, RuleEntry>();
  for (const { rule, level, options } of preset.entries) rules.set(rule, { level, options });
  return { from: preset.name, rules, allow: [], interests: [], approvals: [] };
}
