import { sep } from 'node:path';
import { type Analysis, type AuditModel, analyse } from '../../audit/audit.ts';
import { htmlSource } from '../../lint/html-source.ts';
import { lintAnalysis } from '../../lint/lint-analysis.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import { type Policy, resolvePolicy } from '../../lint/policy.ts';
import { plainSource, type SourceText } from '../../lint/source-text.ts';
import type { ArticleFormat } from '../../read/article-format.ts';
import { readText } from '../../read/read-article.ts';
import type { createOriginals } from '../lint/originals.ts';

/** An open document as the editor has it. */
export interface OpenText {
  /** Absolute: where it lies, or would. Decides the policy, and the format where the content does not. */
  readonly path: string;
  /** What the editor says that it is: `markdown`, `html`, `plaintext`. */
  readonly languageId: string;
  readonly text: string;
}

/** A document that was read and linted. All ranges are offsets of the text that was given. */
export interface LintedDocument {
  readonly format: ArticleFormat;
  readonly analysis: Analysis;
  readonly source: SourceText;
  readonly policy: Policy;
  readonly result: LintResult;
}

const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['markdown', 'text/markdown'],
  ['html', 'text/html'],
]);

/** Reads and lints an open document. Rejects with `HearsayError` for a text that is no article. */
export async function lintDocument(
  { path, languageId, text }: OpenText,
  policy: Policy,
  model: AuditModel,
  openOriginals: ReturnType<typeof createOriginals>,
): Promise<LintedDocument> {
  const contentType = MEDIA_TYPES.get(languageId);
  const hints = contentType === undefined ? { name: path } : { name: path, contentType };
  const article = await readText(text, hints);
  const { format } = article.reading;
  const source =
    format === 'html' ? htmlSource(text, article) : plainSource(text, format === 'markdown');
  const { minConfidence } = policy;
  const analysis = analyse(article, model, minConfidence === undefined ? {} : { minConfidence });
  const effective = resolvePolicy(policy, path);
  const { originals = [] } = effective;
  // An original that is opened itself is not held against itself.
  const isOriginal = originals.some((name) => path === name || path.startsWith(`${name}${sep}`));
  const check = originals.length === 0 || isOriginal ? null : await openOriginals(originals);
  const result = lintAnalysis(analysis, effective, source, check?.(analysis));
  return { format, analysis, source, policy, result };
}
