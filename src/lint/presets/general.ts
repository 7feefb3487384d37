import { makePreset, type PresetRow } from './preset.ts';

const COMMENTS: readonly PresetRow[] = [
  ['suppression-unknown', 'error'],
  ['suppression-unused', 'warning'],
  ['suppression-without-reason', 'error'],
];

/** What most desks would want: every rule at its own level, but for those that a desk must ask for. */
export const recommended = makePreset(
  'recommended',
  'For news: every rule at its own level. The rules cite whose advice they follow.',
  [
    ['bare-source', 'error'],
    ['anonymous-without-reason', 'error'],
    ['single-anonymous-source', 'error'],
    ['secondhand-anonymous', 'warning'],
    ['agentless-attribution', 'warning'],
    ['vague-attribution', 'warning'],
    ['invented-pseudonym', 'warning'],
    ['distancing-cue', 'info'],
    ['loaded-cue', 'info'],
    ['truncated-quote', 'info'],
    ['quote-altered', 'error'],
    ['quote-not-in-original', 'warning'],
    ['quote-meaning-risk', 'warning'],
    ['speaker-change-unmarked', 'error'],
    ['late-attribution', 'warning'],
    ['paraphrase-in-quotes', 'warning'],
    ['single-source-story', 'warning'],
    ['source-without-position', 'info'],
    ['scare-quotes', 'info'],
    ...COMMENTS,
  ],
);

/** For a desk that wants to look at everything before it prints. */
export const strict = makePreset(
  'strict',
  'For investigations and for desks with a lawyer: warnings are errors, and what is information elsewhere is a warning.',
  recommended.entries.map(
    ({ rule, level }): PresetRow => [rule, level === 'info' ? 'warning' : 'error'],
  ),
);

/** Opinion may argue; it may not argue from nobody, put words into mouths, or hide a stake. */
export const opinion = makePreset(
  'opinion',
  'For columns and op-eds: the writer may judge and choose loaded words; what is said to come from others is held to the same rules, and a stake must be disclosed.',
  [
    ['bare-source', 'error'],
    ['anonymous-without-reason', 'warning'],
    ['single-anonymous-source', 'error'],
    ['secondhand-anonymous', 'warning'],
    ['agentless-attribution', 'warning'],
    ['vague-attribution', 'warning'],
    ['invented-pseudonym', 'warning'],
    ['distancing-cue', 'off'],
    ['loaded-cue', 'off'],
    ['truncated-quote', 'warning'],
    ['quote-altered', 'error'],
    ['quote-not-in-original', 'warning'],
    ['quote-meaning-risk', 'warning'],
    ['speaker-change-unmarked', 'error'],
    ['late-attribution', 'warning'],
    ['paraphrase-in-quotes', 'warning'],
    ['single-source-story', 'off'],
    ['source-without-position', 'info'],
    ['scare-quotes', 'off'],
    ...COMMENTS,
  ],
);
