import type { Analysis, AuditModel } from '../../audit/audit.ts';
import { HearsayError } from '../../text/hearsay-error.ts';
import type { CheckedQuotation, Problem } from '../../verify/contract.ts';
import { createIndexBuilder } from '../../verify/index-build.ts';
import type { Original } from '../../verify/original.ts';
import { startVerify } from '../../verify/verify.ts';
import { createFileOpener } from '../verify/open-file.ts';
import { walkOriginals } from '../verify/walk-originals.ts';

/** Checks the quotations of an article against the originals that were opened. */
export type CheckQuotations = (analysis: Analysis) => readonly CheckedQuotation[];

export interface OriginalsOptions {
  readonly model: AuditModel;
  /** Paths that are linted: no article is an original of itself. */
  readonly articles: () => Promise<readonly string[]>;
  /** Told of each original that cannot be read, once. */
  readonly onProblem: (problem: Problem) => void;
}

/**
 * Opens originals by their names, files and folders, each set of them once and only when it is asked for; they are
 * indexed in memory, so that many articles can be checked. Gives null when none can be read.
 */
export function createOriginals(
  options: OriginalsOptions,
): (names: readonly string[]) => Promise<CheckQuotations | null> {
  const opened = new Map<string, Promise<CheckQuotations | null>>();
  return (names) => {
    const key = names.join('\n');
    const known = opened.get(key) ?? open(names, options);
    opened.set(key, known);
    return known;
  };
}

async function open(
  names: readonly string[],
  { model, articles, onProblem }: OriginalsOptions,
): Promise<CheckQuotations | null> {
  const { files, problems } = await walkOriginals(names, await articles());
  for (const problem of problems) if (problem.code !== 'is-the-article') onProblem(problem);
  const openFile = createFileOpener(false);
  const builder = createIndexBuilder();
  const originals: Original[] = [];
  for (const name of files) {
    try {
      const { original, bytes } = await openFile(name);
      builder.add(original, bytes, { name, ...UNKNOWN_FILE }, false);
      originals.push(original);
    } catch (error) {
      onProblem(toProblem(name, error));
    }
  }
  if (originals.length === 0) return null;
  const index = builder.finish([]);
  return ({ article, audit }) =>
    startVerify([{ name: 'article', article, audit }], { model }).finishIndexed(index, originals)
      .quotations;
}

/** An index in memory is made anew in every run, and compared with no file. */
const UNKNOWN_FILE = { fileSize: 0, modifiedMs: 0, hash: '', textStart: 0 };

function toProblem(name: string, error: unknown): Problem {
  if (error instanceof HearsayError) return { name, code: error.code, message: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return { name, code: 'not-readable', message: `${name}: cannot be read: ${reason}` };
}
