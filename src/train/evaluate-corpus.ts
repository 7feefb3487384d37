import type { AuditAttribution, AuditSource } from '../audit/contract.ts';
import { ROLES } from '../model/tags.ts';
import {
  type ConfidenceEvidence,
  type ConfidenceSample,
  calibrationError,
  isRight,
} from './evaluate-confidence.ts';
import type { GoldCorpus } from './evaluate-corpora.ts';
import { type AttributionTokens, tallyLinks, toAttributionTokens } from './evaluate-links.ts';
import {
  type FoundPair,
  findAttributions,
  type SourceJudgement,
  scoreSources,
} from './evaluate-sources.ts';
import { addTallies, EMPTY_TALLY, f1, tallyRole } from './evaluate-spans.ts';

/** The part of an audit that is scored. */
export interface Prediction {
  readonly sources: readonly Pick<AuditSource, 'id' | 'name' | 'kind' | 'anonymity'>[];
  readonly attributions: readonly ScoredAttribution[];
}

export type ScoredAttribution = Pick<
  AuditAttribution,
  'source' | 'sourceSpans' | 'cueSpans' | 'contentSpans' | 'act' | 'framing' | 'via' | 'confidence'
>;

export interface CorpusScores {
  /** Percentages by measure, `exact.source` to `via`; a measure that the corpus cannot give is absent. */
  readonly measures: Readonly<Record<string, number>>;
  readonly pairs: readonly FoundPair[];
  /** Empty where attributions are not linked in gold. */
  readonly confidence: ConfidenceEvidence;
}

/** Runs `predict` on the bare text of every article and scores what it says. */
export function scoreCorpus(
  corpus: GoldCorpus,
  predict: (text: string) => Prediction,
): CorpusScores {
  const exact = { source: EMPTY_TALLY, cue: EMPTY_TALLY, content: EMPTY_TALLY };
  const token = { source: EMPTY_TALLY, cue: EMPTY_TALLY, content: EMPTY_TALLY };
  let links = EMPTY_TALLY;
  const pairs: FoundPair[] = [];
  let labelled = 0;
  const samples: ConfidenceSample[] = [];
  const recovered: number[] = [];
  for (const article of corpus.articles) {
    const prediction = predict(article.text);
    const predicted = prediction.attributions.map((attribution) =>
      toAttributionTokens(attribution, article.tokens),
    );
    for (const layer of article.layers) {
      for (const role of ROLES) {
        const tally = tallyRole(layer, prediction.attributions, role, article.tokens);
        exact[role] = addTallies(exact[role], tally.exact);
        token[role] = addTallies(token[role], tally.token);
      }
      if (!corpus.linked) continue;
      const gold = layer.map((attribution) => toAttributionTokens(attribution, article.tokens));
      links = addTallies(links, tallyLinks(gold, predicted));
      samples.push(
        ...prediction.attributions.map((attribution, p) => ({
          confidence: attribution.confidence,
          right: isRight(predicted[p] as AttributionTokens, gold),
        })),
      );
      for (const ours of gold)
        recovered.push(
          prediction.attributions.reduce(
            (most, { confidence }, p) =>
              confidence > most && isRight(predicted[p] as AttributionTokens, [ours])
                ? confidence
                : most,
            -1,
          ),
        );
    }
    if (article.labels === null) continue;
    const gold = (article.layers[0] ?? []).map((attribution) =>
      toAttributionTokens(attribution, article.tokens),
    );
    labelled += gold.length;
    for (const [g, p] of findAttributions(gold, predicted).entries()) {
      const label = article.labels[g];
      if (p >= 0 && label !== undefined)
        pairs.push({ gold: label, predicted: judgementOf(prediction, p) });
    }
  }
  const measures: Record<string, number> = {};
  for (const role of ROLES) measures[`exact.${role}`] = percent(f1(exact[role]));
  for (const role of ROLES) measures[`token.${role}`] = percent(f1(token[role]));
  if (corpus.linked) {
    measures.linked = percent(f1(links));
    measures.calibration = percent(1 - calibrationError(samples));
  }
  if (labelled > 0) {
    measures.found = percent(pairs.length / labelled);
    for (const [name, score] of Object.entries(scoreSources(pairs)))
      measures[name] = percent(score);
  }
  return { measures, pairs, confidence: { samples, recovered } };
}

function judgementOf(prediction: Prediction, p: number): SourceJudgement {
  const attribution = prediction.attributions[p] as ScoredAttribution;
  const source = prediction.sources.find(({ id }) => id === attribution.source);
  return {
    name: source?.name ?? null,
    kind: source?.kind ?? 'none',
    anonymity: source?.anonymity ?? null,
    act: attribution.act,
    framing: attribution.framing,
    via: attribution.via,
  };
}

function percent(share: number): number {
  return Math.round(share * 10000) / 100;
}
