import { COMMANDS, type Command } from './commands.ts';
import type { Flag } from './flag.ts';
import { placeholderOf } from './parse-arguments.ts';

const EXIT_CODES = [
  ['0', 'done, and nothing to complain of'],
  ['1', 'done, and there are findings of level "error"'],
  ['2', 'could not be done; one line on stderr says what and where'],
] as const;

const FLAG_INDENT = '        ';

/** The help page of the whole program, wrapped to `width` columns. */
export function mainHelp(width: number): string {
  return page([
    'Hearsay: who says so?',
    wrap(
      'Reads news and opinion and shows who says what, who each source is, and what the text rests on. It all happens on this machine: nothing that is read leaves it.',
      width,
      '',
    ),
    section('Usage', ['  hearsay COMMAND [FLAGS] FILE', '  hearsay --help | --version']),
    section(
      'Commands',
      columns(
        COMMANDS.map((command) => [command.name, command.summary]),
        width,
      ),
    ),
    wrap('"hearsay COMMAND --help" has the flags and more examples.', width, ''),
    section(
      'Examples',
      COMMANDS.flatMap((command) => command.examples.slice(0, 1).map(({ line }) => `  ${line}`)),
    ),
    section('Exit codes', columns(EXIT_CODES, width)),
  ]);
}

/** The help page of one command, wrapped to `width` columns; example lines are never broken. */
export function commandHelp(command: Command, width: number): string {
  return page([
    `hearsay ${command.name}: ${command.summary.replace(/^./, (first) => first.toLowerCase())}`,
    section('Usage', [`  hearsay ${command.name} [FLAGS] ${command.operands}`.trimEnd()]),
    ...command.description.map((paragraph) => wrap(paragraph, width, '')),
    section('Flags', flagLines(command.flags, width)),
    section(
      'Examples',
      command.examples.map(({ does, line }) => `  # ${does}\n  ${line}`),
    ),
    section('Exit codes', columns(EXIT_CODES, width)),
  ]);
}

function flagLines(flags: readonly Flag[], width: number): string[] {
  return flags.map((flag) => {
    const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
    const meanings = flag.kind === 'choice' ? flag.meanings : undefined;
    const value = meanings === undefined ? placeholderOf(flag) : flag.name.toUpperCase();
    const lines = [
      `  ${short}--${flag.name} ${value}`.trimEnd(),
      wrap(flag.help, width, FLAG_INDENT),
      ...columns(Object.entries(meanings ?? {}), width, `${FLAG_INDENT}  `),
    ];
    return lines.join('\n');
  });
}

function columns(
  rows: readonly (readonly [string, string])[],
  width: number,
  margin = '  ',
): string[] {
  const first = Math.max(0, ...rows.map(([name]) => name.length));
  const indent = ' '.repeat(margin.length + first + 2);
  return rows.map(
    ([name, text]) => `${margin}${name.padEnd(first)}  ${wrap(text, width, indent).trimStart()}`,
  );
}

function section(title: string, lines: readonly string[]): string {
  return `${title}:\n${lines.join('\n')}`;
}

function page(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line !== indent && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += (line === indent ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
}
