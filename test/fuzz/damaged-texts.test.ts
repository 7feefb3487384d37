import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { measureCpu } from '../../bench/measure-cpu.ts';
import { pick } from '../../bench/pick.ts';
import { type AuditModel, audit } from '../../src/audit/audit.ts';
import { loadModel } from '../../src/index-node.ts';
import { seededRandom } from '../../src/train/random.ts';
import { checkAudit } from './check-audit.ts';
import { damage } from './damage.ts';
import { EVERY_RULE } from './every-rule.ts';
import { timeLimitMs } from './time-limit.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const PART = 1000;
const EXAMPLES = ['the-locked-gallery.md', 'a-key-is-not-a-crack.html', 'hearing.txt'].map((name) =>
  readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8'),
);

const standard = await loadModel();
const accurate = await loadModel({ choice: 'accurate' });
const fast = await loadModel({ choice: 'fast' });

/** The same 20,000 texts every time; another 20,000 with `FUZZ_SEED=2`. */
describe('damaged texts', () => {
  for (const [name, parts, model] of [
    ['standard', 13, standard],
    ['accurate', 3, accurate],
    ['fast', 4, fast],
  ] as const) {
    for (let part = 1; part <= parts; part++)
      it(`a thousand, ${name} model, part ${part} of ${parts}`, () =>
        auditDamagedTexts(seededRandom(SEED * 1000 + part), model));
  }
});

function auditDamagedTexts(random: () => number, model: AuditModel): void {
  for (let i = 0; i < PART; i++) {
    const { text, how } = damage(cutPiece(random), random);
    try {
      const { result, timeMs } = measureCpu(() => audit(text, model, { linter: EVERY_RULE }));
      assert.ok(timeMs < timeLimitMs(text), `took ${Math.round(timeMs)} ms`);
      checkAudit(result, text);
    } catch (cause) {
      throw new Error(`input ${i} (${how.join(', ')}): ${JSON.stringify(text)}`, { cause });
    }
  }
}

/** A piece of an example, of up to a few paragraphs; now and then two pieces joined in mid-word. */
function cutPiece(random: () => number): string {
  const example = pick(random, EXAMPLES);
  const start = Math.floor(random() * example.length);
  const piece = example.slice(start, start + 60 + Math.floor(random() ** 2 * 900));
  return random() < 0.1 ? piece + cutPiece(random) : piece;
}
