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
    ['anonymous-opinion', 'error', ['apInterviews', 'apValues']],
    ['anonymous-attack', 'error', ['apInterviews']],
    ['declined-comment-and-anonymous', 'error', ['apInterviews', 'apValues']],
    ['single-anonymous-source', 'error', ['apValues']],
    ['anonymous-without-basis', 'warning', ['apValues']],
    ['anonymous-motive-unstated', 'info', ['apValues']],
    ['secondhand-anonymous', 'warning', ['apAttribution']],
    ['agentless-attribution', 'warning', ['apAttribution']],
    ['vague-attribution', 'warning', ['apAttribution']],
    ['late-attribution', 'warning', ['apAttribution']],
    ['unattributed-claim', 'info', ['apAttribution']],
    ['truncated-quote', 'info', ['apQuotations']],
    ['paraphrase-in-quotes', 'warning', ['apQuotations']],
    ...COMMENTS,
  ],
);

export const reuters = makePreset(
  'reuters',
  'Modelled on the sourcing pages of the Reuters Handbook of Journalism.',
  [
    ['bare-source', 'error', ['reutersSourcing']],
    ['anonymous-opinion', 'error', ['reutersUnnamed']],
    ['anonymous-attack', 'error', ['reutersUnnamed']],
    ['single-anonymous-source', 'error', ['reutersAccuracy', 'reutersSourcing']],
    ['anonymous-without-basis', 'warning', ['reutersAccuracy']],
    ['anonymous-motive-unstated', 'info', ['reutersAccuracy']],
    ['single-source-story', 'warning', ['reutersAccuracy']],
    ['undistinguished-sources', 'warning', ['reutersSourcing']],
    ['source-without-position', 'warning', ['reutersQuotes']],
    ['late-attribution', 'error', ['reutersQuotes']],
    ['speaker-change-unmarked', 'error', ['reutersQuotes']],
    ['unattributed-claim', 'warning', ['reutersQuotes']],
    ['agentless-attribution', 'warning', ['reutersQuotes']],
    ['vague-attribution', 'warning', ['reutersQuotes']],
    ...COMMENTS,
  ],
);

export const bbc = makePreset(
  'bbc',
  'Modelled on the accuracy and impartiality sections of the BBC Editorial Guidelines.',
  [
    ['bare-source', 'error', ['bbcIdentify']],
    ['single-anonymous-source', 'error', ['bbcAllegations', 'bbcSingleSource']],
    ['anonymous-attack', 'error', ['bbcAllegations']],
    ['anonymous-without-basis', 'warning', ['bbcAllegations', 'bbcIdentify']],
    ['single-source-story', 'warning', ['bbcSingleSource']],
    ['secondhand-anonymous', 'warning', ['bbcSingleSource']],
    ['source-without-position', 'warning', ['bbcIdentify']],
    ['agentless-attribution', 'warning', ['bbcAttribute']],
    ['vague-attribution', 'warning', ['bbcAttribute', 'bbcIdentify']],
    ['unattributed-claim', 'warning', ['bbcAttribute', 'bbcSingleSource']],
    ['undisclosed-interest', 'error', ['bbcConflicts']],
    ['interested-author', 'info', ['bbcConflicts']],
    ...COMMENTS,
  ],
);

export const npr = makePreset(
  'npr',
  'Modelled on the NPR Ethics Handbook and its notes on anonymity.',
  [
    ['bare-source', 'error', ['nprDescribe']],
    ['anonymous-without-reason', 'error', ['nprAnonymity']],
    ['anonymous-attack', 'error', ['nprAnonymity']],
    ['anonymous-opinion', 'error', ['nprAnonymity']],
    ['anonymous-without-basis', 'error', ['nprDescribe']],
    ['anonymous-motive-unstated', 'warning', ['nprDescribe']],
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
    ['anonymous-rote-reason', 'warning', ['spjAnonymity']],
    ['anonymous-without-basis', 'warning', ['spjIdentify']],
    ['anonymous-motive-unstated', 'warning', ['spjAnonymity', 'spjIdentify']],
    ['single-anonymous-source', 'error', ['spjAnonymity']],
    ['source-without-position', 'info', ['spjIdentify']],
    ['agentless-attribution', 'warning', ['spjIdentify']],
    ['vague-attribution', 'warning', ['spjIdentify']],
    ['unattributed-claim', 'info', ['spjIdentify']],
    ['paraphrase-in-quotes', 'warning', ['spjContext']],
    ['sweeping-generalisation', 'warning', ['spjContext']],
    ['undisclosed-interest', 'error', ['spjConflicts']],
    ['interested-author', 'info', ['spjConflicts']],
    ...COMMENTS,
  ],
);
