import type { Level } from '../audit/contract.ts';
import type { OptionSchemas, OptionValues } from './option-schema.ts';
import type { RuleContext } from './rule-context.ts';

/** Published advice of a newsroom or a professional body that a rule rests on. */
export interface Guidance {
  /** Who publishes it: "The Associated Press". */
  readonly publisher: string;
  /** The document: "News Values and Principles". */
  readonly title: string;
  /** The part of it that speaks of this, where it has parts. */
  readonly section?: string;
  /** What it asks for, in this project's own words. */
  readonly says?: string;
  readonly url: string;
  /** Whether the wording was read at the publisher or in a dated copy of its page, and not only told of elsewhere. */
  readonly checked: boolean;
}

/** Two short passages that show what the rule is about. Invented, never taken from a real article. */
export interface RuleExamples {
  /** What is found is marked: `Critics say [[the plan]] fails.` */
  readonly flagged: string;
  readonly clean: string;
  /** What their quotations are checked against; only for rules about originals. */
  readonly original?: string;
}

/** A check of an audit, with everything that its page in the manual says. */
export interface Rule<Schemas extends OptionSchemas = OptionSchemas> {
  /** Kebab-case: `anonymous-without-reason`. A plugin's rules carry its name before a slash: `desk/no-leaks`. */
  readonly id: string;
  /** The level that the rule has where a policy turns it on without naming one. */
  readonly level: Level;
  /** One sentence: what is found. */
  readonly summary: string;
  /** A paragraph or more in Markdown: what is wrong with it, and what to do instead. */
  readonly why: string;
  /** Empty where no publisher is known to ask for it; `why` must then stand on its own. */
  readonly guidance: readonly Guidance[];
  readonly options: Schemas;
  readonly examples: RuleExamples;
  /** Whether an editor's recorded approval of a source silences the rule for that source. False when absent. */
  readonly approvable?: boolean;
  /** Looks at one article and calls `context.report` for each thing found. Must be linear in the text's length. */
  check(context: RuleContext<OptionValues<Schemas>>): void;
}

/** A rule whatever its options are. */
// The method's parameter is what differs; methods compare both ways, so every rule is one of these.
export type AnyRule = Rule<OptionSchemas>;

/** Gives the rule back as it is; there so that `check` knows the types of the options that `options` declares. */
export function defineRule<const Schemas extends OptionSchemas>(
  rule: Rule<Schemas>,
): Rule<Schemas> {
  return rule;
}
