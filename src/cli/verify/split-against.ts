/** A command line of `verify` with the originals taken out of it. */
export interface AgainstArguments {
  readonly argv: readonly string[];
  readonly originals: readonly string[];
  readonly isGiven: boolean;
}

/**
 * Takes `--against A B C` out of a command line: everything up to the next flag. `--against=A` and `-a=A` take one. A
 * flag without a value is left for the parser to complain of.
 */
export function splitAgainst(argv: readonly string[]): AgainstArguments {
  const rest: string[] = [];
  const originals: string[] = [];
  let isGiven = false;
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] as string;
    if (argument === '--') {
      rest.push(...argv.slice(i));
      break;
    }
    const inline = /^(?:--against|-a)=(.+)$/s.exec(argument)?.[1];
    if (inline !== undefined) {
      originals.push(inline);
      isGiven = true;
    } else if ((argument === '--against' || argument === '-a') && isValue(argv[i + 1])) {
      isGiven = true;
      while (isValue(argv[i + 1])) originals.push(argv[++i] as string);
    } else rest.push(argument);
  }
  return { argv: rest, originals, isGiven };
}

function isValue(argument: string | undefined): boolean {
  return (
    argument !== undefined && argument !== '' && (!argument.startsWith('-') || argument === '-')
  );
}
