import { suggest } from '../text/suggest.ts';

/** What is wrong with a policy, and where in it: `rules.bare-source`. */
export interface PolicyProblem {
  readonly at: string;
  readonly message: string;
}

/**
 * Reads the parts of an unknown value, noting what is not as it should be and going on, so that one run tells of all
 * the mistakes of a file.
 */
export class PolicyReader {
  readonly problems: PolicyProblem[] = [];

  note(at: string, message: string): void {
    this.problems.push({ at, message });
  }

  /** The value as an object, with unknown keys noted; null when it is none. */
  record(
    value: unknown,
    at: string,
    keys?: readonly string[],
  ): Readonly<Record<string, unknown>> | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.note(at, `must be an object, not ${describe(value)}`);
      return null;
    }
    const record = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(keys === undefined ? {} : record))
      if (keys !== undefined && !keys.includes(key))
        this.unknown(join(at, key), `there is no "${key}" here`, key, keys);
    return record;
  }

  /** The value as a list; a single value that is no list counts as a list of one where `single` allows it. */
  list(value: unknown, at: string, single = false): readonly unknown[] {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    if (single && typeof value === 'string') return [value];
    this.note(at, `must be a list, not ${describe(value)}`);
    return [];
  }

  /** The value as text that is not empty, or null. */
  text(value: unknown, at: string): string | null {
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.note(at, `must be text, not ${value === '' ? 'empty' : describe(value)}`);
    return null;
  }

  /** The same, and undefined when it is not there. */
  optionalText(value: unknown, at: string): string | undefined {
    return value === undefined ? undefined : (this.text(value, at) ?? undefined);
  }

  texts(value: unknown, at: string, single = false): readonly string[] {
    return this.list(value, at, single).flatMap((item, i) => this.text(item, `${at}[${i}]`) ?? []);
  }

  /** The value when it is one of the choices, or null. */
  choice<T extends string>(value: unknown, at: string, choices: readonly T[]): T | null {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    const shown = typeof value === 'string' ? `"${value}"` : describe(value);
    this.unknown(at, `must not be ${shown}`, value, choices);
    return null;
  }

  /** Notes a name that is not known, with the one that is most like it, or all of them. */
  unknown(at: string, message: string, name: unknown, known: readonly string[]): void {
    const near = typeof name === 'string' ? suggest(name, known) : null;
    if (near !== null) this.note(at, `${message}; did you mean "${near}"?`);
    else
      this.note(at, known.length > 12 ? message : `${message}: it is one of ${known.join(', ')}`);
  }
}

/** The path of a part of a policy. */
export function join(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}

/** What kind of value it is, for a message. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `the text "${value}"` : `${typeof value} ${String(value)}`;
}
