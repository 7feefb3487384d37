import { ALLOW_PRIVATE, COLOR, HELP, MODEL, OUTPUT, WIDTH } from './common-flags.ts';
import { FORMAT_MEANINGS, FORMATS } from './formats.ts';
import { LINT_FORMAT_MEANINGS, LINT_FORMATS } from './lint/lint-formats.ts';

const NO_TEXT = {
  kind: 'switch',
  name: 'no-text',
  help: 'Leave the text out of the JSON; offsets still refer to it',
} as const;

const MIN_CONFIDENCE = {
  kind: 'number',
  name: 'min-confidence',
  placeholder: 'P',
  minimum: 0,
  maximum: 1,
  whole: false,
  help: 'Leave out attributions less sure than P, from 0 to 1',
} as const;

const CONFIG = {
  kind: 'text',
  name: 'config',
  short: 'c',
  placeholder: 'FILE',
  help: 'The policy file to follow; without it, the nearest hearsay.config.{yaml,json,ts,js} to each article, else the preset "recommended"',
} as const;

const PRESET = {
  kind: 'text',
  name: 'preset',
  placeholder: 'NAME',
  help: 'Follow a preset and no policy file: recommended, strict, opinion, ap, reuters, bbc, npr or spj',
} as const;

/** The levels that can make the exit code 1, and no level at all. */
const FAIL_ON_CHOICES = ['error', 'warning', 'info', 'never'] as const;

/** The flags of `hearsay audit`. */
export const AUDIT_FLAGS = [
  {
    kind: 'choice',
    name: 'format',
    short: 'f',
    choices: FORMATS,
    meanings: FORMAT_MEANINGS,
    help: 'What to print; without it, what the name of the --output file asks for, else "terminal"',
  },
  OUTPUT,
  MODEL,
  MIN_CONFIDENCE,
  NO_TEXT,
  CONFIG,
  PRESET,
  {
    kind: 'switch',
    name: 'no-lint',
    help: 'Hold the article against no policy: the audit has no findings',
  },
  {
    kind: 'choice',
    name: 'fail-on',
    choices: FAIL_ON_CHOICES,
    help: 'The least level of a finding that makes the exit code 1; without it, "never": lint is for gates',
  },
  WIDTH,
  COLOR,
  ALLOW_PRIVATE,
  HELP,
] as const;

/** The flags of `hearsay annotate`. */
export const ANNOTATE_FLAGS = [
  {
    kind: 'number',
    name: 'jobs',
    short: 'j',
    placeholder: 'N',
    minimum: 1,
    maximum: 1024,
    whole: true,
    help: 'How many articles to work on at once; without it, one for each core',
  },
  OUTPUT,
  MODEL,
  MIN_CONFIDENCE,
  NO_TEXT,
  {
    kind: 'text',
    name: 'config',
    short: 'c',
    placeholder: 'FILE',
    help: 'The policy file that the findings come from; without it, the nearest hearsay.config.{yaml,json,ts,js} to this folder, else the preset "recommended"',
  },
  PRESET,
  {
    kind: 'switch',
    name: 'no-lint',
    help: 'Hold the articles against no policy: the audits have no findings',
  },
  {
    kind: 'number',
    name: 'max-line-mb',
    placeholder: 'N',
    minimum: 1,
    maximum: 256,
    whole: true,
    help: 'Refuse lines longer than N megabytes; without it, 64',
  },
  HELP,
] as const;

/** The flags of `hearsay lint`. */
export const LINT_FLAGS = [
  {
    kind: 'choice',
    name: 'format',
    short: 'f',
    choices: LINT_FORMATS,
    meanings: LINT_FORMAT_MEANINGS,
    help: 'What to print',
  },
  OUTPUT,
  CONFIG,
  PRESET,
  {
    kind: 'text',
    name: 'rule',
    short: 'r',
    placeholder: 'ID[,ID…]',
    help: 'Run only these rules',
  },
  {
    kind: 'text',
    name: 'against',
    short: 'a',
    placeholder: 'FILES|FOLDERS…',
    help: 'Originals that quotations are checked against: everything up to the next flag, with those that the policy names',
  },
  {
    kind: 'choice',
    name: 'fail-on',
    choices: FAIL_ON_CHOICES,
    help: 'The least level that makes the exit code 1; without it, what the policy says, else "error"',
  },
  {
    kind: 'text',
    name: 'baseline',
    placeholder: 'FILE',
    help: 'Leave out the findings that FILE knows, so that an archive can take up a policy from today on',
  },
  {
    kind: 'switch',
    name: 'update-baseline',
    help: 'Write what is found now to the baseline, for the articles that are linted',
  },
  {
    kind: 'switch',
    name: 'quiet',
    short: 'q',
    help: 'Show only findings that make it fail, with no guidance and no count',
  },
  {
    kind: 'text',
    name: 'stdin-filename',
    placeholder: 'FILE',
    help: 'What to take standard input for: its name decides the policy and the format',
  },
  MODEL,
  WIDTH,
  COLOR,
  HELP,
] as const;

/** The flags of `hearsay rules`. */
export const RULES_FLAGS = [
  CONFIG,
  {
    kind: 'choice',
    name: 'format',
    short: 'f',
    choices: ['terminal', 'json', 'markdown'],
    help: 'What to print',
  },
  WIDTH,
  COLOR,
  HELP,
] as const;

/** The flags of `hearsay lsp`. Editors add the last two by themselves. */
export const LSP_FLAGS = [
  CONFIG,
  PRESET,
  MODEL,
  { kind: 'switch', name: 'stdio', help: 'Speak on standard input and output, as it always does' },
  {
    kind: 'text',
    name: 'clientProcessId',
    placeholder: 'PID',
    help: 'End when this process does',
  },
  HELP,
] as const;
