/** What the package gives on every platform; its entry points add how a model is loaded there. */

export {
  ACTS,
  type Act,
  FORMS,
  type Form,
  FRAMINGS,
  type Framing,
} from './attribute/attribution.ts';
export {
  type Analysis,
  type AuditModel,
  type AuditOptions,
  analyse,
  audit,
  type Linter,
} from './audit/audit.ts';
export type {
  Audit,
  AuditArticle,
  AuditAttribution,
  AuditDispute,
  AuditLine,
  AuditSource,
  ErrorLine,
  Finding,
  Json,
  KindTally,
  Level,
  LineLabels,
  Summary,
  Tally,
} from './audit/contract.ts';
export { FORMAT_VERSION } from './audit/contract.ts';
export {
  createModel,
  MODEL_CHOICES,
  type ModelChoice,
  type ModelFile,
} from './audit/model-files.ts';
export { type Account, toAccount } from './compare/account.ts';
export { type CompareOptions, compare } from './compare/compare.ts';
export type {
  AlignedGroup,
  AlignedPair,
  Appearance,
  ComparedAccount,
  ComparedDispute,
  ComparedSource,
  Comparison,
  ComparisonSummary,
  Disagreement,
  Place,
  Provenance,
  ProvenanceEdge,
  ProvenanceNode,
  WordDifference,
} from './compare/contract.ts';
export {
  CONTRASTS,
  type Contrast,
  DISAGREEMENTS,
  type DisagreementKind,
  PROVENANCE_BASES,
  type ProvenanceBasis,
  SOURCE_BASES,
  type SourceBasis,
} from './compare/contract.ts';
export { DISPUTE_KINDS, type DisputeKind } from './dispute/dispute.ts';
export { defaultPolicy, findPreset } from './lint/default-policy.ts';
export type { Interest } from './lint/interest.ts';
export { createLinter, lintAnalysis } from './lint/lint-analysis.ts';
export type {
  LintFinding,
  LintResult,
  RuleFailure,
  SuppressedBy,
  SuppressedFinding,
} from './lint/lint-result.ts';
export type { OptionSchema, OptionSchemas, OptionValues } from './lint/option-schema.ts';
export type { Plugin } from './lint/plugin.ts';
export {
  type Allowance,
  type Approval,
  type EffectivePolicy,
  type Policy,
  type PolicyLayer,
  type RuleEntry,
  registerRules,
  resolvePolicy,
} from './lint/policy.ts';
export type { Preset, PresetEntry } from './lint/presets/preset.ts';
export { PRESETS } from './lint/presets/preset-list.ts';
export { type AnyRule, defineRule, type Guidance, type Rule } from './lint/rule.ts';
export type { LintAttribution, Report, RuleContext } from './lint/rule-context.ts';
export { RULES } from './lint/rule-list.ts';
export { plainSource, type SourceText } from './lint/source-text.ts';
export type { LoadModelOptions } from './load-model-options.ts';
export type { ArticleFormat, ReadHints } from './read/article-format.ts';
export { type ReadArticle, type Reading, readArticle, readText } from './read/read-article.ts';
export { formatBrat } from './report/brat.ts';
export { formatComparisonHtml } from './report/compare/html.ts';
export { formatCsv } from './report/csv.ts';
export { formatHtml } from './report/html.ts';
export { formatJson } from './report/json.ts';
export { formatErrorLine, formatJsonLine } from './report/jsonl.ts';
export { formatVerificationHtml } from './report/verify/html.ts';
export { formatWebAnnotations } from './report/web-annotation.ts';
export { ANONYMITIES, type Anonymity, SOURCE_KINDS, type SourceKind } from './source/source.ts';
export type { Article, ArticleInfo, Block, BlockKind, Link } from './text/article.ts';
export { HearsayError, type HearsayErrorCode } from './text/hearsay-error.ts';
export type { Span } from './text/span.ts';
export type {
  CheckedQuotation,
  Difference,
  DifferenceKind,
  Match,
  Problem,
  Verification,
  VerifySummary,
} from './verify/contract.ts';
export { DIFFERENCE_KINDS, RISKS, type Risk, VERDICTS, type Verdict } from './verify/contract.ts';
export { type Original, toOriginal } from './verify/original.ts';
export {
  type ArticleToCheck,
  startVerify,
  type VerifyOptions,
  type VerifyRun,
  verify,
} from './verify/verify.ts';
