/**
 * Makes sure that `node` in the npm scripts is one that runs TypeScript: the one among the devDependencies.
 * Where install scripts are blocked that one is an empty package, and this fetches what is missing.
 */
import { spawnSync } from 'node:child_process';

if (!process.features.typescript) {
  console.error(
    `Node ${process.versions.node} cannot run TypeScript; fetching the Node of this project …`,
  );
  const { status } = spawnSync('npm', ['rebuild', 'node', '--ignore-scripts=false'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}
