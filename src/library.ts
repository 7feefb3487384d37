/** What the package gives on every platform; its entry points add how a model is loaded there. */

export {
  ACTS,
  type Act,
  FORMS,
  type Form,
  FRAMINGS,
  type Framing,
} from './attribute/attribution.ts';
export { type AuditModel, type AuditOptions, audit } from './audit/audit.ts';
export type {
  Audit,
  AuditArticle,
  AuditAttribution,
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
export type { LoadModelOptions } from './load-model-options.ts';
export type { ArticleFormat, ReadHints } from './read/article-format.ts';
export { type ReadArticle, type Reading, readArticle, readText } from './read/read-article.ts';
export { formatBrat } from './report/brat.ts';
export { formatCsv } from './report/csv.ts';
export { formatHtml } from './report/html.ts';
export { formatJson } from './report/json.ts';
export { formatErrorLine, formatJsonLine } from './report/jsonl.ts';
export { formatWebAnnotations } from './report/web-annotation.ts';
export { ANONYMITIES, type Anonymity, SOURCE_KINDS, type SourceKind } from './source/source.ts';
export type { Article, ArticleInfo, Block, BlockKind } from './text/article.ts';
export { HearsayError, type HearsayErrorCode } from './text/hearsay-error.ts';
export type { Span } from './text/span.ts';
