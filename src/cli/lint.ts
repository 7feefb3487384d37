import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Writable } from 'node:stream';
import type { Level } from '../audit/contract.ts';
import { isAtLeast } from '../lint/levels.ts';
import type { Policy } from '../lint/policy.ts';
import { type FileReport, LintTally } from '../report/lint/file-report.ts';
import { displayPath } from './display-path.ts';
import type { LINT_FLAGS } from './flags.ts';
import { BaselineFile } from './lint/baseline-file.ts';
import { findFiles } from './lint/find-files.ts';
import type { LintInput, OriginalsOfRun } from './lint/lint-file.ts';
import { createLintFormatter } from './lint/lint-formats.ts';
import { createPolicies } from './lint/policies.ts';
import { closeQuietly, writeAll } from './output.ts';
import { pageStyle } from './page-style.ts';
import type { ParsedArguments } from './parse-arguments.ts';
import { startProgress } from './progress.ts';
import { UsageError } from './usage-error.ts';
import type { AgainstArguments } from './verify/split-against.ts';

const DEFAULT_FAIL_ON: Level = 'error';

/**
 * Lints articles and prints findings as they come. Gives 2 when a file, a policy or a rule failed, else 1 when there
 * are findings at or above the failing level, else 0. An original that cannot be read is a file that failed.
 */
export async function runLint(
  args: ParsedArguments<typeof LINT_FLAGS>,
  against: AgainstArguments,
): Promise<number> {
  const { flags, operands } = args;
  if (operands.length === 0)
    throw new UsageError(
      against.originals.length > 1
        ? 'needs articles: write them before --against, which takes everything up to the next flag'
        : 'needs articles: files, folders, patterns, or "-" for standard input',
    );
  if (flags['update-baseline'] && flags.baseline === undefined)
    throw new UsageError('--update-baseline needs --baseline FILE');
  const policyOf = createPolicies({
    config: flags.config === undefined ? undefined : resolve(flags.config),
    preset: flags.preset,
    rules: flags.rule?.split(',').map((id) => id.trim()),
  });
  const baseline =
    flags.baseline === undefined
      ? null
      : await BaselineFile.open(flags.baseline, flags['update-baseline']);
  const { inputs, missing } = await findInputs(operands, flags['stdin-filename']);
  const style = pageStyle(flags, flags.output !== undefined);
  const { quiet } = flags;
  const formatter = await createLintFormatter(flags.format ?? 'terminal', { ...style, quiet });
  const output = flags.output === undefined ? process.stdout : openOutput(flags.output);
  const onScreen = output === process.stdout && process.stdout.isTTY;
  const progress = startProgress('reading the model …', onScreen);
  const [model, { lintFile }, { createOriginals }] = await Promise.all([
    import('../load-model-node.ts').then(({ loadModel }) =>
      loadModel(flags.model === undefined ? {} : { choice: flags.model }),
    ),
    import('./lint/lint-file.ts'),
    import('./lint/originals.ts'),
  ]);
  let unreadable = 0;
  const originals: OriginalsOfRun = {
    against: against.originals,
    openOriginals: createOriginals({
      model,
      articles: () => lintedPaths(inputs, policyOf),
      onProblem: ({ message }) => {
        unreadable++;
        process.stderr.write(`hearsay lint: ${message}\n`);
      },
    }),
  };
  const tally = new LintTally();
  let failing = 0;
  const finish = async (report: FileReport, policy: Policy | null, gone = 0): Promise<void> => {
    complain(report);
    const failOn = flags['fail-on'] ?? policy?.failOn ?? DEFAULT_FAIL_ON;
    const shown = quiet ? keepFailing(report, failOn) : report;
    tally.add(shown, gone);
    if (!('error' in report))
      failing += report.result.findings.filter(({ level }) => isAtLeast(level, failOn)).length;
    const piece = formatter.file(shown);
    if (piece !== '') await writeAll(output, piece);
  };
  try {
    await writeAll(output, formatter.begin());
    for (const name of missing) {
      const error = { code: 'file-not-found', message: `${name}: there is no such file or folder` };
      await finish({ path: name, error }, null);
    }
    for (const [i, input] of inputs.entries()) {
      progress.update(`${i + 1} of ${inputs.length}: ${input.label}`);
      const policy = await policyOf(input.path).catch((error: unknown) => error);
      if (!isPolicy(policy)) {
        if (inputs.length === 1) throw policy;
        await finish({ path: input.label, error: policyFailure(policy) }, null);
        continue;
      }
      if (policy.ignores(input.path)) continue;
      const report = await lintFile(input, policy, model, originals);
      if (baseline === null || 'error' in report) await finish(report, policy);
      else {
        if (flags['update-baseline']) baseline.renew(input.path, report.result);
        const { result, gone } = baseline.apply(input.path, report.result);
        await finish({ ...report, result }, policy, gone);
      }
    }
    await writeAll(output, formatter.end(tally.totals));
    if (flags['update-baseline']) await baseline?.save();
    if (output !== process.stdout) await new Promise<void>((done) => output.end(done));
  } finally {
    progress.end();
  }
  const { failed, ruleFailures } = tally.totals;
  return failed > 0 || ruleFailures > 0 || unreadable > 0 ? 2 : failing > 0 ? 1 : 0;
}

/** The paths of articles that no policy leaves alone: an original that is left alone is still an original. */
async function lintedPaths(
  inputs: readonly LintInput[],
  policyOf: (path: string) => Promise<Policy>,
): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { path } of inputs) {
    const policy = await policyOf(path).catch(() => null);
    if (policy?.ignores(path) !== true) paths.push(path);
  }
  return paths;
}

async function findInputs(
  operands: readonly string[],
  stdinName: string | undefined,
): Promise<{ readonly inputs: readonly LintInput[]; readonly missing: readonly string[] }> {
  const label = stdinName ?? 'standard input';
  const stdin = { path: resolve(stdinName ?? 'stdin.md'), label, stdin: true };
  const { paths, missing } = await findFiles(operands.filter((operand) => operand !== '-'));
  const files = paths.map((path) => ({ path, label: displayPath(path) }));
  return { inputs: operands.includes('-') ? [stdin, ...files] : files, missing };
}

function openOutput(path: string): Writable {
  const stream = createWriteStream(path);
  closeQuietly(stream);
  return stream;
}

/** Says on stderr what could not be done; the formats for machines have it in their records too. */
function complain(report: FileReport): void {
  if ('error' in report) {
    process.stderr.write(`hearsay lint: ${report.error.message}\n`);
    return;
  }
  for (const { rule, message } of report.result.failures)
    process.stderr.write(
      `hearsay lint: ${report.path}: the rule ${rule} could not finish: ${message.replace(/\s+/g, ' ')}\n`,
    );
}

function keepFailing(report: FileReport, failOn: Level | 'never'): FileReport {
  if ('error' in report) return report;
  const findings = report.result.findings.filter(({ level }) => isAtLeast(level, failOn));
  return { ...report, result: { ...report.result, findings } };
}

function isPolicy(given: unknown): given is Policy {
  return typeof given === 'object' && given !== null && 'layers' in given;
}

function policyFailure(error: unknown): { readonly code: string; readonly message: string } {
  const { code = 'policy-invalid', message = String(error) } = error as NodeJS.ErrnoException;
  return { code, message };
}
