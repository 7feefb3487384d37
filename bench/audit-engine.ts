import { audit } from '../src/audit/audit.ts';
import { loadModel } from '../src/index-node.ts';
import type { Engine } from './engine.ts';

/** The whole audit: from the text to the record, as the library gives it. */
export async function createAuditEngine(): Promise<Engine> {
  const model = await loadModel();
  return {
    name: 'hearsay',
    run: (text) => audit({ text }, model).attributions.length,
  };
}
