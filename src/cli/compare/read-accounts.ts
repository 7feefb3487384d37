import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account } from '../../compare/account.ts';
import { readInput } from '../../read/node/read-input.ts';
import { HearsayError } from '../../text/hearsay-error.ts';
import type { Problem } from '../../verify/contract.ts';

/** The accounts that could be read, in the order in which they were named, and why the others could not. */
export interface ReadAccounts {
  readonly accounts: readonly Account[];
  readonly problems: readonly Problem[];
}

/** More accounts than this are a corpus; every two of them are compared. */
const MOST_ACCOUNTS = 40;

/**
 * Reads what is named on a command line: files, folders (walked, hidden files left out), addresses, `-`. An account whose
 * text was read before, under whatever name, is left out: an article tells nothing new of itself.
 */
export async function readAccounts(
  names: readonly string[],
  allowPrivate: boolean,
): Promise<ReadAccounts> {
  const accounts: Account[] = [];
  const problems: Problem[] = [];
  const known = new Map<string, string>();
  for (const name of await listFiles(names, problems)) {
    if (accounts.length === MOST_ACCOUNTS) {
      problems.push({
        name,
        code: 'too-many',
        message: `${name}: left out, as is all after it: compares ${MOST_ACCOUNTS} accounts at most`,
      });
      break;
    }
    try {
      const article = await readInput(name, { allowPrivate });
      const digest = createHash('sha256').update(article.text.trim()).digest('hex');
      const twin = known.get(digest);
      if (twin === undefined) {
        known.set(digest, name);
        accounts.push({ name, article });
      } else
        problems.push({
          name,
          code: 'same-text',
          message:
            twin === name
              ? `${name}: is given twice; an article is not compared with itself`
              : `${name}: has the same text as ${twin}; an article is not compared with itself`,
        });
    } catch (error) {
      problems.push(toProblem(name, error));
    }
  }
  return { accounts, problems };
}

async function listFiles(names: readonly string[], problems: Problem[]): Promise<string[]> {
  const files: string[] = [];
  for (const name of names) {
    if (name === '-' || /^[a-z][a-z0-9+.-]*:\/\//i.test(name)) files.push(name);
    else if (!(await isFolder(name))) files.push(name);
    else {
      const before = files.length;
      try {
        const entries = await readdir(name, { recursive: true, withFileTypes: true });
        const paths = entries
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .filter((path) => !path.slice(name.length).split(/[\\/]/).some(isHidden));
        files.push(...paths.sort());
      } catch (error) {
        problems.push(toProblem(name, error));
        continue;
      }
      if (files.length === before)
        problems.push({ name, code: 'empty', message: `${name}: the folder holds no files` });
    }
  }
  return files;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Reading it says better what is wrong.
    return false;
  }
}

function isHidden(part: string): boolean {
  return part.startsWith('.') && part !== '.' && part !== '..';
}

function toProblem(name: string, error: unknown): Problem {
  if (error instanceof HearsayError) return { name, code: error.code, message: error.message };
  const reason = error instanceof Error ? error.message : String(error);
  return { name, code: 'not-readable', message: `${name}: cannot be read: ${reason}` };
}
