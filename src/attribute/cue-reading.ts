import { posOf, type TaggedDocument } from '../model/tagged-document.ts';
import { sentenceRange, tokenText } from '../tokenize/document.ts';
import type { LinkedAttribution, TokenRange } from './attribution.ts';
import { openingNoun } from './content-shape.ts';
import {
  ADJECTIVE_CUES,
  type CueEntry,
  FAILING_VERBS,
  LIGHT_VERBS,
  NEGATORS,
  NOUN_CUES,
  SAYING_VERBS,
  VERB_CUES,
  WITHHOLDING_VERBS,
  YIELDING_VERBS,
} from './cue-lexicon.ts';
import { holdsToken } from './holds-token.ts';
import { AUXILIARIES, cueHead } from './run-table.ts';

/** What a cue says once its main word is found. */
export interface CueReading {
  /** The token of the main word, or -1 when there is no cue. */
  readonly head: number;
  /** The lexicon's entry for it, or null when it has none. */
  readonly entry: CueEntry | null;
  readonly negated: boolean;
}

/** Finds the main word of an attribution's cue, what it means, and whether it is negated. */
export function readCue(tagged: TaggedDocument, attribution: LinkedAttribution): CueReading {
  const cue = attribution.cue[0];
  if (cue === undefined) return { head: -1, entry: null, negated: false };
  const head = meaningHead(tagged, cue);
  return {
    head,
    entry:
      ledEntry(tagged, cue, head) ??
      feltEntry(tagged, cue, head) ??
      heldEntry(tagged, attribution, head) ??
      lookUp(tagged, cue, head) ??
      anyEntry(tagged, cue, head),
    negated: isNegated(tagged, attribution, cue, head),
  };
}

/** The cue's main verb, or the noun that a light verb leaves the meaning to. */
function meaningHead(tagged: TaggedDocument, cue: TokenRange): number {
  const head = cueHead(tagged, cue.firstToken, cue.endToken);
  if (!LIGHT_VERBS.has(tagged.lemmas[head] ?? '') || !isVerb(tagged, head)) return head;
  for (let i = head + 1; i < cue.endToken; i++) {
    const lemma = tagged.lemmas[i] ?? '';
    if (isNoun(tagged, i) && NOUN_CUES.has(lemma)) return i;
    if (!isNoun(tagged, i) && ADJECTIVE_CUES.has(lemma)) return i;
  }
  return head;
}

/** The entry of the adjective that says how one feels about what is done to one: "are tired of being told". */
function feltEntry(tagged: TaggedDocument, cue: TokenRange, head: number): CueEntry | null {
  if (tagged.lemmas[head - 1] !== 'be' || posOf(tagged, head - 1) !== 'VBG') return null;
  for (let i = head - 2; i >= cue.firstToken; i--) {
    const entry = ADJECTIVE_CUES.get(tokenText(tagged.document, i).toLowerCase());
    if (entry !== undefined) return entry;
  }
  return null;
}

/** What one who "would have you believe" or "wants us to think" something does: to claim it. */
function ledEntry(tagged: TaggedDocument, cue: TokenRange, head: number): CueEntry | null {
  const { lemmas } = tagged;
  if (!/^(?:believe|think)$/.test(lemmas[head] ?? '')) return null;
  const believer = lemmas[head - 1] === 'to' ? head - 2 : head - 1;
  if (!/^(?:PRP|NN)/.test(believer > cue.firstToken ? posOf(tagged, believer) : '')) return null;
  for (let i = cue.firstToken; i < believer; i++)
    if (/^(?:have|want|like|lead)$/.test(lemmas[i] ?? ''))
      return { act: 'statement', framing: 'distancing' };
  return null;
}

/** Verbs that leave the meaning to the noun that the content opens with: "repeated | his claim that …". */
const HOLDING_VERBS = new Set([
  'repeat', 'reiterate', 'renew', 'restate', 'show', 'voice', 'have', 'share', 'indicate', 'harbor', 'bear',
]); // biome-ignore format: a table

/** The entry of the noun that the content opens with, right after a verb that leaves the meaning to it. */
function heldEntry(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  head: number,
): CueEntry | null {
  const content = attribution.content[0];
  if (content === undefined || content.firstToken !== head + 1) return null;
  if (!HOLDING_VERBS.has(tagged.lemmas[head] ?? '') || !isVerb(tagged, head)) return null;
  const noun = openingNoun(tagged, content);
  return noun < 0 ? null : (entryOf(NOUN_CUES, tagged.lemmas[noun] ?? '') ?? null);
}

function lookUp(tagged: TaggedDocument, cue: TokenRange, head: number): CueEntry | null {
  const lemma = tagged.lemmas[head] ?? '';
  if (isVerb(tagged, head) || !(isNoun(tagged, head) || isAdjective(tagged, head))) {
    const entry = phraseEntry(tagged, cue, head) ?? VERB_CUES.get(lemma);
    if (entry !== undefined) return entry;
  }
  // A tagger takes headline verbs for nouns, participles for adjectives, and capitalised nouns for names.
  const tables = isNoun(tagged, head)
    ? [NOUN_CUES, VERB_CUES, ADJECTIVE_CUES]
    : isAdjective(tagged, head)
      ? [ADJECTIVE_CUES, VERB_CUES, NOUN_CUES]
      : [VERB_CUES, ADJECTIVE_CUES, NOUN_CUES];
  for (const table of tables) {
    const entry = entryOf(table, lemma);
    if (entry !== undefined) return entry;
  }
  return null;
}

/** The entry of any other word of the cue, from the last: "ratcheting up his critique and his demands". */
function anyEntry(tagged: TaggedDocument, cue: TokenRange, head: number): CueEntry | null {
  for (let i = cue.endToken - 1; i >= cue.firstToken; i--) {
    if (i === head || AUXILIARIES.has(tagged.lemmas[i] ?? '')) continue;
    const table = isVerb(tagged, i)
      ? VERB_CUES
      : isNoun(tagged, i)
        ? NOUN_CUES
        : isAdjective(tagged, i)
          ? ADJECTIVE_CUES
          : undefined;
    const entry = table === undefined ? undefined : entryOf(table, tagged.lemmas[i] ?? '');
    if (entry !== undefined) return entry;
  }
  return null;
}

/** The entry of a lemma, forgiving a plural that was kept and an "e" that was lost. */
function entryOf(table: ReadonlyMap<string, CueEntry>, lemma: string): CueEntry | undefined {
  return table.get(lemma) ?? table.get(lemma.replace(/s$/, '')) ?? table.get(`${lemma}e`);
}

/** The entry of the head with a word after it: a particle, a preposition, or the noun of a set phrase. */
function phraseEntry(tagged: TaggedDocument, cue: TokenRange, head: number): CueEntry | undefined {
  const lemma = tagged.lemmas[head] ?? '';
  const end = Math.min(cue.endToken + 1, tagged.document.tokenCount, head + 5);
  for (let i = head + 1; i < end; i++) {
    const entry = VERB_CUES.get(`${lemma}_${tagged.lemmas[i] ?? ''}`);
    if (entry !== undefined) return entry;
  }
  const before = previousVerb(tagged, cue.firstToken, head);
  return before < 0 ? undefined : VERB_CUES.get(`${tagged.lemmas[before] ?? ''}_${lemma}`);
}

function previousVerb(tagged: TaggedDocument, first: number, head: number): number {
  for (let i = head - 1; i >= first; i--) if (isVerb(tagged, i)) return i;
  return -1;
}

/** How far before the cue a negation may stand, in tokens: "did n't", "no longer", "has never once". */
const NEGATION_REACH = 3;

function isNegated(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  cue: TokenRange,
  head: number,
): boolean {
  const { document, lemmas } = tagged;
  const [sentenceStart] = sentenceRange(document, document.sentenceOf[cue.firstToken] as number);
  const floor = Math.max(sentenceStart, cue.firstToken - NEGATION_REACH);
  let first = cue.firstToken;
  while (
    first > floor &&
    !isClauseEdge(tagged, first - 1) &&
    !inSourceOrContent(attribution, first - 1)
  )
    first--;
  const isSaying = SAYING_VERBS.has(lemmas[head] ?? '');
  let negated = false;
  for (let i = first; i < cue.endToken; i++) {
    const lemma = lemmas[i] ?? '';
    if (NEGATORS.has(lemma) && !isUndone(tagged, i) && (i < head || lemma === 'nothing'))
      negated = true;
    else if (i < head && FAILING_VERBS.has(lemma)) negated = true;
    else if (i < head && lemma === 'stop' && lemmas[i + 1] === 'short') negated = true;
    else if (lemma === 'no' && i < head && UTTERANCES.has(lemmas[head] ?? '')) negated = true;
    else if (i < head && lemma === 'yet' && lemmas[i + 1] === 'to') negated = true;
    else if (i < head && isSaying && UNABLE.has(lemma) && lemmas[i + 1] === 'to') negated = true;
    else if (i < head && isSaying && WITHHOLDING_VERBS.has(lemma)) negated = true;
    else if (i < head && YIELDING_VERBS.has(lemma)) negated = false;
  }
  if (lemmas[head] === 'mince' || lemmas[head] === 'minc') return false;
  if (negated || isWithheld(tagged, attribution, cue, head)) return true;
  if (isNegatedBefore(tagged, attribution, cue, sentenceStart)) return true;
  const content = attribution.content[0]?.firstToken ?? -1;
  if (content === head + 1 && lemmas[content] === 'nothing' && isSaying) return true;
  const source = attribution.source[0];
  if (source === undefined) return false;
  return (
    NEGATIVE_SOURCES.has(lemmas[source.firstToken] ?? '') ||
    (source.firstToken > sentenceStart &&
      /^(?:no|neither)$/.test(lemmas[source.firstToken - 1] ?? '') &&
      !inSourceOrContent(attribution, source.firstToken - 1))
  );
}

/** What makes a negation of an adverb: "instead of answering", "rather than say". */
const JOINTS: ReadonlyMap<string, string> = new Map([
  ['instead', 'of'],
  ['rather', 'than'],
]);

/** Whether a negation takes nothing back: "not only", "nothing but praise", "hardly the first to say". */
function isUndone(tagged: TaggedDocument, i: number): boolean {
  const next = tagged.lemmas[i + 1] ?? '';
  const joint = JOINTS.get(tagged.lemmas[i] ?? '');
  if (joint !== undefined) return next !== joint;
  if (/^(?:only|just|merely|simply|solely|alone|but)$/.test(next)) return true;
  return next === 'the' && /^(?:first|last|only)$/.test(tagged.lemmas[i + 2] ?? '');
}

/** How far before a cue the verb that it is joined to by "or" may be negated, in tokens. */
const JOINED_REACH = 12;

/** Whether the cue goes on with what was negated before it: "has not endorsed her or | conceded". */
function isNegatedBefore(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  cue: TokenRange,
  sentenceStart: number,
): boolean {
  const { document, lemmas } = tagged;
  const joint = cue.firstToken - 1;
  if (lemmas[joint] !== 'or' || inSourceOrContent(attribution, joint)) return false;
  const floor = Math.max(sentenceStart, joint - JOINED_REACH);
  for (let i = joint - 1; i >= floor && (document.quotationOf[i] as number) < 0; i--)
    if (/^(?:not|n't|n’t|never)$/.test(lemmas[i] ?? '')) return true;
  return false;
}

/** "declined | to comment", "refused | further comment", "gave no details": what was not said stands after the main word. */
function isWithheld(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  cue: TokenRange,
  head: number,
): boolean {
  const { lemmas } = tagged;
  const lemma = lemmas[head] ?? '';
  if (LIGHT_VERBS.has(lemma) && lemmas[head + 1] === 'no')
    return head + 1 < cue.endToken || inSourceOrContent(attribution, head + 1);
  if (!WITHHOLDING_VERBS.has(lemma) || !isVerb(tagged, head)) return false;
  for (let i = head + 1; i < Math.min(head + WITHHELD_REACH, lemmas.length); i++) {
    if (!isVerb(tagged, i) && !isNoun(tagged, i)) continue;
    if (lemmas[i] === 'be') return /^(?:interview|draw|quote)$/.test(lemmas[i + 1] ?? '');
    return SAYING_VERBS.has(lemmas[i] ?? '') || ASKING_NOUNS.has(lemmas[i] ?? '');
  }
  return false;
}

/** What there is none of where nobody says so: "there was no suggestion that". Of doubts there may be none too. */
const UTTERANCES = new Set([
  'suggestion', 'evidence', 'indication', 'sign', 'word', 'comment', 'mention', 'claim', 'proof', 'response', 'reply',
  'explanation', 'statement', 'confirmation', 'announcement', 'report', 'hint', 'reference',
]); // biome-ignore format: a table

/** What one is who cannot say or will not: "unable to explain". */
const UNABLE = new Set(['unable', 'unwilling', 'reluctant', 'loath', 'powerless']);

/** How far after "declined" the word for what is declined may stand, in tokens. */
const WITHHELD_REACH = 4;

/** What one declines who says nothing. */
const ASKING_NOUNS = new Set(['question', 'request', 'interview', 'query', 'inquiry']);

const NEGATIVE_SOURCES = new Set(['no', 'nobody', 'none', 'neither', 'no-one', 'not']);

function isClauseEdge(tagged: TaggedDocument, i: number): boolean {
  const pos = posOf(tagged, i);
  return pos === ',' || pos === '.' || pos === ':' || pos === '``' || pos === "''";
}

/** Whether the token is in the source or the content. */
export function inSourceOrContent(attribution: LinkedAttribution, token: number): boolean {
  return holdsToken(attribution.source, token) || holdsToken(attribution.content, token);
}

/** Whether the source's main noun, the last before any "of", "by" or relative clause, is one of these. */
export function isSource(
  tagged: TaggedDocument,
  attribution: LinkedAttribution,
  nouns: ReadonlySet<string>,
): boolean {
  return attribution.source.some((range) => {
    let noun = '';
    for (let i = range.firstToken; i < range.endToken; i++) {
      if (isNoun(tagged, i)) noun = tagged.lemmas[i] ?? '';
      else if (noun !== '' && !isAdjective(tagged, i) && posOf(tagged, i) !== 'POS') break;
    }
    return nouns.has(noun);
  });
}

export function isVerb(tagged: TaggedDocument, i: number): boolean {
  return posOf(tagged, i).startsWith('VB');
}

function isNoun(tagged: TaggedDocument, i: number): boolean {
  return posOf(tagged, i).startsWith('NN');
}

function isAdjective(tagged: TaggedDocument, i: number): boolean {
  return posOf(tagged, i).startsWith('JJ');
}
