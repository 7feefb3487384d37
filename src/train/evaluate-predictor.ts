import { audit } from '../audit/audit.ts';
import { loadModel } from '../load-model-node.ts';
import type { Prediction } from './evaluate-corpus.ts';

/** The program under test: text in, attributions and sources out. */
export async function loadPredictor(): Promise<(text: string) => Prediction> {
  const model = await loadModel();
  return (text) => audit(text, model);
}
