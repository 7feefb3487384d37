import type { Analysis, Linter } from '../audit/audit.ts';
import type { Finding } from '../audit/contract.ts';
import { compareSpans, type Span } from '../text/span.ts';
import { tokenAt } from '../tokenize/document.ts';
import type { CheckedQuotation } from '../verify/contract.ts';
import { findAcceptance } from './accept.ts';
import { checkSuppressions, isSuppressionRule } from './check-suppressions.ts';
import { createContext, type SharedContext } from './create-context.ts';
import { fingerprint } from './fingerprint.ts';
import type { LintFinding, LintResult, RuleFailure, SuppressedFinding } from './lint-result.ts';
import type { EffectivePolicy } from './policy.ts';
import { runRule } from './run-rule.ts';
import { plainSource, type SourceText } from './source-text.ts';
import { findSuppressions, readDirectives, type Suppression } from './suppressions.ts';

/**
 * Holds a policy against an article. `source` is the file that the article was read from; without it, lines are those
 * of the article's text and comments count for nothing. `quotations` is what came of checking the article's quotations;
 * without it, the rules about originals are silent. A rule that throws is a failure of the result, and the others go
 * on. Never throws.
 */
export function lintAnalysis(
  analysis: Analysis,
  policy: EffectivePolicy,
  source: SourceText = plainSource(analysis.article.text),
  quotations: readonly CheckedQuotation[] = [],
): LintResult {
  const context = createContext(analysis, policy.interests, quotations);
  const { found, failures } = runRules(policy, context);
  const directives = source.hasComments ? readDirectives(source.text) : [];
  const suppressions = findSuppressions(source.text, source.lines, directives);
  const used = new Set<Suppression>();
  const findings: LintFinding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of found) {
    const located = locate(finding, context, source);
    const acceptance = findAcceptance(finding, policy, context);
    const comments = suppressions.filter((candidate) =>
      reaches(candidate, finding, context, source),
    );
    for (const comment of comments) used.add(comment);
    const [comment] = comments;
    if (comment !== undefined)
      suppressed.push({ finding: located, by: 'comment', reason: comment.directive.reason });
    else if (acceptance !== null) suppressed.push({ finding: located, ...acceptance });
    else findings.push(located);
  }
  for (const { finding, directive } of checkSuppressions(directives, suppressions, used, policy)) {
    const said = source.text.slice(directive.span.start, directive.span.end);
    const mark = fingerprint([finding.rule, said, finding.message]);
    findings.push({ ...finding, ranges: [directive.span], fingerprint: mark });
  }
  return { findings: findings.sort(compareFindings), suppressed, failures };
}

/**
 * A linter for `audit`: its findings alone. What a rule that throws says goes to `onFailure`; `check` holds the article's
 * quotations against originals.
 */
export function createLinter(
  policy: EffectivePolicy,
  onFailure: (failure: RuleFailure) => void,
  source?: SourceText,
  check: (analysis: Analysis) => readonly CheckedQuotation[] = () => [],
): Linter {
  return {
    lint(analysis) {
      const { findings, failures } = lintAnalysis(analysis, policy, source, check(analysis));
      for (const failure of failures) onFailure(failure);
      return findings
        .filter(({ spans }) => spans.length > 0)
        .map(({ ranges: _ranges, fingerprint: _fingerprint, ...finding }) => finding);
    },
  };
}

function runRules(
  policy: EffectivePolicy,
  context: SharedContext,
): { readonly found: readonly Finding[]; readonly failures: readonly RuleFailure[] } {
  const found: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const [id, setting] of policy.settings) {
    const rule = policy.registry.get(id);
    if (rule === undefined || isSuppressionRule(id)) continue;
    try {
      const seen = new Set<string>();
      runRule(rule, setting, context, (finding) => {
        const [{ start, end }] = finding.spans as [Span];
        const key = `${start} ${end} ${finding.message}`;
        if (!seen.has(key)) found.push(finding);
        seen.add(key);
      });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      failures.push({ rule: id, message });
    }
  }
  return { found, failures };
}

function locate(finding: Finding, context: SharedContext, source: SourceText): LintFinding {
  const first = finding.spans[0] as Span;
  const sentence = context.sentenceAt(tokenAt(context.document, first.start));
  const around = context.textOf(sentence);
  return {
    ...finding,
    ranges: finding.spans.map(source.locate),
    fingerprint: fingerprint([finding.rule, around, context.slice(first)]),
  };
}

function reaches(
  { directive, covers }: Suppression,
  finding: Finding,
  context: SharedContext,
  source: SourceText,
): boolean {
  const [rule] = directive.rules;
  if (rule !== undefined && rule !== finding.rule) return false;
  const first = finding.spans[0] as Span;
  const block =
    context.document.blocks[context.document.blockOf[tokenAt(context.document, first.start)] ?? -1];
  const { start } = source.locate(first);
  return covers(start, block === undefined ? start : source.locate(block).start);
}

function compareFindings(a: LintFinding, b: LintFinding): number {
  const [first, second] = [a.ranges[0], b.ranges[0]];
  if (first === undefined || second === undefined) return 0;
  return compareSpans(first, second) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
