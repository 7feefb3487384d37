import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

/**
 * Settings of V8's heap for streams, in which everything is new and gone with its article. From Node 20 on V8 knows
 * them; of one that it does not know it would complain on stderr.
 */
const FLAGS = [
  // V8 learns where things are made that outlive a collection or two, and makes them in the old generation from then on.
  // There they stay, with all that they refer to, although they are dead a few articles later.
  '--no-allocation-site-pretenuring',
  // The old generation may double before it is collected; else it may grow fourfold, by how quick collections are.
  '--heap-growing-percent=100',
];

/** With a worker on every core, several threads that share a small collection out among them only take turns. */
const FLAGS_ON_ALL_CORES = ['--no-parallel-scavenge'];

/** Sets this process up for a stream that `jobs` workers are to do. Comes before the workers, who take it over. */
export function prepareHeap(jobs: number): void {
  const onAllCores = jobs >= availableParallelism();
  for (const flag of [...FLAGS, ...(onAllCores ? FLAGS_ON_ALL_CORES : [])])
    setFlagsFromString(flag);
}
