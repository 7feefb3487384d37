/**
 * What the lint rules find in real articles, for reading. `npm run eval:lint` prints how much each rule finds in
 * PolNeAR dev, and a seeded sample of its findings in their sentences. After `--`: `--rule ID` for that rule alone (may be
 * repeated), `--corpus other-news` or `--corpus news` (`--articles N` of them), `--limit N` findings a rule, `--seed N`,
 * `--json`. What came of the reading stands in docs/lint-quality.md.
 */
import { parseArgs } from 'node:util';
import { DEFAULT_CHOICE, MODEL_CHOICES } from '../audit/model-files.ts';
import { RULES } from '../lint/rule-list.ts';
import { SUPPRESSION_RULES } from '../lint/suppression-rules.ts';
import { loadModel } from '../load-model-node.ts';
import { suggest } from '../text/suggest.ts';
import { LINT_CORPORA, readLintCorpus } from './lint-corpus.ts';
import { findInCorpus } from './lint-findings.ts';
import { seededRandom, shuffle } from './random.ts';

const { values } = parseArgs({
  options: {
    rule: { type: 'string', multiple: true },
    corpus: { type: 'string', default: 'polnear' },
    articles: { type: 'string', default: '120' },
    limit: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    model: { type: 'string', default: DEFAULT_CHOICE },
    json: { type: 'boolean', default: false },
  },
});

const choice = oneOf('model', MODEL_CHOICES, values.model);
const corpus = oneOf('corpus', LINT_CORPORA, values.corpus);
const limit = count('limit', values.limit);
const seed = count('seed', values.seed);
// Comments are not in these articles.
const written = RULES.filter((rule) => !SUPPRESSION_RULES.includes(rule));
const ids = written.map(({ id }) => id);
const rules =
  values.rule === undefined
    ? written
    : values.rule.map((id) => written[ids.indexOf(oneOf('rule', ids, id))] ?? fail('rule', id));
const entries = readLintCorpus(corpus, count('articles', values.articles), seed);
const { words, byRule, failures } = findInCorpus(entries, rules, await loadModel({ choice }));

const report = [...byRule].map(([rule, findings]) => ({
  rule,
  findings: findings.length,
  per10000Words: Math.round((findings.length / words) * 1e5) / 10,
  articles: new Set(findings.map(({ article }) => article)).size,
  sample: shuffle([...findings], seededRandom(seed)).slice(0, limit),
}));

if (values.json) {
  const record = { corpus, articles: entries.length, words, seed, rules: report, failures };
  console.log(JSON.stringify(record, null, 2));
} else {
  console.log(`${corpus}: ${entries.length} articles, ${words} words, seed ${seed}\n`);
  console.log(row('rule', 'findings', 'per 10,000 words', 'articles'));
  for (const { rule, findings, per10000Words, articles } of report)
    console.log(row(rule, String(findings), per10000Words.toFixed(1), String(articles)));
  for (const { rule, findings, sample } of report) {
    if (sample.length === 0) continue;
    console.log(`\n${rule}: ${sample.length} of ${findings}`);
    for (const [i, { article, message, passage }] of sample.entries())
      console.log(`\n${String(i + 1).padStart(3)}  ${article}\n     ${message}\n     ${passage}`);
  }
}
for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;

function row(rule: string, ...cells: readonly string[]): string {
  return [rule.padEnd(28), ...cells.map((cell) => cell.padStart(18))].join('');
}

function oneOf<T extends string>(name: string, all: readonly T[], given: string): T {
  return all.find((value) => value === given) ?? fail(name, given, all);
}

function count(name: string, given: string): number {
  return /^\d+$/.test(given) ? Number(given) : fail(name, given);
}

function fail(name: string, given: string, all: readonly string[] = []): never {
  const near = suggest(given, all);
  const hint = near === null ? '' : `; did you mean "${near}"?`;
  console.error(`--${name} ${given}: there is no such ${name}${hint}`);
  process.exit(2);
}
