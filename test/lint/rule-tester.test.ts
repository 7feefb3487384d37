import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defineRule } from '../../src/lint/rule.ts';
import { readMarks, showMarks } from './marked-text.ts';
import { testRule } from './rule-tester.ts';

const unnamedPeople = defineRule({
  id: 'unnamed-people',
  level: 'info',
  summary: 'Somebody without a name speaks.',
  why: 'Shows that the tester works.',
  guidance: [],
  options: {
    cues: { type: 'array', items: { type: 'string' }, default: ['say'], description: 'Lemmas' },
  },
  examples: {
    flagged: 'A union official [[said]] the strike was over.',
    clean: 'Ada Stone said the strike was over.',
  },
  check(context) {
    for (const attribution of context.attributions) {
      if (context.sourceOf(attribution)?.kind !== 'unnamed-person') continue;
      const [cue] = attribution.tokens.cue;
      if (
        cue === undefined ||
        !context.options.cues.includes(context.tagged.lemmas[cue.firstToken] ?? '')
      )
        continue;
      context.report({
        spans: [context.spanOf(cue)],
        message: `"${context.textOf(cue)}" has nobody with a name before it.`,
        source: attribution.source,
        attribution,
      });
    }
  },
});

testRule(unnamedPeople, {
  flagged: [
    'A union official [[said]] the strike was over.',
    {
      text: 'An aide [[warned]] that it would rain.',
      options: { cues: ['warn'] },
      message: /"warned"/,
    },
  ],
  clean: ['An aide warned that it would rain.', '# Strike over\n\nThe strike is over.'],
});

test('marks are read and written', () => {
  const marked = '[[One [[two]]]] three [[four]]';
  const { text, spans } = readMarks(marked);
  assert.equal(text, 'One two three four');
  assert.deepEqual(spans, [
    { start: 0, end: 7 },
    { start: 4, end: 7 },
    { start: 14, end: 18 },
  ]);
  assert.equal(showMarks('One two', [{ start: 4, end: 7 }]), 'One [[two]]');
  assert.throws(() => readMarks('a ]] b'), SyntaxError);
});
