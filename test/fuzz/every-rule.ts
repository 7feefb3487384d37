import type { Linter } from '../../src/audit/audit.ts';
import { createLinter } from '../../src/lint/lint-analysis.ts';
import { registerRules } from '../../src/lint/policy.ts';
import { RULES } from '../../src/lint/rule-list.ts';

/** Every rule at its own level. Throws for a rule that throws. */
export const EVERY_RULE: Linter = createLinter(
  {
    registry: registerRules(RULES),
    settings: new Map(RULES.map(({ id, level }) => [id, { level }])),
    allow: [],
    interests: [],
    approvals: [],
  },
  ({ rule, message }) => {
    throw new Error(`the rule ${rule} threw: ${message}`);
  },
);
