/**
 * Trains the whole model, step by step: `npm run train [-- --from STEP] [-- --only STEP]`; with `-- --refine`, trains
 * the shipped networks further instead of new ones, which needs no GPU. A step that is done is not done again
 * (a list in the work folder remembers), so a run that was stopped goes on where it stopped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROLES_FILE } from '../audit/model-files.ts';

const MODEL = 'models/en';

/** Threads of a matrix library wait for each other longer than they work, on matrices as small as these. */
const ONE_THREAD = { OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

interface Step {
  readonly name: string;
  readonly what: string;
  readonly command: readonly string[];
}

const script = (name: string, ...rest: string[]) => [
  process.execPath,
  '--max-old-space-size=8000',
  `src/train/steps/${name}.ts`,
  ...rest,
];
const python = (name: string, ...rest: string[]) => ['python3', `training/${name}.py`, ...rest];

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    only: { type: 'string' },
    list: { type: 'boolean' },
    refine: { type: 'boolean', default: false },
  },
});
const WORK = values.refine ? '.cache/refining' : '.cache/training';
const vocabulary = join(WORK, 'vocab.json');
const news = join(WORK, 'news');
const network = (out: string, ...rest: string[]) =>
  python('train_roles', '--data', WORK, '--out', out, '--extra', join(WORK, 'extra'), ...rest);
const silver = ['--silver', news, '--silver-tags', join(WORK, 'silver.tag')];

interface Network {
  /** How many units a direction the layers have. */
  readonly size: readonly string[];
  /** How much of its first weights it keeps: some make the narrow one read news unlike the labelled better, the rest worse. */
  readonly startShare: string;
}

/** The networks that are shipped. */
const NETWORKS: Readonly<Record<'standard' | 'accurate', Network>> = {
  standard: { size: ['--hidden', '96', '--second', '64'], startShare: '0.25' },
  accurate: { size: ['--hidden', '144', '--second', '128'], startShare: '0' },
};

/** The same steps for each of the networks, in a folder of its own. */
function eachNetwork(
  steps: (name: keyof typeof NETWORKS, work: string, network: Network) => readonly Step[],
): Step[] {
  return (['standard', 'accurate'] as const).flatMap((name) =>
    steps(name, join(WORK, name), NETWORKS[name]),
  );
}

const NEW_NETWORK: readonly Step[] = [
  { name: 'lexicon', what: 'the words that tell sources apart', command: script('lexicon') },
  {
    name: 'taggers',
    what: 'parts of speech, lemmas, entities, cues',
    command: script('taggers', MODEL),
  },
  {
    name: 'vocabulary',
    what: 'the words that the network has vectors for',
    command: script('vocabulary', WORK),
  },
  {
    name: 'sequences',
    what: 'gold, as the network reads it',
    command: script('sequences', MODEL, WORK),
  },
  { name: 'news', what: 'unlabelled news, likewise', command: script('news', MODEL, WORK) },
  {
    name: 'teacher',
    what: 'a large network, which labels the news',
    command: python('train_teacher', '--data', WORK, '--out', join(WORK, 'teacher')),
  },
  ...eachNetwork((name, work, { size, startShare }) => [
    {
      name,
      what: 'the network, on gold and on what the teacher labelled',
      command: network(
        join(work, 'first'),
        ...[...size, '--epochs', '9', '--batch', '9600', '--rate', '3e-3', '--seed', '4'],
        ...[...silver, '--silver-epochs', '6', '--silver-share', '1.8'],
      ),
    },
    {
      name: `${name}-further`,
      what: 'the same once more, with smaller steps',
      command: network(
        join(work, 'roles'),
        ...[...size, '--start', join(work, 'first'), '--epochs', '4', '--batch', '9600'],
        ...['--rate', '1.5e-3', '--seed', '8', '--start-share', startShare],
        ...[...silver, '--silver-epochs', '3', '--silver-share', '1'],
      ),
    },
  ]),
];

const REFINED_NETWORK: readonly Step[] = [
  {
    name: 'unpack',
    what: 'the shipped networks, to go on from',
    command: script('unpack', MODEL, WORK),
  },
  {
    name: 'sequences',
    what: 'gold, in the words that it knows',
    command: script('sequences', MODEL, WORK),
  },
  ...eachNetwork((name, work, { size }) => [
    {
      name,
      what: 'the network again, on gold; the mean of both',
      command: network(
        join(work, 'roles'),
        ...[...size, '--start', join(work, 'start'), '--start-share', '0.5'],
        ...['--epochs', '6', '--rate', '8e-4', '--seed', '5'],
      ),
    },
  ]),
];

const AFTER_NETWORK: readonly Step[] = [
  ...eachNetwork((name, work) => [
    {
      name: `${name}-pack`,
      what: 'the network as a model file',
      command: script('pack', join(work, 'roles'), vocabulary, join(MODEL, ROLES_FILE[name])),
    },
  ]),
  {
    name: 'fast-roles',
    what: 'the fast roles, on gold and on what the network finds',
    command: script('fast-roles', MODEL),
  },
  { name: 'attribution', what: 'links and confidence', command: script('attribution', MODEL) },
  { name: 'meta', what: 'what the model says of itself', command: script('meta', MODEL) },
];

const DONE = join(WORK, 'done.json');
const STEPS = [...(values.refine ? REFINED_NETWORK : NEW_NETWORK), ...AFTER_NETWORK];
if (values.list) {
  for (const { name, what } of STEPS) console.log(`${name.padEnd(18)}${what}`);
} else {
  run();
}

function run(): void {
  for (const wanted of [values.from, values.only])
    if (wanted !== undefined && !STEPS.some(({ name }) => name === wanted))
      throw new RangeError(`no step is called ${wanted}; --list names them`);
  for (const name of Object.keys(NETWORKS)) mkdirSync(join(WORK, name), { recursive: true });
  const done = new Set<string>(
    existsSync(DONE) ? (JSON.parse(readFileSync(DONE, 'utf8')) as string[]) : [],
  );
  const from = STEPS.findIndex(({ name }) => name === values.from);
  if (from >= 0) for (const { name } of STEPS.slice(from)) done.delete(name);
  if (values.only !== undefined) done.delete(values.only);
  for (const [index, step] of STEPS.entries()) {
    if (values.only !== undefined ? step.name !== values.only : done.has(step.name)) continue;
    console.error(`step ${index + 1} of ${STEPS.length}: ${step.name}, ${step.what}`);
    const [command, ...rest] = step.command as [string, ...string[]];
    const { status, error } = spawnSync(command, rest, {
      stdio: 'inherit',
      env: { ...process.env, ...ONE_THREAD },
    });
    if (status !== 0) {
      console.error(
        `training stopped at ${step.name}${error === undefined ? '' : `: ${error.message}`}`,
      );
      process.exitCode = 2;
      return;
    }
    done.add(step.name);
    writeFileSync(DONE, JSON.stringify([...done]));
  }
}
