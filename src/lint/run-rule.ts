import type { TokenRange } from '../attribute/attribution.ts';
import type { AuditAttribution, AuditSource, Finding, Level } from '../audit/contract.ts';
import type { Span } from '../text/span.ts';
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
  const report = (report: Report) => {
    onFinding(toFinding(rule, setting.level, report, shared.text));
  };
  rule.check(new OneRule(shared, options, report));
}

/**
 * The context that a rule is given. A copy: with the shared one as its prototype, every article would be a kind of
 * object of its own to the engine, which then makes its code for the rules anew again and again, and keeps articles in
 * memory until it next looks at all of it. What is worked out late is left to the shared one.
 */
class OneRule<Values> implements RuleContext<Values> {
  readonly shared: SharedContext;
  readonly options: Values;
  readonly report: RuleContext<Values>['report'];
  readonly once: RuleContext<Values>['once'];
  readonly text;
  readonly article;
  readonly audit;
  readonly document;
  readonly tagged;
  readonly attributions;
  readonly sources;
  readonly author;
  readonly interests;
  readonly quotations;
  readonly sourceOf;
  readonly attributionsOf;
  readonly attributionsHolding;
  readonly isInsideQuotation;
  readonly isOwnVoice;
  readonly tokensOf;
  readonly spanOf;
  readonly textOf;
  readonly wordAt;
  readonly sentenceAt;
  readonly slice;

  constructor(shared: SharedContext, options: Values, report: RuleContext<Values>['report']) {
    this.shared = shared;
    this.options = options;
    this.report = report;
    // Not written right of `this.once =`, for the reason that is given where the shared context is made.
    const once: RuleContext<Values>['once'] = (find) => {
      if (!shared.found.has(find)) shared.found.set(find, find(this));
      return shared.found.get(find) as ReturnType<typeof find>;
    };
    this.once = once;
    this.text = shared.text;
    this.article = shared.article;
    this.audit = shared.audit;
    this.document = shared.document;
    this.tagged = shared.tagged;
    this.attributions = shared.attributions;
    this.sources = shared.sources;
    this.author = shared.author;
    this.interests = shared.interests;
    this.quotations = shared.quotations;
    this.sourceOf = shared.sourceOf;
    this.attributionsOf = shared.attributionsOf;
    this.attributionsHolding = shared.attributionsHolding;
    this.isInsideQuotation = shared.isInsideQuotation;
    this.isOwnVoice = shared.isOwnVoice;
    this.tokensOf = shared.tokensOf;
    this.spanOf = shared.spanOf;
    this.textOf = shared.textOf;
    this.wordAt = shared.wordAt;
    this.sentenceAt = shared.sentenceAt;
    this.slice = shared.slice;
  }

  get ownVoice(): readonly Span[] {
    return this.shared.ownVoice;
  }

  get sentences(): readonly TokenRange[] {
    return this.shared.sentences;
  }
}

type Options = Parameters<AnyRule['check']>[0]['options'];

/** Options by setting: a policy's settings stay the same from article to article. */
const known = new WeakMap<RuleSetting, { readonly rule: AnyRule; readonly options: Options }>();

function optionsOf(rule: AnyRule, setting: RuleSetting): Options {
  const before = known.get(setting);
  if (before?.rule === rule) return before.options;
  const options: Options = { ...defaultOptions(rule.options), ...(setting.options as Options) };
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
