/** What an option of a rule may be: a small part of JSON Schema, with a default that is always there. */
export type OptionSchema =
  | BooleanOption
  | NumberOption
  | ChoiceOption
  | TextOption
  | TextListOption;

interface OptionBase {
  /** One sentence for the manual and the policy file's schema. */
  readonly description: string;
}

export interface BooleanOption extends OptionBase {
  readonly type: 'boolean';
  readonly default: boolean;
}

export interface NumberOption extends OptionBase {
  readonly type: 'integer' | 'number';
  readonly default: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface ChoiceOption extends OptionBase {
  readonly type: 'string';
  readonly enum: readonly string[];
  readonly default: string;
}

export interface TextOption extends OptionBase {
  readonly type: 'string';
  readonly enum?: never;
  readonly default: string;
}

export interface TextListOption extends OptionBase {
  readonly type: 'array';
  readonly items: { readonly type: 'string' };
  readonly default: readonly string[];
}

/** The options of a rule, by name. */
export type OptionSchemas = Readonly<Record<string, OptionSchema>>;

type OptionValue<Schema extends OptionSchema> = Schema extends BooleanOption
  ? boolean
  : Schema extends NumberOption
    ? number
    : Schema extends TextListOption
      ? readonly string[]
      : Schema extends ChoiceOption
        ? Schema['enum'][number]
        : string;

/** What a rule is given: each option's value, the default where the policy says nothing. */
export type OptionValues<Schemas extends OptionSchemas> = {
  readonly [Name in keyof Schemas]: OptionValue<Schemas[Name]>;
};

/** The values that the options have by default. */
export function defaultOptions<Schemas extends OptionSchemas>(
  schemas: Schemas,
): OptionValues<Schemas> {
  const entries = Object.entries(schemas).map(([name, schema]) => [name, schema.default]);
  return Object.fromEntries(entries) as OptionValues<Schemas>;
}
