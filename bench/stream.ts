import { seededRandom } from '../src/train/random.ts';
import { generateArticle } from './generate-article.ts';
import { formatNumber, hold, type Measurement } from './measurement.ts';
import { runCommand } from './run-command.ts';
import { median } from './statistics.ts';

const MEGABYTE = 1024 * 1024;

/** JSON Lines for `hearsay annotate`: `count` invented articles, made as they are asked for. */
function* articleLines(count: number): Generator<string> {
  const random = seededRandom(7);
  for (let id = 0; id < count; id++) {
    const text = generateArticle(random, 120 + random() * 360);
    yield `${JSON.stringify({ id: String(id), text })}\n`;
  }
}

/** Peak memory of `annotate` over a long stream against a tenth of it. Flat means a ratio of about one. */
export async function measureMemory(command: string, count: number): Promise<Measurement> {
  const peaks: number[] = [];
  for (const articles of [count / 10, count]) {
    const run = await runCommand([command, 'annotate', '--jobs', '2', '--no-text'], {
      input: articleLines(articles),
      sampleMemory: true,
    });
    peaks.push((run.peakBytes ?? Number.NaN) / MEGABYTE);
  }
  const [short = Number.NaN, long = Number.NaN] = peaks;
  return hold(
    {
      name: 'annotate peak memory, long ÷ short stream',
      value: long / short,
      unit: '×',
      detail: `${formatNumber(short)} MB for ${formatNumber(count / 10)} articles, ${formatNumber(long)} MB for ${formatNumber(count)}`,
    },
    'at most',
    1.25,
  );
}

/** How much faster `annotate --jobs 2` is than `--jobs 1` on the same stream, taking turns. */
export async function measureJobs(
  command: string,
  count: number,
  rounds: number,
): Promise<Measurement> {
  const lines = [...articleLines(count)];
  const times: readonly [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const jobs of [1, 2] as const) {
      const run = await runCommand([command, 'annotate', '--jobs', String(jobs), '--no-text'], {
        input: lines,
      });
      times[jobs - 1]?.push(run.timeMs);
    }
  }
  const speedUp = median(times[0].map((timeMs, round) => timeMs / (times[1][round] as number)));
  return hold(
    {
      name: 'annotate --jobs 2 ÷ --jobs 1',
      value: speedUp,
      unit: '×',
      detail: `${formatNumber(median(times[0]))} to ${formatNumber(median(times[1]))} ms; ${formatNumber(count)} articles, ${rounds} rounds`,
    },
    'at least',
    1.7,
  );
}
