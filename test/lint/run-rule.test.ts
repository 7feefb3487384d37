import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type AuditModel, analyse } from '../../src/audit/audit.ts';
import type { Finding } from '../../src/audit/contract.ts';
import { createContext } from '../../src/lint/create-context.ts';
import { defineRule } from '../../src/lint/rule.ts';
import type { RuleContext } from '../../src/lint/rule-context.ts';
import { runRule } from '../../src/lint/run-rule.ts';
import { loadModel } from '../../src/load-model-node.ts';

let model: AuditModel;
before(async () => {
  model = await loadModel();
});

const STORY = 'A union official said the strike was over. Ada Stone, the mayor, said it was not.';

/** Runs each function as a rule of its own over one article. */
function check(...checks: readonly ((context: RuleContext<unknown>) => void)[]): Finding[] {
  const shared = createContext(analyse({ text: STORY }, model));
  const findings: Finding[] = [];
  for (const [i, look] of checks.entries()) {
    const examples = { flagged: '[[x]]', clean: 'y' };
    const rule = defineRule({
      ...{ id: `demo/rule-${i}`, level: 'info', summary: 'Looks.', why: 'It may.', examples },
      ...{ guidance: [], options: {} },
      check: look,
    });
    runRule(rule, { level: 'info' }, shared, (finding) => findings.push(finding));
  }
  return findings;
}

test('what one rule has found is there for the next, and for no other article', () => {
  let asked = 0;
  const count = ({ sources }: RuleContext<unknown>) => {
    asked++;
    return sources.filter(({ kind }) => kind === 'unnamed-person').length;
  };
  const counts: number[] = [];
  const look = (context: RuleContext<unknown>) => counts.push(context.once(count));
  check(look, look);
  assert.deepEqual([counts, asked], [[1, 1], 1]);
  check(look);
  assert.equal(asked, 2);
});

test('what a rule shares may be nothing, and is worked out once all the same', () => {
  let asked = 0;
  const nothing = () => {
    asked++;
  };
  check((context) => {
    assert.equal(context.once(nothing), undefined);
    assert.equal(context.once(nothing), undefined);
  });
  assert.equal(asked, 1);
});

test('rules may take functions from their context', () => {
  check(({ slice, textOf, tokensOf, attributions, wordAt, once }) => {
    const spans = attributions.flatMap(({ sourceSpans }) => sourceSpans);
    assert.deepEqual(spans.map(slice), ['A union official', 'Ada Stone, the mayor,']);
    assert.equal(textOf(tokensOf({ start: 0, end: 7 })), 'A union');
    assert.equal(wordAt(0), 'a');
    assert.equal(
      once(({ text }) => text),
      STORY,
    );
  });
});

test('every rule has its own options and reports in its own name', () => {
  const spans = [{ start: 0, end: 1 }];
  const findings = check(
    ({ report }) => report({ spans, message: 'One.' }),
    ({ report }) => report({ spans, message: 'Two.' }),
  );
  assert.deepEqual(
    findings.map(({ rule, message }) => `${rule} ${message}`),
    ['demo/rule-0 One.', 'demo/rule-1 Two.'],
  );
});

test('nothing lasts of an article once its rules have run', () => {
  const script = fileURLToPath(new URL('kept-by-rules.ts', import.meta.url));
  const room = ['--min-semi-space-size=64', '--max-semi-space-size=64'];
  // Else the engine learns where what it finds alive is made, and puts there what lasts.
  const flags = ['--expose-gc', '--no-allocation-site-pretenuring', ...room];
  const kept = Number(execFileSync(process.execPath, [...flags, script], { encoding: 'utf8' }));
  // The words alone of the text that it reads take half a megabyte.
  assert.ok(kept < 100_000, `${kept} bytes a time`);
});
