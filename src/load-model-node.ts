import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AuditModel } from './audit/audit.ts';
import { createModel } from './audit/model-files.ts';
import type { LoadModelOptions } from './load-model-options.ts';

/**
 * Reads a model from its folder (a path or a `file:` address). Load it once and keep it: it never changes. Rejects
 * with `HearsayError` (`model-missing`, `model-damaged`) when the folder holds no whole model.
 */
export async function loadModel(options: LoadModelOptions = {}): Promise<AuditModel> {
  const { folder = new URL('../models/en/', import.meta.url), choice } = options;
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder);
  return createModel((file) => readFile(join(path, file)), choice);
}
