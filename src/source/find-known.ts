import type { Entity, EntityClass } from './entity.ts';
import { CREEDS } from './name-words.ts';
import type { Nominal } from './nominal.ts';
import { EPITHETS, GENERIC_BODIES, OFFICES, STRONG_EPITHETS, synonymsOf } from './noun-families.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { extentOf } from './phrase-extent.ts';
import { ownerKey, ownerOf, type Reading } from './reading.ts';
import type { Salience } from './salience.ts';

/** What each way of being called so is worth, before salience and qualifiers. */
const WORTH = { sameNoun: 1.5, announced: 0.6, synonym: 0.4, epithet: 0.1 } as const;
/** How salient somebody must be to be called by a synonym, by an epithet, or by a noun for any body. */
const LEAST = { synonym: 0.2, epithet: 0.6, strongEpithet: 0.05, body: 0.3 } as const;
/** What each doubling of an entity's mentions adds for an epithet, and what standing in its sentence takes. */
const MENTIONED = 0.05;
const SAME_SENTENCE = 0.3;
/** Nouns by which a text goes on about somebody whom it does not name. */
const UNNAMED: ReadonlySet<string> = new Set(['person', 'individual', 'source', 'official']);
/** What a qualifier that is known of the entity adds, and what an unknown one takes. */
const KNOWN_QUALIFIER = 1;
const UNKNOWN_QUALIFIER = -0.4;
/** Nouns by which a text goes on about any body, whatever its name says that it is. */
const ANY_BODY: ReadonlySet<string> = new Set([
  'company', 'firm', 'agency', 'group', 'organization', 'organisation', 'charity', 'corporation', 'nonprofit', 'department', 'bureau', 'commission', 'institute',
]); // biome-ignore format: a table
/** Nouns for bodies of one sort, which no body of another sort by its name is called by. */
const SORTS: ReadonlySet<string> = new Set([
  'department', 'bureau', 'commission', 'institute', 'association', 'club', 'airline', 'country', 'nation',
]); // biome-ignore format: a table
/** A body that is only named inside other phrases is taken up this many sentences later at most. */
const MENTIONED_SENTENCES = 8;
/** A body that is introduced by its sort ("a federal appeals court") is named within this many sentences. */
const SOON_SENTENCES = 12;

/** The entity, spoken of before or named anywhere, that a common noun phrase takes up; null when it brings in a new one. */
export function findKnown(reading: Reading, index: number, nominal: Nominal): Entity | null {
  const phrase = reading.noun.phrases[index];
  if (phrase === undefined) return null;
  const owner = ownerOf(reading, index);
  if (owner >= 0 && phrase.possessor >= 0) return heldBy(reading, owner, nominal);
  if (!takesUp(reading, phrase, nominal) || isAnyPeople(reading, index, phrase, nominal))
    return null;
  return new Search(reading, index, phrase, nominal).find();
}

function heldBy(reading: Reading, owner: number, nominal: Nominal): Entity | null {
  for (const head of [nominal.head, ...synonymsOf(nominal.head)]) {
    const held = reading.discourse.withKey(ownerKey(owner, head));
    if (held !== undefined && held.id !== owner && isMany(held) === nominal.plural) return held;
  }
  return null;
}

/** Whether the phrase by its form speaks of somebody known: "the", "this", or in a headline no article at all. */
function takesUp(reading: Reading, phrase: NounPhrase, nominal: Nominal): boolean {
  if (
    phrase.determiner === 'definite' ||
    phrase.determiner === 'demonstrative' ||
    phrase.determiner === 'possessive'
  )
    return true;
  if (phrase.determiner !== 'none' || nominal.plural) return false;
  return nominal.class === 'organization' || isHeadline(reading, phrase);
}

/** "The people of this valley" are no people that were spoken of in other words: what follows says who is meant. */
function isAnyPeople(
  { view, noun }: Reading,
  index: number,
  phrase: NounPhrase,
  { head, plural }: Nominal,
): boolean {
  return plural && MANKIND.has(head) && extentOf(view, noun, index) > phrase.end;
}

const MANKIND: ReadonlySet<string> = new Set(['people', 'person', 'man', 'woman', 'human']);

/** Whether the phrase stands in a headline, where articles are left out. */
export function isHeadline(reading: Reading, phrase: NounPhrase): boolean {
  return reading.view.titleCase[reading.view.document.sentenceOf[phrase.first] ?? 0] === 1;
}

/** One look for the best candidate; salience is counted only when somebody is in question. */
class Search {
  readonly #reading: Reading;
  readonly #index: number;
  readonly #phrase: NounPhrase;
  readonly #nominal: Nominal;
  #salience: Salience | null = null;
  #best: Entity | null = null;
  #most = 0;

  constructor(reading: Reading, index: number, phrase: NounPhrase, nominal: Nominal) {
    this.#reading = reading;
    this.#index = index;
    this.#phrase = phrase;
    this.#nominal = nominal;
  }

  find(): Entity | null {
    const { discourse } = this.#reading;
    const { head, plural } = this.#nominal;
    for (const id of discourse.withRole(head)) {
      const isSomebody = STRONG_EPITHETS.has(head) && discourse.entity(id)?.named !== true;
      this.#consider(id, isSomebody ? WORTH.announced : WORTH.sameNoun);
    }
    if (!plural)
      for (const synonym of synonymsOf(head))
        for (const id of discourse.withRole(synonym))
          if (this.#salienceOf(id) > LEAST.synonym) this.#consider(id, WORTH.synonym);
    if (this.#best === null && this.#nominal.class === 'person' && !plural)
      this.#considerAnnounced();
    const isBare = !SORTS.has(head) || this.#nominal.qualifiers.length === 0;
    if (this.#best === null && ANY_BODY.has(head) && !plural && isBare) this.#considerMentioned();
    if (this.#best === null && !plural && UNNAMED.has(head)) this.#considerUnnamed();
    if (this.#best?.named !== true && this.#isEpithet())
      this.#considerNamed(STRONG_EPITHETS.has(head) ? LEAST.strongEpithet : LEAST.epithet);
    if (
      this.#best === null &&
      !plural &&
      (GENERIC_BODIES.has(head) || this.#nominal.class === 'outlet') &&
      this.#nominal.properQualifiers.length === 0 &&
      !(this.#nominal.qualifiers.length > 0 && this.#nominal.class === 'organization')
    )
      this.#considerNamed(LEAST.body);
    return this.#best;
  }

  get #mind(): Salience {
    this.#salience ??= this.#reading.discourse.salience(this.#phrase.first);
    return this.#salience;
  }

  #salienceOf(id: number): number {
    return this.#mind.of(this.#reading.discourse.entity(id)?.id ?? id);
  }

  #consider(id: number, worth: number, unknown = UNKNOWN_QUALIFIER, prior = 0): void {
    const entity = this.#reading.discourse.entity(id);
    if (entity === undefined || !suits(entity, this.#nominal)) return;
    if (isAnothers(entity, this.#nominal, this.#reading.view.lexicon.demonyms)) return;
    const score =
      worth +
      prior +
      Math.min(2, this.#salienceOf(entity.id) * 0.5) +
      matchQualifiers(entity, this.#nominal.qualifiers, unknown);
    if (score <= this.#most) return;
    this.#best = entity;
    this.#most = score;
  }

  /** Whom the article elsewhere, perhaps later, calls so: the only one, or one who is in mind. */
  #considerAnnounced(): void {
    const { discourse } = this.#reading;
    const bearers = new Map<number, number>();
    for (const { entity } of discourse.announced(this.#nominal.head)) {
      const id = discourse.entity(entity)?.id ?? entity;
      bearers.set(id, (bearers.get(id) ?? 0) + 1);
    }
    const total = [...bearers.values()].reduce((sum, count) => sum + count, 0);
    for (const [id, count] of bearers) {
      if (discourse.entity(id)?.named !== true) continue;
      const isMain = count * 2 > total;
      if (isMain || this.#salienceOf(id) > LEAST.synonym) this.#consider(id, WORTH.announced);
    }
  }

  /** The body of that sort whose name stands nearest before, be it in the middle of a phrase: "the IRS chief … the agency". */
  #considerMentioned(): void {
    const { discourse, view } = this.#reading;
    const { sentenceOf } = view.document;
    const { first } = this.#phrase;
    let nearest = -1;
    let latest = -1;
    for (const noun of [this.#nominal.head, ...synonymsOf(this.#nominal.head)])
      for (const { entity, token } of discourse.announced(noun)) {
        if (token >= first || token <= latest) continue;
        if ((sentenceOf[first] ?? 0) - (sentenceOf[token] ?? 0) > MENTIONED_SENTENCES) continue;
        nearest = entity;
        latest = token;
      }
    if (nearest >= 0) this.#consider(nearest, WORTH.announced);
  }

  /** Whether the entity is known by another office than the phrase's. */
  #holdsOther(entity: Entity): boolean {
    if (!OFFICES.has(this.#nominal.head) || entity.class !== 'person') return false;
    return entity.roles.size > 0 && !entity.roles.has(this.#nominal.head);
  }

  /** Whether the entity's own name says that it is a body of another sort: "the department" is no committee. */
  #isOtherSort(entity: Entity): boolean {
    const { head } = this.#nominal;
    if (!SORTS.has(head) || entity.class !== 'organization' || entity.roles.size === 0)
      return false;
    for (const noun of [head, ...synonymsOf(head)]) if (entity.roles.has(noun)) return false;
    return true;
  }

  #isEpithet(): boolean {
    const { class: kind, plural, head, qualifiers } = this.#nominal;
    if (
      kind !== 'person' ||
      plural ||
      !EPITHETS.has(head) ||
      this.#phrase.determiner !== 'definite'
    )
      return false;
    return (
      qualifiers.includes('former') ||
      extentOf(this.#reading.view, this.#reading.noun, this.#index) === this.#phrase.end
    );
  }

  /** "that person", after "an official who knows the plan". */
  #considerUnnamed(): void {
    for (const id of this.#mind.ids) {
      const entity = this.#reading.discourse.entity(id);
      if (entity?.named === false && entity.class === 'person')
        this.#consider(id, WORTH.epithet, 0);
    }
  }

  #considerNamed(least: number): void {
    for (const id of this.#mind.ids) {
      const entity = this.#reading.discourse.entity(id);
      if (entity?.named !== true || this.#mind.of(id) < least || this.#holdsOther(entity)) continue;
      if (this.#isOtherSort(entity)) continue;
      this.#consider(id, WORTH.epithet, 0, this.#priorOf(entity));
    }
  }

  /** Before its salience: the more an entity is mentioned, the likelier; the less, where the epithet's own sentence names it. */
  #priorOf(entity: Entity): number {
    const { sentenceOf } = this.#reading.view.document;
    const last = entity.mentions.at(-1)?.first ?? -1;
    const isHere = sentenceOf[last] === sentenceOf[this.#phrase.first];
    return MENTIONED * Math.log2(1 + entity.mentions.length) - (isHere ? SAME_SENTENCE : 0);
  }
}

/** The named body that "a federal appeals court" or a headline's "panel" turns out to be soon after, or null. */
export function findNamedSoon(
  reading: Reading,
  phrase: NounPhrase,
  nominal: Nominal,
): Entity | null {
  if (nominal.class === 'person') return findPersonSoon(reading, phrase, nominal);
  if (nominal.class !== 'organization' || nominal.plural) return null;
  if (
    phrase.determiner !== 'indefinite' &&
    !(phrase.determiner === 'none' && isHeadline(reading, phrase))
  )
    return null;
  const { view, discourse } = reading;
  const sentence = view.document.sentenceOf[phrase.first] ?? 0;
  for (const head of [nominal.head, ...synonymsOf(nominal.head)])
    for (const { entity: id, token } of discourse.announced(head)) {
      const entity = discourse.entity(id);
      const distance = (view.document.sentenceOf[token] ?? 0) - sentence;
      if (distance > SOON_SENTENCES) break;
      if (entity === undefined || token < phrase.end) continue;
      if (matchQualifiers(entity, nominal.qualifiers) > 0) return entity;
    }
  return null;
}

/** A lead of this many sentences may speak of somebody whom only the text after it names. */
const LEAD_SENTENCES = 2;

/** The only person whom the text names soon after its lead and calls by the lead's own noun ("A mill worker … Ann Lee, a worker at"), or null. */
function findPersonSoon(reading: Reading, phrase: NounPhrase, nominal: Nominal): Entity | null {
  const { view, discourse } = reading;
  const sentence = view.document.sentenceOf[phrase.first] ?? 0;
  if (sentence === 0 && phrase.determiner === 'none' && !nominal.plural)
    return firstNamedSource(reading, phrase, nominal);
  if (nominal.plural || phrase.determiner !== 'indefinite' || sentence >= LEAD_SENTENCES)
    return null;
  let found: Entity | null = null;
  for (const { entity: id, token } of discourse.announced(nominal.head)) {
    const entity = discourse.entity(id);
    const distance = (view.document.sentenceOf[token] ?? 0) - sentence;
    if (distance > SOON_SENTENCES) break;
    if (entity?.named !== true || token < phrase.end || !suits(entity, nominal)) continue;
    if (found !== null && found !== entity) return null;
    found = entity;
  }
  return found;
}

/** A headline's "former rival says" is named within this many sentences. */
const HEADLINE_SENTENCES = 3;
/** And tokens, of which the headline has that many at most. */
const MOST_TOKENS = 200;
const LONGEST_HEADLINE = 60;

/** The person whom the text after its headline names first as a source, where the headline does not name that one, or null. */
function firstNamedSource(reading: Reading, phrase: NounPhrase, nominal: Nominal): Entity | null {
  const { view, noun, linked, discourse } = reading;
  const { sentenceOf, sentenceStarts } = view.document;
  const body = sentenceStarts[1] ?? Infinity;
  if ((view.sourceAt[phrase.end - 1] ?? -1) < 0 || body > LONGEST_HEADLINE) return null;
  for (let i = body; i < MOST_TOKENS && (sentenceOf[i] ?? Infinity) <= HEADLINE_SENTENCES; i++) {
    const name = noun.nameOf[i] ?? -1;
    if (name < 0 || (view.sourceAt[i] ?? -1) < 0) continue;
    const entity = discourse.entity(linked.entityOf[name] ?? -1);
    if (entity === undefined || entity.class !== 'person' || !suits(entity, nominal)) continue;
    for (let j = 0; j < body; j++)
      if (linked.entityOf[noun.nameOf[j] ?? -1] === entity.id) return null;
    return entity;
  }
  return null;
}

function suits(entity: Entity, nominal: Nominal): boolean {
  if (nominal.gender !== null && entity.gender !== null && nominal.gender !== entity.gender)
    return false;
  return isMany(entity) === nominal.plural && isSameSort(entity.class, nominal.class);
}

/** Whether the entity is several, or people whom nobody has counted. */
function isMany({ plural, members, class: kind }: Entity): boolean {
  return plural || members.length > 0 || kind === 'people';
}

function isSameSort(a: EntityClass, b: Nominal['class']): boolean {
  if (a === b) return true;
  if (b === 'people') return a === 'person' || a === 'organization';
  if (b === 'person') return a === 'author';
  const bodies: readonly string[] = ['organization', 'outlet', 'thing'];
  return (bodies.includes(a) && bodies.includes(b)) || (a === 'thing' && b === 'document');
}

/** Whether a name before the noun says that it is another one: "the Obama administration" after "the Clinton administration". */
function isAnothers(entity: Entity, nominal: Nominal, demonyms: ReadonlySet<string>): boolean {
  if (isOfOtherNation(entity, nominal, demonyms) || isOfOtherInstance(entity, nominal)) return true;
  if (nominal.properQualifiers.length === 0 || (entity.class === 'person' && entity.named))
    return false;
  const name = entity.named ? entity.name.toLowerCase() : '';
  return nominal.properQualifiers.some(
    (word) => !entity.qualifiers.has(word) && !name.includes(word),
  );
}

/** Words for a court that sits over or under others; "lower" is every one that is not the highest. */
const INSTANCES: ReadonlyMap<string, string> = new Map([
  ['supreme', 'highest'],
  ['high', 'highest'],
  ['highest', 'highest'],
  ['appeals', 'appeals'],
  ['appellate', 'appeals'],
  ['circuit', 'appeals'],
  ['district', 'first'],
  ['trial', 'first'],
  ['magistrates', 'first'],
]);

/** "The appeals court" is not the Supreme Court. */
function isOfOtherInstance(entity: Entity, { head, qualifiers }: Nominal): boolean {
  if (head !== 'court') return false;
  const known = new Set<string | undefined>();
  for (const word of [...entity.qualifiers, ...entity.name.toLowerCase().split(/[^a-z]+/)])
    if (INSTANCES.has(word)) known.add(INSTANCES.get(word));
  if (known.size === 0) return false;
  if (qualifiers.includes('lower')) return known.has('highest');
  return qualifiers.some((word) => INSTANCES.has(word) && !known.has(INSTANCES.get(word)));
}

/** Whether both are said to be of a nation and not of the same: "the American leader" is not President Xi of China. */
function isOfOtherNation(
  entity: Entity,
  { qualifiers }: Nominal,
  demonyms: ReadonlySet<string>,
): boolean {
  const isNation = (word: string) => demonyms.has(word) && !CREEDS.has(word);
  const wanted = qualifiers.filter(isNation);
  if (wanted.length === 0 || wanted.some((word) => entity.qualifiers.has(word))) return false;
  return [...entity.qualifiers].some(isNation);
}

/** Qualifiers that the entity is known by speak for it; unknown ones against it. */
function matchQualifiers(
  entity: Entity,
  qualifiers: readonly string[],
  unknown = UNKNOWN_QUALIFIER,
): number {
  if (qualifiers.length === 0) return 0;
  const name = entity.named ? entity.name.toLowerCase() : '';
  let score = 0;
  for (const word of qualifiers) {
    const isKnown = entity.qualifiers.has(word) || entity.roles.has(word) || name.includes(word);
    score += isKnown ? KNOWN_QUALIFIER : unknown;
  }
  return score;
}
