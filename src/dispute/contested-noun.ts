import type { Attribution, TokenRange } from '../attribute/attribution.ts';
import { type ClaimIndex, type Contested, isAssertion } from './claim-index.ts';
import {
  ACCUSING_NOUNS,
  CLAIM_NOUNS,
  DENYING_VERBS,
  PROPOSAL_NOUNS,
  THIS_WORDS,
  VAGUE_CLAIM_NOUNS,
} from './contest-lexicon.ts';
import type { Contest } from './dispute.ts';
import { type DisputeView, firstMention, tagAt } from './dispute-view.ts';
import { findAccusation, findSentenceBefore, hasAccusation } from './own-sentences.ts';
import { compareStatements } from './statements.ts';

/** Claims are looked for over this many sentences. */
const FARTHEST = { noun: 12, clause: 60 } as const;
/** A claim less surely meant by a noun is not. */
const LEAST_LINK = 0.4;

/** What circumstances add to how surely a claim that stands before a noun for a claim is meant by it. */
const WEIGHTS = {
  this: 0.95,
  other: 0.8,
  /** For each sentence past the one before. */
  sentence: -0.12,
  owner: 0.15,
  overlap: 0.3,
  /** For a noun that may mean a paper or an event, or whose owner says nothing in the article. */
  vague: -0.3,
  accusing: 0.1,
  notAccusing: -0.4,
  distanced: 0.05,
} as const;

/**
 * What is contested by a clause that spells it out: somebody's who said so before, or else the clause itself, as a claim of the
 * owner, -1 for nobody. Null where that would be no news: "there is no evidence of it".
 */
export function findByClause(
  index: ClaimIndex,
  contest: Contest,
  clause: TokenRange,
  owner: number,
): Contested | null {
  const { view } = index;
  const holder = holderOf(view, clause, contest.contesting);
  if (holder >= 0 && !isCuedBefore(view, holder, clause, contest)) return null;
  if (holder >= 0 && index.canContest(contest, holder)) return index.take(holder, 0.9);
  const statement = index.read([clause]);
  let best: Contested | null = null;
  for (const { index: claim, attribution, source, distance } of index.before(
    contest,
    FARTHEST.clause,
  )) {
    const isOwners = owner >= 0 && source === owner;
    const { shared, sharedWords, sharedWeight } = compareStatements(
      statement,
      index.claimOf(claim),
    );
    const coverage = sharedWeight / Math.max(1, statement.weight);
    const isEnough = isOwners ? shared > 0 && coverage >= 0.3 : sharedWords > 1 && coverage >= 0.6;
    if (!isEnough || !isAssertion(attribution)) continue;
    const link = 0.4 + 0.6 * coverage + (isOwners ? 0.1 : 0) - 0.01 * distance;
    if (best === null || link > best.link) best = index.take(claim, Math.min(1, link));
  }
  if (best !== null) return best;
  const isNothing = contest.kind === 'doubt' || contest.by < 0 || statement.roots.size === 0;
  if (isNothing || !(owner >= 0 || isSpelledOut(view, contest, clause))) return null;
  return { attribution: -1, source: owner, claim: [clause], link: 0.7 };
}

/** Whether the clause says by itself what is denied: "denied | selling it", "the claim | that it leaks". */
function isSpelledOut(
  { lemmas }: DisputeView,
  { cue, kind }: Contest,
  clause: TokenRange,
): boolean {
  if (lemmas[clause.firstToken] === 'that') return true;
  if (DENYING_VERBS.has(lemmas[cue[0]?.firstToken ?? -1] ?? '')) return true;
  const noun = lemmas[clause.firstToken - 2] ?? '';
  return kind === 'denial' && CLAIM_NOUNS.has(noun) && !PROPOSAL_NOUNS.has(noun);
}

/** What is contested by a noun for a claim: "that assertion", "the allegation", "Pell's claim that it leaks". */
export function findByNoun(
  index: ClaimIndex,
  contest: Contest,
  range: TokenRange,
  clause: TokenRange | null,
): Contested | null {
  const { view } = index;
  const owner = ownerOf(view, range, clause);
  if (owner >= 0 && owner === contest.by) return null;
  const spelled = clause === null ? null : findByClause(index, contest, clause, owner);
  if (spelled !== null) return spelled;
  const opening = view.lemmas[range.firstToken] ?? '';
  // "contrary to what the mayor said", the mayor being nobody whose words are told.
  if (owner < 0 && (opening === 'what' || opening === 'how')) return null;
  const noun = view.lemmas[range.endToken - 1] ?? '';
  const isThis = THIS_WORDS.has(opening) || opening === 'such';
  const isAccusing = ACCUSING_NOUNS.has(noun);
  const isVague = owner < 0 && !isThis && VAGUE_CLAIM_NOUNS.has(noun);
  const isUnknowns = owner < 0 && hasPossessor(view, range);
  const statement = clause === null ? index.contestOf(contest) : index.read([clause]);
  let best: Contested | null = null;
  for (const { index: claim, attribution, source, distance } of index.before(
    contest,
    FARTHEST.noun,
  )) {
    if ((owner >= 0 && source !== owner) || !isAssertion(attribution)) continue;
    const { overlap, shared } = compareStatements(statement, index.claimOf(claim));
    if (clause !== null && shared === 0) continue;
    // Who else denies it does not allege it.
    if (isAccusing && index.claimOf(claim).negations > 0) continue;
    let link = isThis ? WEIGHTS.this : WEIGHTS.other;
    link += WEIGHTS.sentence * Math.max(0, distance - 1) + WEIGHTS.overlap * overlap;
    if (owner >= 0) link += WEIGHTS.owner;
    if (isVague && !isPublished(view, noun, source)) link += WEIGHTS.vague;
    if (isUnknowns) link += WEIGHTS.vague;
    if (isAccusing) link += accuses(view, attribution) ? WEIGHTS.accusing : WEIGHTS.notAccusing;
    if (attribution.framing === 'distancing') link += WEIGHTS.distanced;
    if (best === null || link > best.link) best = index.take(claim, link);
  }
  if (best !== null && best.link >= LEAST_LINK) return { ...best, link: Math.min(1, best.link) };
  if (owner >= 0) return null;
  if (isAccusing) return findAccusation(view, contest);
  return isThis ? findSentenceBefore(view, contest, 0.5) : null;
}

/** The attribution whose content the clause is, but for the one that contests; -1 when it is none's. */
function holderOf(
  { contentOf, attributions }: DisputeView,
  clause: TokenRange,
  contesting: number,
): number {
  const holder = contentOf[(clause.firstToken + clause.endToken) >> 1] ?? -1;
  if (holder < 0 || holder === contesting || contentOf[clause.endToken - 1] !== holder) return -1;
  const first = attributions[holder]?.content[0]?.firstToken ?? -1;
  return first >= clause.firstToken - 1 ? holder : -1;
}

/** Words that the marker itself belongs to, or that are given to their source after them, are no claim of before. */
function isCuedBefore(
  { attributions, cueOf }: DisputeView,
  holder: number,
  clause: TokenRange,
  { contesting, cue }: Contest,
): boolean {
  const first = attributions[holder]?.cue[0]?.firstToken;
  if (first === undefined || contesting >= 0) return false;
  return cueOf[cue[0]?.firstToken ?? -1] !== holder && first < clause.firstToken;
}

/** Whose claim the noun phrase says it is: "Pell's account", "the allegation by Hale"; -1 when it does not say. */
function ownerOf(view: DisputeView, range: TokenRange, clause: TokenRange | null): number {
  const inside = firstMention(view, range.firstToken, range.endToken);
  if (inside >= 0) return inside;
  const opener = view.lemmas[range.endToken];
  if (opener !== 'by' && opener !== 'from') return -1;
  return firstMention(view, range.endToken, clause?.firstToken ?? range.endToken + 6);
}

const PUBLISHED_NOUNS: ReadonlySet<string> = new Set(
  'report story article exposé account'.split(' '),
);

/** "The report", "the article": a publication's claim. */
function isPublished({ resolved }: DisputeView, noun: string, source: number): boolean {
  return PUBLISHED_NOUNS.has(noun) && resolved.sources[source]?.kind === 'publication';
}

function hasPossessor({ tagged }: DisputeView, { firstToken, endToken }: TokenRange): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (/^(?:PRP\$|POS)$/.test(tagAt(tagged, i))) return true;
  return false;
}

function accuses(view: DisputeView, { cue, content }: Attribution): boolean {
  return [...cue, ...content.slice(0, 1)].some((range) => hasAccusation(view, range));
}
