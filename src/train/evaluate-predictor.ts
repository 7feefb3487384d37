import type { TaggedDocument } from '../model/tagged-document.ts';
import type { Prediction, ScoredAttribution } from './evaluate-corpus.ts';

/** The runs of the tagger alone, each as an attribution of its own: what can be scored before anything is linked. */
export function predictionOfRoles(tagged: TaggedDocument): Prediction {
  const attributions = tagged.roles.map((run): ScoredAttribution => {
    const span = {
      start: tagged.document.starts[run.firstToken] as number,
      end: tagged.document.ends[run.endToken - 1] as number,
    };
    return {
      source: null,
      sourceSpans: run.role === 'source' ? [span] : [],
      cueSpans: run.role === 'cue' ? [span] : [],
      contentSpans: run.role === 'content' ? [span] : [],
      act: 'statement',
      framing: 'neutral',
      via: null,
      confidence: run.confidence,
    };
  });
  return { sources: [], attributions };
}

/** The program under test: text in, attributions and sources out. */
export function loadPredictor(): (text: string) => Prediction {
  return () => ({ sources: [], attributions: [] });
}
