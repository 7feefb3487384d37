import { type ArticleView, hasTag, TAG, tagBits } from './article-view.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { Gender } from './lexicon.ts';

export type PronounClass = 'he' | 'she' | 'they' | 'it' | 'first' | 'second' | 'relative' | 'other';

const CLASSES: Readonly<Record<string, PronounClass>> = {
  he: 'he', him: 'he', his: 'he', himself: 'he',
  she: 'she', her: 'she', hers: 'she', herself: 'she',
  they: 'they', them: 'they', their: 'they', theirs: 'they', themselves: 'they',
  it: 'it', its: 'it', itself: 'it',
  i: 'first', me: 'first', my: 'first', mine: 'first', myself: 'first', we: 'first', us: 'first', our: 'first', ours: 'first', ourselves: 'first',
  you: 'second', your: 'second', yours: 'second', yourself: 'second',
  who: 'relative', whom: 'relative', whose: 'relative', which: 'relative', that: 'relative', what: 'other', whoever: 'other', whatever: 'other',
}; // biome-ignore format: a table

/** What the pronoun can stand for. */
export function classifyPronoun(view: ArticleView, token: number): PronounClass {
  return CLASSES[view.lower[token] ?? ''] ?? 'other';
}

export interface PronounOptions {
  /** The events to look at: those before this index. */
  readonly until: number;
  /** Whether the pronoun is the source of an attribution. */
  readonly isSource: boolean;
  /** Whose words an earlier attribution gave, who is likely to go on; -1 when nobody's. */
  readonly lastSpeaker: number;
  /** An entity that the pronoun cannot stand for, as a speaker is not "he" in his own words; -1 when there is none. */
  readonly excluded: number;
}

/** How much having just been quoted counts for being the next one to speak. */
const SPEAKER_BONUS = 2;
/** A name counts for this much beside a description. */
const NAMED_BONUS = 0.3;
/** What a gender that the text gave adds beside one that it left open. */
const GENDER_BONUS = 0.5;

/** The entity that a third-person pronoun stands for: the most salient one that agrees with it; -1 when none does. */
export function resolvePronoun(
  discourse: Discourse,
  token: number,
  kind: PronounClass,
  options: PronounOptions,
): number {
  let best = -1;
  let most = 0;
  for (const [id, salience] of discourse.salience(token, options.until)) {
    const entity = discourse.entity(id);
    if (entity === undefined || id === options.excluded) continue;
    const agreement = agree(entity, kind, options.isSource);
    if (agreement === null) continue;
    let score = salience * agreement;
    if (entity.named) score += NAMED_BONUS;
    if (options.isSource && id === options.lastSpeaker) score += SPEAKER_BONUS;
    if (score > most) {
      best = id;
      most = score;
    }
  }
  const gender: Gender | null = kind === 'he' ? 'm' : kind === 'she' ? 'f' : null;
  const chosen = discourse.entity(best);
  if (gender !== null && chosen !== undefined) chosen.gender ??= gender;
  return best;
}

/** How well the entity suits the pronoun, as a factor; null when it cannot be meant. */
function agree(entity: Entity, kind: PronounClass, isSource: boolean): number | null {
  switch (kind) {
    case 'he':
    case 'she': {
      if (
        (entity.class !== 'person' && !(entity.class === 'author' && entity.named)) ||
        entity.plural ||
        entity.members.length > 0
      )
        return null;
      const gender: Gender = kind === 'he' ? 'm' : 'f';
      if (entity.gender === null) return 1;
      return entity.gender === gender ? 1 + GENDER_BONUS : null;
    }
    case 'they':
      if (entity.class === 'people' || entity.members.length > 0 || entity.count > 1) return 1.5;
      if (entity.class === 'organization' || entity.class === 'outlet')
        return entity.plural ? 1.5 : 0.5;
      if (entity.class === 'person') return entity.named ? 0.05 : 0.2;
      return entity.plural ? 0.6 : null;
    case 'it':
      if (entity.plural || entity.members.length > 0) return null;
      if (entity.class === 'organization' || entity.class === 'outlet') return 1.2;
      if (entity.class === 'document') return 1;
      return entity.class === 'thing' ? (isSource ? 0.4 : 1) : null;
    default:
      return null;
  }
}

/** How prominent a phrase is by its place: a source, a subject, an object, a possessor or after a preposition. */
export function prominence(view: ArticleView, first: number, end: number): number {
  const inTitle = view.titleCase[view.document.sentenceOf[first] ?? 0] === 1 ? 0.5 : 1;
  if ((view.sourceAt[first] ?? -1) >= 0) return 4 * inTitle;
  const inContent = (view.contentAt[first] ?? -1) >= 0 ? 0.6 : 1;
  if (hasTag(view, end, 'POS') || (tagBits(view, first) & TAG.possessivePronoun) !== 0)
    return 1.2 * inTitle * inContent;
  if (isSubject(view, end)) return 3 * inTitle * inContent;
  const before = first - 1;
  if (hasTag(view, before, 'IN') || hasTag(view, before, 'TO')) return 1 * inTitle * inContent;
  return 1.8 * inTitle * inContent;
}

/** Whether a finite verb follows at once, past adverbs and an aside between commas of a few words. */
export function isSubject(view: ArticleView, end: number): boolean {
  let i = end;
  while ((tagBits(view, i) & TAG.adverb) !== 0) i++;
  if ((tagBits(view, i) & TAG.finite) !== 0) return true;
  const open = view.words[i] ?? '';
  if (open !== ',' && open !== '(') return false;
  const close = open === ',' ? ',' : ')';
  for (let j = i + 1; j < i + 16; j++)
    if (view.words[j] === close) return (tagBits(view, j + 1) & TAG.finite) !== 0;
  return false;
}
