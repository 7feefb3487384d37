import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { measureCpu } from '../../bench/measure-cpu.ts';
import { type AuditModel, audit } from '../../src/audit/audit.ts';
import { loadModel } from '../../src/index-node.ts';
import { checkAudit } from './check-audit.ts';
import { EVERY_RULE } from './every-rule.ts';
import { EXTREME_TEXTS, HUGE_TEXTS } from './extreme-texts.ts';
import { timeLimitMs } from './time-limit.ts';

const article = readFileSync(new URL('../../examples/hearing.txt', import.meta.url), 'utf8');
const accurate = await loadModel();
const fast = await loadModel({ choice: 'fast' });

/** The bench times ten megabytes with the accurate model; here the fast one shows that nothing breaks. */
for (const [kind, texts, model] of [
  ['extreme texts', EXTREME_TEXTS, accurate],
  ['huge texts', HUGE_TEXTS, fast],
] as const) {
  describe(kind, () => {
    for (const [name, makeText] of Object.entries(texts))
      it(name, () => auditInTime(makeText(article), model));
  });
}

function auditInTime(text: string, model: AuditModel): void {
  const { result, timeMs } = measureCpu(() => audit(text, model, { linter: EVERY_RULE }));
  assert.ok(timeMs < timeLimitMs(text), `took ${Math.round(timeMs)} ms`);
  checkAudit(result, text);
}
