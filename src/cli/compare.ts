import { writeFile } from 'node:fs/promises';
import type { Comparison } from '../compare/contract.ts';
import type { COMPARE_FLAGS } from './compare-flags.ts';
import { writeAll } from './output.ts';
import { pageStyle } from './page-style.ts';
import type { ParsedArguments } from './parse-arguments.ts';
import { startProgress } from './progress.ts';
import { UsageError } from './usage-error.ts';

type CompareArguments = ParsedArguments<typeof COMPARE_FLAGS>;
type Flags = CompareArguments['flags'];
type Format = 'terminal' | 'json' | 'html';

/** `hearsay compare`: lays accounts of one matter side by side. Exit code 0, or 2 when fewer than two can be read. */
export async function runCompare({ flags, operands }: CompareArguments): Promise<number> {
  if (operands.length === 0)
    throw new UsageError('needs two accounts or more: FILE, FOLDER, URL, or "-"');
  const format = flags.format ?? formatOf(flags.output ?? '');
  const progress = startProgress('reading …', false);
  try {
    const { readAccounts } = await import('./compare/read-accounts.ts');
    const { accounts, problems } = await readAccounts(operands, flags['allow-private']);
    progress.update('comparing …');
    for (const { message } of problems) process.stderr.write(`hearsay: ${oneLine(message)}\n`);
    if (accounts.length < 2) {
      const left = accounts.length === 1 ? 'only one account is left' : 'no account is left';
      process.stderr.write(`hearsay: compare: needs two accounts or more, and ${left}\n`);
      return 2;
    }
    const [{ compare }, { loadModel }] = await Promise.all([
      import('../compare/compare.ts'),
      import('../load-model-node.ts'),
    ]);
    const model = await loadModel(flags.model === undefined ? {} : { choice: flags.model });
    const comparison = compare(accounts, {
      model,
      includeText: !(flags['no-text'] && format === 'json'),
    });
    const page = await renderPage({ ...comparison, problems }, format, flags);
    progress.end();
    if (flags.output === undefined) await writeAll(process.stdout, page);
    else await writeFile(flags.output, page);
    return 0;
  } finally {
    progress.end();
  }
}

/** Without line breaks and control characters, which a file's name may hold. */
function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '?');
}

async function renderPage(comparison: Comparison, format: Format, flags: Flags): Promise<string> {
  if (format === 'json') {
    const { toJson } = await import('../report/json.ts');
    return `${toJson(comparison, 2)}\n`;
  }
  if (format === 'html')
    return (await import('../report/compare/html.ts')).formatComparisonHtml(comparison);
  const { formatComparison } = await import('../report/compare/terminal.ts');
  return formatComparison(comparison, pageStyle(flags, flags.output !== undefined));
}

function formatOf(path: string): Format {
  if (/\.json$/i.test(path)) return 'json';
  return /\.html?$/i.test(path) ? 'html' : 'terminal';
}
