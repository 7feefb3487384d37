import { COMMANDS } from './commands.ts';
import { reportFailure } from './failure.ts';
import { closeQuietly } from './output.ts';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

const HELP_WORDS = ['--help', '-h', 'help'];
const HELP_WIDTH_MAX = 100;

/** Runs the command line (without the program's name) and sets the exit code: 0, 1 or 2. Never rejects. */
export async function main(argv: readonly string[]): Promise<void> {
  closeQuietly(process.stdout);
  try {
    process.exitCode = await dispatch(argv);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}

async function dispatch(argv: readonly string[]): Promise<number> {
  const [first = '--help', ...rest] = argv;
  if (first === '--version' || first === '-V') {
    const { readVersion } = await import('./version.ts');
    process.stdout.write(`hearsay ${readVersion()}\n`);
    return 0;
  }
  if (HELP_WORDS.includes(first)) return showHelp(rest[0]);
  const command = findCommand(first);
  const flags = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (flags.includes('--help') || flags.includes('-h')) return showHelp(command.name);
  try {
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(
      `${command.name}: ${error.message} (see "hearsay ${command.name} --help")`,
    );
  }
}

async function showHelp(name: string | undefined): Promise<number> {
  const { commandHelp, mainHelp } = await import('./help.ts');
  const width = Math.min(process.stdout.columns ?? 80, HELP_WIDTH_MAX);
  process.stdout.write(
    name === undefined ? mainHelp(width) : commandHelp(findCommand(name), width),
  );
  return 0;
}

function findCommand(name: string) {
  const command = COMMANDS.find((known) => known.name === name);
  if (command !== undefined) return command;
  if (name.startsWith('-')) {
    throw new UsageError(
      `${name} comes after a command: hearsay COMMAND ${name} … (see "hearsay --help")`,
    );
  }
  const names = COMMANDS.map((known) => known.name);
  const near = suggest(name, names);
  const hint = near === null ? `: there are ${names.join(' and ')}` : `; did you mean "${near}"?`;
  throw new UsageError(`there is no command "${name}"${hint} (see "hearsay --help")`);
}
