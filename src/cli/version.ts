import { readFileSync } from 'node:fs';

/** The version in the package's own `package.json`. */
export function readVersion(): string {
  const path = new URL('../../package.json', import.meta.url);
  const record: { version: string } = JSON.parse(readFileSync(path, 'utf8'));
  return record.version;
}
