import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { measureCpu } from '../../bench/measure-cpu.ts';
import { pick } from '../../bench/pick.ts';
import { audit } from '../../src/audit/audit.ts';
import { loadModel } from '../../src/index-node.ts';
import { seededRandom } from '../../src/train/random.ts';
import { checkAudit } from './check-audit.ts';
import { damage } from './damage.ts';
import { timeLimitMs } from './time-limit.ts';

const INPUTS = 20_000;
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const PARTS = 20;
const EXAMPLES = ['the-locked-gallery.md', 'a-key-is-not-a-crack.html', 'hearing.txt'].map((name) =>
  readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8'),
);

const model = await loadModel();

/** Each part has its own seed, so that a failing one can be run alone: `FUZZ_SEED`, and the number that it prints. */
describe(`${INPUTS.toLocaleString('en')} damaged texts`, () => {
  for (let part = 0; part < PARTS; part++) {
    it(`part ${part + 1} of ${PARTS}`, () => {
      const random = seededRandom(SEED * 1000 + part);
      for (let i = 0; i < INPUTS / PARTS; i++) {
        const { text, how } = damage(cutPiece(random), random);
        try {
          const { result: record, timeMs } = measureCpu(() => audit(text, model));
          assert.ok(timeMs < timeLimitMs(text), `took ${Math.round(timeMs)} ms`);
          checkAudit(record, text);
        } catch (error) {
          const message = `input ${i} (${how.join(', ')}): ${JSON.stringify(text)}`;
          throw new Error(message, { cause: error });
        }
      }
    });
  }
});

/** A piece of an example, of up to a few paragraphs; now and then two pieces joined in mid-word. */
function cutPiece(random: () => number): string {
  const example = pick(random, EXAMPLES);
  const start = Math.floor(random() * example.length);
  const piece = example.slice(start, start + 80 + Math.floor(random() ** 2 * 1600));
  return random() < 0.1 ? piece + cutPiece(random) : piece;
}
