import type { Entity } from './entity.ts';
import { kindOf } from './kind-of.ts';
import { entityOfPhrase, type Reading } from './reading.ts';
import { ARTICLE } from './resolve-reporting.ts';

/** What leads from "the source" to what rests on it: "the source of this information", "the source behind the story". */
const RESTING: ReadonlySet<string> = new Set(['of', 'for', 'behind', 'in']);

/**
 * In an article about another outlet's, an unnamed person whom the writer calls the source of that one's information spoke
 * to it and not to the writer. For each such entity, the outlet through which its words came.
 */
export function findRelayed(reading: Reading): Map<number, number> {
  const { view, noun, discourse } = reading;
  const relayed = new Map<number, number>();
  let outlet: Entity | undefined;
  for (const [index, phrase] of noun.phrases.entries()) {
    const entity = entityOfPhrase(reading, index);
    if (entity?.class === 'outlet' && entity.roles.has(ARTICLE)) outlet = entity;
    if (outlet === undefined || entity === undefined || relayed.has(entity.id)) continue;
    const last = phrase.end - 1;
    const isSource = view.lower[last] === 'source' && view.quoted[last] !== 1;
    const owner = entityOfPhrase(reading, phrase.possessor);
    const rests =
      owner === outlet ||
      (phrase.determiner === 'definite' && RESTING.has(view.lower[phrase.end] ?? ''));
    if (isSource && rests && kindOf(entity) === 'unnamed-person') relayed.set(entity.id, outlet.id);
  }
  return new Map([...relayed].map(([id, via]) => [discourse.entity(id)?.id ?? id, via]));
}
