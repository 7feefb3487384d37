import type { Level } from '../../audit/contract.ts';
import type { Noun } from '../labels.ts';

/** What findings of each level are called when they are counted. */
export const LEVEL_NOUNS: Readonly<Record<Level, Noun>> = {
  error: { one: 'error', many: 'errors' },
  warning: { one: 'warning', many: 'warnings' },
  info: { one: 'note', many: 'notes' },
};
