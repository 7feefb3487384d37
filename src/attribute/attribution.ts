import type { TokenRange } from '../model/tagged-document.ts';

/** How the words are given: in quotation marks, in the writer's words, or both. */
export const FORMS = ['direct', 'indirect', 'mixed'] as const;
export type Form = (typeof FORMS)[number];

/** What is attributed. */
export const ACTS = ['statement', 'belief', 'attitude', 'knowledge', 'question-or-order'] as const;
export type Act = (typeof ACTS)[number];

/** The writer's stance on whether the content is so. */
export const FRAMINGS = ['neutral', 'distancing', 'endorsing', 'denied'] as const;
export type Framing = (typeof FRAMINGS)[number];

export type { TokenRange };

/** Source, cue and content, in tokens, before the source is resolved to an entity. Each list is in text order. */
export interface LinkedAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** Probability that the link and its parts are right, 0 to 1. */
  readonly confidence: number;
}

/** A linked attribution with what is said and how. */
export interface Attribution extends LinkedAttribution {
  readonly form: Form;
  readonly act: Act;
  readonly framing: Framing;
  /** Whether the attribution itself is negated: "did not say that". */
  readonly negated: boolean;
  /** The mention of the intermediary ("told Fox News", "The Post reported that aides said"), if any. */
  readonly via: TokenRange | null;
}
