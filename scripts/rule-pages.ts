import { PRESETS } from '../src/lint/presets/preset-list.ts';
import { RULES } from '../src/lint/rule-list.ts';
import { formatRuleIndex, formatRulePage } from '../src/report/lint/rule-page.ts';

/** The pages of `docs/rules/` by file name, as they should be. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', formatRuleIndex(RULES)],
    ...RULES.map((rule) => [`${rule.id}.md`, formatRulePage(rule, PRESETS)] as const),
  ]);
}
