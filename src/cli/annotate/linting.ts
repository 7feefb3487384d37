import { resolve } from 'node:path';
import type { Linter } from '../../audit/audit.ts';
import { createLinter } from '../../lint/lint-analysis.ts';
import { resolvePolicy } from '../../lint/policy.ts';
import { createPolicies, type PolicyChoice } from '../lint/policies.ts';

/**
 * The linter of a stream. Its articles lie nowhere, so the policy is the one for this folder. A rule that throws is
 * told on stderr, once; the other rules' findings are kept.
 */
export async function startLinting(choice: PolicyChoice): Promise<Linter> {
  const path = resolve('article');
  const policy = resolvePolicy(await createPolicies(choice)(path), path);
  const told = new Set<string>();
  return createLinter(policy, ({ rule, message }) => {
    if (told.has(rule)) return;
    told.add(rule);
    const line = message.replace(/\s+/g, ' ');
    process.stderr.write(`hearsay annotate: the rule ${rule} could not finish: ${line}\n`);
  });
}
