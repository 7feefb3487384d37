import { writeFile } from 'node:fs/promises';
import type { AuditOptions } from '../audit/audit.ts';
import { HearsayError } from '../text/hearsay-error.ts';
import type { AUDIT_FLAGS } from './flags.ts';
import { type Format, formatOfFile } from './formats.ts';
import { writeAll } from './output.ts';
import { pageStyle } from './page-style.ts';
import type { ParsedArguments } from './parse-arguments.ts';
import { startProgress } from './progress.ts';
import { UsageError } from './usage-error.ts';

/** So many code units take some two seconds. */
const LONG_TEXT = 250_000;

const TEXTLESS_FORMATS: readonly Format[] = ['json', 'jsonl'];

/** Audits one article and prints it. Gives 1 when there are findings of level `error`, else 0. */
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
  const options: AuditOptions = {
    ...(minConfidence !== undefined && { minConfidence }),
    includeText: !flags['no-text'],
  };
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
    const record = audit(article, model, options);
    const page = await render(record, format, {
      ...pageStyle(flags, flags.output !== undefined),
      ...(name !== '-' && { label: name }),
    });
    progress.end();
    if (flags.output === undefined) await writeAll(process.stdout, page);
    else await writeFile(flags.output, page);
    return record.findings.some((finding) => finding.level === 'error') ? 1 : 0;
  } finally {
    progress.end();
  }
}

/** The reader knows no flags; who is at the command line should hear of the one that helps. */
function nameTheFlag(error: unknown): never {
  const isPrivate = error instanceof HearsayError && / not a public address/.test(error.message);
  if (!isPrivate) throw error;
  throw new HearsayError(error.code, `${error.message} (--allow-private)`, { cause: error });
}
