import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

/** This Node, and the machine's own where that is another one. */
export function nodesAtHand(): readonly { readonly version: string; readonly path: string }[] {
  const own = { version: process.version, path: process.execPath };
  const elsewhere = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const { stdout } = spawnSync('node', ['-p', 'process.version + " " + process.execPath'], {
    env: { ...process.env, PATH: elsewhere.join(delimiter) },
    encoding: 'utf8',
  });
  const [version = '', path = ''] = (stdout ?? '').trim().split(' ');
  const runsHearsay = Number.parseInt(version.slice(1), 10) >= 20;
  return runsHearsay && version !== own.version ? [own, { version, path }] : [own];
}
