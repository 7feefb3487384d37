import { audit } from '../src/audit/audit.ts';
import { DEFAULT_CHOICE, type ModelChoice } from '../src/audit/model-files.ts';
import { loadModel } from '../src/index-node.ts';
import type { AuditEngine } from './engine.ts';

/** The whole audit with one of the models: from the text to the record, as the library gives it. */
export async function createAuditEngine(choice: ModelChoice): Promise<AuditEngine> {
  const model = await loadModel({ choice });
  return {
    name: choice === DEFAULT_CHOICE ? 'audit' : `audit (${choice})`,
    bar: choice === 'accurate' ? 1 : 2,
    run: (text) => audit(text, model).attributions.length,
  };
}
