import { makePreset, type PresetRow } from './preset.ts';

// Each preset holds only what its publisher's advice speaks of; nothing here comes from or is endorsed by them.

const COMMENTS: readonly PresetRow[] = [
  ['suppression-unknown', 'error'],
  ['suppression-unused', 'warning'],
  ['suppression-without-reason', 'error'],
];

export const ap = makePreset(
  'ap',
  'Modelled on what The Associated Press publishes about attribution and anonymous sources.',
  [
    ['bare-source', 'error', ['apValues']],
    ['anonymous-without-reason', 'error', ['apInterviews', 'apValues']],
    ['single-anonymous-source', 'error', ['apValues']],
    ['secondhand-anonymous', 'warning', ['apAttribution']],
    ['agentless-attribution', 'warning', ['apAttribution']],
    ['vague-attribution', 'warning', ['apAttribution']],
    ['truncated-quote', 'info', ['apQuotations']],
    ['quote-altered', 'error', ['apQuotations']],
    ['quote-not-in-original', 'warning', ['apQuotations']],
    ['quote-meaning-risk', 'warning', ['apQuotations']],
    ['paraphrase-in-quotes', 'warning', ['apQuotations']],
    ['single-source-story', 'warning', ['apValues']],
    ...COMMENTS,
  ],
);

export const reuters = makePreset(
  'reuters',
  'Modelled on the sourcing pages of the Reuters Handbook of Journalism.',
  [
    ['bare-source', 'error', ['reutersSourcing']],
    ['single-anonymous-source', 'error', ['reutersAccuracy', 'reutersSourcing']],
    ['agentless-attribution', 'warning', ['reutersQuotes']],
    ['vague-attribution', 'warning', ['reutersQuotes']],
    ['speaker-change-unmarked', 'error', ['reutersQuotes']],
    ['late-attribution', 'warning', ['reutersQuotes']],
    ['paraphrase-in-quotes', 'warning', ['reutersExactQuotes']],
    ['single-source-story', 'warning', ['reutersAccuracy']],
    ['source-without-position', 'info', ['reutersQuotes']],
    ...COMMENTS,
  ],
);

export const bbc = makePreset(
  'bbc',
  'Modelled on the accuracy and impartiality sections of the BBC Editorial Guidelines.',
  [
    ['bare-source', 'error', ['bbcIdentify']],
    ['single-anonymous-source', 'error', ['bbcAllegations', 'bbcSingleSource']],
    ['secondhand-anonymous', 'warning', ['bbcSingleSource']],
    ['agentless-attribution', 'warning', ['bbcAttribute']],
    ['vague-attribution', 'warning', ['bbcAttribute', 'bbcIdentify']],
    ['quote-altered', 'error', ['bbcQuotations']],
    ['quote-not-in-original', 'warning', ['bbcQuotations']],
    ['quote-meaning-risk', 'warning', ['bbcQuotations']],
    ['single-source-story', 'warning', ['bbcSingleSource']],
    ['source-without-position', 'info', ['bbcIdentify']],
    ...COMMENTS,
  ],
);

export const npr = makePreset(
  'npr',
  'Modelled on the NPR Ethics Handbook and its notes on anonymity.',
  [
    ['bare-source', 'error', ['nprDescribe']],
    ['anonymous-without-reason', 'error', ['nprAnonymity']],
    ['invented-pseudonym', 'error', ['nprAnonymity']],
    ['agentless-attribution', 'error', ['nprDescribe']],
    ['vague-attribution', 'warning', ['nprDescribe']],
    ['single-anonymous-source', 'error', ['nprAnonymity']],
    ...COMMENTS,
  ],
);

export const spj = makePreset(
  'spj',
  'Modelled on the Code of Ethics of the Society of Professional Journalists.',
  [
    ['bare-source', 'error', ['spjIdentify']],
    ['anonymous-without-reason', 'error', ['spjAnonymity']],
    ['single-anonymous-source', 'error', ['spjAnonymity']],
    ['agentless-attribution', 'warning', ['spjIdentify']],
    ['vague-attribution', 'warning', ['spjIdentify']],
    ['source-without-position', 'info', ['spjIdentify']],
    ...COMMENTS,
  ],
);
