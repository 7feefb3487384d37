import { type ArticleView, hasTag, isEmoji, startsUpper, TAG, tagBits } from './article-view.ts';
import { isHandle, readHandle } from './handle.ts';
import type { NameMention, NameType } from './name-mention.ts';
import { endOfRun, isHeadlineVerb, opensCommittee } from './name-run.ts';
import {
  bare,
  firstTitle,
  genderOfTitles,
  lastRole,
  looksPersonal,
  personAfterOffice,
} from './name-titles.ts';
import { isBodyWord, isInitials, isNameToken, joinLower, typeAt } from './name-tokens.ts';
import {
  CALENDAR,
  CREEDS,
  HONOURS,
  NEVER_FAMILIES,
  OUTLET_ENDINGS,
  PARTICLES,
  SUFFIXES,
  THING_ENDINGS,
} from './name-words.ts';
import { isPartyLabel, isState } from './party-label.ts';
import { labelEndAt, readSpeakerLabel } from './read-speaker-label.ts';

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
    const account = readHandle(view, i);
    if (account !== null) {
      names.push(account);
      i++;
      continue;
    }
    if (isSmallSignature(view, i)) {
      names.push({ first: i, core: i, end: i + 1, type: 'person', evidence: 1, gender: null });
      i++;
      continue;
    }
    const particled = endOfParticled(view, i);
    const isOpening = particled >= 0 || isNameToken(view, i) || opensCommittee(view, i);
    if (!isOpening || isPartyLabel(view, i) || isHeadlineVerb(view, i)) {
      i++;
      continue;
    }
    const end = particled < 0 ? endOfOutlet(view, i, endOfRun(view, i)) : particled;
    const name = isToldAgain(view, names.at(-1), i, end)
      ? ({ first: i, core: i, end, type: 'person', evidence: 0, gender: null } as const)
      : readRun(view, i, end);
    if (name !== null) names.push(withHandle(view, withTitle(view, name)));
    i = end;
  }
  return names;
}

/** Whether the run only tells the person's name just before it again, with a link's text: "Ann Lee | Ann Marie LeeMore". */
function isToldAgain(
  { words, document }: ArticleView,
  last: NameMention | undefined,
  start: number,
  end: number,
): boolean {
  const family = words[start - 1] ?? '';
  if (last?.end !== start || last.type !== 'person' || family.length < 3) return false;
  if (document.sentenceOf[start] !== document.sentenceOf[start - 1]) return false;
  return words.slice(start, end).some((word) => word.startsWith(family));
}

/** The end of a family name that begins here with a small word ("van | Dijk", "de | Grasse") by the tagger's word, or -1. */
function endOfParticled(view: ArticleView, i: number): number {
  if (!PARTICLES.has(view.lower[i] ?? '') || startsUpper(view.words[i] ?? '')) return -1;
  const entity = view.tagged.entities[view.tagged.entityOf[i] ?? -1];
  return entity?.type === 'person' &&
    entity.firstToken === i &&
    entity.endToken > i + 1 &&
    startsUpper(view.words[i + 1] ?? '')
    ? entity.endToken
    : -1;
}

/** The end of a run with the rest of a known outlet's name, which a line in capitals may hide: "Washington | Post". */
function endOfOutlet(view: ArticleView, start: number, end: number): number {
  return startsUpper(view.words[end] ?? '') &&
    view.lexicon.outlets.has(joinLower(view, start, end + 1))
    ? end + 1
    : end;
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

/** Who signs with a handle ("Ann K (@annk)") is taken for a person, unless the name says otherwise. */
function withHandle(view: ArticleView, name: NameMention): NameMention {
  return name.type === 'other' && (isSigned(view, name.end) || isSigned(view, name.end + 1))
    ? { ...name, type: 'person', evidence: 1 }
    : name;
}

/** Whether a handle in brackets begins at the token, or after an emoji there. */
function isSigned(view: ArticleView, i: number): boolean {
  const open = isEmoji(view.words[i] ?? '') ? i + 1 : i;
  return view.words[open] === '(' && isHandle(view.words[open + 1] ?? '');
}

/** Whether one small word after a dash signs with a handle: "— ann (@annk)". */
function isSmallSignature(view: ArticleView, i: number): boolean {
  return (
    isSigned(view, i + 1) &&
    /^[—–-]/.test(view.words[i - 1] ?? '') &&
    /^\p{Ll}/u.test(view.words[i] ?? '')
  );
}

/** Tells titles and roles from the name in a run of capitals; null when the run names nobody ("Attorney General"). */
function readRun(view: ArticleView, start: number, end: number): NameMention | null {
  const { lexicon } = view;
  const last = end - 1;
  const whole = joinLower(view, start, end);
  const isKnown =
    lexicon.bodies.has(whole) || (hasTag(view, end, 'POS') && lexicon.bodies.has(`${whole}'s`));
  if (isKnown && !isFamilyLike(view, start, end))
    return { first: start, core: start, end, type: 'organization', evidence: 2, gender: null };
  const isBody =
    isBodyWord(view, last) &&
    (typeAt(view, last) !== 'person' || NEVER_FAMILIES.has(view.lower[last] ?? ''));
  const afterThe = view.lower[start - 1] === 'the';
  const isThing = last > start && afterThe && THING_ENDINGS.has(view.lower[last] ?? '');
  const isOutlet = last > start && lexicon.outlets.has(whole);
  const split = isBody || isThing || isOutlet ? -1 : lastRole(view, start, end);
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
    !isOutlet &&
    lexicon.demonyms.has(view.lower[core] ?? '') &&
    typeAt(view, core + 1) === 'person'
  )
    core++;
  const only = core === last;
  const text = joinLower(view, core, end);
  const name = (type: NameType, evidence: number, from = core, to = end): NameMention => ({
    first: from, core: from, end: to, type, evidence, gender: null,
  }); // biome-ignore format: short
  if (lexicon.outlets.has(text) || (text.startsWith('the ') && lexicon.outlets.has(text.slice(4))))
    return name('outlet', isPlainWord(text) && !afterThe ? 0 : 2);
  const low = (view.lower[last] ?? '').replace(/^.+-/, '');
  if (
    (OUTLET_ENDINGS.has(low) || isNewsAgency(view, last)) &&
    (!only || (afterThe && !view.commonWords.has(low))) &&
    typeAt(view, last) !== 'person'
  )
    return name('outlet', 1);
  if (view.lower[core - 1] === 'of' && isState(view, core)) return name('place', 1);
  if (isPeople(view, last) && (only || typeAt(view, last) !== 'organization')) return null;
  if (isWeekdays(view, start) || isStation(view, last)) return name('outlet', 2);
  if (!only && isNetwork(view, core) && !isBody) return name('outlet', 1);
  if (only && isCallSign(view, last)) return name('outlet', 1);
  if (only && isLoneRole(view, core)) return null;
  if (isFollowedByWho(view, end) && !isBody && typeAt(view, last) !== 'location')
    return name('person', 2);
  if (isThing) return name('other', 1);
  const person = afterThe || isBody ? null : personWithin(view, core, end);
  if (person !== null) return name('person', 1, person[0], person[1]);
  if (isBody) return name('organization', 2);
  if (isPersonByParts(view, core, last) && !afterThe) return name('person', 1);
  if (!only && isIntroduced(view, core) && looksPersonal(view, core, end)) return name('person', 2);
  const first = lexicon.firstNames.has(view.lower[core] ?? '');
  const type = typeAt(view, last) ?? typeAt(view, core);
  if (only && !afterThe && isKnownFamily(view, core)) return name('person', 1);
  const isSplit = view.tagged.entityOf[core] !== view.tagged.entityOf[last];
  const isSomebody = isSplit || view.loneNameWords.has(view.lower[last] ?? '');
  const isOther = type === 'organization' || type === 'location';
  if (first && !only && end - core <= 4)
    if (!isOther || (looksPersonal(view, core, end) && (type === 'organization' || isSomebody)))
      return name('person', 1);
  if (type === 'organization') return name('organization', 1);
  if (type === 'location') return name('place', 1);
  if (type === 'misc') return name('other', 1);
  if (/^[A-Z][A-Z&.]{1,6}$/.test(view.words[core] ?? '') && only) return name('organization', 0);
  if (first && only) return name('person', 0);
  return name('other', 0);
}

/** "New | Yorkers", "Texans": the people of a place, and no team or body called after them. */
function isPeople(view: ArticleView, last: number): boolean {
  const stem = view.lower[last]?.slice(0, -1) ?? '';
  return hasTag(view, last, 'NNPS') && view.lexicon.demonyms.has(stem) && !CREEDS.has(stem);
}

/** "Gao", which is no GAO: as short as initials but written like a name, and a person by the tagger's word. */
function isFamilyLike(view: ArticleView, start: number, end: number): boolean {
  if (end - start > 1 || typeAt(view, start) !== 'person') return false;
  return /^\p{Lu}\p{Ll}{1,3}$/u.test(view.words[start] ?? '') && !hasTag(view, end, 'POS');
}

/** "Trump", which the tagger takes for a firm's or a place's name where the text has no more of it. */
function isKnownFamily(view: ArticleView, i: number): boolean {
  return (
    view.lexicon.families.has(view.lower[i] ?? '') && /^\p{Lu}\p{Ll}/u.test(view.words[i] ?? '')
  );
}

/** "W.B. Yeats", "Lee Jr.": initials before a name and "Jr." after one make it a person's. */
function isPersonByParts(view: ArticleView, core: number, last: number): boolean {
  if (last === core) return false;
  const hasInitials = isInitials(view, core) && !view.lexicon.nouns.has(view.lower[last] ?? '');
  return hasInitials || SUFFIXES.has(view.lower[last] ?? '');
}

/** Names of outlets that are everyday words: "Time", "People", "Nature". */
function isPlainWord(text: string): boolean {
  return ['time', 'people', 'nature', 'science', 'nation', 'hill', 'sun', 'star', 'mirror', 'reason', 'fortune', 'variety', 'vice', 'people',
    'register', 'record', 'herald', 'independent', 'guardian', 'spectator', 'atlantic', 'commentary', 'federalist', 'sky', 'fox', 'slate',
    'salon', 'wired', 'vogue', 'verge', 'intercept', 'economist', 'new york', 'blaze', 'marketplace', 'times', 'telegraph', 'tribune', 'sputnik',
    'panorama', 'scotsman'].includes(text); // biome-ignore format: a table
}

/** "WQLV-TV", "Quillnews.com", "ABC9": what a station or a site is called by. */
function isStation(view: ArticleView, last: number): boolean {
  const word = view.words[last] ?? '';
  return (
    /.-(?:TV|FM|AM)$|[a-z]\.(?:com|net|news|co\.uk)$/i.test(word) ||
    /^(?:ABC|NBC|CBS|FOX|Fox)\d{1,2}$/.test(word)
  );
}

/** "CBS | Chicago", "BBC | Scotland": a part of a network, by its first word. */
function isNetwork(view: ArticleView, core: number): boolean {
  return /^(?:ABC|NBC|CBS|CNN|BBC|CBC|NPR|PBS|ITV)$/.test(view.words[core] ?? '');
}

/** "WQLV": four letters by which an American station goes, outside headlines, where any word may look so. */
function isCallSign(view: ArticleView, i: number): boolean {
  const word = view.words[i] ?? '';
  return (
    /^[KW][A-Z]{3}$/.test(word) &&
    !/II$/.test(word) &&
    view.titleCase[view.document.sentenceOf[i] ?? 0] !== 1 &&
    !view.commonWords.has(view.lower[i] ?? '')
  );
}

/** "Quill | News Agency". */
function isNewsAgency(view: ArticleView, last: number): boolean {
  const word = view.lower[last] ?? '';
  return (
    view.lower[last - 1] === 'news' &&
    (word === 'agency' || word === 'service' || word === 'network')
  );
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

/** Nouns for persons that are as often for firms. */
const DEALERS: ReadonlySet<string> = new Set([
  'owner', 'maker', 'rival', 'publisher', 'sponsor', 'producer', 'partner', 'employer', 'operator', 'competitor', 'developer', 'giant', 'supplier', 'distributor', 'manufacturer', 'retailer',
  'lender', 'insurer', 'broker', 'provider', 'leader', 'client', 'member', 'affiliate', 'carrier', 'builder', 'contractor', 'creator', 'seller', 'buyer', 'advertiser', 'newcomer', 'favorite',
]); // biome-ignore format: a table

/** Whether a noun for one person stands right before the name: "physicist | Wang Holm". */
function isIntroduced(view: ArticleView, core: number): boolean {
  const word = view.lower[core - 1] ?? '';
  const isPerson = view.lexicon.nouns.get(word) === 'person' || /[^s]ist$/.test(word);
  const bits = tagBits(view, core - 1);
  return (
    isPerson &&
    (bits & (TAG.noun | TAG.adjective)) !== 0 &&
    (bits & (TAG.plural | TAG.proper)) === 0 &&
    !DEALERS.has(word)
  );
}

function isFollowedByWho(view: ArticleView, end: number): boolean {
  const at = view.words[end] === ',' ? end + 1 : end;
  return view.lower[at] === 'who';
}

function isLoneRole(view: ArticleView, i: number): boolean {
  const low = bare(view.lower[i] ?? '');
  // "the Pope", whom the tagger takes for a person's name.
  if (view.lower[i - 1] === 'the' && HONOURS.has(low)) return true;
  if (view.fullNameWords.has(low)) return false;
  const noun = view.lexicon.nouns.get(low);
  // "Police", which the tagger takes for a person after a dash.
  if (typeAt(view, i) === 'person') return noun === 'organization' || noun === 'people';
  return (
    (view.lexicon.titles.has(low) ||
      view.lexicon.nouns.has(low) ||
      view.lexicon.demonyms.has(low)) &&
    (/^(?:C[A-Z]O|MVP)$/.test(view.words[i] ?? '') || !/^[A-Z]{2,}$/.test(view.words[i] ?? ''))
  );
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
    while (to < end && PARTICLES.has(view.lower[to - 1] ?? '')) to++;
    return [from, to];
  }
  return null;
}

function allUntyped(view: ArticleView, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if (typeAt(view, i) !== null || !hasTag(view, i, 'NNP')) return false;
  return true;
}
