/**
 * Trains the whole model, step by step: `npm run train [-- --from STEP] [-- --only STEP]`; with `-- --refine`, trains
 * the shipped network further instead of a new one. A step that is done is not done again
 * (a list in `.cache/training` remembers), so a run that was stopped goes on where it stopped.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const WORK = '.cache/training';
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
const network = (...rest: string[]) => [
  'python3',
  'training/train_roles.py',
  '--data',
  WORK,
  ...rest,
];
const vocabulary = join(WORK, 'vocab.json');
/** Networks that label news together; they differ by their seeds. */
const teachers = ['1', '2', '3'].map((seed) => ({ seed, path: join(WORK, `teacher-${seed}`) }));
const roles = join(WORK, 'roles');
const refined = join(WORK, 'refined');
const ownLabels = ['--extra', join(WORK, 'extra'), '--extra-times', '2'];

const NEW_NETWORK: readonly Step[] = [
  { name: 'lexicon', what: 'the words that tell sources apart', command: script('lexicon') },
  {
    name: 'taggers',
    what: 'parts of speech, lemmas, entities, cues',
    command: script('taggers', MODEL),
  },
  { name: 'vectors', what: 'word vectors from unlabelled news', command: script('vectors', WORK) },
  { name: 'sequences', what: 'what the network reads', command: script('sequences', MODEL, WORK) },
  ...teachers.flatMap(({ seed, path }): Step[] => [
    {
      name: `teacher-${seed}`,
      what: 'a first network, on gold',
      command: network('--out', path, '--epochs', '8', '--seed', seed, ...ownLabels),
    },
    {
      name: `pack-teacher-${seed}`,
      what: 'the first network as a model file',
      command: script('pack', path, vocabulary, `${path}.bin`),
    },
  ]),
  {
    name: 'silver',
    what: 'news, labelled by the first networks together',
    command: script('silver', MODEL, WORK, ...teachers.map(({ path }) => `${path}.bin`)),
  },
  {
    name: 'network',
    what: 'the network, on gold and silver',
    command: network(
      ...['--out', roles, '--epochs', '11', '--seed', '4'],
      ...['--silver', join(WORK, 'silver'), '--silver-epochs', '6', ...ownLabels],
    ),
  },
  {
    name: 'pack',
    what: 'the network as a model file',
    command: script('pack', roles, vocabulary, join(MODEL, 'roles.bin')),
  },
];

const REFINED_NETWORK: readonly Step[] = [
  {
    name: 'unpack',
    what: 'the shipped network, to go on from',
    command: script('unpack', MODEL, WORK),
  },
  {
    name: 'refine-sequences',
    what: 'what the network reads, in its own vocabulary',
    command: script('sequences', MODEL, WORK, '--keep-vocabulary'),
  },
  {
    name: 'refine',
    what: 'the network again, on gold and on our own labels',
    command: network(
      ...['--out', refined, '--start', join(WORK, 'start')],
      ...['--epochs', '6', '--rate', '8e-4', '--seed', '5', ...ownLabels],
    ),
  },
  {
    name: 'pack-refined',
    what: 'the network as a model file',
    command: script('pack', refined, vocabulary, join(MODEL, 'roles.bin')),
  },
];

const AFTER_NETWORK: readonly Step[] = [
  {
    name: 'fast-roles',
    what: 'the fast roles, on gold and on what the network finds',
    command: script('fast-roles', MODEL),
  },
  { name: 'attribution', what: 'links and confidence', command: script('attribution', MODEL) },
  { name: 'meta', what: 'what the model says of itself', command: script('meta', MODEL) },
];

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    only: { type: 'string' },
    list: { type: 'boolean' },
    refine: { type: 'boolean', default: false },
  },
});
const DONE = join(WORK, values.refine ? 'refined.json' : 'done.json');
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
  mkdirSync(WORK, { recursive: true });
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
