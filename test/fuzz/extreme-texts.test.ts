import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { measureCpu } from '../../bench/measure-cpu.ts';
import { audit } from '../../src/audit/audit.ts';
import { loadModel } from '../../src/index-node.ts';
import { checkAudit } from './check-audit.ts';
import { EXTREME_TEXTS } from './extreme-texts.ts';
import { timeLimitMs } from './time-limit.ts';

const article = readFileSync(new URL('../../examples/hearing.txt', import.meta.url), 'utf8');
const model = await loadModel();

describe('extreme texts', () => {
  for (const [name, makeText] of Object.entries(EXTREME_TEXTS)) {
    it(name, () => {
      const text = makeText(article);
      const { result: record, timeMs } = measureCpu(() => audit(text, model));
      assert.ok(timeMs < timeLimitMs(text), `took ${Math.round(timeMs)} ms`);
      checkAudit(record, text);
    });
  }
});
