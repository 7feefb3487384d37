/**
 * How long it takes to check 1,000 quotations against 100 MB of originals, as a ratio to `grep -F -f` looking for the
 * same quotations word for word. `npm run bench:verify`, with `-- --quick` for a tenth of it and `-- --json`;
 * `-- --command FILE` measures another build than the package as it would be installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateSpeeches } from './generate-speeches.ts';
import { installPackage } from './install-package.ts';
import { describeMachine } from './machine.ts';
import { formatTable, hold, type Measurement } from './measurement.ts';
import { runCommand } from './run-command.ts';
import { median } from './statistics.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    json: { type: 'boolean' },
    rounds: { type: 'string' },
    command: { type: 'string' },
  },
});
const megabytes = options.quick ? 10 : 100;
const rounds = Number(options.rounds ?? (options.quick ? 3 : 5));

interface Timing {
  readonly cpuS: number;
  readonly wallS: number;
}

const command = options.command ?? installPackage().command;
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
try {
  const measurements = await measure();
  if (options.json) {
    console.log(JSON.stringify({ machine: describeMachine(), measurements }, null, 2));
  } else {
    console.log(`${describeMachine()}\n`);
    console.log(formatTable(measurements));
  }
  if (measurements.some(({ passed }) => passed === false)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(): Promise<Measurement[]> {
  const speeches = generateSpeeches(join(folder, 'speeches'), megabytes * 1e6, 200, 1000);
  const list = join(folder, 'quotations.txt');
  const index = join(folder, 'speeches.idx');
  const out = join(folder, 'found.json');
  writeFileSync(list, `${speeches.quotations.join('\n')}\n`);
  const verify = [command, 'verify', list, '--list', '--format', 'json', '--output', out];
  const against = ['--against', speeches.folder];
  const grep = (): Timing => time(['grep', '-r', '-c', '-F', '-f', list, speeches.folder]);
  const scratch = (): Timing => time([process.execPath, ...verify, ...against]);
  const indexed = (): Timing => time([process.execPath, ...verify, '--index', index, ...against]);
  const build = indexed();
  const runs = { grep: [] as Timing[], scratch: [] as Timing[], indexed: [] as Timing[] };
  for (let round = 0; round < rounds; round++) {
    runs.grep.push(grep());
    runs.scratch.push(scratch());
    runs.indexed.push(indexed());
  }
  const found = JSON.parse(readFileSync(out, 'utf8')) as {
    readonly summary: { readonly byVerdict: { readonly verbatim: number } };
  };
  if (found.summary.byVerdict.verbatim !== speeches.quotations.length)
    throw new Error(`found ${JSON.stringify(found.summary)}`);
  const { peakBytes } = await runCommand(
    [...verify, '--index', join(folder, 'again.idx'), '--fail-on', 'never', ...against],
    { sampleMemory: true },
  );
  const ratio = (name: 'scratch' | 'indexed', by: keyof Timing): number =>
    median(runs[name].map((run, round) => run[by] / (runs.grep[round] as Timing)[by]));
  const detail = (name: keyof typeof runs): string =>
    `${name} ${median(runs[name].map(({ cpuS }) => cpuS)).toFixed(2)} s of processor, ${median(runs[name].map(({ wallS }) => wallS)).toFixed(2)} s on the clock`;
  const size = `${megabytes} MB, ${speeches.files} files, ${speeches.quotations.length} quotations, ${rounds} rounds`;
  return [
    hold(
      {
        name: 'verify ÷ grep -F -f, processor time',
        value: ratio('scratch', 'cpuS'),
        unit: '×',
        detail: `${detail('scratch')}; ${detail('grep')}; ${size}`,
      },
      'at most',
      3,
    ),
    {
      name: 'the same, on the clock',
      value: ratio('scratch', 'wallS'),
      unit: '×',
      detail: 'bar: 3; tells little on a busy machine',
    },
    hold(
      {
        name: 'with an index ÷ grep -F -f, processor time',
        value: ratio('indexed', 'cpuS'),
        unit: '×',
        detail: `${detail('indexed')}; building it ${build.cpuS.toFixed(2)} s`,
      },
      'at most',
      0.5,
    ),
    {
      name: 'the same, on the clock',
      value: ratio('indexed', 'wallS'),
      unit: '×',
      detail: 'bar: 0.5; tells little on a busy machine',
    },
    ...(peakBytes === null
      ? []
      : [
          hold(
            {
              name: 'peak memory ÷ size of the originals, building the index',
              value: peakBytes / speeches.bytes,
              unit: '×',
              detail: `${Math.round(peakBytes / 1e6)} MB`,
            },
            'at most',
            options.quick ? 60 : 6,
          ),
        ]),
  ];
}

/** Times a command by the shell's clock. Exit code 1 (something was found) is as good as 0. */
function time(args: readonly string[]): Timing {
  // Not to /dev/null: there grep stops at the first match.
  const script = `TIMEFORMAT="%U %S %R"; time "$@" >"${folder}/printed" 2>/dev/null`;
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bash', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  const [user, system, wall] = stderr.trim().split(/\s+/).map(Number);
  if (status === 2 || user === undefined || system === undefined || wall === undefined)
    throw new Error(`${args[0]} failed: ${stderr}`);
  return { cpuS: user + system, wallS: wall };
}
