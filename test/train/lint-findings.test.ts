import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnyRule } from '../../src/lint/rule.ts';
import { RULES } from '../../src/lint/rule-list.ts';
import { loadModel } from '../../src/load-model-node.ts';
import { findInCorpus } from '../../src/train/lint-findings.ts';

function findRule(id: string): AnyRule {
  const rule = RULES.find((candidate) => candidate.id === id);
  assert.ok(rule, id);
  return rule;
}

const TEXT =
  'The dam was built in 1911. It was mended twice. A source said that it leaked. Nobody was told. The council meets on Friday.';

test('findings are shown in their sentences, with a sentence of context', async () => {
  const entries = [
    { id: 'a', article: { text: TEXT } },
    { id: 'b', article: { text: 'The dam was built in 1911.' } },
  ];
  const rules = [findRule('bare-source'), findRule('vague-attribution')];
  const { words, byRule, failures } = findInCorpus(entries, rules, await loadModel());
  assert.equal(words, 30);
  assert.deepEqual(failures, []);
  assert.deepEqual([...byRule.keys()], ['bare-source', 'vague-attribution']);
  assert.deepEqual(
    byRule.get('bare-source')?.map(({ article, passage }) => [article, passage]),
    [['a', 'It was mended twice. [[A source]] said that it leaked. Nobody was told.']],
  );
});

test('a rule that throws is named, with its article', async () => {
  const broken = {
    ...findRule('bare-source'),
    check: () => {
      throw new Error('no luck');
    },
  };
  const entries = [{ id: 'a', article: { text: TEXT } }];
  const { failures } = findInCorpus(entries, [broken], await loadModel());
  assert.deepEqual(failures, ['a: bare-source: no luck']);
});
