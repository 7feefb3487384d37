import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { formatNumber, hold, type Measurement } from './measurement.ts';
import { runCommand } from './run-command.ts';
import { median } from './statistics.ts';

const ARTICLE = fileURLToPath(new URL('../examples/the-locked-gallery.md', import.meta.url));
const LOAD_MODEL = fileURLToPath(new URL('./load-model.ts', import.meta.url));

/** What one `hearsay audit` of one article costs beyond starting Node: the two take turns. */
export async function measureStartUp(command: string, rounds: number): Promise<Measurement> {
  const auditTimes: number[] = [];
  const nodeTimes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    auditTimes.push((await runCommand([command, 'audit', ARTICLE])).timeMs);
    nodeTimes.push((await runCommand(['-e', '0'])).timeMs);
  }
  const ratio = median(auditTimes.map((timeMs, round) => timeMs / (nodeTimes[round] as number)));
  return {
    name: 'hearsay audit ÷ node -e 0',
    value: ratio,
    unit: '×',
    detail: `${formatNumber(median(auditTimes))} to ${formatNumber(median(nodeTimes))} ms; one article, ${rounds} rounds`,
  };
}

/** Time to load the model in a fresh process. */
export async function measureModelLoad(library: string, rounds: number): Promise<Measurement> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await loadModelInFreshProcess(library));
  }
  return hold(
    {
      name: 'model load',
      value: median(times),
      unit: 'ms',
      detail: `median of ${rounds} fresh processes`,
    },
    'at most',
    300,
  );
}

function loadModelInFreshProcess(library: string): Promise<number> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [LOAD_MODEL, library], (error, stdout) => {
      if (error) reject(error);
      else resolve(Number(stdout));
    });
  });
}
