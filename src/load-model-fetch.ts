import type { AuditModel } from './audit/audit.ts';
import { createModel } from './audit/model-files.ts';
import type { LoadModelOptions } from './load-model-options.ts';

/**
 * Fetches a model from the address of its folder, which is beside this module's own folder unless given. Load it
 * once and keep it: it never changes. Rejects with `HearsayError` (`model-missing`, `model-damaged`) when an address
 * does not answer with its file.
 */
export async function loadModel(options: LoadModelOptions = {}): Promise<AuditModel> {
  const { folder = new URL('../models/en/', import.meta.url), choice } = options;
  const base = new URL(folder, globalThis.location?.href);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return createModel(async (file) => {
    const address = new URL(file, base);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }, choice);
}
