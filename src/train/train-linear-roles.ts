import { type LinearRoleWeights, ROW_WIDTH } from '../model/linear-scorer.ts';
import { ROLE_FEATURE_LIMIT, type RoleInput, roleFeatures } from '../model/role-features.ts';
import { mayFollow, ROLE_TAG_COUNT } from '../model/role-tags.ts';
import type { RoleRun } from '../model/tagged-document.ts';
import { ROLES } from '../model/tags.ts';
import { type ChainExample, trainChain } from './chain-trainer.ts';
import { readyChain } from './readiness.ts';

/** A document with its gold roles. */
export interface RoleExample {
  readonly input: RoleInput;
  readonly roles: readonly RoleRun[];
}

const ROWS = 1 << 19;

/** Trains the fast role tagger; deterministic for a seed. Every block of a document is one sequence. */
export function trainLinearRoles(
  examples: readonly RoleExample[],
  seed: number,
  onPass?: (pass: number, loss: number) => void,
): LinearRoleWeights {
  const sequences = examples.flatMap(toSequences);
  const learned = trainChain(sequences, {
    tagCount: ROLE_TAG_COUNT,
    rows: ROWS,
    mayFollow,
    seed,
    passes: 6,
    rate: 0.15,
    dropout: 0.3,
    cutoff: 3,
    ...(onPass === undefined ? {} : { onPass }),
  });
  let largest = 0;
  for (const weight of learned.weights) largest = Math.max(largest, Math.abs(weight));
  const unit = largest / 127 || 1;
  const weights = new Int8Array(ROWS * ROW_WIDTH);
  for (let row = 0; row < ROWS; row++)
    for (let tag = 0; tag < ROLE_TAG_COUNT; tag++)
      weights[row * ROW_WIDTH + tag] = Math.round(
        (learned.weights[row * ROLE_TAG_COUNT + tag] as number) / unit,
      );
  return { rows: ROWS, weights, unit, chain: readyChain(learned.transitions, learned.starts) };
}

/** The gold tag of every token; runs that touch stay apart. */
export function roleTags(count: number, roles: readonly RoleRun[]): Uint8Array {
  const tags = new Uint8Array(count);
  for (const run of roles) {
    const begin = 1 + 2 * ROLES.indexOf(run.role);
    tags.fill(begin + 1, run.firstToken, run.endToken);
    tags[run.firstToken] = begin;
  }
  return tags;
}

function toSequences({ input, roles }: RoleExample): ChainExample[] {
  const { document } = input;
  const write = roleFeatures(input);
  const tags = roleTags(document.tokenCount, roles);
  const buffer = new Uint32Array(ROLE_FEATURE_LIMIT);
  return document.blocks.map(({ firstToken, endToken }) => {
    const length = endToken - firstToken;
    const features = new Uint32Array(length * ROLE_FEATURE_LIMIT);
    const offsets = new Uint32Array(length + 1);
    let at = 0;
    for (let i = 0; i < length; i++) {
      const count = write(firstToken + i, buffer);
      features.set(buffer.subarray(0, count), at);
      at += count;
      offsets[i + 1] = at;
    }
    const own = tags.slice(firstToken, endToken);
    if (own.length > 0 && !mayFollow(0, own[0] as number)) own[0] = (own[0] as number) - 1;
    return { features: features.slice(0, at), offsets, tags: own };
  });
}
