import { ALLOW_PRIVATE, COLOR, HELP, MODEL, OUTPUT, PAGE_FORMAT, WIDTH } from './common-flags.ts';

/** The flags of `hearsay compare`. */
export const COMPARE_FLAGS = [
  PAGE_FORMAT,
  OUTPUT,
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
