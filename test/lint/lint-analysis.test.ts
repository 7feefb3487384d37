import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { type AuditModel, analyse, audit } from '../../src/audit/audit.ts';
import { createLinter, lintAnalysis } from '../../src/lint/lint-analysis.ts';
import type { LintResult } from '../../src/lint/lint-result.ts';
import { type Approval, type EffectivePolicy, registerRules } from '../../src/lint/policy.ts';
import type { RuleSetting } from '../../src/lint/run-rule.ts';
import { plainSource } from '../../src/lint/source-text.ts';
import { SUPPRESSION_RULES } from '../../src/lint/suppression-rules.ts';
import { loadModel } from '../../src/load-model-node.ts';
import { readText } from '../../src/read/read-article.ts';
import { DEMO_RULES } from './demo-rules.ts';

let model: AuditModel;
before(async () => {
  model = await loadModel();
});

const registry = registerRules([...DEMO_RULES, ...SUPPRESSION_RULES]);

function policy(
  rules: Readonly<Record<string, RuleSetting>> = { 'demo/unnamed': { level: 'error' } },
  more: Partial<EffectivePolicy> = {},
): EffectivePolicy {
  const comments = SUPPRESSION_RULES.map(({ id, level }) => [id, { level }] as const);
  const settings = new Map([...Object.entries(rules), ...comments]);
  return { registry, settings, allow: [], interests: [], approvals: [], ...more };
}

async function lint(text: string, effective = policy()): Promise<LintResult> {
  const article = await readText(text, { name: 'story.md' });
  return lintAnalysis(analyse(article, model), effective, plainSource(article.text, true));
}

function told({ findings }: LintResult): string[] {
  return findings.map(({ rule, level }) => `${level} ${rule}`);
}

const STORY = 'A union official said the strike was over. Ada Stone, the mayor, said it was not.';

test('a finding has a rule, a level, a source, and a place', async () => {
  const { findings, suppressed, failures } = await lint(STORY);
  assert.deepEqual([suppressed, failures], [[], []]);
  const [finding, second] = findings;
  assert.equal(second, undefined);
  assert.equal(finding?.rule, 'demo/unnamed');
  assert.deepEqual(finding?.ranges, finding?.spans);
  assert.equal(STORY.slice(finding?.spans[0]?.start, finding?.spans[0]?.end), 'A union official');
  assert.match(finding?.fingerprint ?? '', /^[0-9a-f]{16}$/);
});

test('levels and options are the policy’s', async () => {
  const rules = { 'demo/unnamed': { level: 'info', options: { letPass: 1 } } } as const;
  assert.deepEqual(told(await lint(STORY, policy(rules))), []);
  const others = { 'demo/unnamed': { level: 'info', options: { letPass: 0 } } } as const;
  assert.deepEqual(told(await lint(STORY, policy(others))), ['info demo/unnamed']);
});

test('a rule that throws fails by itself: its findings so far and the other rules stay', async () => {
  const rules = { 'demo/broken': { level: 'info' }, 'demo/unnamed': { level: 'error' } } as const;
  const result = await lint(STORY, policy(rules));
  assert.deepEqual(told(result), ['info demo/broken', 'error demo/unnamed']);
  assert.deepEqual(result.failures, [{ rule: 'demo/broken', message: 'nothing works' }]);
});

test('a comment with a reason suppresses, and keeps the reason', async () => {
  const text = `<!-- hearsay-disable-next-line demo/unnamed: known to the desk -->\n${STORY}`;
  const { findings, suppressed } = await lint(text);
  assert.deepEqual(findings, []);
  assert.deepEqual(
    suppressed.map(({ by, reason, finding }) => [by, reason, finding.rule]),
    [['comment', 'known to the desk', 'demo/unnamed']],
  );
});

test('comments are checked: no reason, no such rule, no such comment, nothing to suppress', async () => {
  const bare = await lint(`<!-- hearsay-disable-next-line demo/unnamed -->\n${STORY}`);
  assert.deepEqual(told(bare), ['error suppression-without-reason']);
  const unknown = await lint(`<!-- hearsay-disable-next-line demo/unamed: x -->\n${STORY}`);
  assert.deepEqual(told(unknown), ['error suppression-unknown', 'error demo/unnamed']);
  assert.match(unknown.findings[0]?.message ?? '', /did you mean "demo\/unnamed"\?$/);
  const misspelt = await lint(`<!-- hearsay-disable-nextline demo/unnamed: x -->\n${STORY}`);
  assert.match(misspelt.findings[0]?.message ?? '', /did you mean "hearsay-disable-next-line"\?$/);
  const unused = await lint(
    `<!-- hearsay-disable demo/unnamed: x -->\nAda Stone said it was over.`,
  );
  assert.deepEqual(told(unused), ['warning suppression-unused']);
});

test('a comment for a rule that the policy does not run is not unused', async () => {
  const text = '<!-- hearsay-disable demo/broken: x -->\nAda Stone said it was over.';
  assert.deepEqual(told(await lint(text)), []);
});

test('plain text has no comments', async () => {
  const article = { text: `<!-- hearsay-disable demo/unnamed: x -->\n${STORY}` };
  assert.equal(lintAnalysis(analyse(article, model), policy()).suppressed.length, 0);
});

test('an approval silences the rules that ask for one, for that source', async () => {
  const approval: Approval = {
    source: 'the union official',
    by: 'R. Hale',
    date: '2024-05-01',
    note: 'met twice',
  };
  const approved = await lint(STORY, policy(undefined, { approvals: [approval] }));
  assert.deepEqual(approved.findings, []);
  assert.equal(approved.suppressed[0]?.reason, 'approved by R. Hale, 2024-05-01: met twice');
  const other = await lint(
    STORY,
    policy(undefined, { approvals: [{ source: 'an aide', note: 'x' }] }),
  );
  assert.deepEqual(told(other), ['error demo/unnamed']);
  const elsewhere = { source: 'union official', rules: ['demo/broken'], note: 'x' };
  assert.equal(
    (await lint(STORY, policy(undefined, { approvals: [elsewhere] }))).findings.length,
    1,
  );
});

test('what is allowed by its words or its source is let pass', async () => {
  for (const allow of [
    { text: 'Union  official' },
    { text: 'a union official said' },
    { source: 'union official' },
  ])
    assert.deepEqual(
      told(await lint(STORY, policy(undefined, { allow: [allow] }))),
      [],
      JSON.stringify(allow),
    );
  for (const allow of [
    { text: 'union offic' },
    { text: 'strike' },
    { source: 'Ada Stone' },
    { text: 'union official', rules: ['demo/broken'] },
  ])
    assert.equal(
      (await lint(STORY, policy(undefined, { allow: [allow] }))).findings.length,
      1,
      JSON.stringify(allow),
    );
});

test('a fingerprint does not change when the text around its sentence does', async () => {
  const mark = async (text: string) => (await lint(text)).findings[0]?.fingerprint;
  const first = await mark(STORY);
  assert.equal(await mark(`# Strike\n\nIt rained on Monday.\n\n${STORY}`), first);
  assert.equal(await mark(STORY.replace('A union official said', 'A union\nofficial said')), first);
  assert.notEqual(await mark(STORY.replace('strike', 'walkout')), first);
});

test('an audit with a linter has its findings, and none without', () => {
  const failures: string[] = [];
  const rules = { 'demo/unnamed': { level: 'warning' }, 'demo/broken': { level: 'info' } } as const;
  const linter = createLinter(policy(rules), ({ rule }) => failures.push(rule));
  const record = audit(STORY, model, { linter, includeText: false });
  assert.deepEqual(
    record.findings.map(({ rule, level, source, attribution }) => [
      rule,
      level,
      source,
      attribution,
    ]),
    [
      ['demo/broken', 'info', undefined, undefined],
      ['demo/unnamed', 'warning', 's1', 'a1'],
    ],
  );
  assert.deepEqual(Object.keys(record.findings[1] ?? {}).sort(), [
    'attribution',
    'level',
    'message',
    'rule',
    'source',
    'spans',
  ]);
  assert.equal(record.text, undefined);
  assert.deepEqual(failures, ['demo/broken']);
  assert.deepEqual(audit(STORY, model).findings, []);
});
