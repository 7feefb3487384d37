/**
 * Pairs and disputes of accounts of one event, for reading: `npm run eval:compare` compares the three outlets' tellings of each
 * event in `$HEARSAY_CORPORA/events`, and articles of PolNeAR dev and of raw news that came out on one day and share their
 * names, and prints a sample of what is proposed, the same every time. `-- --sample 100` says how many of each kind,
 * `--seed 2` which, `--news 300` how many pairs of raw news.
 */
import { parseArgs } from 'node:util';
import { compare } from '../compare/compare.ts';
import type { Comparison, Place } from '../compare/contract.ts';
import { loadModel } from '../load-model-node.ts';
import { speakerOf } from '../report/compare/labels.ts';
import type { Article } from '../text/article.ts';
import { readLines } from './corpora.ts';
import { seededRandom } from './random.ts';

const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    news: { type: 'string', default: '100' },
  },
});

/** An article as the corpora of events and news hold it. */
interface Dated {
  readonly event?: string;
  readonly outlet?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly title?: string;
  readonly text: string;
}

const model = await loadModel();
const proposals = {
  words: [] as string[],
  claim: [] as string[],
  disagreement: [] as string[],
  dispute: [] as string[],
};
let pairs = 0;
const events = Map.groupBy(readLines<Dated>('events/dev.jsonl.gz'), ({ event = '' }) => event);
for (const told of events.values()) collect(told);
for (const pair of pairByDay(readLines<Dated>('polnear/dev.jsonl.gz'), 100)) collect(pair);
for (const pair of pairByDay(readLines<Dated>('news/articles-1.jsonl.gz'), Number(values.news)))
  collect(pair);

console.log(`${pairs} pairs of accounts`);
for (const [kind, lines] of Object.entries(proposals)) {
  const random = seededRandom(Number(values.seed));
  const chosen = lines
    .map((line) => ({ line, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Number(values.sample));
  console.log(`\n== ${kind}: ${lines.length}\n`);
  for (const [index, { line }] of chosen.entries()) console.log(`${index + 1}. ${line}\n`);
}

function collect(told: readonly Dated[]): void {
  const accounts = told.map((one) => ({ name: outletOf(one), article: toArticle(one) }));
  for (const [index, one] of accounts.entries())
    for (const other of accounts.slice(index + 1)) {
      pairs++;
      read(compare([one, other], { model }));
    }
}

function toArticle({ text, title, published, ...rest }: Dated): Article {
  return {
    text,
    publisher: outletOf({ text, ...rest }),
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
  };
}

function outletOf({ outlet, publisher }: Dated): string {
  return outlet ?? publisher ?? 'unknown';
}

function read(found: Comparison): void {
  const show = (place: Place): string =>
    `${place.account} ${speakerOf(place, found.sources)}: ${place.text.replace(/\s+/g, ' ')}`;
  for (const { kind, confidence, places, contrasts, disagreements } of found.pairs) {
    const lines = places.map(show).join('\n   ');
    proposals[kind].push(`${confidence} ${contrasts.join(', ')}\n   ${lines}`);
    for (const { kind: what, texts } of disagreements)
      proposals.disagreement.push(`${what}: ${texts.join(' / ')}\n   ${lines}`);
  }
  for (const { kind, by, contested, confidence } of found.disputes)
    if (by.account !== contested.account)
      proposals.dispute.push(`${kind} ${confidence}\n   ${show(by)}\n   ${show(contested)}`);
}

/** Articles of two outlets that came out on one day and share their rarer names, the likest first. */
function pairByDay(articles: readonly Dated[], limit: number): [Dated, Dated][] {
  const usable = articles.filter(({ text, published }) => {
    return text.length > 1500 && text.length < 9000 && /^\d{4}-\d\d-\d\d/.test(published ?? '');
  });
  const names = new Map(usable.map((one) => [one, namesOf(one.text)]));
  const counts = new Map<string, number>();
  for (const own of names.values())
    for (const name of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weight = (name: string): number => Math.log(usable.length / (counts.get(name) ?? 1)) ** 2;
  const total = (own: ReadonlySet<string>): number =>
    [...own].reduce((sum, name) => sum + weight(name), 0);
  const found: { pair: [Dated, Dated]; likeness: number }[] = [];
  for (const day of Map.groupBy(usable, ({ published }) => published?.slice(0, 10)).values())
    for (const [index, one] of day.entries())
      for (const other of day.slice(index + 1)) {
        if (outletOf(one) === outletOf(other)) continue;
        const [ours, theirs] = [one, other].map(
          (article) => names.get(article) ?? new Set<string>(),
        ) as [Set<string>, Set<string>];
        const common = new Set([...ours].filter((name) => theirs.has(name)));
        const likeness = (2 * total(common)) / (total(ours) + total(theirs) + 1);
        // Nearly the same text is one agency's, printed twice.
        if (likeness > 0.3 && likeness < 0.9) found.push({ pair: [one, other], likeness });
      }
  return found
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ pair }) => pair);
}

function namesOf(text: string): Set<string> {
  return new Set(text.match(/(?<=[a-z,] )\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,})*/gu) ?? []);
}
