import { FORMAT_MEANINGS, FORMATS } from './formats.ts';

const HELP = { kind: 'switch', name: 'help', short: 'h', help: 'Show this page' } as const;

const OUTPUT = {
  kind: 'text',
  name: 'output',
  short: 'o',
  placeholder: 'FILE',
  help: 'Write to FILE instead of standard output',
} as const;

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

const MODEL = {
  kind: 'choice',
  name: 'model',
  short: 'm',
  choices: ['accurate', 'fast'],
  help: 'Which model to read with; "fast" is several times quicker and misses more',
} as const;

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
  {
    kind: 'number',
    name: 'width',
    short: 'w',
    placeholder: 'COLUMNS',
    minimum: 20,
    maximum: 1000,
    whole: true,
    help: 'How wide the terminal page may be; without it, as wide as the terminal',
  },
  {
    kind: 'choice',
    name: 'color',
    choices: ['auto', 'always', 'never'],
    help: 'Whether to mark with colours; "auto" does on a terminal unless NO_COLOR is set',
  },
  {
    kind: 'switch',
    name: 'allow-private',
    help: 'Fetch addresses of this machine and of private networks too',
  },
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
