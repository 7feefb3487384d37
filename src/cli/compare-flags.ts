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
  {
    kind: 'choice',
    name: 'model',
    short: 'm',
    choices: ['accurate', 'fast'],
    help: 'Which model to read with; "fast" is several times quicker and misses more',
  },
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
  { kind: 'switch', name: 'help', short: 'h', help: 'Show this page' },
] as const;
