import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AuditModel } from './audit/audit.ts';
import { createModel } from './audit/model-files.ts';

/**
 * Reads a model from a folder, which is the English one that comes with Hearsay unless another is given. Load it
 * once and keep it: it never changes. Rejects with `HearsayError` (`model-missing`,
 * `model-damaged`) when the folder holds no whole model.
 */
export async function loadModel(
  folder: string | URL = new URL('../models/en/', import.meta.url),
): Promise<AuditModel> {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder);
  return createModel((file) => readFile(join(path, file)));
}
