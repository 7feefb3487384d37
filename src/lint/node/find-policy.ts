import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PolicyError } from './policy-error.ts';

/** What a policy file may be called. */
export const POLICY_NAMES = [
  'hearsay.config.ts', 'hearsay.config.mts', 'hearsay.config.js', 'hearsay.config.mjs',
  'hearsay.config.json', 'hearsay.config.yaml', 'hearsay.config.yml',
] as const; // biome-ignore format: a table

/**
 * The policy file that is nearest to a folder: in it, or in one that holds it. Null when there is none. Throws
 * `PolicyError` for a folder with two.
 */
export async function findPolicy(folder: string): Promise<string | null> {
  const names: readonly string[] = await readdir(folder).catch(() => []);
  const found = POLICY_NAMES.filter((name) => names.includes(name));
  const [name, second] = found;
  if (name !== undefined && second !== undefined) {
    const message = `stands beside ${second}: keep one of them`;
    throw new PolicyError(join(folder, name), [{ at: '', message }]);
  }
  if (name !== undefined) return join(folder, name);
  const parent = dirname(folder);
  return parent === folder ? null : findPolicy(parent);
}
