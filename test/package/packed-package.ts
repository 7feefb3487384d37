import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The fields of `package.json` that the tests look at. */
export interface Manifest {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: ExportTarget;
}
export type ExportTarget = string | { readonly [condition: string]: ExportTarget };

/** The package as somebody has it who installed it: alone in a folder with its dependencies and no others. */
export interface InstalledPackage {
  /** The folder of the project that uses it. */
  readonly consumer: string;
  readonly folder: string;
  readonly files: readonly string[];
  readonly manifest: Manifest;
}

/** Packs the project as for publishing, and installs it in an empty folder without a network. */
export function installPacked(): InstalledPackage {
  const consumer = mkdtempSync(join(tmpdir(), 'hearsay-consumer-'));
  const packed = run('npm', ['pack', '--json', '--pack-destination', consumer], PROJECT);
  const [{ filename, files }] = JSON.parse(packed.slice(packed.indexOf('['))) as [
    { filename: string; files: { path: string }[] },
  ];
  run('tar', ['-xzf', filename], consumer);
  const folder = join(consumer, 'node_modules', 'hearsay');
  cpSync(join(consumer, 'package'), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(consumer, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(PROJECT, 'node_modules', name), link, 'junction');
  }
  return { consumer, folder, files: files.map(({ path }) => path), manifest };
}

/** Runs a program to its end and gives what it printed. Throws with what it complained of when it fails. */
export function run(program: string, args: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  if (status === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`);
}
