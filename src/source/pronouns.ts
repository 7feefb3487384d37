import { type ArticleView, hasTag, TAG, tagBits } from './article-view.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { Gender } from './lexicon.ts';
import type { NounPhrase, NounPhrases } from './noun-phrases.ts';
import { extentOf } from './phrase-extent.ts';

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

/** Whom no "he" takes up. */
const ANYBODY: ReadonlySet<string> = new Set([
  'anyone',
  'anybody',
  'everyone',
  'everybody',
  'nobody',
  'no one',
  'someone',
  'somebody',
  'one',
  'another',
  'each',
  'other',
]);

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
  /** How many sentences before the pronoun that was. */
  readonly sinceSpeaker: number;
  /** Whose words the pronoun stands in, told indirectly: "Lee said she …"; -1 when in nobody's. */
  readonly governor: number;
  /** Entities that are called by name in the pronoun's own clause, and so are not the pronoun's: "she praised Fields". */
  readonly disjoint: ReadonlySet<number>;
  /** Entities that are called by name in the quotation that the pronoun is the source of: few speak of themselves by name. */
  readonly spokenOf: ReadonlySet<number>;
  /** How many attributions have each entity's name for their source, by entity; who speaks elsewhere is likelier to here. */
  readonly namedSources: ReadonlyMap<number, number>;
  /** An entity that the pronoun cannot stand for, as a speaker is not "he" in his own words; -1 when there is none. */
  readonly excluded: number;
}

/** What each circumstance adds to a candidate's salience. */
const BONUS = { lastSpeaker: 1.6, governor: 2, sameSentence: 2.5, named: 0.3 } as const;
/** What a source's claim to be the one behind "he said" grows by with the logarithm of how often it is one by name (fitted). */
const NAMED_SOURCE = 0.95;
/** What having been mentioned in the pronoun's own paragraph adds (fitted). */
const SAME_PARAGRAPH = 0.95;
/** What is left of the last speaker's claim that many sentences later. */
const SPEAKER_DECAY = [1, 1, 0.5, 0.25, 0.1] as const;
/** What being called by name in the pronoun's own quotation takes. */
const SPOKEN_OF = 1.2;
/** How much more a gender counts that the text gave than one that it left open. */
const KNOWN_GENDER = 1.6;
/** How prominent a mention is by its place. */
const PROMINENCE = {
  source: 4,
  firstSubject: 3.8,
  subject: 3.4,
  subjectsOwner: 2.5,
  predicate: 2.5,
  object: 1.8,
  prepositional: 1,
  owner: 0.8,
} as const;
/** What a mention in reported words is worth, and one that is the source of words within words. */
const IN_CONTENT = 0.6;
const IN_HEADLINE = 0.5;

/** The entity that a third-person pronoun stands for: the most salient one that agrees with it; -1 when none does. */
export function resolvePronoun(
  discourse: Discourse,
  token: number,
  kind: PronounClass,
  options: PronounOptions,
): number {
  const { blockOf } = discourse.view.document;
  const isSpeaker = options.isSource && (kind === 'he' || kind === 'she');
  let best = -1;
  let most = -Infinity;
  const salience = discourse.salience(token, options.until);
  const claim = SPEAKER_DECAY[Math.min(options.sinceSpeaker, SPEAKER_DECAY.length - 1)] ?? 0;
  for (const id of salience.ids) {
    const entity = discourse.entity(id);
    if (entity === undefined || id === options.excluded || options.disjoint.has(id)) continue;
    const agreement = agree(entity, kind, options.isSource);
    if (agreement === null) continue;
    let score = salience.of(id) * agreement;
    if (options.spokenOf.has(id)) score -= SPOKEN_OF;
    if (id === options.governor) score += BONUS.governor;
    if (entity.named) score += BONUS.named;
    if (isSpeaker) {
      score += NAMED_SOURCE * Math.log1p(options.namedSources.get(id) ?? 0);
      if (blockOf[salience.lastToken(id)] === blockOf[token]) score += SAME_PARAGRAPH;
    }
    if (options.isSource && id === salience.subject) score += BONUS.sameSentence;
    if (options.isSource && id === options.lastSpeaker) score += BONUS.lastSpeaker * claim;
    if (score > most) {
      best = id;
      most = score;
    }
  }
  if (best < 0 && options.isSource && (kind === 'he' || kind === 'she'))
    best = lastSpokenOf(discourse, kind, options);
  const gender: Gender | null = kind === 'he' ? 'm' : kind === 'she' ? 'f' : null;
  const chosen = discourse.entity(best);
  // "she" for a lone "Kevin" is a guess among few, and makes nobody a woman.
  if (gender !== null && chosen !== undefined && (chosen.likelyGender ?? gender) === gender)
    chosen.gender ??= gender;
  return best;
}

/** A source whom nothing near explains is looked for over this many mentions before it. */
const FAR_EVENTS = 200;

/** For "he said" long after a name: the one spoken of last who agrees with the pronoun, or -1. */
function lastSpokenOf(discourse: Discourse, kind: PronounClass, options: PronounOptions): number {
  const floor = Math.max(0, options.until - FAR_EVENTS);
  for (let i = options.until - 1; i >= floor; i--) {
    const entity = discourse.entity(discourse.events[i]?.entity ?? -1);
    if (entity === undefined || entity.id === options.excluded || options.disjoint.has(entity.id))
      continue;
    if (entity.class === 'person' && agree(entity, kind, true) !== null) return entity.id;
  }
  return -1;
}

function isAnybody(entity: Entity): boolean {
  for (const role of entity.roles) if (ANYBODY.has(role)) return true;
  return false;
}

/** How well the entity suits the pronoun, as a factor; null when it cannot be meant. */
function agree(entity: Entity, kind: PronounClass, isSource: boolean): number | null {
  switch (kind) {
    case 'he':
    case 'she': {
      if (
        (entity.class !== 'person' && !(entity.class === 'author' && entity.person !== null)) ||
        entity.plural ||
        entity.members.length > 0
      )
        return null;
      if (!entity.named && isAnybody(entity)) return null;
      const gender: Gender = kind === 'he' ? 'm' : 'f';
      if (entity.gender === null && entity.likelyGender !== null && entity.person?.given == null)
        return entity.likelyGender === gender ? 1.2 : 0.7;
      if (entity.gender === null) return 1;
      return entity.gender === gender ? KNOWN_GENDER : null;
    }
    case 'they':
      if (entity.class === 'people' || entity.members.length > 0 || entity.count > 1) return 1.5;
      if (entity.class === 'organization' || entity.class === 'outlet')
        return entity.plural ? 1.5 : entity.place ? 0.2 : 0.5;
      if (entity.class === 'document') return entity.plural ? (isSource ? 0.15 : 0.6) : null;
      if (entity.class === 'person') return entity.named ? null : 0.2;
      return entity.plural ? 0.6 : null;
    case 'it':
      if (entity.plural || entity.members.length > 0) return null;
      if (entity.class === 'organization' || entity.class === 'outlet')
        return entity.place ? 0.6 : 1.2;
      if (entity.class === 'document') return 1;
      return entity.class === 'thing' ? (isSource ? 0.4 : 1) : null;
    default:
      return null;
  }
}

/** How prominent a phrase is by its place: a source, a subject, a subject's owner, an object, a possessor or after a preposition. */
export function prominence(view: ArticleView, noun: NounPhrases, index: number): number {
  const phrase = noun.phrases[index];
  if (phrase === undefined) return 0;
  const { first, end } = phrase;
  if (phrase.form === 'pronoun' && classifyPronoun(view, first) === 'first') return 0;
  if (isOfAKind(view, phrase)) return 0;
  const inTitle = view.titleCase[view.document.sentenceOf[first] ?? 0] === 1 ? IN_HEADLINE : 1;
  const inContent = (view.contentAt[first] ?? -1) >= 0 ? IN_CONTENT : 1;
  if ((view.sourceAt[first] ?? -1) >= 0) return PROMINENCE.source * inTitle * inContent;
  const possessed =
    noun.phrases[index + 1]?.possessor === index ? noun.phrases[index + 1] : undefined;
  if (possessed !== undefined)
    return (
      (isSubject(view, possessed.end) ? PROMINENCE.subjectsOwner : PROMINENCE.owner) *
      inTitle *
      inContent
    );
  const before = first - 1;
  if (hasTag(view, before, 'WDT') || hasTag(view, before, 'WP'))
    return PROMINENCE.prepositional * inTitle * inContent;
  const opens =
    noun.phrases[index - 1] === undefined ||
    view.document.sentenceOf[(noun.phrases[index - 1]?.end ?? 0) - 1] !==
      view.document.sentenceOf[first];
  if (opens && isSubject(view, phrase.form === 'common' ? extentOf(view, noun, index) : end))
    return PROMINENCE.firstSubject * inTitle * inContent;
  if (isSubject(view, phrase.form === 'common' ? extentOf(view, noun, index) : end))
    return PROMINENCE.subject * inTitle * inContent;
  if (['is', 'was', 'are', 'were'].includes(view.lower[before] ?? ''))
    return PROMINENCE.predicate * inTitle * inContent;
  if (hasTag(view, before, 'IN') || hasTag(view, before, 'TO'))
    return PROMINENCE.prepositional * inTitle * inContent;
  return PROMINENCE.object * inTitle * inContent;
}

/** "as a woman", "more than a man earns": a sort of people, and nobody whom "he" or "she" takes up. */
function isOfAKind(view: ArticleView, { first, end, determiner }: NounPhrase): boolean {
  if (determiner !== 'indefinite' || end - first !== 2) return false;
  const head = view.lower[end - 1] ?? '';
  if (head !== 'man' && head !== 'woman' && head !== 'person') return false;
  return ['as', 'than', 'like'].includes(view.lower[first - 1] ?? '');
}

/** An aside between a subject and its verb is at most this many tokens long. */
const LONGEST_ASIDE = 30;

/** Whether a finite verb follows at once, past adverbs and an aside between commas, dashes or brackets. */
export function isSubject(view: ArticleView, end: number): boolean {
  let i = end;
  while ((tagBits(view, i) & TAG.adverb) !== 0) i++;
  if ((tagBits(view, i) & TAG.finite) !== 0) return true;
  const open = view.words[i] ?? '';
  if (open !== ',' && open !== '(' && open !== '--' && open !== '—' && open !== '–') return false;
  const close = open === '(' ? ')' : open;
  const sentence = view.document.sentenceOf[end - 1];
  for (let j = i + 1; j < i + LONGEST_ASIDE && view.document.sentenceOf[j] === sentence; j++) {
    if (view.words[j] !== close) continue;
    let k = j + 1;
    while ((tagBits(view, k) & TAG.adverb) !== 0) k++;
    if ((tagBits(view, k) & TAG.finite) !== 0) return true;
  }
  return false;
}
