import type { TokenRange } from '../attribute/attribution.ts';
import { CLAIM_NOUNS, DENIED_NOUNS, PROPOSAL_NOUNS, THIS_WORDS } from './contest-lexicon.ts';
import type { Pointing } from './dispute.ts';
import { type DisputeView, isMark, isNoun, isVerb, tagAt, trimMarks } from './dispute-view.ts';

/** How far a subject may stand before its verb, and an object after it, in tokens. */
const SUBJECT_REACH = 40;
const OBJECT_REACH = 8;
/** A noun phrase is at most this many tokens. */
const PHRASE_REACH = 8;

/** Words between which a claim noun and the claim itself stand: "the claim that", "reports of". */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['that', 'of', 'about', 'by', 'from']);

/** What the subject of the verb at `verb` points at, looking no further left than `floor`; null when it is no claim. */
export function readSubject(view: DisputeView, verb: number, floor: number): Pointing | null {
  const { tagged, lemmas } = view;
  const i = skipAside(view, verb, floor);
  if (i < floor) return null;
  const lemma = lemmas[i] ?? '';
  if (isThis(lemma) && startsClause(view, i, floor) && !isRelative(view, i, floor))
    return pronoun(startOfNone(view, i, floor), i + 1);
  if (isNoun(tagged, i) && CLAIM_NOUNS.has(lemma)) return nounPhrase(view, i, null, floor);
  const said = saidBefore(view, i, floor);
  if (said !== null) return said;
  return nounWithClause(view, i, floor);
}

function isThis(lemma: string): boolean {
  return THIS_WORDS.has(lemma) || lemma === 'it' || lemma === 'its' || lemma === 'which';
}

/** The last token of the subject: past auxiliaries, adverbs and asides between commas. */
function skipAside({ tagged, lemmas }: DisputeView, verb: number, floor: number): number {
  let i = verb - 1;
  for (let steps = 0; i >= floor && steps < 12; steps++) {
    const pos = tagAt(tagged, i);
    if (
      pos.startsWith('RB') ||
      pos === 'MD' ||
      (isVerb(tagged, i) && AUXILIARIES.has(lemmas[i] ?? ''))
    )
      i--;
    else if (pos === ',') {
      let open = i - 1;
      while (open > floor && open > i - 8 && tagAt(tagged, open) !== ',') open--;
      if (open <= floor || tagAt(tagged, open) !== ',') return i - 1;
      i = open - 1;
    } else break;
  }
  return i;
}

const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do']);

/** Whether a clause can begin with the token. */
function startsClause({ tagged, lemmas }: DisputeView, i: number, floor: number): boolean {
  if (i <= floor) return true;
  const pos = tagAt(tagged, i - 1);
  if (isMark(tagged, i - 1) || pos === 'CC' || pos.startsWith('RB')) return true;
  const before = lemmas[i - 1] ?? '';
  return CLAUSE_STARTERS.has(before) || isVerb(tagged, i - 1);
}

const CLAUSE_STARTERS: ReadonlySet<string> = new Set(
  'that because since as of all much most part for think believe'.split(' '),
);

/** "facts | that are not true", "some of | which are false": what is said of is no claim that was made before. */
function isRelative({ tagged, lemmas }: DisputeView, i: number, floor: number): boolean {
  let before = i - 1;
  if (lemmas[i] === 'which') return before < floor || tagAt(tagged, before) !== ',';
  if (lemmas[i] !== 'that') return false;
  while (before >= floor && /^(?:''|``|-RRB-)$/.test(tagAt(tagged, before))) before--;
  return tagAt(tagged, i) === 'WDT' || (before >= floor && isNoun(tagged, before));
}

/** "none of this", "all of that": where the whole begins. */
function startOfNone({ lemmas }: DisputeView, i: number, floor: number): number {
  return i - 2 >= floor && lemmas[i - 1] === 'of' ? i - 2 : i;
}

function pronoun(firstToken: number, endToken: number): Pointing {
  return { how: 'pronoun', range: { firstToken, endToken } };
}

/** "what she said", "everything that he told us", with its end at `i`. */
function saidBefore({ lemmas, tagged }: DisputeView, i: number, floor: number): Pointing | null {
  if (!SAYING.has(lemmas[i] ?? '') || !isVerb(tagged, i)) return null;
  for (let j = i - 1; j >= Math.max(floor, i - 6); j--)
    if (
      lemmas[j] === 'what' ||
      (ALL_WORDS.has(lemmas[j] ?? '') && /^VB[DN]$/.test(tagAt(tagged, i)))
    )
      return { how: 'noun', range: { firstToken: j, endToken: i + 1 }, clause: null };
  return null;
}

const SAYING: ReadonlySet<string> = new Set(
  'say claim tell write suggest allege assert report describe'.split(' '),
);
const ALL_WORDS: ReadonlySet<string> = new Set(['everything', 'all', 'much']);

/** "The claim that the dam leaks | is false": the noun phrase with which the clause of the verb begins. */
function nounWithClause(view: DisputeView, last: number, floor: number): Pointing | null {
  const { lemmas, tagged } = view;
  const end = Math.max(floor, last - SUBJECT_REACH);
  for (let i = last; i >= end; i--) {
    if (!CLAIM_NOUNS.has(lemmas[i] ?? '') || !isNoun(tagged, i)) continue;
    if (!CLAUSE_OPENERS.has(lemmas[i + 1] ?? '')) continue;
    const clause = clauseOfNoun(view, i, last + 1);
    // "an argument that has been rejected": nothing stands between "that" and the verb.
    const least = lemmas[clause?.firstToken ?? -1] === 'that' ? 3 : 1;
    if (clause === null || clause.endToken - clause.firstToken < least) continue;
    if (lemmas[last] === 'make' || lemmas[last] === 'offer') continue;
    const found = nounPhrase(view, i, clause, floor);
    const start = found?.how === 'noun' ? found.range.firstToken : i;
    if (found !== null && startsClause(view, start, floor)) return found;
  }
  return null;
}

/** The noun phrase whose main word is the claim noun at `head`; null for one that no article leads to. */
function nounPhrase(
  view: DisputeView,
  head: number,
  clause: TokenRange | null,
  floor: number,
): Pointing | null {
  const { tagged } = view;
  let first = head;
  while (first > floor && head - first < PHRASE_REACH && isInPhrase(view, first - 1)) first--;
  const pos = tagAt(tagged, first);
  const isPlural = tagAt(tagged, head) === 'NNS';
  if (!isPlural && first === head) return null;
  if (pos === 'DT' && INDEFINITE.has(view.lemmas[first] ?? '') && clause === null) return null;
  if (isProposal(view, first, head, clause)) return null;
  return { how: 'noun', range: { firstToken: first, endToken: head + 1 }, clause };
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'no', 'another', 'any', 'some']);

/** A tagger takes the "that" of "that claim" for the one of "claims that". */
function isInPhrase({ tagged, lemmas }: DisputeView, i: number): boolean {
  return PHRASE_TAGS.has(tagAt(tagged, i)) || (lemmas[i] === 'that' && isNoun(tagged, i + 1));
}

const PHRASE_TAGS: ReadonlySet<string> = new Set([
  'DT', 'PDT', 'PRP$', 'POS', 'JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS', 'VBN', 'VBG', 'CD', '``', "''",
]); // biome-ignore format: a table

/**
 * What the object after token `at - 1` points at, before token `end`. `bare` says whether the contested thing may be named
 * without a noun for a claim: "denied | paying anybody".
 */
export function readObject(
  view: DisputeView,
  at: number,
  end: number,
  bare: boolean,
): Pointing | null {
  const { tagged, lemmas } = view;
  let i = at;
  while (i < end && i < at + 4 && (tagAt(tagged, i).startsWith('RB') || isMark(tagged, i))) i++;
  if (i >= end) return null;
  const lemma = lemmas[i] ?? '';
  const pos = tagAt(tagged, i);
  if (lemma === 'that' && i + 1 < end && !isMark(tagged, i + 1) && !isDeterminer(view, i, end))
    return clauseFrom(view, i, end);
  if ((THIS_WORDS.has(lemma) || OBJECT_PRONOUNS.has(lemma)) && !isDeterminer(view, i, end)) {
    // "denied they were leaving": the pronoun is the subject of what is denied.
    const next = tagAt(tagged, i + 1);
    // "denied them their rights"
    if (bare && /^(?:DT|PRP\$|NN)/.test(next)) return null;
    if (i + 1 < end && isVerb(tagged, i + 1)) return bare ? clauseFrom(view, i, end) : null;
    return pronoun(i, i + 1);
  }
  if (lemma === 'what' || lemma === 'how') {
    const limit = Math.min(end, i + 10);
    for (let j = i + 1; j < limit; j++)
      if (SAYING.has(lemmas[j] ?? '') && isVerb(tagged, j))
        return { how: 'noun', range: { firstToken: i, endToken: j + 1 }, clause: null };
    return null;
  }
  const head = headAhead(view, i, end);
  if (head >= 0 && CLAIM_NOUNS.has(lemmas[head] ?? '')) {
    const clause = clauseOfNoun(view, head, clauseEnd(view, head + 1, end));
    if (isProposal(view, i, head, clause)) return null;
    if (clause === null && INDEFINITE.has(lemma)) return null;
    return { how: 'noun', range: { firstToken: i, endToken: head + 1 }, clause };
  }
  if (!bare) return null;
  if (pos === 'VBG' || isGerund(view, i) || (lemma === 'ever' && tagAt(tagged, i + 1) === 'VBG'))
    return clauseFrom(view, i, end);
  // "denied Ms. Pell a meeting"
  if (pos.startsWith('NNP')) return null;
  if (head < 0 || !DENIED_NOUNS.has(lemmas[head] ?? '')) return null;
  return clauseFrom(view, i, end);
}

/** A gerund that was taken for a noun: "denied | selling the bell", but not "denied | funding for it". */
function isGerund({ tagged, lemmas }: DisputeView, i: number): boolean {
  return (
    (lemmas[i] ?? '').endsWith('ing') &&
    /^(?:NN|JJ)$/.test(tagAt(tagged, i)) &&
    /^(?:DT|PRP|PRP\$|NN.*|JJ)$/.test(tagAt(tagged, i + 1))
  );
}

/** The claim that a noun for a claim leads to: "the claim that | it leaks", "reports of | a leak". */
function clauseOfNoun(view: DisputeView, head: number, end: number): TokenRange | null {
  const { lemmas } = view;
  const opener = lemmas[head + 1] ?? '';
  if (!CLAUSE_OPENERS.has(opener)) return null;
  if (lemmas[head] === 'article' && opener === 'of') return null;
  for (let i = head + 1; i < Math.min(end, head + CLAUSE_REACH); i++)
    if (lemmas[i] === 'that') return trimMarks(view, { firstToken: i, endToken: end });
  if (opener === 'by' || opener === 'from') return null;
  return trimMarks(view, { firstToken: head + 2, endToken: end });
}

/** How far after its noun the "that" of a claim may stand, in tokens: "claims by two former officials that". */
const CLAUSE_REACH = 12;

/** "the idea of a bridge": something that one would do, not something that is so. */
function isProposal(
  { lemmas }: DisputeView,
  first: number,
  head: number,
  clause: TokenRange | null,
): boolean {
  if (!PROPOSAL_NOUNS.has(lemmas[head] ?? '')) return false;
  return (
    !THIS_WORDS.has(lemmas[first] ?? '') &&
    (clause === null || lemmas[clause.firstToken] !== 'that')
  );
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['it', 'its', 'they', 'them']);

function clauseFrom(view: DisputeView, first: number, end: number): Pointing | null {
  const range = trimMarks(view, { firstToken: first, endToken: clauseEnd(view, first, end) });
  const isWord = view.lemmas[first] === 'that' && range?.endToken === first + 1;
  return range === null || isWord ? null : { how: 'clause', range };
}

/** A clause is at most this many tokens, so that a text without marks takes linear time too. */
const LONGEST_CLAUSE = 150;

/** Where the clause that begins at `first` ends: at the next mark that ends one, or at `end`. */
function clauseEnd(
  { tagged, lemmas, document, cueOf }: DisputeView,
  first: number,
  end: number,
): number {
  const quotation = document.quotationOf[first] as number;
  const limit = Math.min(end, first + LONGEST_CLAUSE);
  for (let i = first + 1; i < limit; i++) {
    const pos = tagAt(tagged, i);
    if (pos === ':' || pos === '.') return i;
    if (quotation >= 0 && document.quotationOf[i] !== quotation && pos !== '``') return i;
    if (pos !== ',') continue;
    const next = tagAt(tagged, i + 1);
    const word = lemmas[i + 1] ?? '';
    if (next === 'VBG' || next === 'CC' || next === 'WDT' || next === 'WP' || ENDING.has(word))
      return i;
    if (cueOf[i + 1] !== undefined && (cueOf[i + 1] as number) >= 0) return i;
    if ((cueOf[i + 2] ?? -1) >= 0 || (cueOf[i + 3] ?? -1) >= 0) return i;
  }
  return limit;
}

const ENDING: ReadonlySet<string> = new Set(
  'but although though while as because after since which'.split(' '),
);

/** Whether the token is a determiner of a noun that follows: "that | claim", and not "that | the claim". */
function isDeterminer(view: DisputeView, i: number, end: number): boolean {
  if (/^(?:DT|PRP|PRP\$|EX|NNP)$/.test(tagAt(view.tagged, i + 1))) return false;
  return headAhead(view, i + 1, Math.min(end, i + 4)) >= 0;
}

/** The main noun of the noun phrase that begins at `first`, or -1. */
function headAhead(view: DisputeView, first: number, end: number): number {
  let head = -1;
  for (let i = first; i < Math.min(end, first + OBJECT_REACH); i++) {
    if (!isInPhrase(view, i) && !(tagAt(view.tagged, i).startsWith('RB') && head < 0)) break;
    if (head >= 0 && tagAt(view.tagged, i) === 'DT') break;
    if (isNoun(view.tagged, i)) head = i;
  }
  return head;
}
