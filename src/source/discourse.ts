import { partitionPoint } from '../text/partition-point.ts';
import type { ArticleView } from './article-view.ts';
import { createEntity, type Entity, type EntityClass } from './entity.ts';
import { Salience } from './salience.ts';

/** A mention that can be taken up by a pronoun: which entity, where, and how prominent. */
export interface MentionEvent {
  readonly entity: number;
  readonly token: number;
  readonly sentence: number;
  readonly weight: number;
}

/** Pronouns look back over this many mentions at most. */
const MOST_EVENTS = 50;

/** What a mention is worth that many sentences later. */
const DECAY = [1, 0.4, 0.16, 0.064, 0.0256, 0.01, 0.004] as const;
/** Pronouns look back over this many sentences at most. */
const MOST_SENTENCES = DECAY.length - 1;
/** What standing right before adds, falling with each token. */
const NEARNESS = 0.3;
/** A mention this prominent is a subject's. */
const SUBJECT_WEIGHT = 2;

/** A noun is noted for this many of its bearers at most. */
const MOST_ANNOUNCED = 200;

/** That the article calls an entity by some noun at this token. */
export interface Announcement {
  readonly entity: number;
  readonly token: number;
}

/** The entities of one article while it is being read: what there is, what it is called, and what is in mind. */
export class Discourse {
  readonly entities: Entity[];
  readonly view: ArticleView;
  /** For each phrase, its entity, or -1. */
  readonly entityOfPhrase: Int32Array;
  readonly events: MentionEvent[] = [];
  /** Role and head nouns, to the entities described so, the latest last. */
  readonly #byRole = new Map<string, number[]>();
  /** Whole descriptions ("trump campaign", "3:lawyer"), to their entity. */
  readonly #byKey = new Map<string, number>();
  readonly #announced = new Map<string, Announcement[]>();
  readonly #salience = new Salience();
  readonly #merged = new Map<number, number>();
  #author = -1;

  constructor(view: ArticleView, entities: Entity[], phraseCount: number) {
    this.view = view;
    this.entities = entities;
    this.entityOfPhrase = new Int32Array(phraseCount).fill(-1);
  }

  /** The entity of this id, or the one that it was merged into. */
  entity(id: number): Entity | undefined {
    return id < 0 ? undefined : this.entities[this.#find(id)];
  }

  #find(id: number): number {
    let at = id;
    for (let next = this.#merged.get(at); next !== undefined; next = this.#merged.get(at))
      at = next;
    return at;
  }

  /** Makes `from` one with `into`, which keeps its id and takes over all that is known of both. */
  merge(from: Entity, into: Entity): void {
    if (from.id === into.id) return;
    this.#merged.set(from.id, into.id);
    into.mentions.push(...from.mentions);
    into.descriptions.push(...from.descriptions);
    for (const role of from.roles) this.addRole(into, role);
    for (const word of from.qualifiers) into.qualifiers.add(word);
    into.gender ??= from.gender;
  }

  add(kind: EntityClass, name: string): Entity {
    const entity = createEntity(this.entities.length, kind, name);
    this.entities.push(entity);
    return entity;
  }

  /** Says that this person wrote the article. */
  setAuthor(entity: Entity): void {
    this.#author = entity.id;
    entity.class = 'author';
  }

  /** The article's writer where the text has told of one; undefined before that. */
  knownAuthor(): Entity | undefined {
    return this.entity(this.#author);
  }

  /** The article's writer, who is an entity from the first "I" on. */
  author(): Entity {
    const known = this.knownAuthor();
    if (known !== undefined) return known;
    const entity = this.add('author', this.view.info.byline ?? 'the writer');
    this.#author = entity.id;
    return entity;
  }

  /** Those whom the writer calls "you". */
  readers(): Entity {
    const known = this.withKey('you');
    if (known !== undefined) return known;
    const entity = this.add('people', 'readers');
    entity.plural = true;
    this.setKey('you', entity);
    return entity;
  }

  /** Notes that the article somewhere, at this token, calls the entity by this noun, which holds for the whole of it. */
  announce(entity: Entity, noun: string, token: number): void {
    const list = this.#announced.get(noun);
    if (list === undefined) this.#announced.set(noun, [{ entity: entity.id, token }]);
    else if (list.length < MOST_ANNOUNCED) list.push({ entity: entity.id, token });
  }

  /** Who is called by this noun anywhere in the article, in text order. */
  announced(noun: string): readonly Announcement[] {
    return this.#announced.get(noun) ?? [];
  }

  /** Says that the entity has been called by this role noun. */
  addRole(entity: Entity, role: string): void {
    entity.roles.add(role);
    const list = this.#byRole.get(role);
    if (list === undefined) {
      this.#byRole.set(role, [entity.id]);
      return;
    }
    const at = list.indexOf(entity.id);
    if (at >= 0) list.splice(at, 1);
    list.push(entity.id);
    if (list.length > 40) list.shift();
  }

  /** The entities called so, the latest last. */
  withRole(role: string): readonly number[] {
    return this.#byRole.get(role) ?? [];
  }

  withKey(key: string): Entity | undefined {
    return this.entity(this.#byKey.get(key) ?? -1);
  }

  setKey(key: string, entity: Entity): void {
    this.#byKey.set(key, entity.id);
  }

  /** Notes a mention; `weight` is 0 for one that no pronoun takes up. */
  mention(entity: Entity, first: number, end: number, weight: number): void {
    entity.mentions.push({ first, end });
    this.recall(entity, end, weight);
  }

  /** Brings an entity to mind by what ends at token `end`, without a mention of its own. */
  recall(entity: Entity, end: number, weight: number): void {
    if (weight > 0)
      this.events.push({
        entity: entity.id,
        token: end - 1,
        sentence: this.view.document.sentenceOf[end - 1] ?? 0,
        weight,
      });
  }

  /** How many of the events, which stand in text order while the writer's own words are read, are before the token. */
  eventsBefore(token: number): number {
    const { events } = this;
    return partitionPoint(0, events.length, (index) => (events[index]?.token ?? 0) < token);
  }

  /**
   * How much each entity is on the reader's mind at `token`, by its mentions before (after Lappin and Leass 1994: weights by
   * grammatical role, falling with each sentence, the best of each sentence counted). `until` bounds the events looked at,
   * for tokens read out of order. What is returned holds until the next call.
   */
  salience(token: number, until = this.events.length): Salience {
    const salience = this.#salience;
    salience.clear();
    const sentence = this.view.document.sentenceOf[token] ?? 0;
    for (let i = until - 1, seen = 0; i >= 0 && seen < MOST_EVENTS; i--, seen++) {
      const event = this.events[i];
      if (event === undefined || event.token >= token) continue;
      const distance = sentence - event.sentence;
      if (distance > MOST_SENTENCES) break;
      const id = this.#find(event.entity);
      if (distance === 0 && event.weight >= SUBJECT_WEIGHT && salience.subject < 0)
        salience.subject = id;
      const near = NEARNESS / (1 + token - event.token);
      salience.add(id, event.weight * (DECAY[distance] ?? 0), event.sentence, near, event.token);
    }
    return salience;
  }
}
