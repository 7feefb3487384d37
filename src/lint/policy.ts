import type { Level } from '../audit/contract.ts';
import type { Interest } from './interest.ts';
import type { AnyRule } from './rule.ts';
import type { RuleSetting } from './run-rule.ts';

/** What a policy says of a rule: its level, `off`, or nothing (the rule's own level), and options that it sets. */
export interface RuleEntry {
  readonly level?: Level | 'off';
  readonly options: Readonly<Record<string, unknown>>;
}

/** Words or a source that the desk accepts wherever they stand. */
export interface Allowance {
  /** Findings whose words hold this phrase, or lie within it, are let pass. Case does not matter. */
  readonly text?: string;
  /** Findings about a source that goes by this name or description are let pass. */
  readonly source?: string;
  /** The rules that it concerns; all when absent. */
  readonly rules?: readonly string[];
  readonly reason?: string;
}

/** An editor's approval of an unnamed source. It silences the rules that ask for one, for that source alone. */
export interface Approval {
  /** How the text calls the source: its name or a description. */
  readonly source: string;
  /** The rules that it silences; all that ask for approval when absent. */
  readonly rules?: readonly string[];
  /** Who approved it. */
  readonly by?: string;
  /** When, as an ISO date. */
  readonly date?: string;
  /** Why: what the desk knows that the text does not say. */
  readonly note: string;
}

/** A part of a policy that holds for some articles. */
export interface PolicyLayer {
  /** Where it comes from, for messages: a file's name, "recommended". */
  readonly from: string;
  /** Whether it holds for the article at this path; for all when absent. Paths have forward slashes. */
  readonly appliesTo?: (path: string) => boolean;
  readonly rules: ReadonlyMap<string, RuleEntry>;
  readonly allow: readonly Allowance[];
  readonly interests: readonly Interest[];
  readonly approvals: readonly Approval[];
  /** Files and folders that quotations are checked against; none when absent. Absolute paths. */
  readonly originals?: readonly string[];
}

/** The rules that a policy can name, by id. */
export type RuleRegistry = ReadonlyMap<string, AnyRule>;

/** A policy: layers of which the later ones outrank the earlier. */
export interface Policy {
  readonly registry: RuleRegistry;
  readonly layers: readonly PolicyLayer[];
  /** Whether articles at this path are left alone. */
  readonly ignores: (path: string) => boolean;
  /** The least level that makes a run fail; `error` when absent. */
  readonly failOn?: Level | 'never';
  /** Attributions less sure than this are not looked at; 0 when absent. */
  readonly minConfidence?: number;
  /** The files that it was read from, the policy's own first; absent for one that was made in code. */
  readonly files?: readonly string[];
}

/** What of a policy holds for one article. */
export interface EffectivePolicy {
  readonly registry: RuleRegistry;
  /** The rules to run, in the registry's order. */
  readonly settings: ReadonlyMap<string, RuleSetting>;
  readonly allow: readonly Allowance[];
  readonly interests: readonly Interest[];
  readonly approvals: readonly Approval[];
  /** Files and folders that quotations are checked against; none when absent. */
  readonly originals?: readonly string[];
}

/** Rules by id. Throws `TypeError` for two rules of one id. */
export function registerRules(rules: readonly AnyRule[]): RuleRegistry {
  const registry = new Map<string, AnyRule>();
  for (const rule of rules) {
    if (registry.has(rule.id)) throw new TypeError(`there are two rules with the id "${rule.id}"`);
    registry.set(rule.id, rule);
  }
  return registry;
}

/**
 * Works out what holds for the article at `path`. Of two layers the later one decides a rule's level and each of its
 * options; allowances, interests, approvals and originals add up.
 */
export function resolvePolicy(policy: Policy, path: string): EffectivePolicy {
  const layers = policy.layers.filter((layer) => layer.appliesTo?.(path) ?? true);
  const settings = new Map<string, RuleSetting>();
  for (const [id, rule] of policy.registry) {
    const entries = layers.flatMap((layer) => layer.rules.get(id) ?? []);
    if (entries.length === 0) continue;
    const level = entries.findLast((entry) => entry.level !== undefined)?.level ?? rule.level;
    if (level === 'off') continue;
    const options = Object.assign({}, ...entries.map((entry) => entry.options));
    settings.set(id, { level, options });
  }
  return {
    registry: policy.registry,
    settings,
    allow: layers.flatMap((layer) => layer.allow),
    interests: layers.flatMap((layer) => layer.interests),
    approvals: layers.flatMap((layer) => layer.approvals),
    originals: [...new Set(layers.flatMap((layer) => layer.originals ?? []))],
  };
}

/** The policy with only these rules on, at the levels and with the options that it gives them, or their own. */
export function narrowPolicy(policy: Policy, ids: readonly string[]): Policy {
  const turnOn = new Map<string, RuleEntry>();
  const turnOff = new Map<string, RuleEntry>();
  for (const id of policy.registry.keys()) {
    if (ids.includes(id)) turnOn.set(id, { options: {} });
    else turnOff.set(id, { level: 'off', options: {} });
  }
  const none = { allow: [], interests: [], approvals: [] };
  return {
    ...policy,
    layers: [
      { from: '--rule', rules: turnOn, ...none },
      ...policy.layers.map((layer) => ({ ...layer, rules: withoutOff(layer.rules) })),
      { from: '--rule', rules: turnOff, ...none },
    ],
  };
}

function withoutOff(rules: ReadonlyMap<string, RuleEntry>): ReadonlyMap<string, RuleEntry> {
  return new Map(
    [...rules].map(([id, { level, options }]) => [
      id,
      level === undefined || level === 'off' ? { options } : { level, options },
    ]),
  );
}
