import { posOf, type TaggedDocument } from '../model/tagged-document.ts';
import { sentenceRange, tokenRangeText, tokenText } from '../tokenize/document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';
import { isInfinitive } from './content-shape.ts';
import { type CueReading, inSourceOrContent } from './cue-reading.ts';
import { holdsToken } from './holds-token.ts';
import { isMediumName, isShow, MEDIUM_NOUNS } from './medium-words.ts';

/**
 * The mention of the outlet, show or report through which the content reached the writer, or null: who was told
 * ("told Fox News"), where it was said ("in an interview with", "on CNN's …"), or whose report is leant on
 * ("according to The Post", beside another source). Tokens in what others say, by `isOthers`, are passed over.
 */
export function findVia(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  reading: CueReading,
  isOthers: (token: number) => boolean = () => false,
): TokenRange | null {
  const cue = attribution.cue[0];
  if (cue === undefined) return null;
  const { document, lemmas } = tagged;
  const [sentenceFirst, sentenceEnd] = sentenceRange(
    document,
    document.sentenceOf[cue.firstToken] as number,
  );
  const first = Math.max(sentenceFirst, cue.firstToken - CLAUSE_REACH);
  const end = Math.min(sentenceEnd, cue.endToken + CLAUSE_REACH);
  const free = (i: number) =>
    i >= first && i < end && !inSourceOrContent(attribution, i) && !isOthers(i);
  const isOther = (medium: TokenRange) => !namesSource(tagged, attribution, medium);
  if (TELLING_VERBS.has(lemmas[reading.head] ?? '')) {
    const addressee = skipTo(tagged, reading.head + 1);
    const told =
      mediumAfter(tagged, addressee, end, free, true) ??
      (isOrdered(tagged, attribution) ? null : namedOutlet(tagged, addressee, end, free));
    if (told !== null && isOther(told)) return told;
  }
  for (let i = first; i < end; i++) {
    if (!free(i)) continue;
    const lemma = lemmas[i] ?? '';
    const before = lemmas[i - 1] ?? '';
    const isTalk = INTERVIEW_LINKS.has(lemma) && i > first && followsTalk(tagged, i, first);
    const isPlace =
      isTalk ||
      lemma === 'on' ||
      lemma === 'during' ||
      (lemma === 'to' && before === 'accord' && attribution.source.length > 0);
    if (!isPlace) continue;
    const isAddressed = lemma !== 'on' && lemma !== 'during';
    const medium =
      mediumAfter(tagged, i + 1, end, free, isAddressed) ??
      (isTalk && lemma === 'with' ? namedOutlet(tagged, i + 1, end, free) : null);
    if (medium !== null && isOther(medium)) return medium;
  }
  return reportedBy(tagged, attribution, first, end) ?? passedOnBy(tagged, attribution);
}

/** Whether somebody is told to do something, which no outlet passes on. */
function isOrdered(tagged: TaggedDocument, attribution: LinkedAttribution): boolean {
  const content = attribution.content[0];
  return content !== undefined && isInfinitive(tagged, content);
}

/** Nouns in the names of bodies that hear people out and report nothing. */
const BODIES = new Set([
  'committee', 'house', 'senate', 'congress', 'court', 'council', 'board', 'department', 'commission', 'parliament',
  'police', 'fbi', 'cia', 'jury', 'union', 'conference', 'convention', 'party', 'university', 'college', 'school',
  'church', 'agency', 'ministry', 'assembly', 'association', 'nato', 'un', 'eu', 'nations', 'security', 'oversight',
  'company', 'corp', 'inc', 'bank', 'club', 'institute', 'foundation', 'hall', 'office', 'team', 'forum', 'summit',
  'democrats', 'republicans', 'tories', 'labour', 'justice', 'state', 'pentagon', 'government', 'legislature',
  'gop', 'county', 'city', 'chamber', 'group', 'caucus', 'workers', 'alliance',
  'coalition', 'center', 'centre', 'society', 'federation', 'authority', 'service', 'bureau', 'administration', 'cabinet',
  'panel', 'subcommittee', 'tribunal', 'inquiry', 'inquest', 'hearing', 'trustees', 'regents', 'directors', 'commissioners',
  'regulators', 'ombudsman', 'embassy', 'hospital', 'army', 'navy', 'guard', 'corps', 'campaign', 'trust', 'fund',
]); // biome-ignore format: a table

/**
 * An organisation's name in the place of an outlet ("told Harbour Watch"), although no word of it says that it is one;
 * or the name of a presenter or reporter whom the writer calls so ("told talk-show host Ann Lee").
 */
function namedOutlet(
  tagged: TaggedDocument,
  start: number,
  end: number,
  free: (i: number) => boolean,
): TokenRange | null {
  const { lemmas } = tagged;
  let first = start;
  let isPresenter = false;
  while (first < end && free(first) && !isCapitalised(tokenText(tagged.document, first))) {
    if (!/^(?:DT|JJ|NN)$/.test(posOf(tagged, first)) || first - start >= PRESENTER_REACH)
      return null;
    isPresenter = PRESENTERS.has(lemmas[first] ?? '');
    first++;
  }
  const entity = tagged.entities[tagged.entityOf[first] ?? -1];
  if (entity === undefined || entity.firstToken !== first || entity.endToken > end) return null;
  const { firstToken, endToken } = entity;
  if (isPresenter) return entity.type === 'person' ? { firstToken, endToken } : null;
  const hasArticle = first === start + 1 && lemmas[start] === 'the';
  if (entity.type !== 'organization' || (first !== start && !hasArticle)) return null;
  for (let i = firstToken; i < endToken; i++)
    if (!free(i) || BODIES.has(tokenText(tagged.document, i).toLowerCase())) return null;
  // "FBI agents", "Harbour Watch’s lawyers": the people of a body, and not the body.
  return /^(?:NN|POS)/.test(posOf(tagged, endToken)) ? null : { firstToken, endToken };
}

/** How many words may stand before a presenter's name: "conservative talk-radio host". */
const PRESENTER_REACH = 4;
const PRESENTERS = new Set([
  'host', 'anchor', 'anchorman', 'anchorwoman', 'presenter', 'broadcaster', 'interviewer', 'journalist', 'reporter',
  'correspondent', 'columnist', 'podcaster', 'moderator', 'blogger',
]); // biome-ignore format: a table

/** The outlet of ", the Harbour Gazette reported", beside what somebody else said. */
function reportedBy(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  first: number,
  end: number,
): TokenRange | null {
  const { lemmas, document } = tagged;
  if (attribution.source.length === 0) return null;
  for (let i = first + 1; i < end; i++) {
    if (lemmas[i] !== 'report' || !/^VB[DZP]$/.test(posOf(tagged, i))) continue;
    if ((document.quotationOf[i] as number) >= 0 || holdsToken(attribution.cue, i)) continue;
    let start = i;
    while (
      start > first &&
      i - start < NAME_REACH &&
      !/^[,(—–-]$/.test(tokenText(document, start - 1))
    )
      start--;
    if (start === first || i - start >= NAME_REACH) continue;
    const medium = mediumAfter(tagged, start, i, (token) => token < i, true);
    if (medium !== null && medium.endToken === i && !namesSource(tagged, attribution, medium))
      return medium;
  }
  return null;
}

/** How long the name of an outlet may be, in tokens. */
const NAME_REACH = 7;

/** The outlet by which the source itself was had: "[emails obtained by the Harbour Gazette] show". */
function passedOnBy(tagged: TaggedDocument, attribution: LinkedAttribution): TokenRange | null {
  for (const { firstToken, endToken } of attribution.source)
    for (let i = firstToken + 1; i < endToken - 1; i++) {
      if (tagged.lemmas[i] !== 'by' || !PASSING.has(tagged.lemmas[i - 1] ?? '')) continue;
      const medium = mediumAfter(tagged, i + 1, endToken, (token) => token < endToken, true);
      if (medium !== null) return medium;
    }
  return null;
}

const PASSING = new Set(['obtain', 'quote', 'review', 'see', 'publish', 'interview', 'cite']);

/** How far from its cue an intermediary is looked for, in tokens. */
const CLAUSE_REACH = 80;

/** Whether the medium is the source itself: "according to CNN, … , CNN reported". */
function namesSource(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  medium: TokenRange,
): boolean {
  const { document } = tagged;
  const name = tokenRangeText(document, medium.firstToken, medium.endToken);
  return attribution.source.some((range) =>
    tokenRangeText(document, range.firstToken, range.endToken).includes(name),
  );
}

const TELLING_VERBS = new Set(['tell', 'inform']);
const INTERVIEW_LINKS = new Set(['with', 'to', 'for', 'by', 'in', 'of']);
const TALK_NOUNS = new Set([
  'interview', 'appearance', 'op-ed', 'column', 'essay', 'podcast', 'broadcast', 'episode', 'statement', 'comment',
  'remark', 'conversation', 'sit-down', 'q&a', 'segment', 'email', 'e-mail',
]); // biome-ignore format: a table
const TALK_VERBS = new Set([
  'speak', 'talk', 'write', 'report', 'publish', 'obtain', 'quote', 'post', 'review', 'confide',
]); // biome-ignore format: a table

/** Whether a talk or a piece of writing is named within the six tokens before the preposition. */
function followsTalk(tagged: TaggedDocument, preposition: number, first: number): boolean {
  for (let i = preposition - 1; i >= Math.max(first, preposition - 6); i--) {
    const lemma = tagged.lemmas[i] ?? '';
    // "A comment by …" is whose comment it is.
    if (TALK_NOUNS.has(lemma)) return tagged.lemmas[preposition] !== 'by' || lemma === 'interview';
    if (TALK_VERBS.has(lemma)) return true;
    if (lemma === ',') return false;
  }
  return false;
}

function skipTo(tagged: TaggedDocument, i: number): number {
  return tagged.lemmas[i] === 'to' ? i + 1 : i;
}

/** How far a noun phrase is followed in search of a medium, in tokens. */
const PHRASE_REACH = 12;

/** The medium that the noun phrase from `start` names: "CBS News' John Dickerson", "the “Today” show", "the newspaper". */
function mediumAfter(
  tagged: TaggedDocument,
  start: number,
  end: number,
  free: (i: number) => boolean,
  isAddressed: boolean,
): TokenRange | null {
  const { document, lemmas } = tagged;
  const limit = Math.min(end, start + PHRASE_REACH);
  for (let i = start; i < limit && (free(i) || i === start); i++) {
    const pos = posOf(tagged, i);
    if (pos.startsWith('VB') || pos === '.' || pos === 'WDT' || pos === 'WP') return null;
    if (pos === ',' && (document.quotationOf[i] as number) < 0) return null;
    if (lemmas[i] === 'that') return null;
    const name = nameFrom(tagged, i, end);
    if (name !== null) {
      const medium = trimToMedium(tagged, withArticle(tagged, name, start), isAddressed);
      if (medium !== null) return medium;
      i = name.endToken - 1;
    } else if (pos === 'NN' && MEDIUM_NOUNS.has(lemmas[i] ?? '')) {
      if (!isAddressed && OFF_AIR.has(lemmas[i] ?? '')) return null;
      // "his blog", "its own website": one's own medium is no intermediary.
      const owned = posOf(tagged, start) === 'PRP$';
      return owned ? null : { firstToken: start, endToken: i + 1 };
    }
  }
  return null;
}

/** Media that nobody is heard "on", or that mean something else there: "a position on the program". */
const OFF_AIR = new Set([
  'program', 'programme', 'paper', 'newspaper', 'magazine', 'daily', 'weekly', 'television',
]); // biome-ignore format: a table

/** The name with a small "the" before it: "told | the Times". */
function withArticle(tagged: TaggedDocument, name: TokenRange, start: number): TokenRange {
  const hasArticle = name.firstToken === start + 1 && tagged.lemmas[start] === 'the';
  return hasArticle ? { ...name, firstToken: start } : name;
}

/** The part of a name that is the medium's: without the person or the day after it. Null when there is none. */
function trimToMedium(
  tagged: TaggedDocument,
  name: TokenRange,
  isAddressed: boolean,
): TokenRange | null {
  const { document, lemmas } = tagged;
  let { firstToken, endToken } = name;
  // "told Channel Four News | the bridge was safe"
  for (let i = firstToken + 1; i < endToken; i++)
    if (
      tokenText(document, i) === 'the' &&
      (document.quotationOf[i] as number) < 0 &&
      isMediumName(tokenRangeText(document, firstToken, i), isAddressed) &&
      !isShow(tokenRangeText(document, firstToken, endToken))
    )
      endToken = i;
  for (let i = name.firstToken + 1; i < name.endToken; i++) {
    if (posOf(tagged, i) !== 'POS') continue;
    if (isMediumName(tokenRangeText(document, i + 1, name.endToken), isAddressed)) break;
    endToken = i;
    break;
  }
  const last = lemmas[endToken - 1] ?? '';
  // Only "Fox News Sunday" is a show.
  const isShowsDay = last === 'sunday' && lemmas[endToken - 2] === 'news';
  if (WEEKDAYS.has(last) && endToken - name.firstToken > 1 && !isShowsDay) endToken--;
  for (let i = endToken - 2; i > firstToken; i--) {
    if (lemmas[i] !== 'of' || (document.quotationOf[i] as number) >= 0) continue;
    if (isMediumName(tokenRangeText(document, i + 1, endToken), isAddressed)) firstToken = i + 1;
    break;
  }
  if (!isMediumName(tokenRangeText(document, firstToken, endToken), isAddressed)) return null;
  if (tokenText(document, firstToken) === 'the') firstToken++;
  return withoutMarks(tagged, { firstToken, endToken });
}

/** A quoted title without its marks and without the comma before the closing one; any other range as it is. */
function withoutMarks(tagged: TaggedDocument, range: TokenRange): TokenRange {
  let { firstToken, endToken } = range;
  if (!OPENING_MARKS.has(tokenText(tagged.document, firstToken))) return range;
  firstToken++;
  while (
    endToken > firstToken + 1 &&
    !/[\p{L}\p{N}]/u.test(tokenText(tagged.document, endToken - 1))
  )
    endToken--;
  return { firstToken, endToken };
}

const WEEKDAYS = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
]); // biome-ignore format: a table

/** The capitalised name or quoted title that starts at token `i`, with a possessive owner before its title. */
function nameFrom(tagged: TaggedDocument, i: number, end: number): TokenRange | null {
  const { document } = tagged;
  const limit = Math.min(end, i + PHRASE_REACH);
  let last = -1;
  for (let j = i; j < limit; j++) {
    const text = tokenText(document, j);
    const first = text.charAt(0);
    const isCapital = first !== first.toLowerCase();
    const isOpening =
      OPENING_MARKS.has(text) && j + 1 < limit && isCapitalised(tokenText(document, j + 1));
    if (isCapital) last = j;
    else if (isOpening) {
      const quotation = document.quotations[document.quotationOf[j] as number];
      if (
        quotation !== undefined &&
        quotation.firstToken === j &&
        quotation.endToken - j < PHRASE_REACH
      )
        return { firstToken: i, endToken: Math.min(quotation.endToken, limit) };
      return last < 0 ? null : { firstToken: i, endToken: last + 1 };
    } else if (last < 0 || !LINKS.has(text.toLowerCase())) break;
  }
  return last < 0 ? null : { firstToken: i, endToken: last + 1 };
}

const OPENING_MARKS = new Set(['"', '“', '‘', "'", '``']);
const LINKS = new Set(["'s", '’s', "'", '’', '&', 'the', 'of', 'and']);

function isCapitalised(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
