import type { Reading } from './read-phrases.ts';

/** Finds names that the writer gives to somebody ("we'll call him Agent X") and joins them to whom they are given. */
export function findAliases(reading: Reading): void {
  void reading;
}
