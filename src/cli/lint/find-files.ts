import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';

/** Formats that a folder is searched for. */
const ENDINGS = ['md', 'markdown', 'mdx', 'txt', 'text', 'html', 'htm', 'xhtml', 'docx', 'pdf'];
const NEVER = ['**/node_modules/**', '**/.git/**'];
const MAGIC = /[*?[\]{}!()]/;

/** What a command line asks to be linted. */
export interface FoundFiles {
  /** Absolute paths, each once, in the order in which they were asked for. */
  readonly paths: readonly string[];
  /** Operands that name nothing. */
  readonly missing: readonly string[];
}

/**
 * Finds the files that operands name: a file as it is, all articles in a folder, all that a pattern matches. A name
 * with the characters of a pattern that is a file is that file.
 */
export async function findFiles(operands: readonly string[]): Promise<FoundFiles> {
  const paths = new Set<string>();
  const missing: string[] = [];
  for (const operand of operands) {
    const found = await findOperand(operand);
    if (found.length === 0) missing.push(operand);
    for (const path of found) paths.add(path);
  }
  return { paths: [...paths], missing };
}

async function findOperand(operand: string): Promise<readonly string[]> {
  const path = resolve(operand);
  const kind = await stat(path).catch(() => null);
  if (kind?.isDirectory()) return search(`**/*.{${ENDINGS.join(',')}}`, path);
  if (kind !== null) return [path];
  return MAGIC.test(operand) ? search(operand.split(sep).join('/'), process.cwd()) : [];
}

async function search(pattern: string, cwd: string): Promise<readonly string[]> {
  const found = await glob(pattern, {
    cwd,
    absolute: true,
    ignore: NEVER,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  return found.map((path) => resolve(path)).sort();
}
