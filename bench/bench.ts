/**
 * How fast Hearsay is, as ratios against named peers measured in the same run.
 * `npm run bench`, with `-- --quick` for a rough answer in a minute and `-- --json` for a program to read.
 */
import { parseArgs } from 'node:util';
import { createAuditEngine } from './audit-engine.ts';
import { installPackage } from './install-package.ts';
import { measureLength } from './length.ts';
import { measureLint } from './lint.ts';
import { describeMachine } from './machine.ts';
import { formatTable, type Measurement } from './measurement.ts';
import { measureModelLoad, measureStartUp } from './start-up.ts';
import { measureJobs, measureMemory } from './stream.ts';
import { makeTexts, readNewsTexts } from './texts.ts';
import { measureThroughput } from './throughput.ts';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, json: { type: 'boolean' } },
});
const quick = options.quick === true;

const KILOBYTE = 1000;
const lengths = [1, 10, 100, 1000, 10_000].map((kilobytes) => kilobytes * KILOBYTE);

const { command, library } = installPackage();
const audit = await createAuditEngine('standard');
const audits = [audit, await createAuditEngine('accurate'), await createAuditEngine('fast')];
const measurements: Measurement[] = [];

function report(...found: readonly Measurement[]): void {
  measurements.push(...found);
  if (!options.json) process.stderr.write('.');
}

report(...measureThroughput(audits, makeTexts(quick ? 12_000 : 40_000), quick ? 3 : 7));
const news = readNewsTexts(quick ? 12_000 : 40_000);
if (news !== null) report(...measureThroughput(audits, news, quick ? 3 : 7));
report(await measureLint(news ?? makeTexts(quick ? 12_000 : 40_000), quick ? 3 : 7));
report(await measureStartUp(command, quick ? 5 : 15));
report(await measureModelLoad(library, quick ? 5 : 11));
report(measureLength(audit, quick ? lengths.slice(0, 4) : lengths));
report(await measureMemory(command, quick ? 1000 : 10_000));
report(await measureJobs(command, quick ? 600 : 10_000, quick ? 1 : 2));

if (options.json) {
  console.log(JSON.stringify({ machine: describeMachine(), quick, measurements }, null, 2));
} else {
  process.stderr.write('\n');
  console.log(`${describeMachine()}${quick ? ' (quick)' : ''}\n`);
  console.log(formatTable(measurements));
}
if (measurements.some((measurement) => measurement.passed === false)) process.exitCode = 1;
