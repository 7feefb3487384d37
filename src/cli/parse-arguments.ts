import { parseArgs } from 'node:util';
import { suggest } from '../text/suggest.ts';
import type { Flag, FlagValues } from './flag.ts';
import { UsageError } from './usage-error.ts';

/** A command line as its command wants it. */
export interface ParsedArguments<Flags extends readonly Flag[]> {
  readonly flags: FlagValues<Flags>;
  /** What is not a flag: files, addresses, `-`. */
  readonly operands: readonly string[];
}

/**
 * Reads a command line by the table of its command's flags; of a flag given twice the last counts. Throws
 * `UsageError` on an unknown flag, a missing or unwanted value, or a value out of its range.
 */
export function parseArguments<const Flags extends readonly Flag[]>(
  flags: Flags,
  argv: readonly string[],
): ParsedArguments<Flags> {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries(flags.map((flag) => [flag.name, parserOption(flag)])),
  });
  const values: Record<string, boolean | number | string | undefined> = {};
  for (const flag of flags) values[flag.name] = flag.kind === 'switch' ? false : undefined;
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = flags.find((known) => known.name === token.name);
    if (flag === undefined) throw unknownFlag(token.rawName, flags);
    values[flag.name] = flagValue(flag, token.rawName, token.value);
  }
  return { flags: values as FlagValues<Flags>, operands };
}

function parserOption(flag: Flag): { type: 'boolean' | 'string'; short?: string } {
  const type = flag.kind === 'switch' ? 'boolean' : 'string';
  return flag.short === undefined ? { type } : { type, short: flag.short };
}

function flagValue(
  flag: Flag,
  given: string,
  value: string | undefined,
): boolean | number | string {
  if (flag.kind === 'switch') {
    if (value !== undefined) throw new UsageError(`${given} takes no value`);
    return true;
  }
  if (value === undefined || value === '') {
    throw new UsageError(`${given} needs a value: ${given} ${placeholderOf(flag)}`);
  }
  if (flag.kind === 'text') return value;
  if (flag.kind === 'choice') {
    if (flag.choices.includes(value)) return value;
    const near = suggest(value, flag.choices);
    throw new UsageError(
      `${given} cannot be "${value}"${near ? `; did you mean "${near}"?` : `: it is one of ${flag.choices.join(', ')}`}`,
    );
  }
  const number = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value) ? Number(value) : Number.NaN;
  const inRange = number >= flag.minimum && number <= flag.maximum;
  if (!inRange || (flag.whole && !Number.isInteger(number))) {
    throw new UsageError(
      `${given} must be a ${flag.whole ? 'whole ' : ''}number from ${flag.minimum} to ${flag.maximum}, not "${value}"`,
    );
  }
  return number;
}

function unknownFlag(given: string, flags: readonly Flag[]): UsageError {
  const near = given.startsWith('--')
    ? suggest(
        given.slice(2),
        flags.map((flag) => flag.name),
      )
    : null;
  return new UsageError(
    `there is no flag ${given}${near === null ? '' : `; did you mean --${near}?`}`,
  );
}

/** What stands for a flag's value on a help page; empty for a switch. */
export function placeholderOf(flag: Flag): string {
  if (flag.kind === 'switch') return '';
  return flag.kind === 'choice' ? flag.choices.join('|') : flag.placeholder;
}
