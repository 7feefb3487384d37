import { readFile } from 'node:fs/promises';
import { audit } from '../../src/audit/audit.ts';
import type { Audit } from '../../src/audit/contract.ts';
import { loadModel } from '../../src/index-node.ts';
import { readArticle } from '../../src/read/read-article.ts';

/** Reads and audits a file of `examples/`, as the command does. */
export async function auditExample(name: string): Promise<Audit> {
  const bytes = await readFile(new URL(`../../examples/${name}`, import.meta.url));
  return audit(await readArticle(bytes, { name }), await loadModel());
}
