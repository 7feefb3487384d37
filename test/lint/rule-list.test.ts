import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { policySchema } from '../../scripts/policy-schema.ts';
import { rulePages } from '../../scripts/rule-pages.ts';
import { GUIDANCE } from '../../src/lint/guidance.ts';
import { registerRules } from '../../src/lint/policy.ts';
import { PRESETS } from '../../src/lint/presets/preset-list.ts';
import { RULES } from '../../src/lint/rule-list.ts';
import { readMarks } from './marked-text.ts';

const STALE = 'run "npm run rule-pages"';

test('rules have ids of their own, and say what they are for', () => {
  assert.equal(registerRules(RULES).size, RULES.length);
  for (const rule of RULES) {
    assert.match(rule.id, /^[a-z]+(-[a-z]+)*$/);
    assert.match(rule.summary, /^[A-Z“"].*\.$/, rule.id);
    assert.ok(rule.why.length > 40, rule.id);
    assert.ok(readMarks(rule.examples.flagged).spans.length > 0, rule.id);
    assert.deepEqual(readMarks(rule.examples.clean).spans, [], rule.id);
    for (const { url } of rule.guidance) assert.ok(URL.canParse(url), url);
    for (const [name, option] of Object.entries(rule.options))
      assert.ok(option.description.length > 3, `${rule.id}: ${name}`);
  }
});

test('two rules of one id are refused', () => {
  const [rule] = RULES;
  assert.ok(rule);
  assert.throws(() => registerRules([rule, rule]), /two rules with the id/);
});

test('presets name rules that there are, once, and newsrooms’ presets cite their advice', () => {
  const ids = new Set(RULES.map(({ id }) => id));
  for (const preset of PRESETS) {
    const named = preset.entries.map(({ rule }) => rule);
    assert.equal(new Set(named).size, named.length, preset.name);
    for (const id of named) assert.ok(ids.has(id), `${preset.name}: ${id}`);
    if (['recommended', 'strict', 'opinion'].includes(preset.name)) continue;
    for (const { rule, guidance } of preset.entries)
      assert.ok(guidance.length > 0 || rule.startsWith('suppression-'), `${preset.name}: ${rule}`);
  }
});

test('the preset "recommended" has every rule at its own level', () => {
  const recommended = PRESETS.find(({ name }) => name === 'recommended');
  const levels = new Map(recommended?.entries.map(({ rule, level }) => [rule, level]));
  for (const rule of RULES) assert.equal(levels.get(rule.id), rule.level, rule.id);
});

test('a newsroom’s preset cites that newsroom alone', () => {
  const publishers = {
    ap: GUIDANCE.apValues,
    reuters: GUIDANCE.reutersQuotes,
    bbc: GUIDANCE.bbcIdentify,
    npr: GUIDANCE.nprDescribe,
    spj: GUIDANCE.spjIdentify,
  };
  for (const [name, { publisher }] of Object.entries(publishers)) {
    const entries = PRESETS.find((preset) => preset.name === name)?.entries ?? [];
    for (const { guidance } of entries)
      for (const advice of guidance) assert.equal(advice.publisher, publisher);
  }
});

test('the manual’s pages of rules are what the rules say', () => {
  const folder = new URL('../../docs/rules/', import.meta.url);
  const pages = rulePages();
  assert.deepEqual(readdirSync(folder).sort(), [...pages.keys()].sort(), STALE);
  for (const [name, page] of pages)
    assert.equal(readFileSync(new URL(name, folder), 'utf8'), page, STALE);
});

test('the policy’s schema is what the rules say, and takes and refuses what the parser does', () => {
  const url = new URL('../../schema/policy.schema.json', import.meta.url);
  const schema = JSON.parse(readFileSync(url, 'utf8'));
  assert.deepEqual(schema, JSON.parse(JSON.stringify(policySchema())), STALE);
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  const good = {
    extends: ['recommended', './house.yaml'],
    rules: {
      'suppression-unused': ['warning'],
      'suppression-unknown': { level: 'off' },
      'desk/x': 'error',
    },
    overrides: [{ files: 'opinion/**', extends: 'opinion', rules: {} }],
    allow: ['so-called', { source: 'the White House', rules: ['bare-source'] }],
    interests: [{ holder: 'Ada Stone', stake: 'owns it' }],
    approvals: [{ source: 'an aide', note: 'known' }],
    failOn: 'never',
  };
  assert.ok(validate(good), JSON.stringify(validate.errors));
  for (const bad of [
    { rule: {} },
    { rules: { nosuch: 'error' } },
    { failOn: 'eror' },
    { approvals: [{ source: 'x' }] },
    { overrides: [{}] },
  ])
    assert.equal(validate(bad), false, JSON.stringify(bad));
});
