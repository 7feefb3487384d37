import type { Act, Form, Framing } from '../attribute/attribution.ts';
import type { Anonymity, SourceKind } from '../source/source.ts';
import type { Span } from '../text/span.ts';

/** The version of the JSON format. */
export const FORMAT_VERSION = '1';

export interface AuditArticle {
  readonly title?: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly words: number;
}

export interface AuditSource {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  readonly anonymity: Anonymity | null;
  readonly descriptions: readonly string[];
  readonly mentions: readonly Span[];
  /** Names of those through whom its words reached the writer. */
  readonly via: readonly string[];
  /** How many attributions rest on it. */
  readonly attributions: number;
  /** How many words of content rest on it. */
  readonly words: number;
}

export interface AuditAttribution {
  readonly id: string;
  readonly source: string | null;
  readonly sourceSpans: readonly Span[];
  readonly cueSpans: readonly Span[];
  readonly contentSpans: readonly Span[];
  readonly form: Form;
  readonly act: Act;
  readonly framing: Framing;
  readonly negated: boolean;
  /** The canonical name of the intermediary, or null. */
  readonly via: string | null;
  /** Calibrated probability that the attribution is right, 0 to 1. */
  readonly confidence: number;
}

export type Level = 'error' | 'warning' | 'info';

export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly spans: readonly Span[];
  readonly source?: string;
  readonly attribution?: string;
}

export interface Tally {
  readonly attributions: number;
  readonly words: number;
  /** Share of the article's words, 0 to 1. */
  readonly share: number;
}

export interface Summary {
  readonly words: number;
  readonly sources: number;
  readonly attributions: number;
  /** Words inside the content of an attribution. */
  readonly attributedWords: number;
  /** Words in the writer's own voice. */
  readonly ownWords: number;
  readonly byKind: Readonly<Record<SourceKind, Tally>>;
  readonly byForm: Readonly<Record<Form, Tally>>;
  readonly byAct: Readonly<Record<Act, Tally>>;
  readonly byFraming: Readonly<Record<Framing, Tally>>;
}

/** The audit of one article, as `hearsay audit --format json` prints it. Plain data, safe for JSON. */
export interface Audit {
  readonly hearsay: typeof FORMAT_VERSION;
  readonly article: AuditArticle;
  /** What all offsets refer to. Absent when it was left out on request. */
  readonly text?: string;
  readonly sources: readonly AuditSource[];
  readonly attributions: readonly AuditAttribution[];
  readonly findings: readonly Finding[];
  readonly summary: Summary;
}
