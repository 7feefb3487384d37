import type { Attribution, TokenRange } from '../attribute/attribution.ts';
import { sentenceRange } from '../tokenize/document.ts';
import {
  ACCUSING_NOUNS,
  ACCUSING_WORDS,
  CLAIM_NOUNS,
  DENYING_VERBS,
  PROPOSAL_NOUNS,
  VAGUE_CLAIM_NOUNS,
} from './contest-lexicon.ts';
import type { Contest } from './dispute.ts';
import {
  type DisputeView,
  firstMention,
  isMark,
  LEAST_CONFIDENCE,
  sourceOf,
  tagAt,
  trimMarks,
} from './dispute-view.ts';
import { compareStatements, type Likeness, type Statement, StatementReader } from './statements.ts';

/** What a contest contests, and how surely. */
export interface Contested {
  /** -1 where the claim is the writer's own, or nobody's. */
  readonly attribution: number;
  readonly source: number;
  readonly claim: readonly TokenRange[];
  /** How surely the contest is of this claim, 0 to 1. */
  readonly link: number;
}

/** A claim is looked for among this many attributions before, and over this many sentences. */
const MOST_CANDIDATES = 30;
const FARTHEST = { noun: 12, pronoun: 2, clause: 60, content: 4, own: 4 } as const;

/** A connective as strong as this sets a sentence against a claim that was kept at a distance. */
const FIRM = 0.44;

/** A sentence of fewer words claims nothing: "Advertisement". */
const LEAST_WORDS = 4;

/** A claim that may be the contested one, as seen from the contest. */
interface Candidate {
  readonly index: number;
  readonly attribution: Attribution;
  readonly source: number;
  /** In sentences; 0 for the contest's own. */
  readonly distance: number;
  readonly isOwners: boolean;
}

/** Finds what contests contest, within one article. Each look is over a bounded stretch, so that all are linear. */
export class ContestedFinder {
  readonly #view: DisputeView;
  readonly #places: readonly number[];
  readonly #claims = new Map<number, Statement>();
  #reader: StatementReader | null = null;

  constructor(view: DisputeView) {
    this.#view = view;
    this.#places = view.attributions.map(placeOf);
  }

  /** The claim that the contest is most surely of; null when none is likely. */
  find(contest: Contest): Contested | null {
    const { pointing } = contest;
    switch (pointing.how) {
      case 'attribution':
        return this.#take(pointing.attribution, 1);
      case 'clause':
        return this.#findByClause(contest, pointing.range, -1);
      case 'noun':
        return this.#findByNoun(contest, pointing.range, pointing.clause);
      case 'pronoun':
        return this.#findByPronoun(contest, pointing.range);
      case 'before':
        return this.#findBefore(contest, pointing.range.firstToken);
      case 'content':
        return this.#findByContent(contest);
    }
  }

  #take(index: number, link: number): Contested | null {
    const attribution = this.#view.attributions[index];
    if (attribution === undefined) return null;
    const claim = attribution.content.length > 0 ? attribution.content : attribution.cue;
    return { attribution: index, source: sourceOf(this.#view, index), claim, link };
  }

  /** The contested claim is spelled out: somebody's who said so before, or nobody's that the article names. */
  #findByClause(contest: Contest, clause: TokenRange, owner: number): Contested | null {
    const held = this.#attributionOf(clause, contest.contesting);
    // Words that the marker itself belongs to, or that are given to their source after it, are no claim of before.
    if (held >= 0 && !this.#isCuedBefore(held, clause, contest)) return null;
    if (held >= 0 && this.#canContest(contest, held)) return this.#take(held, 0.9);
    const statement = this.#read([clause]);
    let best: Contested | null = null;
    for (const candidate of this.#candidates(contest, FARTHEST.clause, owner)) {
      const likeness = compareStatements(statement, this.#claimOf(candidate.index));
      const coverage = likeness.sharedWeight / Math.max(1, statement.weight);
      if (coverage < (candidate.isOwners ? 0.3 : 0.6)) continue;
      if (!candidate.isOwners && likeness.sharedWords < 2) continue;
      if (!isAssertion(candidate.attribution) || likeness.shared === 0) continue;
      const link =
        0.4 + 0.6 * coverage + (candidate.isOwners ? 0.1 : 0) - 0.01 * candidate.distance;
      if (best === null || link > best.link) best = this.#take(candidate.index, Math.min(1, link));
    }
    if (best !== null) return best;
    const verb = this.#view.lemmas[contest.cue[0]?.firstToken ?? -1] ?? '';
    const noun = this.#view.lemmas[clause.firstToken - 2] ?? '';
    const isNamed = CLAIM_NOUNS.has(noun) && !PROPOSAL_NOUNS.has(noun) && contest.kind === 'denial';
    const isThat = this.#view.lemmas[clause.firstToken] === 'that';
    if (
      contest.kind === 'doubt' ||
      contest.by < 0 ||
      !(isThat || isNamed || owner >= 0 || DENYING_VERBS.has(verb))
    )
      return null;
    return { attribution: -1, source: owner, claim: [clause], link: 0.7 };
  }

  #findByNoun(contest: Contest, range: TokenRange, clause: TokenRange | null): Contested | null {
    const view = this.#view;
    const owner = this.#ownerOf(range, clause);
    if (owner >= 0 && owner === contest.by) return null;
    if (clause !== null) {
      const found = this.#findByClause(contest, clause, owner);
      if (found !== null) return found;
    }
    // "contrary to what the mayor said", the mayor being nobody whose words are told.
    const opening = view.lemmas[range.firstToken] ?? '';
    if (owner < 0 && (opening === 'what' || opening === 'how')) return null;
    const noun = view.lemmas[range.endToken - 1] ?? '';
    const isVague = VAGUE_CLAIM_NOUNS.has(noun);
    const isThis = ['that', 'this', 'these', 'those', 'such'].includes(
      view.lemmas[range.firstToken] ?? '',
    );
    const words = clause === null ? this.#contestOf(contest) : this.#read([clause]);
    const isSomebodys = this.#hasPossessor(range);
    let best: Contested | null = null;
    for (const candidate of this.#candidates(contest, FARTHEST.noun, owner)) {
      if (owner >= 0 && !candidate.isOwners) continue;
      if (!isAssertion(candidate.attribution)) continue;
      const { overlap, shared } = compareStatements(words, this.#claimOf(candidate.index));
      if (clause !== null && shared === 0) continue;
      // Who else denies it does not allege it.
      if (ACCUSING_NOUNS.has(noun) && this.#claimOf(candidate.index).negations > 0) continue;
      let link = (isThis ? 0.95 : 0.8) - 0.12 * Math.max(0, candidate.distance - 1);
      if (owner >= 0) link += 0.15;
      if (shared > 0) link += 0.3 * overlap;
      if (isVague && !isThis && owner < 0)
        link -= this.#isPublished(noun, candidate.source) ? 0 : 0.3;
      if (isSomebodys && owner < 0) link -= 0.3;
      if (ACCUSING_NOUNS.has(noun)) link += this.#isAccusing(candidate.attribution) ? 0.1 : -0.4;
      if (candidate.attribution.framing === 'distancing') link += 0.05;
      if (best === null || link > best.link) best = this.#take(candidate.index, link);
    }
    if (best !== null && best.link >= 0.4) return { ...best, link: Math.min(1, best.link) };
    if (owner >= 0) return null;
    return ACCUSING_NOUNS.has(noun)
      ? this.#findAccusation(contest)
      : isThis
        ? this.#sentenceBefore(contest, 0.5)
        : null;
  }

  /** Whether a good part of the sentence stands before the pronoun, in the same voice: it takes up that. */
  #isInside({ sentence, contesting, cue }: Contest, range: TokenRange): boolean {
    const firstToken = Math.min(range.firstToken, cue[0]?.firstToken ?? range.firstToken);
    const [first] = sentenceRange(this.#view.document, sentence);
    const content = this.#view.attributions[contesting]?.content ?? [];
    const start = content.find((part) => part.endToken > firstToken)?.firstToken ?? first;
    return firstToken - Math.max(start, first) > 4;
  }

  /** "…, which he denies", "…, an allegation he denies": what stands before in the sentence. */
  #findBefore(contest: Contest, token: number): Contested | null {
    const view = this.#view;
    const [first] = sentenceRange(view.document, contest.sentence);
    let last = token - 1;
    while (last > first && (isMark(view.tagged, last) || BETWEEN.has(view.lemmas[last] ?? '')))
      last--;
    const holder = view.contentOf[last] as number;
    if (holder >= 0 && this.#canContest(contest, holder)) return this.#take(holder, 0.9);
    const claim = trimMarks(view, { firstToken: first, endToken: last + 1 });
    if (claim === null || claim.endToken - claim.firstToken < 4 || contest.by === view.author)
      return null;
    return { attribution: -1, source: view.author, claim: [claim], link: 0.65 };
  }

  #findByPronoun(contest: Contest, range: TokenRange): Contested | null {
    const isInside = this.#isInside(contest, range);
    let best: Contested | null = null;
    for (const candidate of this.#candidates(contest, FARTHEST.pronoun, -1)) {
      if (!isAssertion(candidate.attribution) || (isInside && candidate.distance > 0)) continue;
      const link = [0.9, 0.85, 0.5][candidate.distance] ?? 0;
      if (best === null || link > best.link) best = this.#take(candidate.index, link);
    }
    return best ?? (isInside ? null : this.#sentenceBefore(contest, 0.55));
  }

  #findByContent(contest: Contest): Contested | null {
    const { author } = this.#view;
    const statement = this.#contestOf(contest);
    const isWriter = contest.by === author && contest.contesting < 0;
    const isStrong = contest.strength >= 0.75;
    if (contest.by < 0) return null;
    const isFirm = contest.strength >= FIRM;
    let best: Contested | null = null;
    for (const candidate of this.#candidates(contest, isStrong ? 8 : FARTHEST.content, -1)) {
      const { attribution, source, distance } = candidate;
      if (!isAssertion(attribution) || source < 0 || attribution.cue.length === 0) continue;
      const likeness = compareStatements(statement, this.#claimOf(candidate.index));
      const isDistanced = attribution.framing === 'distancing';
      const isSpokenOf = source !== author && this.#mentions(contest.words, source);
      const isContrary = likeness.isContrary && (isWriter || !likeness.numbersDiffer);
      const isSame = isContrary && isSameMatter(likeness);
      const isRelated = likeness.rarest > 0.3 || likeness.numbersDiffer || likeness.hasOpposites;
      // Of two sources with a "but" between them, most go on and do not contest.
      const isPlain = likeness.sharedWords > 1 && likeness.overlap >= (isWriter ? 0.6 : 0.75);
      const isNear = likeness.overlap >= 0.25 || likeness.numbersDiffer || likeness.hasOpposites;
      const isEnough = isStrong
        ? isSame || (isDistanced && ((likeness.shared > 0 && distance <= 3) || isSpokenOf))
        : distance <= 2 &&
          ((isSame && isPlain) || (isFirm && isDistanced && isRelated && isNear && distance <= 1));
      if (!isEnough || (!isWriter && !(isSame && isPlain))) continue;
      const confidence =
        0.15 +
        0.35 * contest.strength +
        0.25 * likeness.overlap +
        (isContrary ? 0.15 : 0) +
        (isSpokenOf ? 0.1 : 0) +
        (isDistanced ? 0.2 : 0) -
        0.05 * distance;
      const link = Math.min(1, confidence) / contest.strength;
      if (best === null || link > best.link) best = this.#take(candidate.index, link);
    }
    return best;
  }

  /** Claims made before the contest, the nearest first, that are not the contester's own. */
  *#candidates(contest: Contest, farthest: number, owner: number): Generator<Candidate> {
    const { document, attributions } = this.#view;
    const marker = contest.cue[0]?.firstToken ?? contest.words.firstToken;
    let seen = 0;
    for (let i = lastBefore(this.#places, contest.words.endToken); i >= 0; i--) {
      const attribution = attributions[i];
      if (attribution === undefined || seen++ >= MOST_CANDIDATES) return;
      const content = attribution.content.at(-1);
      const first = attribution.content[0];
      if (content === undefined || first === undefined || attribution.confidence < LEAST_CONFIDENCE)
        continue;
      if (first.firstToken >= marker || content.endToken > contest.words.endToken) continue;
      const distance = contest.sentence - (document.sentenceOf[content.endToken - 1] as number);
      if (distance < 0) continue;
      if (distance > farthest) return;
      if (content.endToken > marker || this.#view.cueOf[marker] === i || !this.#saysMore(i))
        continue;
      if (!this.#canContest(contest, i)) continue;
      const source = sourceOf(this.#view, i);
      yield { index: i, attribution, source, distance, isOwners: owner >= 0 && source === owner };
    }
  }

  /** Nobody contests what they say themselves. */
  #canContest({ by, contesting }: Contest, index: number): boolean {
    if (index === contesting || this.#view.attributions[index]?.negated !== false) return false;
    const source = sourceOf(this.#view, index);
    return by < 0 || source !== by;
  }

  /** Whether the content holds more than a name: "blamed | Iran" says too little to be contested. */
  #saysMore(index: number): boolean {
    const { roots, names } = this.#claimOf(index);
    return roots.size > names.size;
  }

  #isCuedBefore(index: number, clause: TokenRange, contest: Contest): boolean {
    const cue = this.#view.attributions[index]?.cue[0];
    if (cue === undefined || contest.contesting >= 0) return false;
    const marker = contest.cue[0]?.firstToken ?? -1;
    return this.#view.cueOf[marker] !== index && cue.firstToken < clause.firstToken;
  }

  /** The attribution whose content the clause is, but for the one that contests; -1 when it is none's. */
  #attributionOf(clause: TokenRange, contesting: number): number {
    const { contentOf } = this.#view;
    const middle = contentOf[(clause.firstToken + clause.endToken) >> 1] ?? -1;
    if (middle < 0 || middle === contesting) return -1;
    return contentOf[clause.endToken - 1] === middle &&
      this.#view.attributions[middle]?.content.every(
        (range) => range.firstToken >= clause.firstToken - 1,
      ) === true
      ? middle
      : -1;
  }

  /** Whose claim the noun phrase says it is: "Pell's account", "the allegation by Hale"; -1 when it does not say. */
  #ownerOf(range: TokenRange, clause: TokenRange | null): number {
    const inside = firstMention(this.#view, range.firstToken, range.endToken);
    if (inside >= 0) return inside;
    const opener = this.#view.lemmas[range.endToken];
    if (opener !== 'by' && opener !== 'from') return -1;
    return firstMention(this.#view, range.endToken, clause?.firstToken ?? range.endToken + 6);
  }

  /** "The report", "the article": a publication's claim. */
  #isPublished(noun: string, source: number): boolean {
    return PUBLISHED_NOUNS.has(noun) && this.#view.resolved.sources[source]?.kind === 'publication';
  }

  #hasPossessor({ firstToken, endToken }: TokenRange): boolean {
    for (let i = firstToken; i < endToken; i++)
      if (/^(?:PRP\$|POS)$/.test(tagAt(this.#view.tagged, i))) return true;
    return false;
  }

  #isAccusing({ cue, content }: Attribution): boolean {
    return [...cue, ...content.slice(0, 1)].some((range) => this.#hasAccusation(range));
  }

  #hasAccusation({ firstToken, endToken }: TokenRange): boolean {
    for (let i = firstToken; i < Math.min(endToken, firstToken + 60); i++)
      if (ACCUSING_WORDS.has(this.#view.lemmas[i] ?? '')) return true;
    return false;
  }

  /** The nearest sentence before that accuses somebody in the writer's own words. */
  #findAccusation(contest: Contest): Contested | null {
    const { document } = this.#view;
    for (let s = contest.sentence - 1; s >= Math.max(0, contest.sentence - FARTHEST.own); s--) {
      const [firstToken, endToken] = sentenceRange(document, s);
      if (this.#hasAccusation({ firstToken, endToken })) return this.#ownSentence(contest, s, 0.6);
    }
    return null;
  }

  #sentenceBefore(contest: Contest, link: number): Contested | null {
    const { document } = this.#view;
    const before = contest.sentence - 1;
    if (before < 0) return null;
    const [first] = sentenceRange(document, before);
    const block = document.blocks[document.blockOf[first] as number];
    if (block?.kind === 'heading' || block?.kind === 'caption') return null;
    return this.#ownSentence(contest, before, link);
  }

  /** A sentence in the writer's own words, as a claim that somebody else contests. */
  #ownSentence(contest: Contest, sentence: number, link: number): Contested | null {
    const view = this.#view;
    const [firstToken, endToken] = sentenceRange(view.document, sentence);
    for (let i = firstToken; i < endToken; i++)
      if (
        !isMark(view.tagged, i) &&
        ((view.contentOf[i] as number) >= 0 || (view.document.quotationOf[i] as number) >= 0)
      )
        return null;
    if (contest.by === view.author) return null;
    const claim = trimMarks(view, { firstToken, endToken });
    const isSentence = claim !== null && claim.endToken - claim.firstToken >= LEAST_WORDS;
    return !isSentence ? null : { attribution: -1, source: view.author, claim: [claim], link };
  }

  #mentions({ firstToken, endToken }: TokenRange, source: number): boolean {
    for (let i = firstToken; i < endToken; i++) if (this.#view.mentionOf[i] === source) return true;
    return false;
  }

  /** What the contest says: its own words, or all that its attribution says. */
  #contestOf({ words, contesting }: Contest): Statement {
    const content = this.#view.attributions[contesting]?.content ?? [];
    return this.#read(content.length > 0 ? content : [words]);
  }

  #claimOf(index: number): Statement {
    const known = this.#claims.get(index);
    if (known !== undefined) return known;
    const statement = this.#read(this.#view.attributions[index]?.content ?? []);
    this.#claims.set(index, statement);
    return statement;
  }

  #read(ranges: readonly TokenRange[]): Statement {
    this.#reader ??= new StatementReader(this.#view.tagged);
    return this.#reader.read(ranges);
  }
}

const PUBLISHED_NOUNS: ReadonlySet<string> = new Set([
  'report',
  'story',
  'article',
  'exposé',
  'account',
]);

/** What may stand between a claim and the relative clause that contests it. */
const BETWEEN: ReadonlySet<string> = new Set('all of both most a an any the and'.split(' '));

/** Two rare roots, or more that weigh a good part of what is said. */
function isSameMatter({ shared, sharedWords, overlap, rarest }: Likeness): boolean {
  if (shared === 1) return overlap >= 0.75 && rarest > 0.5;
  return sharedWords > 0 && shared >= 2 && overlap >= 0.4 && rarest > 0.3;
}

/** Whether the content says that something is so: wishes and orders cannot be untrue. */
function isAssertion({ act }: Attribution): boolean {
  return act === 'statement' || act === 'belief' || act === 'knowledge';
}

function placeOf({ source, cue, content }: Attribution): number {
  return Math.min(...[source[0], cue[0], content[0]].map((range) => range?.firstToken ?? Infinity));
}

/** The last of the ascending places that is before `token`, or -1. */
function lastBefore(places: readonly number[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
