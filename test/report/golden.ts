import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('./golden/', import.meta.url);

/**
 * Compares a report with the one that a person has read and kept. `UPDATE_GOLDEN=1` keeps the new one instead:
 * read the difference before committing it.
 */
export function assertGolden(name: string, actual: string): void {
  const file = new URL(name, FOLDER);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  assert.equal(actual, readFileSync(file, 'utf8'));
}
