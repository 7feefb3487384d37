import { ALLOW_PRIVATE, COLOR, HELP, MODEL, OUTPUT, PAGE_FORMAT, WIDTH } from './common-flags.ts';

/** The flags of `hearsay verify`. */
export const VERIFY_FLAGS = [
  {
    kind: 'text',
    name: 'against',
    short: 'a',
    placeholder: 'FILES|FOLDERS…',
    help: 'The originals: everything up to the next flag. Folders are walked; what cannot be read is named and left out',
  },
  PAGE_FORMAT,
  OUTPUT,
  {
    kind: 'switch',
    name: 'spoken',
    help: 'Fold away the noise of speech: um, [applause], false starts, "gonna". What was folded is shown',
  },
  {
    kind: 'text',
    name: 'index',
    placeholder: 'FILE',
    help: 'Keep an index of the originals in FILE, and use it as long as they have not changed',
  },
  {
    kind: 'switch',
    name: 'list',
    help: 'The article is a plain list of quotations, one a line',
  },
  {
    kind: 'choice',
    name: 'fail-on',
    choices: ['error', 'warning', 'never'],
    help: 'From which level on findings give exit code 1; without it, "warning"',
  },
  {
    kind: 'switch',
    name: 'no-sources',
    help: 'Do not work out who is quoted: quicker, and nothing is said about the wrong speaker',
  },
  MODEL,
  WIDTH,
  COLOR,
  ALLOW_PRIVATE,
  HELP,
] as const;
