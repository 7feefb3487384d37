import type { Act, Form, Framing } from '../attribute/attribution.ts';
import type { Anonymity, SourceKind } from '../source/source.ts';

/** A thing that can be counted, as prose has it. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** Kinds of source, as reports call them. */
export const KIND_LABELS: Readonly<Record<SourceKind, Noun>> = {
  'named-person': { one: 'named person', many: 'named people' },
  'unnamed-person': { one: 'unnamed person', many: 'unnamed people' },
  organization: { one: 'organization', many: 'organizations' },
  publication: { one: 'publication', many: 'publications' },
  document: { one: 'document', many: 'documents' },
  group: { one: 'group of people', many: 'groups of people' },
  author: { one: 'the writer', many: 'the writers' },
  none: { one: 'nobody given', many: 'nobody given' },
};

export const FORM_LABELS: Readonly<Record<Form, string>> = {
  direct: 'in quotation marks',
  indirect: 'in the writer’s words',
  mixed: 'partly quoted',
};

export const ACT_LABELS: Readonly<Record<Act, Noun>> = {
  statement: { one: 'statement', many: 'statements' },
  belief: { one: 'belief', many: 'beliefs' },
  attitude: { one: 'attitude', many: 'attitudes' },
  knowledge: { one: 'piece of knowledge', many: 'pieces of knowledge' },
  'question-or-order': { one: 'question or order', many: 'questions or orders' },
};

/** How the writer presents a claim; neutral framing is not worth a word. */
export const FRAMING_LABELS: Readonly<Record<Exclude<Framing, 'neutral'>, string>> = {
  distancing: 'Kept at a distance',
  endorsing: 'Given support',
  denied: 'Negated',
};

export const ANONYMITY_LABELS: Readonly<Record<Anonymity, string>> = {
  reason: 'Not named; the text gives a reason',
  condition: 'Not named; the text says that this was a condition, but not why',
  bare: 'Not named; the text does not say why',
};

/** What stands where a source would, when nobody is given as one. */
export const NOBODY = 'nobody given';
