import { MODEL_CHOICES } from '../audit/model-files.ts';

export const HELP = { kind: 'switch', name: 'help', short: 'h', help: 'Show this page' } as const;

export const MODEL = {
  kind: 'choice',
  name: 'model',
  short: 'm',
  choices: MODEL_CHOICES,
  help: 'Which model to read with, "standard" if none is named; "accurate" finds a little more and is three fifths as quick, "fast" is quicker and misses more',
} as const;

export const WIDTH = {
  kind: 'number',
  name: 'width',
  short: 'w',
  placeholder: 'COLUMNS',
  minimum: 20,
  maximum: 1000,
  whole: true,
  help: 'How wide the terminal page may be; without it, as wide as the terminal',
} as const;

export const COLOR = {
  kind: 'choice',
  name: 'color',
  choices: ['auto', 'always', 'never'],
  help: 'Whether to mark with colours; "auto" does on a terminal unless NO_COLOR is set',
} as const;

export const ALLOW_PRIVATE = {
  kind: 'switch',
  name: 'allow-private',
  help: 'Fetch addresses of this machine and of private networks too',
} as const;

export const OUTPUT = {
  kind: 'text',
  name: 'output',
  short: 'o',
  placeholder: 'FILE',
  help: 'Write to FILE instead of standard output',
} as const;

/** What a page or a record is printed as, by the commands that print nothing else. */
export const PAGE_FORMAT = {
  kind: 'choice',
  name: 'format',
  short: 'f',
  choices: ['terminal', 'json', 'html'],
  help: 'What to print; without it, what the name of the --output file asks for, else "terminal"',
} as const;
