import {
  ACTS,
  type Attribution,
  FORMS,
  FRAMINGS,
  type TokenRange,
} from '../attribute/attribution.ts';
import { type ResolvedSources, SOURCE_KINDS, type SourceKind } from '../source/source.ts';
import type { KindTally, Summary, Tally } from './contract.ts';
import { type WordCount, wordsInAny } from './words.ts';

/**
 * Counts what a text rests on: attributions, words and shares by kind of source, form, act and framing.
 * Shares are of all words of the text, rounded to four places; a text without words has shares of 0.
 */
export function summarize(
  attributions: readonly Attribution[],
  resolved: ResolvedSources,
  count: WordCount,
  disputes: number,
): Summary {
  const attributedWords = wordsInAny(count, contentOf(attributions));
  const ownWords = count.words - attributedWords;
  const kindOf = (index: number): SourceKind =>
    resolved.sources[resolved.sourceOf[index] as number]?.kind ?? 'none';
  return {
    words: count.words,
    sources: resolved.sources.filter(isCited).length,
    attributions: attributions.length,
    disputes,
    attributedWords,
    ownWords,
    byKind: tallyEach(SOURCE_KINDS, (kind): KindTally => {
      const own = kind === 'author' ? ownWords : 0;
      return {
        sources: resolved.sources.filter((source) => source.kind === kind).length,
        ...tally(
          attributions.filter((_, i) => kindOf(i) === kind),
          count,
          own,
        ),
      };
    }),
    byForm: tallyEach(FORMS, (form) => tally(attributions.filter(has('form', form)), count)),
    byAct: tallyEach(ACTS, (act) => tally(attributions.filter(has('act', act)), count)),
    byFraming: tallyEach(FRAMINGS, (framing) =>
      tally(attributions.filter(has('framing', framing)), count),
    ),
  };
}

/** Part of a whole, to four places; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}

function isCited(source: { readonly kind: SourceKind }): boolean {
  return source.kind !== 'author' && source.kind !== 'none';
}

function has<K extends keyof Attribution>(
  key: K,
  value: Attribution[K],
): (attribution: Attribution) => boolean {
  return (attribution) => attribution[key] === value;
}

function contentOf(attributions: readonly Attribution[]): TokenRange[] {
  return attributions.flatMap((attribution) => attribution.content);
}

function tally(attributions: readonly Attribution[], count: WordCount, own = 0): Tally {
  const words = wordsInAny(count, contentOf(attributions)) + own;
  return { attributions: attributions.length, words, share: share(words, count.words) };
}

function tallyEach<K extends string, T>(keys: readonly K[], of: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, T>;
}
