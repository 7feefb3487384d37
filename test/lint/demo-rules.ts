import { type AnyRule, defineRule } from '../../src/lint/rule.ts';

const texts = { summary: 'Shows.', why: 'Because.', examples: { flagged: '[[x]]', clean: 'y' } };

/** Finds attributions to people without names; the first span is the source, the second the cue. */
export const unnamed: AnyRule = defineRule({
  id: 'demo/unnamed',
  level: 'error',
  ...texts,
  summary: 'Somebody without a name speaks.',
  guidance: [
    {
      publisher: 'The Daily',
      title: 'House rules',
      section: 'Sources',
      says: 'Name them.',
      url: 'https://example.org/rules',
      checked: false,
    },
  ],
  options: {
    letPass: { type: 'integer', default: 0, minimum: 0, description: 'How many are let pass' },
    words: { type: 'array', items: { type: 'string' }, default: [], description: 'Words' },
    mode: { type: 'string', enum: ['loud', 'quiet'], default: 'loud', description: 'How' },
  },
  approvable: true,
  check(context) {
    for (const attribution of context.attributions.slice(context.options.letPass)) {
      const source = context.sourceOf(attribution);
      if (source?.kind !== 'unnamed-person') continue;
      context.report({
        spans: [...attribution.sourceSpans, ...attribution.cueSpans],
        message: `${source.name} is not named.`,
        source,
        attribution,
      });
    }
  },
});

/** Reports the first three characters, then breaks. */
export const broken: AnyRule = defineRule({
  id: 'demo/broken',
  level: 'info',
  ...texts,
  guidance: [],
  options: {},
  check(context) {
    context.report({ spans: [{ start: 0, end: 3 }], message: 'First words.' });
    throw new Error('nothing works');
  },
});

export const DEMO_RULES: readonly AnyRule[] = [unnamed, broken];
