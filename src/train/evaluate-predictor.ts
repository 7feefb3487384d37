import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute } from '../attribute/attribute.ts';
import { type AttributionModel, parseAttributionModel } from '../attribute/attribution-model.ts';
import { createTagger, type Tagger } from '../model/tagger.ts';
import { readLinearRoles, readTaggers } from '../model/tagger-file.ts';
import { tokenize } from '../tokenize/tokenize.ts';
import type { Prediction } from './evaluate-corpus.ts';

const FOLDER = 'models/en';

/** The program under test: text in, attributions and sources out. */
export function loadPredictor(): (text: string) => Prediction {
  const tagger: Tagger = createTagger(
    readTaggers(readFileSync(join(FOLDER, 'taggers.bin'))),
    readLinearRoles(readFileSync(join(FOLDER, 'roles-fast.bin'))),
  );
  const model: AttributionModel = parseAttributionModel(
    JSON.parse(readFileSync(join(FOLDER, 'attribution.json'), 'utf8')),
  );
  return (text) => {
    const document = tokenize({ text });
    const spans = (ranges: readonly { firstToken: number; endToken: number }[]) =>
      ranges.map(({ firstToken, endToken }) => ({
        start: document.starts[firstToken] as number,
        end: document.ends[endToken - 1] as number,
      }));
    const attributions = attribute(tagger.tag(document), model).map((attribution) => ({
      source: null,
      sourceSpans: spans(attribution.source),
      cueSpans: spans(attribution.cue),
      contentSpans: spans(attribution.content),
      act: attribution.act,
      framing: attribution.framing,
      via:
        attribution.via === null
          ? null
          : (spans([attribution.via])[0] as { start: number; end: number }),
      confidence: attribution.confidence,
    }));
    return {
      sources: [],
      attributions: attributions.map(({ via, ...rest }) => ({
        ...rest,
        via: via === null ? null : text.slice(via.start, via.end),
      })),
    };
  };
}
