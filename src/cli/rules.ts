import { join, resolve } from 'node:path';
import { PRESETS } from '../lint/presets/preset-list.ts';
import type { AnyRule } from '../lint/rule.ts';
import { suggest } from '../text/suggest.ts';
import type { RULES_FLAGS } from './flags.ts';
import { createPolicies } from './lint/policies.ts';
import { writeAll } from './output.ts';
import { pageStyle } from './page-style.ts';
import type { ParsedArguments } from './parse-arguments.ts';
import { UsageError } from './usage-error.ts';

/** Lists the rules of the policy that holds in this folder, or explains one of them. */
export async function runRules(args: ParsedArguments<typeof RULES_FLAGS>): Promise<number> {
  const { flags, operands } = args;
  const [id, second] = operands;
  if (second !== undefined) throw new UsageError(`explains one rule, and "${second}" is a second`);
  const config = flags.config === undefined ? undefined : resolve(flags.config);
  const policy = await createPolicies({ config })(join(process.cwd(), 'article'));
  const rules = [...policy.registry.values()];
  const rule = id === undefined ? null : findRule(id, rules);
  await writeAll(process.stdout, await print(rule, rules, args));
  return 0;
}

async function print(
  rule: AnyRule | null,
  rules: readonly AnyRule[],
  { flags }: ParsedArguments<typeof RULES_FLAGS>,
): Promise<string> {
  if (flags.format === 'json') {
    const listed = rule === null ? rules.map(toRecord) : toRecord(rule);
    return `${JSON.stringify(listed, null, 2)}\n`;
  }
  if (flags.format === 'markdown') {
    const { formatRuleIndex, formatRulePage } = await import('../report/lint/rule-page.ts');
    return rule === null ? formatRuleIndex(rules) : formatRulePage(rule, PRESETS);
  }
  const style = pageStyle(flags, false);
  const { formatRulesTerminal, formatRuleTerminal } = await import(
    '../report/lint/rule-terminal.ts'
  );
  return rule === null
    ? formatRulesTerminal(rules, style)
    : formatRuleTerminal(rule, PRESETS, style);
}

function findRule(id: string, rules: readonly AnyRule[]): AnyRule {
  const found = rules.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const near = suggest(
    id,
    rules.map((rule) => rule.id),
  );
  const hint = near === null ? '"hearsay rules" lists them' : `did you mean "${near}"?`;
  throw new UsageError(`there is no rule "${id}"; ${hint}`);
}

/** The rule without its code. */
function toRecord({ check: _check, ...rule }: AnyRule): object {
  return rule;
}
