import type { Finding } from '../audit/contract.ts';
import { suggest } from '../text/suggest.ts';
import type { EffectivePolicy } from './policy.ts';
import {
  SUPPRESSION_RULES,
  suppressionUnknown,
  suppressionUnused,
  suppressionWithoutReason,
} from './suppression-rules.ts';
import { DIRECTIVE_KINDS, type Directive, type Suppression } from './suppressions.ts';

/** A finding about a comment: it has a place in the file and none in the article. */
export interface CommentFinding {
  readonly finding: Finding;
  readonly directive: Directive;
}

/**
 * Reports what is wrong with the comments of a file. `used` holds the suppressions that suppressed something. A rule
 * that the policy does not run cannot be found unused.
 */
export function checkSuppressions(
  directives: readonly Directive[],
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  policy: EffectivePolicy,
): CommentFinding[] {
  const found: CommentFinding[] = [];
  const report = (rule: { readonly id: string }, directive: Directive, message: string): void => {
    const level = policy.settings.get(rule.id)?.level;
    if (level === undefined) return;
    const sentence = message.endsWith('?') ? message : `${message}.`;
    found.push({ finding: { rule: rule.id, level, message: sentence, spans: [] }, directive });
  };
  const names = [...policy.registry.keys()];
  for (const directive of directives) {
    if (directive.kind === null) {
      const near = suggest(directive.name, DIRECTIVE_KINDS);
      report(
        suppressionUnknown,
        directive,
        `There is no comment "hearsay-${directive.name}"${didYouMean(near === null ? null : `hearsay-${near}`)}`,
      );
      continue;
    }
    for (const rule of directive.rules) {
      if (policy.registry.has(rule)) continue;
      report(
        suppressionUnknown,
        directive,
        `There is no rule "${rule}"${didYouMean(suggest(rule, names))}`,
      );
    }
    if (directive.kind !== 'enable' && directive.reason === null)
      report(
        suppressionWithoutReason,
        directive,
        'This comment suppresses findings and does not say why: give the reason after a colon',
      );
  }
  for (const suppression of suppressions) {
    const { directive } = suppression;
    const [rule] = directive.rules;
    if (directive.kind === 'enable' || directive.kind === null || used.has(suppression)) continue;
    if (rule !== undefined && !policy.settings.has(rule)) continue;
    report(
      suppressionUnused,
      directive,
      rule === undefined
        ? 'This comment suppresses nothing'
        : `This comment suppresses no finding of ${rule}`,
    );
  }
  return found;
}

/** Whether a rule is about comments. */
export function isSuppressionRule(id: string): boolean {
  return SUPPRESSION_RULES.some((rule) => rule.id === id);
}

function didYouMean(near: string | null): string {
  return near === null ? '' : `; did you mean "${near}"?`;
}
