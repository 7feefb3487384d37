import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../verify/contract.ts';

/** The files that the named files and folders come to, each once, in the order of their names. */
export interface OriginalFiles {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/** Walks the folders, leaving out hidden files, links that lead nowhere, and the articles themselves. */
export async function walkOriginals(
  names: readonly string[],
  articles: readonly string[],
): Promise<OriginalFiles> {
  const files: string[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const own = new Set(await Promise.all(articles.map(realPath)));
  const visit = async (path: string, isNamed: boolean): Promise<void> => {
    const real = await realPath(path);
    if (seen.has(real)) return;
    seen.add(real);
    let isFolder: boolean;
    let isFile: boolean;
    try {
      const found = await stat(path);
      isFolder = found.isDirectory();
      isFile = found.isFile() || (isNamed && !isFolder);
    } catch (error) {
      if (isNamed) problems.push(missing(path, error));
      return;
    }
    if (isFolder) {
      const before = files.length + problems.length;
      try {
        const entries = (await readdir(path)).filter((entry) => !entry.startsWith('.')).sort();
        for (const entry of entries) await visit(join(path, entry), false);
      } catch (error) {
        problems.push(missing(path, error));
      }
      if (isNamed && files.length + problems.length === before)
        problems.push({ name: path, code: 'empty', message: `${path}: the folder holds no files` });
    } else if (own.has(real)) {
      problems.push({
        name: path,
        code: 'is-the-article',
        message: `${path}: is the article itself; not checked against itself`,
      });
    } else if (isFile) files.push(path);
  };
  for (const name of names) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) files.push(name);
    else await visit(name, true);
  }
  return { files, problems };
}

async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

function missing(path: string, error: unknown): Problem {
  const code = (error as { readonly code?: unknown }).code;
  const reason =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? 'there is no such file or folder'
      : code === 'EACCES' || code === 'EPERM'
        ? 'no permission to read it'
        : 'cannot be read';
  return {
    name: path,
    code: code === 'ENOENT' ? 'file-not-found' : 'not-readable',
    message: `${path}: ${reason}`,
  };
}
