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
    ['anonymous-opinion', 'error'],
    ['anonymous-attack', 'error'],
    ['single-anonymous-source', 'error'],
    ['speaker-change-unmarked', 'error'],
    ['anonymous-rote-reason', 'warning'],
    ['anonymous-without-basis', 'warning'],
    ['anonymous-lead-quote', 'warning'],
    ['secondhand-anonymous', 'warning'],
    ['single-source-story', 'warning'],
    ['declined-comment-and-anonymous', 'warning'],
    ['agentless-attribution', 'warning'],
    ['vague-attribution', 'warning'],
    ['late-attribution', 'warning'],
    ['invented-pseudonym', 'warning'],
    ['paraphrase-in-quotes', 'warning'],
    ['mind-reading', 'warning'],
    ['sweeping-generalisation', 'warning'],
    ['undisclosed-interest', 'warning'],
    ['anonymous-motive-unstated', 'info'],
    ['undistinguished-sources', 'info'],
    ['source-without-position', 'info'],
    ['distancing-cue', 'info'],
    ['loaded-cue', 'info'],
    ['scare-quotes', 'info'],
    ['truncated-quote', 'info'],
    ['unattributed-claim', 'info'],
    ['loaded-language', 'info'],
    ['interested-author', 'info'],
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
    ['anonymous-opinion', 'warning'],
    ['anonymous-attack', 'error'],
    ['single-anonymous-source', 'error'],
    ['speaker-change-unmarked', 'error'],
    ['anonymous-rote-reason', 'info'],
    ['anonymous-without-basis', 'info'],
    ['anonymous-lead-quote', 'off'],
    ['secondhand-anonymous', 'warning'],
    ['single-source-story', 'off'],
    ['declined-comment-and-anonymous', 'warning'],
    ['agentless-attribution', 'warning'],
    ['vague-attribution', 'warning'],
    ['late-attribution', 'warning'],
    ['invented-pseudonym', 'warning'],
    ['paraphrase-in-quotes', 'error'],
    ['mind-reading', 'warning'],
    ['sweeping-generalisation', 'warning'],
    ['undisclosed-interest', 'error'],
    ['anonymous-motive-unstated', 'off'],
    ['undistinguished-sources', 'off'],
    ['source-without-position', 'info'],
    ['distancing-cue', 'off'],
    ['loaded-cue', 'off'],
    ['scare-quotes', 'info'],
    ['truncated-quote', 'warning'],
    ['unattributed-claim', 'info'],
    ['loaded-language', 'off'],
    ['interested-author', 'info'],
    ...COMMENTS,
  ],
);
