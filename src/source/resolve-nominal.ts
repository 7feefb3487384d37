import { TAG, tagBits } from './article-view.ts';
import { lineOf } from './describe.ts';
import type { Entity, EntityClass } from './entity.ts';
import type { Nominal } from './nominal.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { extentOf } from './phrase-extent.ts';
import { ownerOf, type Reading } from './read-phrases.ts';

/** Nouns that stand for one another when a text speaks of one thing twice. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['lawyer', 'attorney', 'counsel', 'solicitor', 'barrister'],
  ['spokesman', 'spokeswoman', 'spokesperson', 'representative'],
  ['father', 'dad'], ['mother', 'mom', 'mum'], ['wife', 'spouse'], ['husband', 'spouse'],
  ['adviser', 'advisor', 'aide'], ['aide', 'staffer'],
  ['lawmaker', 'legislator', 'politician'], ['chairman', 'chairwoman', 'chair'],
  ['doctor', 'physician'], ['researcher', 'scientist', 'author', 'academic', 'professor', 'scholar'],
  ['agent', 'employee', 'officer'], ['worker', 'employee', 'staffer'], ['protester', 'demonstrator', 'protestor', 'activist'],
  ['company', 'firm', 'corporation', 'business', 'maker', 'manufacturer', 'giant', 'retailer', 'utility', 'carmaker', 'bank', 'lender', 'operator', 'publisher', 'supplier'],
  ['agency', 'department', 'bureau', 'office', 'ministry', 'service', 'regulator', 'watchdog', 'authority', 'commission', 'administration'],
  ['group', 'organization', 'organisation', 'association', 'coalition', 'union', 'charity', 'foundation', 'alliance', 'nonprofit', 'campaign', 'body', 'fund', 'league', 'institute', 'society', 'council', 'federation', 'committee'],
  ['committee', 'panel', 'commission', 'subcommittee'], ['court', 'tribunal', 'panel'], ['campaign', 'camp', 'team'],
  ['government', 'administration', 'state', 'country', 'regime'], ['university', 'college', 'school'], ['club', 'team', 'side'],
  ['newspaper', 'paper', 'daily', 'tabloid', 'publication', 'outlet'], ['website', 'site', 'outlet', 'blog', 'publication'], ['magazine', 'publication', 'weekly'],
  ['network', 'channel', 'broadcaster', 'station', 'outlet'], ['show', 'program', 'programme'],
  ['report', 'study', 'analysis', 'research', 'paper', 'survey', 'review', 'finding', 'findings'], ['poll', 'survey', 'polling'],
  ['lawsuit', 'suit', 'complaint', 'case', 'filing'], ['law', 'act', 'legislation', 'bill', 'measure', 'statute'], ['rule', 'rules', 'regulation', 'guidance', 'policy', 'order'],
  ['letter', 'memo', 'note', 'email', 'message'], ['tweet', 'post', 'message'], ['ruling', 'decision', 'opinion', 'verdict', 'judgment', 'order'], ['statement', 'release'],
  ['ad', 'advertisement', 'spot', 'commercial', 'video'],
]; // biome-ignore format: a table
/** Nouns by which writers vary a named person's name without having said that they apply. */
const EPITHETS: ReadonlySet<string> = new Set([
  'man', 'woman', 'candidate', 'nominee', 'billionaire', 'millionaire', 'businessman', 'businesswoman', 'mogul', 'tycoon', 'politician', 'star',
  'frontrunner', 'front-runner', 'incumbent', 'contender', 'hopeful', 'democrat', 'republican', 'socialist', 'native', 'actor', 'actress', 'singer',
  'senator', 'governor', 'congressman', 'congresswoman', 'lawmaker', 'president', 'secretary', 'mayor', 'author', 'writer', 'developer', 'magnate',
  'neurosurgeon', 'surgeon', 'minister', 'premier', 'chancellor', 'leader', 'chief', 'ceo', 'executive', 'coach', 'striker', 'player', 'rapper', 'year-old',
  'pontiff', 'lady', 'diplomat', 'professor', 'lawyer', 'prosecutor', 'veteran', 'conservative', 'liberal', 'boss', 'host', 'independent', 'libertarian',
]); // biome-ignore format: a table
const GENERIC_BODIES: ReadonlySet<string> = new Set([
  'company', 'firm', 'corporation', 'agency', 'group', 'organization', 'organisation', 'body', 'department', 'institution', 'giant', 'fund', 'maker',
  'retailer', 'charity', 'association', 'institute', 'think-tank', 'nonprofit', 'business', 'bureau', 'commission', 'regulator', 'manufacturer', 'airline', 'carrier', 'country', 'nation', 'club',
]); // biome-ignore format: a table

const SYNONYM_INDEX: ReadonlyMap<string, ReadonlySet<string>> = indexSynonyms();

function indexSynonyms(): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const family of SYNONYMS)
    for (const word of family) {
      const others = index.get(word) ?? new Set<string>();
      for (const other of family) if (other !== word) others.add(other);
      index.set(word, others);
    }
  return index;
}

/** The entity that a common noun phrase stands for, old or new; null for what can be nobody's source. */
export function resolveNominal(
  reading: Reading,
  index: number,
  nominal: Nominal,
  isSource: boolean,
): Entity | null {
  const phrase = reading.noun.phrases[index];
  if (phrase === undefined) return null;
  if (nominal.class === 'thing' && !isSource) return null;
  if (nominal.class === 'reporting' || isOutletsReport(reading, index, nominal))
    return resolveReporting(reading, index, phrase, nominal, isSource);
  const key = keyOf(reading, index, phrase, nominal);
  const byKey = reading.discourse.withKey(key);
  if (byKey !== undefined && sameAgain(reading, phrase, nominal, byKey)) return byKey;
  const known = lookUp(reading, index, phrase, nominal);
  if (known !== null) return known;
  if (!isSource && (!isWorthNoting(nominal) || isHeadline(reading, phrase))) return null;
  const later = namedLater(reading, phrase, nominal);
  if (later !== null) return later;
  const entity = create(reading, index, nominal);
  reading.discourse.setKey(key, entity);
  return entity;
}

function isWorthNoting(nominal: Nominal): boolean {
  return nominal.class !== 'thing';
}

/** Whether the same words again mean the same one: yes, but not "an official" after "an official". */
function sameAgain(
  reading: Reading,
  phrase: NounPhrase,
  nominal: Nominal,
  entity: Entity,
): boolean {
  if (entity.class !== 'person' || entity.named) return true;
  if (phrase.determiner !== 'indefinite') return true;
  return reading.view.lexicon.uniqueRoles.has(nominal.head);
}

/** The words by which the same description is known again: its owner or qualifiers, and its head. */
function keyOf(reading: Reading, index: number, phrase: NounPhrase, nominal: Nominal): string {
  const owner = ownerOf(reading, index, phrase);
  const head = nominal.plural ? `${nominal.head}+` : nominal.head;
  if (owner >= 0 && nominal.qualifiers.length === 0) return `${owner}:${head}`;
  const after =
    nominal.class === 'people' || nominal.class === 'person'
      ? reading.view.lower.slice(phrase.end, extentOf(reading.view, reading.noun, index)).join(' ')
      : '';
  return `${owner >= 0 ? owner : ''}:${nominal.qualifiers.join(' ')} ${head} ${after}`;
}

function lookUp(
  reading: Reading,
  index: number,
  phrase: NounPhrase,
  nominal: Nominal,
): Entity | null {
  const { discourse, view } = reading;
  const definite =
    phrase.determiner === 'definite' ||
    phrase.determiner === 'demonstrative' ||
    phrase.determiner === 'possessive';
  const owner = ownerOf(reading, index, phrase);
  if (owner >= 0 && phrase.possessor >= 0) {
    for (const head of [nominal.head, ...(SYNONYM_INDEX.get(nominal.head) ?? [])]) {
      const held = discourse.withKey(`${owner}:${head}`);
      if (held !== undefined && held.id !== owner) return held;
    }
    return null;
  }
  if (
    !definite &&
    !(
      phrase.determiner === 'none' &&
      (nominal.class === 'organization' || isHeadline(reading, phrase))
    )
  )
    return null;
  if (isHeadline(reading, phrase) && phrase.determiner === 'none' && nominal.plural) return null;
  const salience = discourse.salience(phrase.first).scores;
  let best: Entity | null = null;
  let most = 0;
  const consider = (id: number, base: number) => {
    const entity = discourse.entity(id);
    if (entity === undefined || !suits(entity, nominal) || isAnothers(entity, nominal)) return;
    let score =
      base + Math.min(2, (salience.get(id) ?? 0) * 0.5) + overlap(entity, nominal.qualifiers);
    if (owner >= 0 && entity.owner === owner) score += 1;
    if (score > most) {
      best = entity;
      most = score;
    }
  };
  for (const id of discourse.withRole(nominal.head)) consider(id, 1.5);
  for (const synonym of SYNONYM_INDEX.get(nominal.head) ?? [])
    for (const id of discourse.withRole(synonym))
      if ((salience.get(id) ?? 0) > 0.2) consider(id, 0.4);
  if (
    best === null &&
    EPITHETS.has(nominal.head) &&
    !nominal.plural &&
    nominal.class === 'person' &&
    phrase.determiner === 'definite' &&
    (extentOf(view, reading.noun, index) === phrase.end || nominal.qualifiers.includes('former'))
  )
    for (const [id, score] of salience)
      if (discourse.entity(id)?.named === true && score >= 0.6) consider(id, 0.1);
  if (
    best === null &&
    (GENERIC_BODIES.has(nominal.head) || nominal.class === 'outlet') &&
    !nominal.plural
  )
    for (const [id, score] of salience)
      if (discourse.entity(id)?.named === true && score >= 0.4) consider(id, 0.1);
  return best;
}

/** A body that is introduced by its sort ("a federal appeals court") may be named soon after. */
const SOON_SENTENCES = 12;

function namedLater(reading: Reading, phrase: NounPhrase, nominal: Nominal): Entity | null {
  if (nominal.class !== 'organization' || nominal.plural) return null;
  if (
    phrase.determiner !== 'indefinite' &&
    !(phrase.determiner === 'none' && isHeadline(reading, phrase))
  )
    return null;
  const { view, discourse } = reading;
  const sentence = view.document.sentenceOf[phrase.first] ?? 0;
  for (const head of [nominal.head, ...(nominal.head === 'panel' ? ['committee', 'court'] : [])])
    for (const { entity: id, token } of reading.namedBodies.get(head) ?? []) {
      const entity = discourse.entity(id);
      const distance = (view.document.sentenceOf[token] ?? 0) - sentence;
      if (entity === undefined || token < phrase.end || distance > SOON_SENTENCES) continue;
      if (overlap(entity, nominal.qualifiers) > 0) return entity;
    }
  return null;
}

function isHeadline(reading: Reading, phrase: NounPhrase): boolean {
  return reading.view.titleCase[reading.view.document.sentenceOf[phrase.first] ?? 0] === 1;
}

function suits(entity: Entity, nominal: Nominal): boolean {
  if (nominal.gender !== null && entity.gender !== null && nominal.gender !== entity.gender)
    return false;
  const plural = entity.plural || entity.members.length > 0 || entity.class === 'people';
  if (plural !== nominal.plural) return false;
  return sameSort(entity.class, nominal.class);
}

/** Whether a name before the noun says that it is another one: "the Obama administration" after "the Clinton administration". */
function isAnothers(entity: Entity, nominal: Nominal): boolean {
  if (nominal.properQualifiers.length === 0 || (entity.class === 'person' && entity.named))
    return false;
  const name = entity.name.toLowerCase();
  return nominal.properQualifiers.some(
    (word) => !entity.qualifiers.has(word) && !name.includes(word),
  );
}

function sameSort(a: EntityClass, b: Nominal['class']): boolean {
  if (a === b) return true;
  if (b === 'people') return a === 'person' || a === 'organization';
  if (b === 'person') return false;
  const bodies: readonly string[] = ['organization', 'outlet', 'thing'];
  return (
    (bodies.includes(a) && bodies.includes(b)) ||
    (a === 'thing' && b === 'document') ||
    (a === 'document' && b === 'organization' && false)
  );
}

/** Qualifiers that the entity is known by speak for it; unknown ones against it. */
function overlap(entity: Entity, qualifiers: readonly string[]): number {
  let score = 0;
  const name = entity.name.toLowerCase();
  for (const word of qualifiers)
    score +=
      entity.qualifiers.has(word) || entity.roles.has(word) || name.includes(word) ? 1 : -0.4;
  return score;
}

const PASSING: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'another',
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
  'your',
]);

/** A new entity for the phrase, named by its words without the article, with its owner's name for "his". */
function create(reading: Reading, index: number, nominal: Nominal): Entity {
  const { view, discourse, noun } = reading;
  const phrase = noun.phrases[index] as NounPhrase;
  let first = phrase.first;
  if (PASSING.has(view.lower[first] ?? '') && first < phrase.end - 1) first++;
  else if (nominal.class === 'person' && view.lower[first] === 'one' && first < phrase.end - 1)
    first++;
  const end = extentOf(view, noun, index);
  let name = lineOf(view, first, end);
  const owner = ownerOf(reading, index, phrase);
  if (phrase.possessor >= 0 && !isReaders(reading, phrase)) {
    const known = discourse.entity(owner);
    const holder = noun.phrases[phrase.possessor];
    const text =
      known !== undefined && known.class !== 'author'
        ? known.name
        : holder === undefined
          ? ''
          : lineOf(view, holder.first, holder.end);
    if (holder?.form === 'pronoun' && (known === undefined || known.class === 'author'))
      name = lineOf(view, holder.first, end);
    else if (text !== '')
      name = `${text}${text.endsWith('s') && nominal.plural ? '’' : '’s'} ${name}`;
  }
  const kind: EntityClass = nominal.class === 'reporting' ? 'outlet' : nominal.class;
  const entity = discourse.add(
    kind,
    phrase.possessor >= 0 ? name : decapitalize(reading, first, name),
  );
  entity.plural = nominal.plural;
  entity.count = nominal.count;
  entity.gender = nominal.gender;
  entity.owner = owner;
  return entity;
}

function isReaders(reading: Reading, phrase: NounPhrase): boolean {
  return reading.view.lower[reading.noun.phrases[phrase.possessor]?.first ?? -1] === 'your';
}

/** A sentence's first word loses its capital unless it is a name. */
function decapitalize(reading: Reading, first: number, name: string): string {
  const { view } = reading;
  if ((tagBits(view, first) & TAG.proper) !== 0 && !isFirstInSentence(reading, first)) return name;
  const low = view.lower[first] ?? '';
  const isCommon =
    view.commonWords.has(low) ||
    view.lexicon.nouns.has(low) ||
    (tagBits(view, first) & TAG.proper) === 0;
  if (
    !isCommon ||
    view.lexicon.demonyms.has(view.tagged.lemmas[first] ?? '') ||
    /^[A-Z]{2}/.test(name)
  )
    return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function isFirstInSentence(reading: Reading, token: number): boolean {
  const { document } = reading.view;
  return token === 0 || document.sentenceOf[token] !== document.sentenceOf[token - 1];
}

/** "a report by Politico", "a Politico report": a report that is an outlet's speaks for the outlet. */
function isOutletsReport(reading: Reading, index: number, nominal: Nominal): boolean {
  return (
    (nominal.head === 'report' ||
      nominal.head === 'reports' ||
      nominal.head === 'interview' ||
      nominal.head === 'review') &&
    outletOf(reading, index) !== null
  );
}

/** The outlet that the phrase says a report is from, or null. */
function outletOf(reading: Reading, index: number): Entity | null {
  const { discourse, noun, view, linked } = reading;
  const phrase = noun.phrases[index];
  if (phrase === undefined) return null;
  const owner = discourse.entity(
    phrase.possessor >= 0 ? (discourse.entityOfPhrase[phrase.possessor] ?? -1) : -1,
  );
  if (owner?.class === 'outlet') return owner;
  for (let i = phrase.first; i < phrase.end; i++) {
    const entity = discourse.entity(linked.entityOf[noun.nameOf[i] ?? -1] ?? -1);
    if (entity?.class === 'outlet') return entity;
  }
  const word = view.lower[phrase.end] ?? '';
  if (!['by', 'from', 'in', 'for', 'at', 'on'].includes(word)) return null;
  const next = noun.phraseOf[phrase.end + 1] ?? -1;
  const entity = discourse.entity(next < 0 ? -1 : (discourse.entityOfPhrase[next] ?? -1));
  return entity?.class === 'outlet' ? entity : null;
}

/** "the article", "a piece in The New Yorker": the outlet whose it is, the last one spoken of so, or a new one. */
function resolveReporting(
  reading: Reading,
  index: number,
  phrase: NounPhrase,
  nominal: Nominal,
  isSource: boolean,
): Entity | null {
  const { discourse } = reading;
  const outlet = outletOf(reading, index);
  if (outlet !== null) {
    discourse.addRole(outlet, 'article');
    return outlet;
  }
  const near = outletInSentence(reading, phrase);
  if (near !== null) {
    discourse.addRole(near, 'article');
    return near;
  }
  const isKnown = phrase.determiner !== 'indefinite' && phrase.determiner !== 'none';
  const last = discourse.entity(discourse.withRole('article').at(-1) ?? -1);
  if (last !== undefined && isKnown) return last;
  if (isKnown)
    for (const [id] of [...discourse.salience(phrase.first).scores].sort((a, b) => b[1] - a[1])) {
      const entity = discourse.entity(id);
      if (entity?.class === 'outlet') return entity;
    }
  if (!isSource && phrase.determiner === 'none') return null;
  const entity = create(reading, index, nominal);
  discourse.addRole(entity, 'article');
  return entity;
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
