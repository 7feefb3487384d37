import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPacked } from '../test/package/packed-package.ts';

/** The package as users have it, and the files of it that are timed. */
export interface BenchPackage {
  readonly command: string;
  readonly library: string;
}

/** Packs and installs the package in a folder of its own, which goes when this process ends. */
export function installPackage(): BenchPackage {
  const { consumer, folder, manifest } = installPacked();
  process.on('exit', () => rmSync(consumer, { recursive: true, force: true }));
  return {
    command: join(folder, manifest.bin.hearsay ?? ''),
    library: join(folder, 'dist', 'index-node.js'),
  };
}
