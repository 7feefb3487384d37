import type { EntityType } from '../model/tags.ts';
import { type ArticleView, hasTag, startsUpper, TAG, tagBits } from './article-view.ts';
import type { Gender } from './lexicon.ts';
import type { NameMention, NameType } from './name-mention.ts';
import { labelEndAt, readSpeakerLabel } from './read-speaker-label.ts';

const CONNECTORS: ReadonlySet<string> = new Set([
  'of', 'the', 'for', 'and', 'on', 'in', '&', 'de', 'van', 'der', 'den', 'von', 'bin', 'ibn', 'al', 'el', 'la', 'del', 'di', 'da', 'du',
  'le', 'ter', 'to',
]); // biome-ignore format: a table
const PARTICLES: ReadonlySet<string> = new Set([
  '&', 'de', 'van', 'der', 'den', 'von', 'bin', 'ibn', 'al', 'el', 'la', 'del', 'di', 'da', 'du', 'le', 'ter',
]); // biome-ignore format: a table
/** Last words by which a name shows itself a company's or a body's. */
const BODY_ENDINGS: ReadonlySet<string> = new Set([
  'inc', 'inc.', 'corp', 'corp.', 'co', 'co.', 'llc', 'ltd', 'ltd.', 'plc', 'llp', 'group', 'holdings', 'industries', 'partners', 'associates',
  'services', 'systems', 'works', 'water', 'energy', 'electric', 'motors', 'airlines', 'airways', 'pharmaceuticals', 'laboratories',
  'nations', 'states', 'democrats', 'republicans', 'party', 'house', 'trust', 'society', 'reserve', 'affairs', 'action', 'project', 'network',
  'services', 'security', 'enforcement', 'labs', 'technologies', 'bros', 'bros.', 'united', 'rangers', 'union', 'workers', 'officers', 'organisation',
]); // biome-ignore format: a table
/** Last words of newspapers' and stations' names, telling only after another capital or "the". */
const OUTLET_ENDINGS: ReadonlySet<string> = new Set([
  'times', 'post', 'herald', 'tribune', 'gazette', 'chronicle', 'observer', 'globe', 'telegraph', 'journal', 'news', 'examiner', 'register',
  'courier', 'inquirer', 'sentinel', 'mirror', 'mail', 'standard', 'review', 'magazine', 'radio', 'tv', 'daily', 'weekly', 'dispatch', 'mercury',
  'bulletin', 'echo', 'argus', 'advertiser', 'reporter', 'ledger', 'bee', 'sun', 'star', 'newspaper', 'television', 'podcast', 'caller', 'beacon',
  'lantern', 'clarion', 'bugle', 'monitor', 'intelligencer', 'messenger', 'packet', 'crier', 'evening', 'press', 'record', 'citizen', 'democrat-gazette', 'press-herald', 'online',
]); // biome-ignore format: a table
/** Capitals that name days, months and feasts, and numbers written out. */
const CALENDAR: ReadonlySet<string> = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon.', 'tues.', 'wed.', 'thurs.', 'fri.', 'sat.', 'sun.', 'january', 'february', 'march',
  'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan.', 'feb.', 'mar.', 'apr.', 'jun.', 'jul.', 'aug.', 'sept.', 'sep.', 'oct.',
  'nov.', 'dec.', 'christmas', 'easter', 'thanksgiving', 'halloween', 'ramadan', 'passover', 'a.m.', 'p.m.', 'am', 'pm', 'gmt', 'est', 'one', 'two', 'three', 'four', 'five',
  'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'twenty', 'thirty', 'forty', 'fifty', 'first', 'second', 'third', 'fourth', 'fifth',
]); // biome-ignore format: a table
/** Titles that begin no body's name. */
const HONOURS: ReadonlySet<string> = new Set([
  'justice', 'judge', 'senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman', 'governor', 'gov', 'mayor', 'president', 'chancellor', 'secretary', 'ambassador',
  'professor', 'prof', 'doctor', 'dr', 'mr', 'mrs', 'ms', 'rev', 'reverend', 'detective', 'sheriff', 'pope', 'imam', 'bishop', 'archbishop', 'rabbi', 'councilman', 'councilwoman', 'sir', 'dame',
]); // biome-ignore format: a table
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** Finds the proper names of an article, in text order, not overlapping. Linear in its length. */
export function findNames(view: ArticleView): NameMention[] {
  const names: NameMention[] = [];
  let i = 0;
  while (i < view.words.length) {
    const label = labelEndAt(view, i);
    if (label > i) {
      const speaker = readSpeakerLabel(view, i, label);
      if (speaker !== null) names.push(speaker);
      i = label;
      continue;
    }
    if (!isNameToken(view, i)) {
      i++;
      continue;
    }
    const end = endOfRun(view, i);
    const name = readRun(view, i, end);
    if (name !== null) names.push(withTitle(view, name));
    i = end;
  }
  return names;
}

/** Takes in a title that the run left out because the text also writes it small: "Agent | X". */
function withTitle(view: ArticleView, name: NameMention): NameMention {
  let first = name.first;
  while (
    first > 0 &&
    startsUpper(view.words[first - 1] ?? '') &&
    view.lexicon.titles.has(bare(view.lower[first - 1] ?? ''))
  )
    first--;
  if (first === name.first || first !== name.core - 1 || name.type === 'outlet')
    return { ...name, first };
  return {
    ...name,
    first,
    type: 'person',
    evidence: 2,
    gender: genderOfTitles(view, first, name.core),
  };
}

function typeAt(view: ArticleView, i: number): EntityType | null {
  const index = view.tagged.entityOf[i] ?? -1;
  return index < 0 ? null : (view.tagged.entities[index]?.type ?? null);
}

function isNamedType(type: EntityType | null): boolean {
  return type === 'person' || type === 'organization' || type === 'location' || type === 'misc';
}

/** The word without a final full stop. */
function bare(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

function isNameToken(view: ArticleView, i: number): boolean {
  const word = view.words[i] ?? '';
  if (!startsUpper(word)) return /^[@#]?\d*[A-Z]/.test(word) && isNamedType(typeAt(view, i));
  const type = typeAt(view, i);
  if (
    CALENDAR.has(view.lower[i] ?? '') &&
    (type !== 'person' || (view.lower[i] ?? '').endsWith('day'))
  )
    return false;
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return true;
  const bits = tagBits(view, i);
  const low = view.lower[i] ?? '';
  if (opensFullName(view, i)) return true;
  if (isPluralForm(view, i) && isCommonPlural(view, i)) return false;
  if ((bits & TAG.proper) !== 0) {
    if (word.length === 1 && !/\p{Lu}/u.test(word)) return false;
    return !isHeadlineWord(view, i) || (isNamedType(type) && !isKnownNoun(view, i));
  }
  if ((bits & (TAG.noun | TAG.adjective)) === 0 || low === 'i') return false;
  if (isNamedType(type))
    return !isDemonymAdjective(view, i) && !(isHeadlineWord(view, i) && isKnownNoun(view, i));
  return (
    (bits & TAG.noun) !== 0 &&
    view.properWords.has(low) &&
    !view.commonWords.has(low) &&
    !view.lexicon.nouns.has(low)
  );
}

/** Whether a first name in capitals stands before another name, whatever the tagger makes of it. */
function opensFullName(view: ArticleView, i: number): boolean {
  const low = view.lower[i] ?? '';
  if (!view.lexicon.firstNames.has(low) || view.commonWords.has(low) || view.lexicon.nouns.has(low))
    return false;
  const next = i + 1;
  return (
    (tagBits(view, next) & TAG.proper) !== 0 &&
    startsUpper(view.words[next] ?? '') &&
    !isHeadlineWord(view, next)
  );
}

/** Whether the token's capital says nothing: it stands in a headline and the article nowhere else writes it so. */
function isHeadlineWord(view: ArticleView, i: number): boolean {
  return (
    view.titleCase[view.document.sentenceOf[i] ?? 0] === 1 &&
    !view.properWords.has(view.lower[i] ?? '')
  );
}

function isKnownNoun(view: ArticleView, i: number): boolean {
  const low = view.lower[i] ?? '';
  return view.commonWords.has(low) || view.lexicon.nouns.has(low) || singularOf(view, i) !== null;
}

function isDemonymAdjective(view: ArticleView, i: number): boolean {
  return (tagBits(view, i) & TAG.adjective) !== 0 && typeAt(view, i) === 'misc';
}

function isPluralForm(view: ArticleView, i: number): boolean {
  return (tagBits(view, i) & TAG.plural) !== 0 || (view.lower[i] ?? '').endsWith('s');
}

/** Whether the token is a plural like "Republicans" or "Officials", capitalised but naming nobody. */
function isCommonPlural(view: ArticleView, i: number): boolean {
  const stem = singularOf(view, i);
  if (isCause(view, i, stem)) return false;
  if (stem === null && view.lexicon.firstNames.has(view.lower[i] ?? '')) return false;
  if (stem === null)
    return (
      hasTag(view, i, 'NNPS') && typeAt(view, i) !== 'organization' && !isBesideProper(view, i)
    );
  const isFamilyName = !view.lexicon.demonyms.has(stem) && !hasTag(view, i, 'NNS');
  if (
    isFamilyName &&
    view.properWords.has(view.lower[i] ?? '') &&
    view.fullNameWords.has(view.lower[i] ?? '')
  )
    return false;
  const entity = view.tagged.entityOf[i] ?? -1;
  const inside =
    entity >= 0 && typeAt(view, i) === 'organization' && view.tagged.entityOf[i - 1] === entity;
  if (inside && !view.lexicon.demonyms.has(stem)) return false;
  const next = i + 1;
  if (
    (tagBits(view, next) & TAG.proper) !== 0 &&
    startsUpper(view.words[next] ?? '') &&
    !hasTag(view, next, 'POS')
  )
    return false;
  const previous =
    (tagBits(view, i - 1) & TAG.proper) !== 0 && startsUpper(view.words[i - 1] ?? '');
  return (
    !previous ||
    view.lexicon.demonyms.has(stem) ||
    (typeAt(view, i) !== 'organization' && view.lexicon.nouns.get(stem) === 'person')
  );
}

/** "Citizens | for Tax Justice": a plural that names a body with what it is for; "Republicans for Rubio" are people. */
function isCause(view: ArticleView, i: number, stem: string | null): boolean {
  if (view.lower[i + 1] !== 'for' || !startsUpper(view.words[i + 2] ?? '')) return false;
  return (stem !== null && !view.lexicon.demonyms.has(stem)) || typeAt(view, i + 2) !== 'person';
}

function isBesideProper(view: ArticleView, i: number): boolean {
  return [i - 1, i + 1].some(
    (j) => (tagBits(view, j) & TAG.proper) !== 0 && startsUpper(view.words[j] ?? ''),
  );
}

/** The demonym or person noun that the word is the plural of, or null. */
function singularOf(view: ArticleView, i: number): string | null {
  const word = view.lower[i] ?? '';
  for (const stem of [view.tagged.lemmas[i] ?? '', word.slice(0, -1), word.slice(0, -2)])
    if (
      stem !== word &&
      (view.lexicon.demonyms.has(stem) || (stem.length > 2 && view.lexicon.nouns.has(stem)))
    )
      return stem;
  return null;
}

function endOfRun(view: ArticleView, start: number): number {
  const { document } = view;
  const sentence = document.sentenceOf[start];
  let end = start + 1;
  while (end < view.words.length && document.sentenceOf[end] === sentence) {
    if (isNameToken(view, end)) {
      if (splitsHere(view, start, end) || endsInCode(view, end)) break;
      end++;
      continue;
    }
    const next = afterConnectors(view, start, end);
    if (next < 0 || document.sentenceOf[next] !== sentence) break;
    end = next + 1;
  }
  return end;
}

/** Whether the tagger sees a new name of another type begin at `i`, as in "Monday in | Iowa" or "Ohio | John Kasich". */
function splitsHere(view: ArticleView, start: number, i: number): boolean {
  const before = view.tagged.entityOf[i - 1] ?? -1;
  const here = view.tagged.entityOf[i] ?? -1;
  if (before < 0 || here < 0 || before === here) return false;
  const a = typeAt(view, i - 1);
  const b = typeAt(view, i);
  if (b === 'person' && a === 'location') return !endsBody(view, start, i);
  return false;
}

/** Whether the token before ends a sentence after a letter that is a name by itself ("like Agent X. | Rest assured"). */
function endsInCode(view: ArticleView, i: number): boolean {
  const before = view.words[i - 1] ?? '';
  return /^\p{Lu}\.$/u.test(before) && view.properWords.has(before.charAt(0).toLowerCase());
}

function endsBody(view: ArticleView, start: number, end: number): boolean {
  return end - start > 0 && isBodyWord(view, end - 1);
}

function isBodyWord(view: ArticleView, i: number): boolean {
  const low = view.lower[i] ?? '';
  if (BODY_ENDINGS.has(low)) return true;
  const lemma = view.tagged.lemmas[i] ?? low;
  return (
    view.lexicon.nouns.get(low) === 'organization' ||
    view.lexicon.nouns.get(lemma) === 'organization'
  );
}

/** The name token to which connecting words at `i` lead on ("Department of Justice"), or -1. */
function afterConnectors(view: ArticleView, start: number, i: number): number {
  const word = view.lower[i] ?? '';
  if (!CONNECTORS.has(word) || view.lexicon.demonyms.has(view.lower[i - 1] ?? '')) return -1;
  const isParticle = PARTICLES.has(word);
  let next = i + 1;
  while (next < i + 3 && CONNECTORS.has(view.lower[next] ?? '')) next++;
  if (
    !isNameToken(view, next) &&
    !(
      isBodyWord(view, i - 1) &&
      (tagBits(view, next) & TAG.proper) !== 0 &&
      startsUpper(view.words[next] ?? '')
    )
  )
    return -1;
  const entity = view.tagged.entityOf[i] ?? -1;
  const covered =
    entity >= 0 && view.tagged.entityOf[i - 1] === entity && view.tagged.entityOf[next] === entity;
  if (covered && isNamedType(typeAt(view, i))) return next;
  if (isParticle) return next;
  if (word === 'of' || word === 'for' || word === 'on')
    return leadsOn(view, start, i, word, next) ? next : -1;
  if (word === 'and') return joinsCommittee(view, start, i, next) ? next : -1;
  return -1;
}

function leadsOn(view: ArticleView, start: number, i: number, word: string, next: number): boolean {
  const before = view.lower[i - 1] ?? '';
  if (!startsUpper(view.words[i - 1] ?? '') || view.lexicon.demonyms.has(before)) return false;
  if (typeAt(view, next) === 'person' && typeAt(view, i - 1) !== 'organization') return false;
  if (
    word === 'of' &&
    (view.lexicon.titles.has(before) || view.lexicon.nouns.get(before) === 'person')
  )
    return true;
  if (word === 'for' && i - start === 1 && isCauseName(view, i, next)) return true;
  if (typeAt(view, i - 1) === 'person' && i - start > 1) return false;
  return isBodyWord(view, i - 1) || (word === 'of' && typeAt(view, i - 1) === 'organization');
}

/** "Citizens | for Tax Justice", "Democracy | for America". */
function isCauseName(view: ArticleView, i: number, next: number): boolean {
  const before = typeAt(view, i - 1);
  const after = typeAt(view, next);
  if ((tagBits(view, i - 1) & TAG.plural) !== 0) return true;
  return (
    before !== 'location' &&
    before !== 'person' &&
    after !== 'person' &&
    (before === 'organization' || after === 'organization' || after === 'location')
  );
}

/** "House Oversight and | Government Reform Committee": the right half ends in a body's word, the left one is no name of its own. */
function joinsCommittee(view: ArticleView, start: number, i: number, next: number): boolean {
  if (typeAt(view, i - 1) === 'person' || typeAt(view, next) === 'person') return false;
  let end = next;
  while (end < next + 4 && isNameToken(view, end)) end++;
  const last = view.lower[end - 1] ?? '';
  if (isAcronymOf(view, start, end)) return true;
  if (end - next < 2 && !isBodyWord(view, start)) return false;
  return (
    [
      'committee',
      'department',
      'subcommittee',
      'commission',
      'office',
      'agency',
      'ministry',
      'administration',
      'service',
      'services',
    ].includes(last) ||
    ([
      'department',
      'ministry',
      'committee',
      'bureau',
      'office',
      'institute',
      'centers',
      'center',
      'commission',
      'society',
      'association',
    ].includes(view.lower[start] ?? '') &&
      i - start > 2)
  );
}

/** Whether the brackets after the words hold their initials: "Immigration and Customs Enforcement (ICE)". */
function isAcronymOf(view: ArticleView, start: number, end: number): boolean {
  if (view.words[end] !== '(' || view.words[end + 2] !== ')') return false;
  let initials = '';
  for (let i = start; i < end; i++)
    if (startsUpper(view.words[i] ?? '')) initials += (view.words[i] ?? '').charAt(0);
  const acronym = (view.words[end + 1] ?? '').replaceAll('.', '');
  return acronym.length > 1 && initials.endsWith(acronym);
}

/** Tells titles and roles from the name in a run of capitals; null when the run names nobody ("Attorney General"). */
function readRun(view: ArticleView, start: number, end: number): NameMention | null {
  const { lexicon } = view;
  const last = end - 1;
  const isBody = isBodyWord(view, last) && typeAt(view, last) !== 'person';
  const split = isBody ? -1 : lastRole(view, start, end);
  if (split >= 0) {
    let core = split + 1;
    if (view.lower[core] === 'of') core = personAfterOffice(view, core, end);
    if (core < 0 || core >= end) return null;
    const gender = genderOfTitles(view, start, core);
    return { first: firstTitle(view, start, core), core, end, type: 'person', evidence: 2, gender };
  }
  let core = start;
  while (
    core < last &&
    lexicon.demonyms.has(view.lower[core] ?? '') &&
    typeAt(view, core + 1) === 'person'
  )
    core++;
  const only = core === last;
  const text = joinLower(view, core, end);
  const name = (type: NameType, evidence: number, from = core, to = end): NameMention => ({
    first: from, core: from, end: to, type, evidence, gender: null,
  }); // biome-ignore format: short
  const afterThe = view.lower[start - 1] === 'the';
  if (lexicon.outlets.has(text) || (text.startsWith('the ') && lexicon.outlets.has(text.slice(4))))
    return name('outlet', isPlainWord(text) && !afterThe ? 0 : 2);
  const low = view.lower[last] ?? '';
  if (
    OUTLET_ENDINGS.has(low) &&
    (!only || (afterThe && !view.commonWords.has(low))) &&
    typeAt(view, last) !== 'person'
  )
    return name('outlet', 1);
  if (isWeekdays(view, start)) return name('outlet', 2);
  if (isFollowedByWho(view, end) && !isBody && typeAt(view, last) !== 'location')
    return name('person', 2);
  if (only && isLoneRole(view, core)) return null;
  const person = afterThe ? null : personWithin(view, core, end);
  if (person !== null) return name('person', 1, person[0], person[1]);
  if (isBody) return name('organization', 2);
  const first = lexicon.firstNames.has(view.lower[core] ?? '');
  const type = typeAt(view, last) ?? typeAt(view, core);
  const isSplit = view.tagged.entityOf[core] !== view.tagged.entityOf[last];
  const isOther = type === 'organization' || type === 'location';
  if (first && !only && end - core <= 4)
    if (!isOther || (looksPersonal(view, core, end) && (type === 'organization' || isSplit)))
      return name('person', 1);
  if (type === 'organization') return name('organization', 1);
  if (type === 'location') return name('place', 1);
  if (type === 'misc') return name('other', 1);
  if (/^[A-Z][A-Z&.]{1,6}$/.test(view.words[core] ?? '') && only) return name('organization', 0);
  if (first && only) return name('person', 0);
  return name('other', 0);
}

/** Names of outlets that are everyday words: "Time", "People", "Nature". */
function isPlainWord(text: string): boolean {
  return ['time', 'people', 'nature', 'science', 'nation', 'hill', 'sun', 'star', 'mirror', 'reason', 'fortune', 'variety', 'vice', 'people',
    'register', 'record', 'herald', 'independent', 'guardian', 'spectator', 'atlantic', 'commentary', 'federalist', 'oprah', 'sky', 'fox', 'slate',
    'salon', 'wired', 'vogue', 'verge', 'intercept', 'economist', 'new york', 'blaze', 'marketplace', 'times', 'telegraph', 'tribune', 'sputnik',
    'quinnipiac', 'panorama', 'wikileaks', 'scotsman'].includes(text); // biome-ignore format: a table
}

/** Whether a run that begins with a first name is a person's for all that the tagger says: no "the", no joining words. */
function looksPersonal(view: ArticleView, start: number, end: number): boolean {
  if (view.lower[start - 1] === 'the' || end - start > 3) return false;
  for (let i = start; i < end; i++)
    if (CONNECTORS.has(view.lower[i] ?? '') || view.lexicon.nouns.has(view.lower[i] ?? ''))
      return false;
  return true;
}

/** "in Saturday's | Valley Lantern": what comes out on a day is a paper. */
function isWeekdays(view: ArticleView, start: number): boolean {
  return (
    hasTag(view, start - 1, 'POS') &&
    /day$/.test(view.lower[start - 2] ?? '') &&
    CALENDAR.has(view.lower[start - 2] ?? '') &&
    typeAt(view, start) !== 'person'
  );
}

function isFollowedByWho(view: ArticleView, end: number): boolean {
  const at = view.words[end] === ',' ? end + 1 : end;
  return view.lower[at] === 'who';
}

function isLoneRole(view: ArticleView, i: number): boolean {
  const low = bare(view.lower[i] ?? '');
  if (typeAt(view, i) === 'person' || view.fullNameWords.has(low)) return false;
  return (
    (view.lexicon.titles.has(low) ||
      view.lexicon.nouns.has(low) ||
      view.lexicon.demonyms.has(low)) &&
    !/^[A-Z]{2,}$/.test(view.words[i] ?? '')
  );
}

function isRole(view: ArticleView, i: number): boolean {
  const low = view.lower[i] ?? '';
  return view.lexicon.titles.has(bare(low)) || view.lexicon.nouns.get(low) === 'person';
}

/** The last title or role noun of the run that a name or an office can follow, or -1. */
function lastRole(view: ArticleView, start: number, end: number): number {
  for (let i = Math.min(end - 2, start + 12); i >= start; i--) {
    if (!isRole(view, i)) continue;
    if (i + 2 === end && SUFFIXES.has(view.lower[end - 1] ?? '')) continue;
    const entity = view.tagged.entityOf[i] ?? -1;
    const type = typeAt(view, i);
    const abbreviated = (view.words[i] ?? '').endsWith('.');
    if (entity >= 0 && entity === view.tagged.entityOf[i + 1] && !abbreviated) {
      if (type !== 'person' && !isOffice(view, i) && !isHonoured(view, i, end)) continue;
      // A surname that is also a role: "Jane Baker Smith" goes on, "Speaker Paul Ryan" stops.
      if (type === 'person' && i > start && view.lexicon.firstNames.has(view.lower[i - 1] ?? ''))
        continue;
    }
    return i;
  }
  return isOnlyRole(view, start, end) ? end - 1 : -1;
}

/** Whether a first name follows an office ("Party Chairman | David Pepper"), which no body's name has inside. */
function isOffice(view: ArticleView, i: number): boolean {
  return (
    view.lexicon.nouns.get(view.lower[i] ?? '') === 'person' &&
    view.lexicon.firstNames.has(view.lower[i + 1] ?? '')
  );
}

/** Whether a title that no body's name begins with stands before one or two more words ("Justice | Scalia"). */
function isHonoured(view: ArticleView, i: number, end: number): boolean {
  return HONOURS.has(bare(view.lower[i] ?? '')) && end - i <= 3;
}

/** Whether the run is a role in capitals and no name: "White House Press Secretary". */
function isOnlyRole(view: ArticleView, start: number, end: number): boolean {
  const last = end - 1;
  if (end - start < 2 || view.lexicon.nouns.get(view.lower[last] ?? '') !== 'person') return false;
  const type = typeAt(view, last);
  if (
    type === 'person' ||
    typeAt(view, start) === 'person' ||
    view.lexicon.firstNames.has(view.lower[start] ?? '')
  )
    return false;
  for (let i = start; i < end; i++) if (CONNECTORS.has(view.lower[i] ?? '')) return false;
  if (
    OUTLET_ENDINGS.has(view.lower[last] ?? '') ||
    view.lexicon.outlets.has(joinLower(view, start, end))
  )
    return false;
  if (view.lexicon.titles.has(view.lower[last] ?? '')) return true;
  return !(type === 'organization' && view.tagged.entityOf[last] === view.tagged.entityOf[start]);
}

function personAfterOffice(view: ArticleView, of: number, end: number): number {
  for (let i = of + 2; i < end; i++) {
    const entity = view.tagged.entityOf[i] ?? -1;
    if (typeAt(view, i) === 'person' && entity !== view.tagged.entityOf[i - 1]) return i;
  }
  for (let i = of + 2; i < end - 1; i++)
    if (
      view.lexicon.firstNames.has(view.lower[i] ?? '') &&
      !CONNECTORS.has(view.lower[i - 1] ?? '')
    )
      return i;
  return -1;
}

function firstTitle(view: ArticleView, start: number, core: number): number {
  let first = core;
  while (first > start && view.lexicon.titles.has(bare(view.lower[first - 1] ?? ''))) first--;
  return first;
}

function genderOfTitles(view: ArticleView, start: number, core: number): Gender | null {
  for (let i = core - 1; i >= start; i--) {
    const gender = view.lexicon.titles.get(bare(view.lower[i] ?? ''))?.gender;
    if (gender !== undefined && gender !== null) return gender;
  }
  return null;
}

/** The tokens of the run that the tagger takes for a person, widened by initials and suffixes; null when none. */
function personWithin(view: ArticleView, start: number, end: number): [number, number] | null {
  for (let i = start; i < end; i++) {
    if (typeAt(view, i) !== 'person') continue;
    const entity = view.tagged.entities[view.tagged.entityOf[i] ?? -1];
    if (entity === undefined) return null;
    let from = Math.max(start, entity.firstToken);
    let to = Math.min(end, entity.endToken);
    if (
      from > start &&
      from - start <= 2 &&
      allUntyped(view, start, from) &&
      !isBodyWord(view, from - 1) &&
      to - from === 1
    )
      from = start;
    while (
      to < end &&
      (typeAt(view, to) === null ||
        typeAt(view, to) === 'person' ||
        SUFFIXES.has(view.lower[to] ?? ''))
    )
      to++;
    return [from, to];
  }
  return null;
}

function allUntyped(view: ArticleView, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (typeAt(view, i) !== null || !hasTag(view, i, 'NNP')) return false;
  return true;
}

/** The tokens in lower case, parted by single spaces. */
export function joinLower(view: ArticleView, start: number, end: number): string {
  return view.lower.slice(start, end).join(' ');
}
