import type { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';

/** What may stand after `hearsay-` in a comment. */
export const DIRECTIVE_KINDS = ['disable-next-line', 'disable-line', 'disable', 'enable'] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** A comment that steers the linter: `<!-- hearsay-disable-next-line rule, rule: reason -->`. */
export interface Directive {
  /** Null when it is none that is known. */
  readonly kind: DirectiveKind | null;
  /** What it says after `hearsay-`. */
  readonly name: string;
  /** The rules that it names; empty: all. */
  readonly rules: readonly string[];
  /** Null when none is given. */
  readonly reason: string | null;
  /** The whole comment. */
  readonly span: Span;
}

/** What stands for a reason until somebody writes it; it is none. */
export const REASON_PLACEHOLDER = 'REASON';

const OPENING = '<!--';
const CLOSING = '-->';
const PREFIX = 'hearsay-';
const NAME_LIMIT = 40;
const COMMENT_LIMIT = 4000;

/** Finds the directives in a file, in order. Takes any text; linear. */
export function readDirectives(text: string): Directive[] {
  const directives: Directive[] = [];
  let at = text.indexOf(OPENING);
  while (at >= 0) {
    const close = text.indexOf(CLOSING, at + OPENING.length);
    if (close < 0) break;
    const span = { start: at, end: close + CLOSING.length };
    const said = text.slice(at + OPENING.length, Math.min(close, at + COMMENT_LIMIT)).trim();
    if (said.startsWith(PREFIX)) directives.push(readDirective(said.slice(PREFIX.length), span));
    at = text.indexOf(OPENING, span.end);
  }
  return directives;
}

function readDirective(said: string, span: Span): Directive {
  const name = /^[^\s:]*/.exec(said)?.[0] ?? '';
  const rest = said.slice(name.length);
  const colon = rest.indexOf(':');
  const listed = colon < 0 ? rest : rest.slice(0, colon);
  const reason = colon < 0 ? '' : rest.slice(colon + 1).trim();
  return {
    kind: DIRECTIVE_KINDS.find((kind) => kind === name) ?? null,
    name: name.slice(0, NAME_LIMIT),
    rules: listed.split(/[\s,]+/).filter((rule) => rule !== ''),
    reason: reason === '' || reason === REASON_PLACEHOLDER ? null : reason.replace(/\s+/g, ' '),
    span,
  };
}

/** A directive that disables rules, and where in the file it does. */
export interface Suppression {
  readonly directive: Directive;
  /** Whether a finding that starts at `offset`, in a paragraph that starts at `paragraph`, is in its reach. */
  readonly covers: (offset: number, paragraph: number) => boolean;
}

/**
 * Works out the reach of each directive, for one rule at a time. `disable-next-line` reaches the next line that is not empty, and
 * the whole paragraph where one begins on that line, so that wrapping lines anew changes nothing. A reach that
 * `disable` opens ends at the `enable` that names the same rule, or all, or at the end of the file.
 */
export function findSuppressions(
  text: string,
  lines: LineIndex,
  directives: readonly Directive[],
): Suppression[] {
  return directives.flatMap((directive, index) =>
    splitByRule(directive).map((single) => ({
      directive: single,
      covers: findReach(text, lines, single, directives.slice(index + 1)),
    })),
  );
}

function findReach(
  text: string,
  lines: LineIndex,
  directive: Directive,
  later: readonly Directive[],
): Suppression['covers'] {
  const { kind, span } = directive;
  if (kind === 'disable') {
    const end = later.find((other) => ends(other, directive))?.span.start ?? text.length;
    return (offset) => offset >= span.start && offset < end;
  }
  if (kind === 'disable-line') {
    const { line } = lines.placeAt(span.start);
    return (offset) => lines.placeAt(offset).line === line;
  }
  if (kind !== 'disable-next-line') return () => false;
  const line = nextLine(text, lines, span.end);
  return (offset, paragraph) =>
    lines.placeAt(offset).line === line || lines.placeAt(paragraph).line === line;
}

/** Each rule that a comment names is enabled again, and may be unused, by itself. */
function splitByRule(directive: Directive): Directive[] {
  if (directive.rules.length < 2) return [directive];
  return directive.rules.map((rule) => ({ ...directive, rules: [rule] }));
}

function ends(enabling: Directive, { rules }: Directive): boolean {
  if (enabling.kind !== 'enable') return false;
  return enabling.rules.length === 0 || enabling.rules.some((rule) => rules.includes(rule));
}

function nextLine(text: string, lines: LineIndex, offset: number): number {
  let { line } = lines.placeAt(offset);
  do line++;
  while (
    line < lines.lineCount &&
    text.slice(lines.startOf(line), lines.endOf(line)).trim() === ''
  );
  return line;
}
