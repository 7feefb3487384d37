import { compareSpans, type Span } from '../text/span.ts';
import type { AnonymityNote } from './anonymity.ts';
import type { AssignedSources } from './assign-sources.ts';
import type { Entity } from './entity.ts';
import { kindOf } from './kind-of.ts';
import { nameOf } from './name-described.ts';
import type { Reading } from './reading.ts';
import type { Anonymity, ResolvedSources, Source } from './source.ts';

/** Turns the entities that attributions rest on into sources, in order of first mention. */
export function describeSources(
  reading: Reading,
  assigned: AssignedSources,
  notes: readonly AnonymityNote[],
): ResolvedSources {
  const { discourse, view } = reading;
  const author = namedAuthor(discourse.knownAuthor());
  const used = [...new Set([...assigned.sourceOf, author?.id ?? -1])].filter((id) => id >= 0);
  const entities = used
    .map((id) => discourse.entity(id))
    .filter((entity): entity is Entity => entity !== undefined);
  const position = (entity: Entity) =>
    Math.min(Infinity, ...entity.mentions.slice(0, 3).map((m) => m.first));
  entities.sort((a, b) => position(a) - position(b) || a.id - b.id);
  const index = new Map(entities.map((entity, i) => [entity.id, i]));
  const viaNames: Set<string>[] = entities.map(() => new Set());
  const viaOf = Array.from(assigned.viaOf, (id, attribution) => {
    const via = discourse.entity(id);
    const name =
      via === undefined ? viaText(reading, attribution) : viaName(reading, attribution, via);
    const source = index.get(assigned.sourceOf[attribution] ?? -1);
    if (name !== null && source !== undefined) viaNames[source]?.add(name);
    return name;
  });
  for (const entity of entities) nameOf(reading, entity);
  const names = numberNames(entities);
  const anonymity = findAnonymity(reading, entities, notes, assigned);
  const sources = entities.map((entity, i): Source => {
    const kind = kindOf(entity);
    const unnamed = anonymity.get(entity.id) ?? null;
    return {
      name: names[i] ?? entity.name,
      kind,
      anonymity: unnamed?.anonymity ?? null,
      anonymitySpan: unnamed?.span ?? null,
      descriptions: textsOf(view.document.text, entity.descriptions),
      mentions: spansOf(reading, entity),
      via: [...(viaNames[i] ?? [])],
    };
  });
  return { sources, sourceOf: assigned.sourceOf.map((id) => index.get(id) ?? -1), viaOf };
}

/** The writer is a source whenever the text tells who it is. */
function namedAuthor(author: Entity | undefined): Entity | undefined {
  return author?.named === true ? author : undefined;
}

/** What the intermediary is called: by its entity's name, but by its title where only a part of that, or somebody on the show, is known. */
function viaName(reading: Reading, attribution: number, via: Entity): string | null {
  const text = viaText(reading, attribution);
  const name = nameOf(reading, via);
  const isTitle = text?.startsWith(name) === true && text.length > name.length;
  return via.class === 'person' || isTitle ? text : name;
}

function viaText(reading: Reading, attribution: number): string | null {
  const { view } = reading;
  const via = view.attributions[attribution]?.via;
  if (via == null) return null;
  return view.document.text
    .slice(view.document.starts[via.firstToken], view.document.ends[via.endToken - 1])
    .replace(/\s+/g, ' ');
}

/** Different sources of one description are numbered in order of mention. */
function numberNames(entities: readonly Entity[]): string[] {
  const total = new Map<string, number>();
  for (const entity of entities)
    total.set(entity.name.toLowerCase(), (total.get(entity.name.toLowerCase()) ?? 0) + 1);
  const count = new Map<string, number>();
  return entities.map((entity) => {
    const key = entity.name.toLowerCase();
    if (entity.named || (total.get(key) ?? 0) < 2) return entity.name;
    const number = (count.get(key) ?? 0) + 1;
    count.set(key, number);
    return `${entity.name} ${number}`;
  });
}

function textsOf(text: string, spans: readonly Span[]): string[] {
  return [
    ...new Set([...spans].sort(compareSpans).map((span) => text.slice(span.start, span.end))),
  ];
}

function spansOf(reading: Reading, entity: Entity): Span[] {
  const { document, words } = reading.view;
  const spans = entity.mentions.map(({ first, end }) => ({
    start: document.starts[first] ?? 0,
    end:
      (document.ends[end - 1] ?? 0) -
      (end - first > 1 && /^\p{Lu}\.$/u.test(words[end - 1] ?? '') ? 1 : 0),
  }));
  spans.sort(compareSpans);
  return spans.filter(
    (span, i) => i === 0 || span.start !== spans[i - 1]?.start || span.end !== spans[i - 1]?.end,
  );
}

interface Unnamed {
  readonly anonymity: Anonymity;
  readonly span: Span | null;
}

/** A note belongs to somebody mentioned within this many sentences before it. */
const NOTE_SENTENCES = 2;

/**
 * Says of unnamed people whether the text gives a condition or a reason, by the notes nearest to their mentions. A group
 * counts as unnamed when it is made of people who are talked to ("officials said"), or when a note says so.
 */
function findAnonymity(
  reading: Reading,
  entities: readonly Entity[],
  notes: readonly AnonymityNote[],
  assigned: AssignedSources,
): Map<number, Unnamed> {
  const found = new Map<number, Unnamed>();
  const spoken = new Set<number>();
  for (const [index, id] of assigned.sourceOf.entries())
    if (reading.view.attributions[index]?.act === 'statement') spoken.add(id);
  for (const entity of entities) {
    const kind = kindOf(entity);
    if (
      kind === 'unnamed-person' ||
      (kind === 'group' && spoken.has(entity.id) && isInsiders(reading, entity))
    )
      found.set(entity.id, { anonymity: 'bare', span: null });
  }
  const speaking = new Set(entities.map((entity) => entity.id));
  for (const note of notes) {
    const entity = bearerOf(reading, note, speaking);
    if (entity === null) continue;
    const known = found.get(entity.id);
    if (
      known?.anonymity === 'reason' ||
      (known?.anonymity === 'condition' && note.anonymity === 'condition')
    )
      continue;
    found.set(entity.id, { anonymity: note.anonymity, span: note.span });
  }
  return found;
}

function isInsiders(reading: Reading, entity: Entity): boolean {
  for (const role of entity.roles) if (reading.view.lexicon.insiders.has(role)) return true;
  return false;
}

/**
 * Whom the note is about: the unnamed source mentioned last before it, or first after it in its sentence. Others who
 * are mentioned ("an aide to the mayor who asked not to be named") do not speak, and nobody asks why they go unnamed.
 */
function bearerOf(
  reading: Reading,
  note: AnonymityNote,
  speaking: ReadonlySet<number>,
): Entity | null {
  const { discourse, view } = reading;
  const sentence = view.document.sentenceOf[note.firstToken] ?? 0;
  const { events } = discourse;
  const low = discourse.eventsBefore(note.firstToken);
  for (let i = low - 1; i >= 0 && i > low - 20; i--) {
    const event = events[i];
    if (event === undefined || event.sentence < sentence) break;
    const entity = discourse.entity(event.entity);
    if (entity !== undefined && speaking.has(entity.id) && isUnnamed(entity)) return entity;
  }
  for (let i = low; i < events.length && i < low + 12; i++) {
    const event = events[i];
    if (event === undefined || event.sentence > sentence) break;
    const entity = discourse.entity(event.entity);
    if (entity !== undefined && speaking.has(entity.id) && isUnnamed(entity)) return entity;
  }
  for (let i = low - 1; i >= 0 && i > low - 30; i--) {
    const event = events[i];
    if (event === undefined || event.sentence < sentence - NOTE_SENTENCES) break;
    const entity = discourse.entity(event.entity);
    if (entity !== undefined && speaking.has(entity.id) && isUnnamed(entity)) return entity;
  }
  return null;
}

function isUnnamed(entity: Entity): boolean {
  const kind = kindOf(entity);
  return kind === 'unnamed-person' || (kind === 'group' && !entity.named);
}
