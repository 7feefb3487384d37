/**
 * How well quotations are checked, on real ones: quotations of presidents in news articles, with the speeches they come
 * from, in `$HEARSAY_CORPORA/quotes`. `npm run eval:verify` prints the verdicts; `-- altered` also each quotation that got
 * that verdict, with its differences.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedQuotation } from '../verify/contract.ts';
import { findListed } from '../verify/find-quotations.ts';
import { toOriginal } from '../verify/original.ts';
import { startVerify } from '../verify/verify.ts';

interface Pair {
  readonly quote: string;
  /** The speech that it was found in when the pairs were made. */
  readonly original: string;
  /** Whether all words match. */
  readonly exact: boolean;
}

const corpora = process.env.HEARSAY_CORPORA;
if (corpora === undefined) throw new Error('HEARSAY_CORPORA names no folder');
const folder = join(corpora, 'quotes');
const pairs = readFileSync(join(folder, 'pairs.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Pair);
const text = pairs.map(({ quote }) => quote.replace(/\s+/g, ' ').trim()).join('\n');

const run = startVerify([{ name: 'quotes', article: { text }, quotations: findListed(text) }]);
for (const file of readdirSync(join(folder, 'originals')).sort())
  run.add(toOriginal(file, { text: readFileSync(join(folder, 'originals', file), 'utf8') }));
const { quotations, summary } = run.finish();

for (const exact of [true, false]) {
  const counts = new Map<string, number>();
  let placed = 0;
  let total = 0;
  for (const [i, quotation] of quotations.entries()) {
    const pair = pairs[i];
    if (pair === undefined || pair.exact !== exact) continue;
    total++;
    counts.set(quotation.verdict, (counts.get(quotation.verdict) ?? 0) + 1);
    if (quotation.matches.some(({ original }) => original === pair.original)) placed++;
    if (quotation.verdict === process.argv[2]) show(quotation);
  }
  console.log(`${exact ? 'exact' : 'diverging'}: ${total}, of which in the right speech ${placed}`);
  for (const [verdict, count] of [...counts].sort((a, b) => b[1] - a[1]))
    console.log(`  ${verdict} ${count}`);
}
console.log('risks', JSON.stringify(summary.byRisk));

function show({ text: quote, risks, matches }: CheckedQuotation): void {
  console.log(`\n${quote}\n  ${risks.join(', ')}`);
  for (const { original, line, diff } of matches.slice(0, 3)) {
    const changes = diff.map(({ kind, quoted, said }) => `${kind} [${quoted}] [${said}]`);
    console.log(`  ${original}:${line} ${changes.join('; ')}`);
  }
}
