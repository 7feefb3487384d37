import { writeFile } from 'node:fs/promises';
import type { Level } from '../audit/contract.ts';
import { HearsayError } from '../text/hearsay-error.ts';
import type { Problem, Verification } from '../verify/contract.ts';
import type { ArticleToCheck } from '../verify/verify.ts';
import { writeAll } from './output.ts';
import { pageStyle } from './page-style.ts';
import type { ParsedArguments } from './parse-arguments.ts';
import { type Progress, startProgress } from './progress.ts';
import { UsageError } from './usage-error.ts';
import type { AgainstArguments } from './verify/split-against.ts';
import type { VERIFY_FLAGS } from './verify-flags.ts';

type Flags = ParsedArguments<typeof VERIFY_FLAGS>['flags'];
type Format = 'terminal' | 'json' | 'html';

/**
 * Checks the quotations of articles against originals and prints what came of it. Gives 1 when there are findings at or
 * above the failing level, 2 when originals were named and none could be read, else 0.
 */
export async function runVerify(
  args: ParsedArguments<typeof VERIFY_FLAGS>,
  against: AgainstArguments,
): Promise<number> {
  const { flags, operands } = args;
  if (operands.length === 0)
    throw new UsageError(
      against.originals.length > 1
        ? 'needs an article: write it before --against, which takes everything up to the next flag'
        : 'needs an article: FILE, URL, or "-" for standard input',
    );
  const format = flags.format ?? formatOf(flags.output ?? '');
  const progress = startProgress('reading …', false);
  try {
    const verification = await check(flags, operands, against, progress);
    const page = await renderPage(verification, format, flags);
    progress.end();
    for (const { message } of verification.problems) process.stderr.write(`hearsay: ${message}\n`);
    if (flags.output === undefined) await writeAll(process.stdout, page);
    else await writeFile(flags.output, page);
    if (against.isGiven && verification.summary.originals === 0) {
      process.stderr.write('hearsay: verify: none of the originals could be read\n');
      return 2;
    }
    return hasFailed(verification, flags['fail-on'] ?? 'warning') ? 1 : 0;
  } finally {
    progress.end();
  }
}

async function check(
  flags: Flags,
  operands: readonly string[],
  against: AgainstArguments,
  progress: Progress,
): Promise<Verification> {
  const [{ readInput }, { startVerify }, { walkOriginals }, { createFileOpener }] =
    await Promise.all([
      import('../read/node/read-input.ts'),
      import('../verify/verify.ts'),
      import('./verify/walk-originals.ts'),
      import('./verify/open-file.ts'),
    ]);
  const wantsSources = !flags['no-sources'] && !flags.list;
  const model = wantsSources
    ? await (await import('../load-model-node.ts')).loadModel(
        flags.model === undefined ? {} : { choice: flags.model },
      )
    : undefined;
  const articles: ArticleToCheck[] = [];
  const problems: Problem[] = [];
  for (const name of operands) {
    try {
      const article = await readInput(name, { allowPrivate: flags['allow-private'] });
      if (flags.list) {
        const { findListed } = await import('../verify/find-quotations.ts');
        articles.push({ name, article, quotations: findListed(article.text) });
      } else if (model !== undefined) {
        const { audit } = await import('../audit/audit.ts');
        articles.push({ name, article, audit: audit(article, model) });
      } else articles.push({ name, article });
    } catch (error) {
      if (operands.length === 1) throw error;
      problems.push(toProblem(name, error));
    }
  }
  if (articles.length === 0)
    throw new HearsayError('not-readable', 'none of the articles could be read');
  const found = await walkOriginals(against.originals, operands);
  problems.push(...found.problems);
  const run = startVerify(articles, {
    spoken: flags.spoken,
    ...(model !== undefined && { model }),
  });
  if (flags.index !== undefined) {
    if (found.files.some(isAddress))
      throw new UsageError('--index keeps files only, and an address was given as an original');
    const { buildIndex, loadIndex } = await import('./verify/index-file.ts');
    // An index holds what it needs: the files are not kept in memory beside it.
    const openFile = createFileOpener(flags['allow-private'], 0);
    const opened =
      loadIndex(flags.index, found.files) ??
      (await buildIndex(flags.index, found.files, openFile, progress.update));
    problems.push(...opened.problems);
    progress.update('comparing …');
    return run.finishIndexed(opened.index, opened.originals, problems);
  }
  const open = createFileOpener(flags['allow-private']);
  for (const [index, file] of found.files.entries()) {
    progress.update(`reading original ${index + 1} of ${found.files.length}: ${file}`);
    try {
      const { original, bytes } = await open(file);
      run.add(original, bytes);
    } catch (error) {
      problems.push(toProblem(file, error));
    }
  }
  progress.update('comparing …');
  return run.finish(problems);
}

function isAddress(name: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(name);
}

function toProblem(name: string, error: unknown): Problem {
  if (error instanceof HearsayError) return { name, code: error.code, message: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return { name, code: 'not-readable', message: `${name}: cannot be read: ${reason}` };
}

async function renderPage(
  verification: Verification,
  format: Format,
  flags: Flags,
): Promise<string> {
  if (format === 'json') {
    const { toJson } = await import('../report/json.ts');
    return `${toJson(verification, 2)}\n`;
  }
  if (format === 'html')
    return (await import('../report/verify/html.ts')).formatVerificationHtml(verification);
  const { formatVerification } = await import('../report/verify/terminal.ts');
  return formatVerification(verification, pageStyle(flags, flags.output !== undefined));
}

function formatOf(path: string): Format {
  if (/\.json$/i.test(path)) return 'json';
  return /\.html?$/i.test(path) ? 'html' : 'terminal';
}

function hasFailed({ findings }: Verification, failing: Level | 'never'): boolean {
  if (failing === 'never') return false;
  return findings.some(
    ({ level }) => level === 'error' || (level === 'warning' && failing === 'warning'),
  );
}
