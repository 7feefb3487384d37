import { analyse } from '../src/audit/audit.ts';
import { loadModel } from '../src/index-node.ts';
import { lintAnalysis } from '../src/lint/lint-analysis.ts';
import { registerRules } from '../src/lint/policy.ts';
import { RULES } from '../src/lint/rule-list.ts';
import { measureCpu } from './measure-cpu.ts';
import { formatNumber, hold, type Measurement } from './measurement.ts';
import { median } from './statistics.ts';
import type { BenchTexts } from './texts.ts';

/** Linting may cost so many times the audit that it rests on, the audit included. */
const BAR = 1.15;

/** Every rule, whatever presets leave out, at its own level and with its own options. */
const POLICY = {
  registry: registerRules(RULES),
  settings: new Map(RULES.map(({ id, level }) => [id, { level }])),
  allow: [],
  interests: [],
  approvals: [],
};

/**
 * Processor time of the audit with every lint rule, against that of the audit alone, over the same texts: the median of
 * the rounds after a warm-up.
 */
export async function measureLint(texts: BenchTexts, rounds: number): Promise<Measurement> {
  const model = await loadModel();
  const ratios: number[] = [];
  let lintMs = 0;
  let findings = 0;
  for (let round = -1; round < rounds; round++) {
    const audited = measureCpu(() => texts.texts.map((text) => analyse(text, model)));
    const linted = measureCpu(() =>
      audited.result.map((analysis) => lintAnalysis(analysis, POLICY).findings.length),
    );
    if (round < 0) continue;
    ratios.push((audited.timeMs + linted.timeMs) / audited.timeMs);
    lintMs += linted.timeMs;
    findings = linted.result.reduce((sum, count) => sum + count, 0);
  }
  const speed = (texts.words * rounds * 1000) / Math.max(lintMs, 1);
  const detail = `${RULES.length} rules at ${formatNumber(speed)} words/s, ${findings} findings; ${texts.name}, ${formatNumber(texts.words)} words, ${rounds} rounds`;
  return hold(
    { name: 'audit and lint ÷ audit', value: median(ratios), unit: '×', detail },
    'at most',
    BAR,
  );
}
