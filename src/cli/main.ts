import { suggest } from '../text/suggest.ts';
import { COMMANDS, type Command } from './commands.ts';
import { reportFailure } from './failure.ts';
import { closeQuietly } from './output.ts';
import { UsageError } from './usage-error.ts';

const HELP_WORDS = ['--help', '-h', 'help'];
const HELP_WIDTH = 80;
const HELP_WIDTH_MAX = 100;

/** Runs the command line (without the program's name) and sets the exit code: 0, 1 or 2. Never rejects. */
export async function main(argv: readonly string[]): Promise<void> {
  closeQuietly(process.stdout, 'standard output');
  try {
    process.exitCode = await dispatch(argv);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}

async function dispatch(argv: readonly string[]): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined) {
    await showHelp(process.stderr, undefined);
    return 2;
  }
  if (first === '--version' || first === '-V') {
    const { readVersion } = await import('./version.ts');
    process.stdout.write(`hearsay ${readVersion()}\n`);
    return 0;
  }
  if (HELP_WORDS.includes(first)) return showHelp(process.stdout, rest[0]);
  const command = findCommand(first);
  const flags = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : rest.length);
  if (flags.includes('--help') || flags.includes('-h'))
    return showHelp(process.stdout, command.name);
  try {
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(
      `${command.name}: ${error.message} (see "hearsay ${command.name} --help")`,
    );
  }
}

async function showHelp(stream: NodeJS.WriteStream, name: string | undefined): Promise<number> {
  const { commandHelp, mainHelp } = await import('./help.ts');
  const width = Math.min(stream.columns ?? HELP_WIDTH, HELP_WIDTH_MAX);
  stream.write(name === undefined ? mainHelp(width) : commandHelp(findCommand(name), width));
  return 0;
}

function findCommand(name: string): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (command !== undefined) return command;
  const names = COMMANDS.map((known) => known.name);
  const near = suggest(name, names);
  const see = '(see "hearsay --help")';
  if (name.startsWith('-')) {
    throw new UsageError(`${name} comes after a command: hearsay COMMAND ${name} … ${see}`);
  }
  if (near !== null) {
    throw new UsageError(`there is no command "${name}"; did you mean "${near}"? ${see}`);
  }
  const isArticle = name === '-' || /[./]/.test(name);
  const hint = isArticle ? `; to audit a file, write "hearsay audit ${name}"` : '';
  throw new UsageError(
    `there is no command "${name}": there are ${names.join(', ')} ${see}${hint}`,
  );
}
