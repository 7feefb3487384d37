import type { AuditAttribution, AuditSource, Finding, Level } from '../audit/contract.ts';
import type { SharedContext } from './create-context.ts';
import { defaultOptions } from './option-schema.ts';
import type { AnyRule } from './rule.ts';
import type { Report, RuleContext } from './rule-context.ts';

/** How a policy wants a rule: its level, and the options that it sets. */
export interface RuleSetting {
  readonly level: Level;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Runs one rule over one article and hands on each finding as it is reported. Throws what the rule throws. */
export function runRule(
  rule: AnyRule,
  setting: RuleSetting,
  shared: SharedContext,
  onFinding: (finding: Finding) => void,
): void {
  const options = optionsOf(rule, setting);
  // The shared part is the prototype and not copied, so that what it works out late stays unworked.
  const own: Pick<RuleContext<typeof options>, 'options' | 'report'> = {
    options,
    report: (report) => {
      onFinding(toFinding(rule, setting.level, report, shared.text));
    },
  };
  const context = Object.assign(Object.create(shared), own);
  rule.check(context);
}

/** Options by setting: a policy's settings stay the same from article to article. */
const known = new WeakMap<RuleSetting, { readonly rule: AnyRule; readonly options: object }>();

function optionsOf(rule: AnyRule, setting: RuleSetting): object {
  const before = known.get(setting);
  if (before?.rule === rule) return before.options;
  const options = { ...defaultOptions(rule.options), ...setting.options };
  known.set(setting, { rule, options });
  return options;
}

function toFinding(rule: AnyRule, level: Level, report: Report, text: string): Finding {
  if (report.spans.length === 0) throw new TypeError('a report needs at least one span');
  for (const { start, end } of report.spans) {
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end))
      throw new TypeError(`a report's span must not be empty: ${start}-${end}`);
    if (end > text.length)
      throw new TypeError(`a report's span ends after the text: ${start}-${end}`);
  }
  const source = idOf(report.source);
  const attribution = idOf(report.attribution);
  return {
    rule: rule.id,
    level,
    message: report.message,
    spans: report.spans.map(({ start, end }) => ({ start, end })),
    ...(source !== undefined && { source }),
    ...(attribution !== undefined && { attribution }),
  };
}

function idOf(
  given: string | AuditSource | AuditAttribution | null | undefined,
): string | undefined {
  return typeof given === 'string' ? given : given?.id;
}
