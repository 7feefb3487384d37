import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { HearsayError } from '../../text/hearsay-error.ts';
import { PolicyError } from './policy-error.ts';

/** What a policy file holds, unchecked. */
export interface RawPolicy {
  readonly value: unknown;
  /** The line on which a part stands, by its path; undefined where that cannot be told. */
  readonly lineOf: (at: string) => number | undefined;
}

/**
 * Reads a policy file: YAML, JSON, or a module whose default export it is. Throws `HearsayError` (`policy-missing`),
 * or `PolicyError` for a file that cannot be read as what its name says.
 */
export async function readPolicyFile(path: string): Promise<RawPolicy> {
  if (/\.[cm]?[jt]s$/.test(path)) {
    return { value: await importDefault(path), lineOf: () => undefined };
  }
  const text = await readFile(path, 'utf8').catch((cause) => {
    const why = cause?.code === 'ENOENT' ? 'there is no such file' : 'cannot be read';
    throw new HearsayError('policy-missing', `${path}: ${why}`, { cause });
  });
  // JSON is read as the YAML that it is: for its lines, and because people put comments in it.
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      at: '',
      message: error.message.replace(/\s+/g, ' '),
      line: lines.linePos(error.pos[0]).line,
    }));
    throw new PolicyError(path, problems);
  }
  return { value: toPlain(path, document), lineOf: (at) => lineOf(document, lines, at) };
}

function toPlain(path: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    throw new PolicyError(path, [{ at: '', message: messageOf(error) }]);
  }
}

/** The default export of a module. Throws `PolicyError` when it cannot be loaded or has none. */
export async function importDefault(path: string): Promise<unknown> {
  let module: { readonly default?: unknown };
  try {
    // A module is loaded once for each address; one that has changed needs another.
    const { mtimeMs } = await stat(path);
    module = await import(`${pathToFileURL(path).href}?changed=${mtimeMs}`);
  } catch (error) {
    const isOldNode = (error as NodeJS.ErrnoException).code === 'ERR_UNKNOWN_FILE_EXTENSION';
    const message = isOldNode
      ? `this Node (${process.version}) does not run TypeScript: use Node 22.18 or later, or a .js file`
      : `cannot be loaded: ${messageOf(error)}`;
    throw new PolicyError(path, [{ at: '', message }]);
  }
  if (module.default === undefined)
    throw new PolicyError(path, [{ at: '', message: 'has no default export' }]);
  return module.default;
}

/** Paths come from the parser of policies: names between dots, places in lists in brackets. */
function lineOf(document: Document, lines: LineCounter, at: string): number | undefined {
  const keys = at
    .split(/\.|(?=\[)/)
    .filter((key) => key !== '')
    .map((key) => (/^\[\d+\]$/.test(key) ? Number(key.slice(1, -1)) : key));
  for (let length = keys.length; length > 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

/** What an error says, on one line. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
}
