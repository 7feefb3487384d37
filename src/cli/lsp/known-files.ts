import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { POLICY_NAMES } from '../../lint/node/find-policy.ts';

const LANGUAGES: ReadonlySet<string> = new Set(['markdown', 'plaintext', 'text', 'html', 'mdx']);
const ENDINGS: ReadonlySet<string> = new Set([
  '.md', '.markdown', '.mdx', '.mkd', '.mdown', '.txt', '.text', '.html', '.htm', '.xhtml',
]); // biome-ignore format: a table

/** Whether a document is an article, by what the editor calls it or by its name. Policies are none. */
export function isArticle(uri: string, languageId: string): boolean {
  const path = uri.replace(/[?#].*$/s, '');
  if (POLICY_NAMES.some((name) => name === basename(path))) return false;
  return LANGUAGES.has(languageId) || ENDINGS.has(extname(path).toLowerCase());
}

/** The path of a file; null for an address of anything else, or of another machine. */
export function filePath(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}

/** Where a document lies; one that was never saved lies in `folder`. */
export function pathOf(uri: string, languageId: string, folder: string): string {
  const path = filePath(uri);
  if (path !== null) return path;
  const ending = languageId === 'html' ? 'html' : languageId === 'markdown' ? 'md' : 'txt';
  return join(folder, `untitled.${ending}`);
}
