/**
 * Measures quality on raw text: the program is given an article's text and nothing else. Prints a table; with
 * `--confidence` precision and recall by confidence beside it; with `--json` a record; `--folder` measures another
 * model than the shipped one; `--own` says how sources are read in the articles that this project has labelled for
 * that; `--check` fails when a measure is below the committed baseline; `--save` commits new ones.
 */
import { parseArgs } from 'node:util';
import { DEFAULT_CHOICE, MODEL_CHOICES } from '../audit/model-files.ts';
import type { ScoreRecord } from './evaluate-baseline.ts';
import { findFalls, readBaseline, writeBaseline } from './evaluate-baseline.ts';
import { scoreThresholds } from './evaluate-confidence.ts';
import { readGoldCorpora } from './evaluate-corpora.ts';
import { scoreCorpus } from './evaluate-corpus.ts';
import { loadPredictor } from './evaluate-predictor.ts';
import { formatScores, formatThresholds } from './evaluate-table.ts';
import { readOwnCorpora, readUnseenNews } from './own-labels.ts';

const BASELINE = 'models/en/scores.json';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    confidence: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    corpus: { type: 'string', multiple: true },
    model: { type: 'string', default: DEFAULT_CHOICE },
    folder: { type: 'string' },
    own: { type: 'boolean', default: false },
  },
});

const choice = MODEL_CHOICES.find((name) => name === values.model);
if (choice === undefined) throw new RangeError(`--model is one of ${MODEL_CHOICES.join(', ')}`);
const predict = await loadPredictor(choice, values.folder);
const curves: string[] = [];
const record: Record<string, ScoreRecord[string]> = {};
const corpora = values.own ? readOwnCorpora() : [...readGoldCorpora(), readUnseenNews()];
for (const corpus of corpora) {
  if (values.corpus !== undefined && !values.corpus.includes(corpus.name)) continue;
  const scores = scoreCorpus(corpus, predict);
  record[corpus.title] = values.own ? onlySources(scores.measures) : scores.measures;
  if (values.confidence && corpus.linked)
    curves.push(formatThresholds(corpus.title, scoreThresholds(scores.confidence)));
}
console.log(
  values.json ? JSON.stringify(record, null, 2) : [formatScores(record), ...curves].join('\n\n'),
);

const baseline = readBaseline(BASELINE);
const falls = findFalls(baseline, record);
if (choice === DEFAULT_CHOICE && !values.own && (values.check || values.save)) {
  for (const { corpus, measure, before, after } of falls)
    console.error(`${corpus}: ${measure} fell from ${before} to ${after ?? 'nothing'}`);
  if (falls.length > 0) process.exitCode = 1;
  else if (values.save) writeBaseline(BASELINE, { ...baseline, ...record });
}

/** The measures of how sources are read: the roles of these articles were learned from. */
function onlySources(measures: ScoreRecord[string]): ScoreRecord[string] {
  return Object.fromEntries(Object.entries(measures).filter(([name]) => !name.includes('.')));
}
