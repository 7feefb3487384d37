import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The file that `npx hearsay` runs, by package.json. Throws when it is not there. */
export function findCommand(): string {
  const manifestFile = new URL('../package.json', import.meta.url);
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as {
    readonly bin?: Readonly<Record<string, string>>;
  };
  const command = manifest.bin?.hearsay;
  if (command === undefined) throw new Error('package.json names no command "hearsay"');
  const file = fileURLToPath(new URL(command, manifestFile));
  if (!existsSync(file)) throw new Error(`${file} is not there: run npm run build first`);
  return file;
}
