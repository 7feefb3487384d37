import type { Entity } from './entity.ts';
import { addDescribed } from './name-described.ts';
import type { Nominal } from './nominal.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { entityOfPhrase, type Reading } from './reading.ts';

/** The noun under which the outlet is remembered whose article was last spoken of. */
export const ARTICLE = 'article';
/** Nouns for writings that are an outlet's own when an outlet is named with them. */
const REPORTS: ReadonlySet<string> = new Set(['report', 'reports', 'interview', 'review']);

/** Whether the phrase is of an outlet's reporting: "the article", "a report by Politico". */
export function isReporting(reading: Reading, index: number, nominal: Nominal): boolean {
  return (
    nominal.class === 'reporting' ||
    (REPORTS.has(nominal.head) && outletOf(reading, index) !== null)
  );
}

/**
 * The outlet that speaks through its article: the one named with it ("a piece in The New Yorker"), in its sentence before it,
 * the last one whose article was spoken of, or a new one without a name.
 */
export function resolveReporting(
  reading: Reading,
  index: number,
  nominal: Nominal,
  isSource: boolean,
): Entity | null {
  const { discourse, noun } = reading;
  const phrase = noun.phrases[index];
  if (phrase === undefined) return null;
  const outlet = outletOf(reading, index) ?? outletInSentence(reading, phrase);
  if (outlet !== null) {
    discourse.addRole(outlet, ARTICLE);
    return outlet;
  }
  if (phrase.determiner !== 'indefinite' && phrase.determiner !== 'none') {
    const last =
      discourse.entity(discourse.withRole(ARTICLE).at(-1) ?? -1) ??
      mostSalientOutlet(reading, phrase);
    if (last !== undefined) return last;
  }
  if (!isSource && phrase.determiner === 'none') return null;
  const entity = addDescribed(reading, index, nominal);
  discourse.addRole(entity, ARTICLE);
  return entity;
}

/** The outlet that the phrase itself says a report is from, or null. */
function outletOf(reading: Reading, index: number): Entity | null {
  const { discourse, noun, view, linked } = reading;
  const phrase = noun.phrases[index];
  if (phrase === undefined) return null;
  const owner = entityOfPhrase(reading, phrase.possessor);
  if (owner?.class === 'outlet') return owner;
  for (let i = phrase.first; i < phrase.end; i++) {
    const entity = discourse.entity(linked.entityOf[noun.nameOf[i] ?? -1] ?? -1);
    if (entity?.class === 'outlet') return entity;
  }
  if (!['by', 'from', 'in', 'for', 'at', 'on'].includes(view.lower[phrase.end] ?? '')) return null;
  const entity = entityOfPhrase(reading, noun.phraseOf[phrase.end + 1] ?? -1);
  return entity?.class === 'outlet' ? entity : null;
}

/** The outlet that the phrase's own sentence names before it ("The Post ran a feature"), or null. */
function outletInSentence(reading: Reading, phrase: NounPhrase): Entity | null {
  const { discourse, view } = reading;
  const sentence = view.document.sentenceOf[phrase.first] ?? 0;
  for (let i = discourse.events.length - 1; i >= 0; i--) {
    const event = discourse.events[i];
    if (event === undefined || event.sentence !== sentence) return null;
    const entity = discourse.entity(event.entity);
    if (entity?.class === 'outlet') return entity;
  }
  return null;
}

function mostSalientOutlet(reading: Reading, phrase: NounPhrase): Entity | undefined {
  let best: Entity | undefined;
  let most = 0;
  const salience = reading.discourse.salience(phrase.first);
  for (const id of salience.ids) {
    const score = salience.of(id);
    const entity = reading.discourse.entity(id);
    if (entity?.class !== 'outlet' || score <= most) continue;
    best = entity;
    most = score;
  }
  return best;
}
