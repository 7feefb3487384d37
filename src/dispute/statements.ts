import type { TokenRange } from '../attribute/attribution.ts';
import type { TaggedDocument } from '../model/tagged-document.ts';
import { POS_TAGS } from '../model/tags.ts';
import { CLAIM_NOUNS, FALSE_WORDS, NEGATING_WORDS } from './contest-lexicon.ts';
import { tagAt } from './dispute-view.ts';
import { oppositesOf, rootOf } from './roots.ts';

/** What a passage says, as far as comparing asks: its roots with their weights, its numbers, whether it negates. */
export interface Statement {
  readonly roots: ReadonlyMap<string, number>;
  /** Those of the roots that are parts of names. */
  readonly names: ReadonlySet<string>;
  /** The sum of the weights. */
  readonly weight: number;
  readonly numbers: ReadonlySet<string>;
  /** How many words negate something; an even number of them negates nothing. */
  readonly negations: number;
  readonly isNegated: boolean;
}

/** How two passages compare. */
export interface Likeness {
  /** How many roots they share. */
  readonly shared: number;
  /** The weight of what they share, of the lighter one's, 0 to 1. */
  readonly overlap: number;
  /** The weight of the rarest root that they share, 0 when none. */
  readonly rarest: number;
  /** How many of these are no parts of names, and what all of them weigh. */
  readonly sharedWords: number;
  readonly sharedWeight: number;
  readonly numbersDiffer: boolean;
  readonly hasOpposites: boolean;
  /** One is negated and the other is not, their numbers differ, or they hold opposites. */
  readonly isContrary: boolean;
}

/** Passages are compared by this many tokens at most. */
const MOST_TOKENS = 80;

/** Reads passages of one article; a root that is in many of its sentences weighs less (Spärck Jones, 1972). */
export class StatementReader {
  readonly #tagged: TaggedDocument;
  /** How many sentences each root is in, and the last of them. */
  readonly #counts = new Map<string, { count: number; sentence: number }>();
  readonly #roots = new Map<string, string>();
  readonly #most: number;

  constructor(tagged: TaggedDocument) {
    this.#tagged = tagged;
    const { sentenceOf, sentenceStarts, tokenCount } = tagged.document;
    for (let i = 0; i < tokenCount; i++) {
      if (!isTerm(tagged, i)) continue;
      const root = this.#rootOf(tagged.lemmas[i] ?? '');
      const sentence = sentenceOf[i] as number;
      const known = this.#counts.get(root);
      if (known === undefined) this.#counts.set(root, { count: 1, sentence });
      else if (known.sentence !== sentence) {
        known.count++;
        known.sentence = sentence;
      }
    }
    this.#most = Math.log(sentenceStarts.length + 2);
  }

  #rootOf(lemma: string): string {
    const known = this.#roots.get(lemma);
    if (known !== undefined) return known;
    const root = rootOf(lemma);
    this.#roots.set(lemma, root);
    return root;
  }

  /** Numbers, and the names of days and months. */
  #isNumber(i: number): boolean {
    const { entities, entityOf } = this.#tagged;
    const pos = tagAt(this.#tagged, i);
    return pos === 'CD' || (pos === 'NNP' && entities[entityOf[i] as number]?.type === 'date');
  }

  read(ranges: readonly TokenRange[]): Statement {
    const { lemmas } = this.#tagged;
    const roots = new Map<string, number>();
    const numbers = new Set<string>();
    const names = new Set<string>();
    let weight = 0;
    let negations = 0;
    let seen = 0;
    for (const { firstToken, endToken } of ranges)
      for (let i = firstToken; i < endToken && seen < MOST_TOKENS; i++, seen++) {
        const lemma = lemmas[i] ?? '';
        if (NEGATING_WORDS.has(lemma) && lemmas[i + 1] !== 'only') negations++;
        if (this.#isNumber(i)) numbers.add(lemma);
        if (!isTerm(this.#tagged, i)) continue;
        const root = this.#rootOf(lemma);
        if (roots.has(root)) continue;
        const rarity = 1 - Math.log(this.#counts.get(root)?.count ?? 1) / this.#most;
        roots.set(root, rarity);
        if (tagAt(this.#tagged, i).startsWith('NNP')) names.add(root);
        weight += rarity;
      }
    return { roots, names, weight, numbers, negations, isNegated: negations % 2 === 1 };
  }
}

/** Compares two passages. Linear in the smaller one. */
export function compareStatements(a: Statement, b: Statement): Likeness {
  const [small, large] = a.roots.size <= b.roots.size ? [a, b] : [b, a];
  let shared = 0;
  let weight = 0;
  let rarest = 0;
  let hasOpposites = false;
  let sharedWords = 0;
  for (const [root, rarity] of small.roots) {
    if (large.roots.has(root)) {
      shared++;
      if (!a.names.has(root)) sharedWords++;
      weight += rarity;
      rarest = Math.max(rarest, rarity);
    } else
      for (const opposite of oppositesOf(root)) if (large.roots.has(opposite)) hasOpposites = true;
  }
  const numbersDiffer =
    a.numbers.size > 0 && b.numbers.size > 0 && [...a.numbers].every((n) => !b.numbers.has(n));
  return {
    shared,
    overlap: Math.min(1, weight / Math.max(1, Math.min(a.weight, b.weight))),
    rarest,
    sharedWords,
    sharedWeight: weight,
    numbersDiffer,
    hasOpposites,
    isContrary: a.isNegated !== b.isNegated || numbersDiffer || hasOpposites,
  };
}

/** Words that say how something is said, and what any sentence may hold. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ...CLAIM_NOUNS,
  ...FALSE_WORDS.keys(),
  ...`be have do make get go come take give let put say tell ask add note claim insist suggest mr. mrs. ms. dr. mr mrs ms dr
  thing way lot kind sort part time today yesterday year month week day monday tuesday wednesday thursday friday saturday
  sunday percent own same other such many much more most few less least new last next first also fact truth reality
  people want need seem appear know think believe use become keep find show see look mean`.split(
    /\s+/,
  ),
]);

function isTerm(tagged: TaggedDocument, i: number): boolean {
  if (TERM_TAGS[tagged.pos[i] as number] !== 1) return false;
  const lemma = tagged.lemmas[i] ?? '';
  return lemma.length > 1 && !EMPTY_WORDS.has(lemma);
}

/** By the number of the tag. */
const TERM_TAGS: Uint8Array = Uint8Array.from(POS_TAGS, (tag) =>
  /^(?:NN|VB|JJ|CD|FW)/.test(tag) ? 1 : 0,
);
