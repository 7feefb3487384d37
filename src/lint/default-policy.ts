import { HearsayError } from '../text/hearsay-error.ts';
import { suggest } from '../text/suggest.ts';
import { type Policy, registerRules } from './policy.ts';
import { type Preset, toLayer } from './presets/preset.ts';
import { DEFAULT_PRESET, PRESETS } from './presets/preset-list.ts';
import { RULES } from './rule-list.ts';

/** The policy that holds where there is no policy file: a preset, `recommended` unless named. */
export function defaultPolicy(preset: Preset = DEFAULT_PRESET): Policy {
  return { registry: registerRules(RULES), layers: [toLayer(preset)], ignores: () => false };
}

/** The preset of that name. Throws `HearsayError` (`policy-missing`) when there is none. */
export function findPreset(name: string, presets: readonly Preset[] = PRESETS): Preset {
  const found = presets.find((preset) => preset.name === name);
  if (found !== undefined) return found;
  const names = presets.map((preset) => preset.name);
  const near = suggest(name, names);
  const hint = near === null ? `: there are ${names.join(', ')}` : `; did you mean "${near}"?`;
  throw new HearsayError('policy-missing', `there is no preset "${name}"${hint}`);
}
