import type { TokenRange } from '../attribute/attribution.ts';
import type { TaggedDocument } from '../model/tagged-document.ts';
import { NEGATING_WORDS } from './contest-lexicon.ts';
import type { DisputeKind } from './dispute.ts';

/** What a set phrase means. */
export interface PhraseEntry {
  readonly kind: DisputeKind;
  readonly strength: number;
}

interface Phrase extends PhraseEntry {
  /** For each word, the lemmas that may stand there; null for a gap. */
  readonly parts: readonly (ReadonlySet<string> | null)[];
  readonly needsNegation: boolean;
}

/** Set phrases by the lemma that they begin with. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** A phrase found in a text. */
export interface PhraseMatch extends PhraseEntry {
  readonly range: TokenRange;
}

/** A gap is at most this many tokens. */
const WIDEST_GAP = 3;
/** How far before a verb its negation may stand, in tokens. */
const NEGATION_REACH = 3;

/** Reads rows of `contest-lexicon.ts` into a table. */
export function readPhrases(
  rows: readonly (readonly [string, DisputeKind, number])[],
): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const [written, kind, strength] of rows) {
    const needsNegation = written.startsWith('!');
    const parts = written
      .replace(/^!/, '')
      .split(' ')
      .map((part) => (part === '~' ? null : new Set(part.split('|'))));
    for (const first of parts[0] ?? []) {
      const phrase = { parts, needsNegation, kind, strength };
      const list = table.get(first);
      if (list === undefined) table.set(first, [phrase]);
      else list.push(phrase);
    }
  }
  return table;
}

/**
 * The first phrase of the table that begins at token `at` and ends before token `end`; null when none does. A negation that the
 * phrase asks for, between it and `floor`, belongs to the match.
 */
export function matchPhrase(
  table: PhraseTable,
  { lemmas }: TaggedDocument,
  at: number,
  floor: number,
  end: number,
): PhraseMatch | null {
  for (const { parts, needsNegation, kind, strength } of table.get(lemmas[at] ?? '') ?? []) {
    const matched = matchParts(parts, 1, lemmas, at + 1, end);
    if (matched < 0) continue;
    const first = needsNegation ? negationBefore(lemmas, at, floor) : at;
    if (first >= 0) return { range: { firstToken: first, endToken: matched }, kind, strength };
  }
  return null;
}

function matchParts(
  parts: Phrase['parts'],
  part: number,
  lemmas: readonly string[],
  at: number,
  end: number,
): number {
  if (part === parts.length) return at;
  const wanted = parts[part];
  if (wanted !== null)
    return at < end && wanted?.has(lemmas[at] ?? '') === true
      ? matchParts(parts, part + 1, lemmas, at + 1, end)
      : -1;
  for (let skipped = 0; skipped <= WIDEST_GAP && at + skipped < end; skipped++) {
    const matched = matchParts(parts, part + 1, lemmas, at + skipped, end);
    if (matched >= 0) return matched;
  }
  return -1;
}

/** Where a negated verb begins with its auxiliary: "| does n't make sense"; -1 when it is not negated. */
function negationBefore(lemmas: readonly string[], at: number, floor: number): number {
  for (let i = at - 1; i >= Math.max(floor, at - NEGATION_REACH); i--)
    if (NEGATING_WORDS.has(lemmas[i] ?? '')) {
      const hasAuxiliary = i > floor && AUXILIARY.test(lemmas[i - 1] ?? '');
      return hasAuxiliary ? i - 1 : i;
    }
  return -1;
}

const AUXILIARY = /^(?:do|be|have|ca|can|could|will|wo|would|should|may|might|must)$/;
