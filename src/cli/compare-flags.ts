import { ALLOW_PRIVATE, COLOR, HELP, MODEL, WIDTH } from './common-flags.ts';

/** The flags of `hearsay compare`. */
export const COMPARE_FLAGS = [
  {
    kind: 'choice',
    name: 'format',
    short: 'f',
    choices: ['terminal', 'json', 'html'],
    help: 'What to print; without it, what the name of the --output file asks for, else "terminal"',
  },
  {
    kind: 'text',
    name: 'output',
    short: 'o',
    placeholder: 'FILE',
    help: 'Write to FILE instead of standard output',
  },
  {
    kind: 'switch',
    name: 'no-text',
    help: 'Leave the texts out of the JSON; offsets still refer to them',
  },
  MODEL,
  WIDTH,
  COLOR,
  ALLOW_PRIVATE,
  HELP,
] as const;
