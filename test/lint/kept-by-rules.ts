/**
 * Lints a long text many times, with nothing but cheap collections of what is new in between, and prints how many bytes
 * of what lasts a time adds, the median. Needs `--expose-gc` and room for all that one time makes.
 */
import { getHeapSpaceStatistics } from 'node:v8';
import { analyse } from '../../src/audit/audit.ts';
import { lintAnalysis } from '../../src/lint/lint-analysis.ts';
import { registerRules } from '../../src/lint/policy.ts';
import { RULES } from '../../src/lint/rule-list.ts';
import { loadModel } from '../../src/load-model-node.ts';

const WARM_UP = 10;
const TIMES = 20;

const story =
  'A tram driver said on Monday that the new bell was too loud. “It wakes the geese,” she said.';
const analysis = analyse({ text: `${story}\n\n`.repeat(400) }, await loadModel());
const policy = {
  registry: registerRules(RULES),
  settings: new Map(RULES.map(({ id, level }) => [id, { level }])),
  allow: [],
  interests: [],
  approvals: [],
};
const collect = globalThis.gc as NodeJS.GCFunction;

function lint(times: number): void {
  for (let i = 0; i < times; i++) {
    lintAnalysis(analysis, policy);
    collect({ type: 'minor' });
  }
}

function lastingBytes(): number {
  return getHeapSpaceStatistics()
    .filter(({ space_name }) => /^(?:old|large_object)_space$/.test(space_name))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0);
}

lint(WARM_UP);
collect();
const added: number[] = [];
for (let i = 0; i < TIMES; i++) {
  const before = lastingBytes();
  lint(1);
  added.push(lastingBytes() - before);
}
// The median: the engine's own tables grow now and then, and much at a time.
console.log(added.sort((a, b) => a - b)[TIMES / 2]);
