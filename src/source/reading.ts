import type { ArticleView } from './article-view.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { LinkedNames } from './link-names.ts';
import type { NameMention } from './name-mention.ts';
import type { NounPhrase, NounPhrases } from './noun-phrases.ts';

/** What reading knows of an article; the discourse grows as phrases are read. */
export interface Reading {
  readonly view: ArticleView;
  readonly names: readonly NameMention[];
  readonly linked: LinkedNames;
  readonly noun: NounPhrases;
  /** For each attribution, the phrase that is its source, or -1. */
  readonly sourceHeads: Int32Array;
  /** For each phrase, whether it is an attribution's source. */
  readonly isSource: Uint8Array;
  /** For each entity that some attribution has by name for its source, how many do. */
  readonly namedSources: ReadonlyMap<number, number>;
  readonly discourse: Discourse;
  /** For each description phrase, the phrase that it describes. */
  readonly described: ReadonlyMap<number, number>;
}

/** The entity of a phrase, as far as it has been read. */
export function entityOfPhrase(reading: Reading, phrase: number): Entity | undefined {
  return reading.discourse.entity(reading.discourse.entityOfPhrase[phrase] ?? -1);
}

/** The first token of the phrase with whose it is: "| Pagliano's lawyer". */
export function startWithOwner(noun: NounPhrases, phrase: NounPhrase): number {
  return noun.phrases[phrase.possessor]?.first ?? phrase.first;
}

/** Whose the phrase says it is: "Pagliano's lawyer", "a lawyer for Pagliano"; -1 when nobody's. */
export function ownerOf(reading: Reading, index: number): number {
  const { view, noun } = reading;
  const phrase = noun.phrases[index];
  if (phrase === undefined) return -1;
  if (phrase.possessor >= 0) return entityOfPhrase(reading, phrase.possessor)?.id ?? -1;
  const word = view.lower[phrase.end] ?? '';
  if (word !== 'for' && word !== 'of') return -1;
  const next = noun.phraseOf[phrase.end + 1] ?? -1;
  return next === index + 1 ? (entityOfPhrase(reading, next)?.id ?? -1) : -1;
}

/** An entity keeps this many descriptions at most. */
const MOST_DESCRIPTIONS = 40;

/** Adds the words of tokens `[first, end)` to what the text says of the entity; the same words twice count once. */
export function addDescription(
  view: ArticleView,
  entity: Entity,
  first: number,
  end: number,
): void {
  let last = end;
  while (last > first && /^[("“'‘,–—-]+$/.test(view.words[last - 1] ?? '')) last--;
  if (last <= first || entity.descriptions.length >= MOST_DESCRIPTIONS) return;
  const { starts, ends, text } = view.document;
  const span = { start: starts[first] ?? 0, end: ends[last - 1] ?? 0 };
  const words = text.slice(span.start, span.end).toLowerCase();
  const isKnown = entity.descriptions.some(
    (d) => text.slice(d.start, d.end).toLowerCase() === words,
  );
  if (!isKnown) entity.descriptions.push(span);
}

/** The key under which somebody is known by whose they are: "Pagliano's lawyer". */
export function ownerKey(owner: number, role: string): string {
  return `${owner}:${role}`;
}
