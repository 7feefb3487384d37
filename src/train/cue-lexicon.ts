import { cueKey } from '../model/cue-lexicon.ts';
import type { TaggedDocument } from '../model/tagged-document.ts';

/** Counts how often each lemma is a cue, and sorts the lemmas into steps 1 to 7 by that share. */
export function buildCueLexicon(documents: readonly TaggedDocument[]): Map<string, number> {
  const counts = new Map<string, { cue: number; all: number }>();
  for (const { document, roles, lemmas, pos } of documents) {
    const isCue = new Uint8Array(document.tokenCount);
    for (const run of roles) if (run.role === 'cue') isCue.fill(1, run.firstToken, run.endToken);
    for (let i = 0; i < document.tokenCount; i++) {
      const key = cueKey(lemmas[i] as string, pos[i] as number);
      const count = counts.get(key) ?? { cue: 0, all: 0 };
      count.cue += isCue[i] as number;
      count.all++;
      counts.set(key, count);
    }
  }
  const lexicon = new Map<string, number>();
  for (const [key, { cue, all }] of counts) {
    if (cue < 2) continue;
    const share = cue / (all + 2);
    const step = STEPS.findLastIndex((least) => share > least) + 1;
    if (step > 0) lexicon.set(key, step);
  }
  return lexicon;
}

/** The least share of each step. */
const STEPS = [0.01, 0.03, 0.07, 0.15, 0.3, 0.5, 0.7];
