interface FlagBase {
  /** The long name, without its dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What it does, for the help page: a phrase or a sentence, no full stop. */
  readonly help: string;
}

export interface SwitchFlag extends FlagBase {
  readonly kind: 'switch';
}

export interface TextFlag extends FlagBase {
  readonly kind: 'text';
  /** What stands for the value on the help page: `FILE`. */
  readonly placeholder: string;
}

export interface NumberFlag extends FlagBase {
  readonly kind: 'number';
  readonly placeholder: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
}

export interface ChoiceFlag extends FlagBase {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  /** What each choice means, where its name does not say. */
  readonly meanings?: Readonly<Record<string, string>>;
}

/** A flag of a command. The parser, the help pages and "did you mean" all read the same record. */
export type Flag = SwitchFlag | TextFlag | NumberFlag | ChoiceFlag;

type FlagValue<F extends Flag> = F extends SwitchFlag
  ? boolean
  : F extends NumberFlag
    ? number | undefined
    : F extends ChoiceFlag
      ? F['choices'][number] | undefined
      : string | undefined;

/** The values of a command's flags, by name. A switch that was not given is false, any other flag undefined. */
export type FlagValues<Flags extends readonly Flag[]> = {
  readonly [F in Flags[number] as F['name']]: FlagValue<F>;
};
