import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import {
  applyBaseline,
  type BaselineEntry,
  type BaselineMatch,
  formatBaseline,
  parseBaseline,
  toBaselineEntries,
} from '../../lint/baseline.ts';
import type { LintResult } from '../../lint/lint-result.ts';
import { HearsayError } from '../../text/hearsay-error.ts';

/** A baseline on disk, which a run compares with or renews. */
export class BaselineFile {
  readonly #path: string;
  readonly #files: Map<string, readonly BaselineEntry[]>;

  private constructor(path: string, files: Map<string, readonly BaselineEntry[]>) {
    this.#path = path;
    this.#files = files;
  }

  /** Opens a baseline; one that is to be made anew may be missing. Throws `HearsayError` (`baseline-invalid`). */
  static async open(path: string, mayBeMissing: boolean): Promise<BaselineFile> {
    const fail = (why: string, cause: unknown): never => {
      throw new HearsayError('baseline-invalid', `${path}: ${why}`, { cause });
    };
    const text = await readFile(path, 'utf8').catch((cause) => {
      if (cause?.code !== 'ENOENT') return fail('cannot be read', cause);
      return mayBeMissing ? null : fail('there is no such file; --update-baseline makes it', cause);
    });
    if (text === null) return new BaselineFile(resolve(path), new Map());
    try {
      const { files } = parseBaseline(text);
      return new BaselineFile(resolve(path), new Map(Object.entries(files)));
    } catch (error) {
      return fail(error instanceof Error ? error.message : String(error), error);
    }
  }

  /** Takes out of a result what the baseline knows of the article at `path`. */
  apply(path: string, result: LintResult): BaselineMatch {
    return applyBaseline(result, this.#files.get(this.#keyOf(path)));
  }

  /** Puts a result in the place of what the baseline knew of that article. */
  renew(path: string, result: LintResult): void {
    this.#files.set(this.#keyOf(path), toBaselineEntries(result.findings));
  }

  /** Writes the file, all of it or nothing. */
  async save(): Promise<void> {
    const draft = `${this.#path}.new`;
    await writeFile(draft, formatBaseline(this.#files));
    await rename(draft, this.#path);
  }

  #keyOf(path: string): string {
    return relative(dirname(this.#path), path).split(sep).join('/');
  }
}
