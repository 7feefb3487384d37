import { type AuditModel, analyse } from '../../audit/audit.ts';
import { lintAnalysis } from '../../lint/lint-analysis.ts';
import { type Policy, resolvePolicy } from '../../lint/policy.ts';
import { readFileBytes, readStreamBytes } from '../../read/node/read-file.ts';
import { readArticle } from '../../read/read-article.ts';
import type { FileReport } from '../../report/lint/file-report.ts';
import { HearsayError } from '../../text/hearsay-error.ts';
import { displayPath } from '../display-path.ts';
import type { createOriginals } from './originals.ts';
import { sourceFromBytes } from './source-of.ts';

/** An article to lint. */
export interface LintInput {
  /** Absolute: what policies go by. For standard input, where it would lie. */
  readonly path: string;
  /** What reports call it. */
  readonly label: string;
  readonly stdin?: boolean;
}

/** What the quotations of a run's articles are checked against. */
export interface OriginalsOfRun {
  /** Those that the command line names; policies may name more. */
  readonly against: readonly string[];
  readonly openOriginals: ReturnType<typeof createOriginals>;
}

/** Reads and lints one file. What is wrong with the file is the report's error; nothing is thrown for it. */
export async function lintFile(
  { path, label, stdin = false }: LintInput,
  policy: Policy,
  model: AuditModel,
  { against, openOriginals }: OriginalsOfRun,
): Promise<FileReport> {
  try {
    const bytes = stdin ? await readStreamBytes(process.stdin, label) : await readFileBytes(path);
    const article = await readArticle(bytes, { name: label });
    const { minConfidence } = policy;
    const analysis = analyse(article, model, minConfidence === undefined ? {} : { minConfidence });
    const source = sourceFromBytes(article, bytes);
    const effective = resolvePolicy(policy, path);
    const names = [...against, ...(effective.originals ?? []).map(displayPath)];
    const check = names.length === 0 ? null : await openOriginals(names);
    const result = lintAnalysis(analysis, effective, source, check?.(analysis));
    return { path: label, result, source, registry: policy.registry };
  } catch (error) {
    return { path: label, error: describe(error) };
  }
}

function describe(error: unknown): { readonly code: string; readonly message: string } {
  if (error instanceof HearsayError) return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: message.replace(/\s+/g, ' ') };
}
