import { posOf, type TaggedDocument } from '../model/tagged-document.ts';
import { sentenceRange, tokenRangeText, tokenText } from '../tokenize/document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';
import type { CueReading } from './cue-reading.ts';
import { isMediumName, MEDIUM_NOUNS } from './medium-words.ts';

/**
 * The mention of the outlet, show or report through which the content reached the writer, or null: who was told
 * ("told Fox News"), where it was said ("in an interview with", "on CNN's …"), or whose report is leant on
 * ("according to The Post", beside another source).
 */
export function findVia(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  reading: CueReading,
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
  const free = (i: number) => i >= first && i < end && !isInside(attribution, i);
  const isOther = (medium: TokenRange) => !namesSource(tagged, attribution, medium);
  if (TELLING_VERBS.has(lemmas[reading.head] ?? '')) {
    const told = mediumAfter(tagged, skipTo(tagged, reading.head + 1), end, free, true);
    if (told !== null && isOther(told)) return told;
  }
  for (let i = first; i < end; i++) {
    if (!free(i)) continue;
    const lemma = lemmas[i] ?? '';
    const before = lemmas[i - 1] ?? '';
    const isPlace =
      lemma === 'on' ||
      (INTERVIEW_LINKS.has(lemma) && i > first && followsTalk(tagged, i, first)) ||
      (lemma === 'to' && before === 'accord' && attribution.source.length > 0);
    if (!isPlace) continue;
    const medium = mediumAfter(tagged, i + 1, end, free, lemma !== 'on');
    if (medium !== null && isOther(medium)) return medium;
  }
  return null;
}

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
const TALK_VERBS = new Set(['speak', 'talk', 'write', 'report', 'publish', 'obtain', 'quote']);

/** Whether a talk or a piece of writing is named within the six tokens before the preposition. */
function followsTalk(tagged: TaggedDocument, preposition: number, first: number): boolean {
  for (let i = preposition - 1; i >= Math.max(first, preposition - 6); i--) {
    const lemma = tagged.lemmas[i] ?? '';
    if (TALK_NOUNS.has(lemma) || TALK_VERBS.has(lemma)) return true;
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
    } else if (MEDIUM_NOUNS.has(lemmas[i] ?? '') && pos === 'NN') {
      // "his blog", "its own website": one's own medium is no intermediary.
      const owned = posOf(tagged, start) === 'PRP$';
      return owned ? null : { firstToken: start, endToken: i + 1 };
    }
  }
  return null;
}

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
  for (let i = name.firstToken + 1; i < name.endToken; i++) {
    if (posOf(tagged, i) !== 'POS') continue;
    if (isMediumName(tokenRangeText(document, i + 1, name.endToken), isAddressed)) break;
    endToken = i;
    break;
  }
  const last = lemmas[endToken - 1] ?? '';
  if (WEEKDAYS.has(last) && endToken - name.firstToken > 1 && lemmas[endToken - 2] !== 'news')
    endToken--;
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

function isInside(attribution: LinkedAttribution, token: number): boolean {
  return [...attribution.content, ...attribution.source].some(
    (range) => range.firstToken <= token && token < range.endToken,
  );
}
