import { audit } from '../audit/audit.ts';
import type { ModelChoice } from '../audit/model-files.ts';
import { loadModel } from '../load-model-node.ts';
import type { Prediction } from './evaluate-corpus.ts';

/** The program under test: text in, attributions and sources out. */
export async function loadPredictor(
  choice: ModelChoice,
  folder?: string,
): Promise<(text: string) => Prediction> {
  const model = await loadModel({ choice, ...(folder !== undefined && { folder }) });
  return (text) => audit(text, model);
}
