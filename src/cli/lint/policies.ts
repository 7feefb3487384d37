import { dirname } from 'node:path';
import { defaultPolicy, findPreset } from '../../lint/default-policy.ts';
import { findPolicy } from '../../lint/node/find-policy.ts';
import { loadPolicy } from '../../lint/node/load-policy.ts';
import { narrowPolicy, type Policy } from '../../lint/policy.ts';
import { suggest } from '../../text/suggest.ts';
import { UsageError } from '../usage-error.ts';

/** Where a command line says that its policy comes from. */
export interface PolicyChoice {
  /** A policy file that holds for all articles. */
  readonly config?: string | undefined;
  /** A preset that holds instead of any file. */
  readonly preset?: string | undefined;
  /** The only rules to run. */
  readonly rules?: readonly string[] | undefined;
}

/**
 * Gives the policy for each article: the one that the command line names, else the nearest file's, else the preset
 * `recommended`. Files are loaded once. Rejects with `HearsayError` for a policy that cannot be followed, and with
 * `UsageError` for a rule that there is not.
 */
export function createPolicies(choice: PolicyChoice): (path: string) => Promise<Policy> {
  if (choice.config !== undefined && choice.preset !== undefined)
    throw new UsageError('takes --config or --preset, not both');
  const byFile = new Map<string, Promise<Policy>>();
  const byFolder = new Map<string, Promise<string | null>>();
  const narrow = (policy: Policy): Policy => {
    if (choice.rules === undefined || choice.rules.length === 0) return policy;
    for (const id of choice.rules) checkRule(id, policy);
    return narrowPolicy(policy, choice.rules);
  };
  const load = (file: string): Promise<Policy> => {
    const loaded = byFile.get(file) ?? loadPolicy(file).then(narrow);
    byFile.set(file, loaded);
    return loaded;
  };
  if (choice.config !== undefined) {
    const { config } = choice;
    return () => load(config);
  }
  if (choice.preset !== undefined) {
    const policy = narrow(defaultPolicy(findPreset(choice.preset)));
    return async () => policy;
  }
  let standard: Policy | undefined;
  return async (path) => {
    const folder = dirname(path);
    const found = byFolder.get(folder) ?? findPolicy(folder);
    byFolder.set(folder, found);
    const file = await found;
    if (file !== null) return load(file);
    standard ??= narrow(defaultPolicy());
    return standard;
  };
}

function checkRule(id: string, { registry }: Policy): void {
  if (registry.has(id)) return;
  const near = suggest(id, [...registry.keys()]);
  const hint = near === null ? '"hearsay rules" lists them' : `did you mean "${near}"?`;
  throw new UsageError(`there is no rule "${id}"; ${hint}`);
}
