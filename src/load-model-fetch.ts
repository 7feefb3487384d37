import type { AuditModel } from './audit/audit.ts';
import { createModel } from './audit/model-files.ts';

/**
 * Fetches a model from the address of its folder, which is where the English one lies beside this module unless
 * another is given. Load it once and keep it: it never changes. Rejects with `HearsayError`
 * (`model-missing`, `model-damaged`) when an address does not answer with its file.
 */
export async function loadModel(
  folder: string | URL = new URL('../models/en/', import.meta.url),
): Promise<AuditModel> {
  const base = new URL(folder, globalThis.location?.href);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return createModel(async (file) => {
    const address = new URL(file, base);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  });
}
