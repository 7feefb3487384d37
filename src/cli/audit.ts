import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { AuditModel, AuditOptions, Linter } from '../audit/audit.ts';
import { isAtLeast } from '../lint/levels.ts';
import type { RuleFailure } from '../lint/lint-result.ts';
import type { ReadArticle } from '../read/read-article.ts';
import { HearsayError } from '../text/hearsay-error.ts';
import { displayPath } from './display-path.ts';
import type { AUDIT_FLAGS } from './flags.ts';
import { type Format, formatOfFile } from './formats.ts';
import type { CheckQuotations } from './lint/originals.ts';
import { writeAll } from './output.ts';
import { pageStyle } from './page-style.ts';
import type { ParsedArguments } from './parse-arguments.ts';
import { startProgress } from './progress.ts';
import { UsageError } from './usage-error.ts';

/** So many code units take some two seconds. */
const LONG_TEXT = 250_000;

const TEXTLESS_FORMATS: readonly Format[] = ['json', 'jsonl'];

/** Audits one article and prints it. Gives 1 when there are findings at or above the level of `--fail-on`, else 0. */
export async function runAudit(args: ParsedArguments<typeof AUDIT_FLAGS>): Promise<number> {
  const { flags, operands } = args;
  const [name, second] = operands;
  if (name === undefined)
    throw new UsageError('needs an article: FILE, URL, or "-" for standard input');
  if (second !== undefined) {
    throw new UsageError(`reads one article, and "${second}" is a second; annotate reads many`);
  }
  const format = flags.format ?? formatOfFile(flags.output ?? '');
  if (flags['no-text'] && !TEXTLESS_FORMATS.includes(format)) {
    throw new UsageError(`--no-text goes with --format json, not with ${format}`);
  }
  const minConfidence = flags['min-confidence'];
  const failures: RuleFailure[] = [];
  const progress = startProgress(`reading ${name === '-' ? 'standard input' : name} …`, false);
  try {
    const [article, model, { audit }, { render }] = await Promise.all([
      import('../read/node/read-input.ts').then(({ readInput }) =>
        readInput(name, { allowPrivate: flags['allow-private'] }).catch(nameTheFlag),
      ),
      import('../load-model-node.ts').then(({ loadModel }) =>
        loadModel(flags.model === undefined ? {} : { choice: flags.model }),
      ),
      import('../audit/audit.ts'),
      import('./render.ts'),
    ]);
    if (article.text.length > LONG_TEXT) progress.show('reading a long text …');
    const linter = flags['no-lint']
      ? null
      : await policyLinter(name, article, flags, failures, model);
    const options: AuditOptions = {
      ...(minConfidence !== undefined && { minConfidence }),
      includeText: !flags['no-text'],
      ...(linter !== null && { linter }),
    };
    const record = audit(article, model, options);
    const page = await render(record, format, {
      ...pageStyle(flags, flags.output !== undefined),
      ...(name !== '-' && { label: name }),
    });
    progress.end();
    if (flags.output === undefined) await writeAll(process.stdout, page);
    else await writeFile(flags.output, page);
    for (const { rule, message } of failures)
      process.stderr.write(`hearsay audit: the rule ${rule} could not finish: ${message}\n`);
    if (failures.length > 0) return 2;
    const failOn = flags['fail-on'] ?? 'never';
    return record.findings.some(({ level }) => isAtLeast(level, failOn)) ? 1 : 0;
  } finally {
    progress.end();
  }
}

/** The linter for one article: of the policy that the command line names, or that is nearest to the article. */
async function policyLinter(
  name: string,
  article: ReadArticle,
  { config, preset }: ParsedArguments<typeof AUDIT_FLAGS>['flags'],
  failures: RuleFailure[],
  model: AuditModel,
): Promise<Linter> {
  const [{ createPolicies }, { createLinter }, { resolvePolicy }, { sourceOf }] = await Promise.all(
    [
      import('./lint/policies.ts'),
      import('../lint/lint-analysis.ts'),
      import('../lint/policy.ts'),
      import('./lint/source-of.ts'),
    ],
  );
  const isFile = name !== '-' && article.url === undefined;
  const path = resolve(isFile ? name : 'article');
  const choice = { config: config === undefined ? undefined : resolve(config), preset };
  const policy = await createPolicies(choice)(path);
  const source = await sourceOf(article, isFile ? path : null);
  const onFailure = (failure: RuleFailure): void => void failures.push(failure);
  const effective = resolvePolicy(policy, path);
  const check = await policyOriginals(effective.originals ?? [], path, model);
  return createLinter(effective, onFailure, source, check ?? undefined);
}

/** What checks quotations against the originals that the policy names; null when it names none. */
async function policyOriginals(
  names: readonly string[],
  path: string,
  model: AuditModel,
): Promise<CheckQuotations | null> {
  if (names.length === 0) return null;
  const { createOriginals } = await import('./lint/originals.ts');
  const open = createOriginals({
    model,
    articles: async () => [path],
    onProblem: ({ message }) => process.stderr.write(`hearsay audit: ${message}\n`),
  });
  return open(names.map(displayPath));
}

/** The reader knows no flags; who is at the command line should hear of the one that helps. */
function nameTheFlag(error: unknown): never {
  const isPrivate = error instanceof HearsayError && / not a public address/.test(error.message);
  if (!isPrivate) throw error;
  throw new HearsayError(error.code, `${error.message} (--allow-private)`, { cause: error });
}
