import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ChainScratch,
  type ChainWeights,
  decodeBest,
  runProbability,
  sumChain,
} from '../../src/model/linear-chain.ts';
import { mayFollow, ROLE_TAG_COUNT } from '../../src/model/role-tags.ts';
import { seededRandom } from '../../src/train/random.ts';

const LENGTH = 5;

interface Case {
  readonly chain: ChainWeights;
  readonly emissions: Float32Array;
}

function randomCase(random: () => number): Case {
  const transitions = Float32Array.from({ length: ROLE_TAG_COUNT ** 2 }, (_, at) =>
    mayFollow(Math.floor(at / ROLE_TAG_COUNT), at % ROLE_TAG_COUNT) ? random() * 3 : -Infinity,
  );
  const starts = Float32Array.from({ length: ROLE_TAG_COUNT }, (_, tag) =>
    mayFollow(0, tag) ? random() : -Infinity,
  );
  const emissions = Float32Array.from({ length: LENGTH * ROLE_TAG_COUNT }, () => random() * 8 - 4);
  return { chain: { tagCount: ROLE_TAG_COUNT, transitions, starts }, emissions };
}

/** Every allowed sequence of tags with its weight. */
function* enumerate(
  { chain, emissions }: Case,
  tags: readonly number[] = [],
  score = 0,
): Generator<{ tags: readonly number[]; weight: number }> {
  const at = tags.length;
  if (at === LENGTH) {
    yield { tags, weight: Math.exp(score) };
    return;
  }
  for (let tag = 0; tag < ROLE_TAG_COUNT; tag++) {
    const before = tags[at - 1];
    const move =
      before === undefined
        ? (chain.starts[tag] as number)
        : (chain.transitions[before * ROLE_TAG_COUNT + tag] as number);
    if (move === -Infinity) continue;
    const emission = emissions[at * ROLE_TAG_COUNT + tag] as number;
    yield* enumerate({ chain, emissions }, [...tags, tag], score + move + emission);
  }
}

test('decoding, sums and run probabilities agree with trying every sequence', () => {
  const random = seededRandom(11);
  for (let round = 0; round < 12; round++) {
    const example = randomCase(random);
    const { chain, emissions } = example;
    let total = 0;
    let best = { tags: [] as readonly number[], weight: -1 };
    let run = 0;
    let lastRun = 0;
    for (const sequence of enumerate(example)) {
      total += sequence.weight;
      if (sequence.weight > best.weight) best = sequence;
      const [, second, third, fourth, fifth] = sequence.tags;
      if (second === 5 && third === 6 && fourth !== 6) run += sequence.weight;
      if (fourth === 1 && fifth === 2) lastRun += sequence.weight;
    }
    const scratch = new ChainScratch();
    const tags = new Uint8Array(LENGTH);
    decodeBest(chain, emissions, 0, LENGTH, tags, scratch);
    assert.deepEqual([...tags], [...best.tags]);
    const logTotal = sumChain(chain, emissions, 0, LENGTH, scratch);
    assert.ok(Math.abs(logTotal - Math.log(total)) < 1e-6);
    const inner = runProbability(chain, LENGTH, scratch, { from: 1, end: 3, begin: 5, inside: 6 });
    assert.ok(Math.abs(inner - run / total) < 1e-9);
    const last = runProbability(chain, LENGTH, scratch, { from: 3, end: 5, begin: 1, inside: 2 });
    assert.ok(Math.abs(last - lastRun / total) < 1e-9);
  }
});

test('hopeless emissions leave probabilities that are numbers', () => {
  const { chain, emissions } = randomCase(seededRandom(3));
  emissions.fill(-2000);
  for (let i = 0; i < LENGTH; i++) emissions[i * ROLE_TAG_COUNT + 2] = 2000;
  const scratch = new ChainScratch();
  assert.ok(Number.isFinite(sumChain(chain, emissions, 0, LENGTH, scratch)));
  const probability = runProbability(chain, LENGTH, scratch, {
    from: 0,
    end: LENGTH,
    begin: 1,
    inside: 2,
  });
  assert.ok(probability >= 0 && probability <= 1);
});
