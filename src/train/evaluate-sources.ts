import type { Act, Framing } from '../attribute/attribution.ts';
import type { Anonymity, SourceKind } from '../source/source.ts';
import type { SourceLabel } from './corpora.ts';
import { type AttributionTokens, jaccard, sharedCount } from './evaluate-links.ts';

/** What a prediction says of one attribution, besides its spans. */
export interface SourceJudgement {
  readonly name: string | null;
  readonly kind: SourceKind;
  readonly anonymity: Anonymity | null;
  readonly act: Act;
  readonly framing: Framing;
  readonly via: string | null;
}

/** A gold attribution's labels with the prediction that found it. */
export interface FoundPair {
  readonly gold: SourceLabel;
  readonly predicted: SourceJudgement;
}

/** For each gold attribution, the index of the predicted one that finds it best, or -1. */
export function findAttributions(
  gold: readonly AttributionTokens[],
  predicted: readonly AttributionTokens[],
): number[] {
  return gold.map((ours) => {
    let best = -1;
    let bestScore = 0.5;
    for (const [p, theirs] of predicted.entries()) {
      const overlap = jaccard(ours.content, theirs.content);
      if (overlap === 0) continue;
      const score = overlap + (sharedCount(ours.cue, theirs.cue) > 0 ? 0.25 : 0);
      if (score > bestScore || (score === bestScore && best < 0)) {
        best = p;
        bestScore = score;
      }
    }
    return best;
  });
}

/** The source measures of the corpora's README, each 0 to 1, over the attributions that were found. */
export interface SourceScores {
  readonly entity: number;
  readonly kind: number;
  readonly anonymity: number;
  readonly act: number;
  readonly framing: number;
  /** F1 over the attributions that have an intermediary, gold or predicted. */
  readonly via: number;
}

export function scoreSources(pairs: readonly FoundPair[]): SourceScores {
  const share = (isRight: (pair: FoundPair) => boolean) =>
    pairs.length === 0 ? 0 : pairs.filter(isRight).length / pairs.length;
  const withVia = pairs.filter(({ gold }) => gold.via !== '').length;
  const viaPredicted = pairs.filter(({ predicted }) => predicted.via !== null).length;
  const viaRight = pairs.filter(
    ({ gold, predicted }) =>
      gold.via !== '' && predicted.via !== null && namesAgree(gold.via, predicted.via),
  ).length;
  return {
    entity: share(entityAgrees),
    kind: share(({ gold, predicted }) => gold.sourceKind === predicted.kind),
    anonymity: share(({ gold, predicted }) => gold.unnamed === (predicted.anonymity ?? 'no')),
    act: macroF1(pairs.map(({ gold, predicted }) => [gold.act, predicted.act])),
    framing: macroF1(pairs.map(({ gold, predicted }) => [gold.framing, predicted.framing])),
    via: withVia + viaPredicted === 0 ? 0 : (2 * viaRight) / (withVia + viaPredicted),
  };
}

/** The mean, over the classes that occur in gold, of the F1 of each class. Pairs are gold, predicted. */
export function macroF1(pairs: readonly (readonly [string, string])[]): number {
  const classes = new Set(pairs.map(([gold]) => gold));
  let sum = 0;
  for (const label of classes) sum += classF1(pairs, label);
  return classes.size === 0 ? 0 : sum / classes.size;
}

/** F1 of one class over gold, predicted pairs. */
export function classF1(pairs: readonly (readonly [string, string])[], label: string): number {
  const gold = pairs.filter(([ours]) => ours === label).length;
  const predicted = pairs.filter(([, theirs]) => theirs === label).length;
  const right = pairs.filter(([ours, theirs]) => ours === label && theirs === label).length;
  return gold + predicted === 0 ? 0 : (2 * right) / (gold + predicted);
}

/**
 * Whether the prediction names the gold entity. For a named person the last names match or one name holds the
 * other's; the author and nobody go by kind; otherwise half of the smaller name's content words are shared.
 */
export function entityAgrees({ gold, predicted }: FoundPair): boolean {
  if (gold.sourceKind === 'author' || gold.sourceKind === 'none')
    return gold.sourceKind === predicted.kind;
  if (predicted.name === null) return false;
  if (gold.sourceKind === 'named-person') return lastNamesAgree(gold.entity, predicted.name);
  return namesAgree(gold.entity, predicted.name);
}

function lastNamesAgree(a: string, b: string): boolean {
  const wordsA = words(a);
  const wordsB = words(b);
  const lastA = wordsA.at(-1);
  const lastB = wordsB.at(-1);
  if (lastA === undefined || lastB === undefined) return false;
  return lastA === lastB || wordsA.includes(lastB) || wordsB.includes(lastA);
}

function namesAgree(a: string, b: string): boolean {
  const contentA = contentWords(a);
  const contentB = contentWords(b);
  const [smaller, larger] =
    contentA.size <= contentB.size ? [contentA, contentB] : [contentB, contentA];
  if (smaller.size === 0) return a.trim().toLowerCase() === b.trim().toLowerCase();
  let shared = 0;
  for (const word of smaller) if (larger.has(word)) shared++;
  return shared * 2 >= smaller.size;
}

const FUNCTION_WORDS = new Set(
  'a an the of for and or to in on at by from with as his her their its our my your this that these those some'.split(
    ' ',
  ),
);
const NAME_SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'esq']);

function words(name: string): string[] {
  const all = name
    .toLowerCase()
    .replaceAll(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return all.length > 1 && NAME_SUFFIXES.has(all.at(-1) as string) ? all.slice(0, -1) : all;
}

function contentWords(name: string): Set<string> {
  return new Set(words(name).filter((word) => !FUNCTION_WORDS.has(word)));
}
