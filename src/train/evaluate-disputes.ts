/**
 * Disputes for reading: `npm run eval:disputes` samples what is found in PolNeAR dev and in raw news, `$HEARSAY_CORPORA`, the same
 * every time, and prints each with what it rests on. `-- --sample 60` says how many of each, `--seed 2` which, `--articles 500`
 * from how many articles of news, and `--contests` also prints contesting passages for which no claim was found.
 */
import { parseArgs } from 'node:util';
import { type AuditModel, analyse } from '../audit/audit.ts';
import type { Contest, Dispute } from '../dispute/dispute.ts';
import { findContests } from '../dispute/find-contests.ts';
import { findDisputes } from '../dispute/find-disputes.ts';
import { loadModel } from '../load-model-node.ts';
import { tokenRangeText } from '../tokenize/document.ts';
import { readLines, readPolnear } from './corpora.ts';
import { seededRandom } from './random.ts';

interface Sampled {
  readonly from: string;
  readonly kind: string;
  readonly lines: readonly string[];
}

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    articles: { type: 'string', default: '300' },
    contests: { type: 'boolean', default: false },
  },
});
const model = await loadModel();
const news = readLines<{ id: string; text: string }>('news/articles-3.jsonl.gz');
const step = Math.max(1, Math.floor(news.length / Number(values.articles)));
show('PolNeAR dev', readPolnear('dev'));
show(
  'raw news',
  news.filter((_, i) => i % step === Number(values.seed) % step),
);

function show(
  name: string,
  articles: readonly { readonly id: string; readonly text: string }[],
): void {
  const random = seededRandom(Number(values.seed));
  const found = articles.flatMap(({ id, text }) => sampleArticle(id, text, model));
  const kinds = new Map<string, number>();
  for (const { kind } of found) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ');
  console.log(`\n== ${name}: ${articles.length} articles, ${found.length} found: ${counts}\n`);
  const chosen = found
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Number(values.sample));
  for (const [index, { one }] of chosen.entries())
    console.log(`${index + 1}. ${one.lines.join('\n   ')}\n`);
}

function sampleArticle(from: string, text: string, model: AuditModel): Sampled[] {
  const { document, tagged, attributions, resolved } = analyse(text, model);
  const words = (ranges: Dispute['claim']): string =>
    ranges
      .map(({ firstToken, endToken }) => tokenRangeText(document, firstToken, endToken))
      .join(' … ')
      .replace(/\s+/g, ' ');
  const name = (source: number): string => resolved.sources[source]?.name ?? 'nobody';
  if (values.contests) {
    const used = new Set(
      findDisputes(tagged, attributions, resolved).map(({ words }) => words[0]?.firstToken),
    );
    return findContests(tagged, attributions, resolved)
      .filter((contest: Contest) => !used.has(contest.words.firstToken) && contest.strength >= 0.6)
      .map(({ kind, by, cue, words: range, pointing }) => ({
        from,
        kind,
        lines: [`${kind}, ${pointing.how}, {${words(cue)}} by ${name(by)}: ${words([range])}`],
      }));
  }
  return findDisputes(tagged, attributions, resolved).map((dispute) => ({
    from,
    kind: dispute.kind,
    lines: [
      `${dispute.kind} ${dispute.confidence.toFixed(2)}, {${words(dispute.cue)}} by ${name(dispute.by)}: ${words(dispute.words)}`,
      `of ${dispute.attribution < 0 ? '–' : `a${dispute.attribution + 1}`} ${name(dispute.source)}: ${words(dispute.claim)}`,
    ],
  }));
}
