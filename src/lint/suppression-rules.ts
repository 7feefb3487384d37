import { type AnyRule, defineRule } from './rule.ts';

// These look at comments, which rules do not see: the linter itself reports what they describe.
const nothing = { check: () => {} };

export const suppressionUnused = defineRule({
  id: 'suppression-unused',
  level: 'warning',
  summary: 'A comment suppresses a finding that is not there.',
  why: 'A suppression that outlives its finding hides the next one in its place. Take the comment out, or the name of the rule that no longer needs it.',
  guidance: [],
  options: {},
  examples: {
    flagged:
      '[[<!-- hearsay-disable-next-line bare-source: the desk knows who it is -->]]\nAda Stone said that the dam is safe.',
    clean:
      '<!-- hearsay-disable-next-line bare-source: the desk knows who it is -->\nA source said that the dam is safe.',
  },
  ...nothing,
});

export const suppressionUnknown = defineRule({
  id: 'suppression-unknown',
  level: 'error',
  summary: 'A comment names a rule, or asks for something, that does not exist.',
  why: 'A misspelt suppression does nothing. What may stand after `hearsay-` is `disable-next-line`, `disable-line`, `disable` and `enable`; `hearsay rules` lists the rules.',
  guidance: [],
  options: {},
  examples: {
    flagged:
      '[[<!-- hearsay-disable-next-line bare-sauce: known to the desk -->]]\nA source said that the dam is safe.',
    clean:
      '<!-- hearsay-disable-next-line bare-source: known to the desk -->\nA source said that the dam is safe.',
  },
  ...nothing,
});

export const suppressionWithoutReason = defineRule({
  id: 'suppression-without-reason',
  level: 'error',
  summary: 'A comment suppresses findings and does not say why.',
  why: 'A suppression is an editorial decision. Whoever reads the text next should learn, after a colon, what it rests on.',
  guidance: [],
  options: {},
  examples: {
    flagged:
      '[[<!-- hearsay-disable-next-line bare-source -->]]\nA source said that the dam is safe.',
    clean:
      '<!-- hearsay-disable-next-line bare-source: the desk has seen her badge -->\nA source said that the dam is safe.',
  },
  ...nothing,
});

/** Checks of the comments that suppress findings. Comments cannot suppress these. */
export const SUPPRESSION_RULES: readonly AnyRule[] = [
  suppressionUnknown,
  suppressionUnused,
  suppressionWithoutReason,
];
