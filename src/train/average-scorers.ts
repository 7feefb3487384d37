import type { RoleScorer } from '../model/role-chain.ts';

/**
 * One tagger out of several, by the mean of their scores. Networks that began differently err differently, and their
 * mean errs less (Hansen and Salamon, IEEE Transactions on Pattern Analysis and Machine Intelligence 1990); slow, so it
 * labels what a single network learns from.
 */
export function averageScorers(scorers: readonly RoleScorer[]): RoleScorer {
  const [first] = scorers;
  if (first === undefined) throw new RangeError('no scorers to average');
  const mean = (rows: readonly Float32Array[]) =>
    (rows[0] as Float32Array).map(
      (_, i) => rows.reduce((sum, row) => sum + (row[i] as number), 0) / rows.length,
    );
  return {
    chain: {
      tagCount: first.chain.tagCount,
      transitions: mean(scorers.map(({ chain }) => chain.transitions)),
      starts: mean(scorers.map(({ chain }) => chain.starts)),
    },
    score: (input) => mean(scorers.map((scorer) => scorer.score(input))),
  };
}
