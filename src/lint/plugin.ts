import { LEVELS } from './levels.ts';
import type { Preset } from './presets/preset.ts';
import type { AnyRule } from './rule.ts';

/** Rules and presets from outside. The ids of its rules begin with its name and a slash: `desk/no-leaks`. */
export interface Plugin {
  readonly name: string;
  readonly rules: readonly AnyRule[];
  readonly presets?: readonly Preset[];
}

/** Checks that something loaded from outside is a plugin. Throws `TypeError` that says what is wrong with it. */
export function parsePlugin(given: unknown): Plugin {
  if (!isRecord(given)) throw new TypeError('a plugin must be an object with "name" and "rules"');
  const { name, rules, presets = [] } = given;
  if (typeof name !== 'string' || !/^[a-z][a-z0-9-]*$/.test(name))
    throw new TypeError('its "name" must be a word in lower case, such as "desk"');
  if (!Array.isArray(rules)) throw new TypeError(`the "rules" of "${name}" must be a list`);
  if (!Array.isArray(presets)) throw new TypeError(`the "presets" of "${name}" must be a list`);
  for (const rule of rules) checkRule(name, rule);
  for (const preset of presets) {
    if (!isRecord(preset) || typeof preset.name !== 'string' || !Array.isArray(preset.entries))
      throw new TypeError(`a preset of "${name}" has no "name" or no "entries"`);
  }
  return { name, rules: rules as AnyRule[], presets: presets as Preset[] };
}

function checkRule(plugin: string, rule: unknown): void {
  if (!isRecord(rule) || typeof rule.id !== 'string')
    throw new TypeError(`a rule of "${plugin}" has no "id"`);
  const fail = (what: string): never => {
    throw new TypeError(`the rule "${rule.id}" ${what}`);
  };
  if (!rule.id.startsWith(`${plugin}/`)) fail(`must have an id that begins with "${plugin}/"`);
  if (!LEVELS.some((level) => level === rule.level)) fail(`needs a "level": ${LEVELS.join(', ')}`);
  for (const field of ['summary', 'why'])
    if (typeof rule[field] !== 'string' || rule[field] === '') fail(`needs a "${field}"`);
  if (!Array.isArray(rule.guidance)) fail('needs "guidance", a list, which may be empty');
  if (!isRecord(rule.options)) fail('needs "options", an object, which may be empty');
  if (!isRecord(rule.examples)) fail('needs "examples"');
  if (typeof rule.check !== 'function') fail('needs a function "check"');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
