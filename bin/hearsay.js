#!/usr/bin/env node
/**
 * Starts the command, on Node 20 or later. An installed package runs what was built. A clone runs its TypeScript
 * sources: in this Node where it can strip types, else in the Node 24 among the devDependencies, and where that
 * was not installed (its install script was blocked) it builds first.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const sources = new URL('../src/cli/main.ts', import.meta.url);
const built = new URL('../dist/cli/main.js', import.meta.url);
const newerNode = fileURLToPath(
  new URL(
    `../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`,
    import.meta.url,
  ),
);

if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(`hearsay: needs Node 20 or later, and this is Node ${process.versions.node}`);
  process.exitCode = 2;
} else if (!existsSync(sources)) await start(built);
else if (process.features.typescript) await start(sources);
else if (existsSync(newerNode)) restart(newerNode);
else if (build()) await start(built);

async function start(entry) {
  module.enableCompileCache?.();
  const { main } = await import(entry.href);
  await main(process.argv.slice(2));
}

/** Runs this file again in another Node, and ends as that one ends. */
function restart(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // The terminal sends these to both; the child decides what they mean.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`hearsay: could not start ${node}: ${error.message}`);
    process.exitCode = 2;
  });
  child.on('exit', (code, signal) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(name);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code;
  });
}

function build() {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
  if (!existsSync(compiler)) {
    console.error(`hearsay: this is a clone without its dependencies: run "npm ci" in ${folder}`);
    process.exitCode = 2;
    return false;
  }
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status === 0) return true;
  console.error(`hearsay: could not be built from its sources:\n${stdout}`);
  process.exitCode = 2;
  return false;
}
