import type { Attribution, TokenRange } from '../attribute/attribution.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { Contest } from './dispute.ts';
import { type DisputeView, LEAST_CONFIDENCE, sourceOf } from './dispute-view.ts';
import { type Statement, StatementReader } from './statements.ts';

/** What a contest contests, and how surely. */
export interface Contested {
  /** -1 where the claim is the writer's own, or nobody's. */
  readonly attribution: number;
  readonly source: number;
  readonly claim: readonly TokenRange[];
  /** How surely the contest is of this claim, 0 to 1. */
  readonly link: number;
}

/** A claim that may be the contested one, as seen from the contest. */
export interface Candidate {
  readonly index: number;
  readonly attribution: Attribution;
  readonly source: number;
  /** In sentences; 0 for the contest's own. */
  readonly distance: number;
}

/** A claim is looked for among this many attributions before. */
const MOST_CANDIDATES = 30;

/** The claims of an article as contests look for them. Each look is over a bounded stretch, so that all are linear. */
export class ClaimIndex {
  readonly view: DisputeView;
  readonly #places: readonly number[];
  readonly #claims = new Map<number, Statement>();
  #reader: StatementReader | null = null;

  constructor(view: DisputeView) {
    this.view = view;
    this.#places = view.attributions.map(placeOf);
  }

  /** The attribution as what is contested; null when there is none of this index. */
  take(index: number, link: number): Contested | null {
    const attribution = this.view.attributions[index];
    if (attribution === undefined) return null;
    const claim = attribution.content.length > 0 ? attribution.content : attribution.cue;
    return { attribution: index, source: sourceOf(this.view, index), claim, link };
  }

  /** Claims made before the contest, over `farthest` sentences, the nearest first, that are not the contester's own. */
  *before(contest: Contest, farthest: number): Generator<Candidate> {
    const { document, attributions, cueOf } = this.view;
    const marker = contest.cue[0]?.firstToken ?? contest.words.firstToken;
    const nearest = lastBefore(this.#places, contest.words.endToken);
    for (let i = nearest; i >= 0 && i > nearest - MOST_CANDIDATES; i--) {
      const attribution = attributions[i];
      const end = attribution?.content.at(-1)?.endToken;
      if (attribution === undefined || end === undefined || end > marker) continue;
      const distance = contest.sentence - (document.sentenceOf[end - 1] as number);
      if (distance > farthest) return;
      if (attribution.confidence < LEAST_CONFIDENCE || cueOf[marker] === i) continue;
      if (!this.#saysMore(i) || !this.canContest(contest, i)) continue;
      yield { index: i, attribution, source: sourceOf(this.view, i), distance };
    }
  }

  /** Whether the contest can be of this attribution: nobody contests what they say themselves, or what was not said. */
  canContest({ by, contesting }: Contest, index: number): boolean {
    if (index === contesting || this.view.attributions[index]?.negated !== false) return false;
    if (by < 0) return true;
    const { sources } = this.view.resolved;
    const source = sourceOf(this.view, index);
    const contested = sources[source];
    const contester = sources[by];
    // "Hale's statement" does not contest Hale.
    const isHis = contester?.kind === 'document' && contested !== undefined;
    return source !== by && !(isHis && contester.name.includes(contested.name));
  }

  /** Whether the content holds more than a name: "blamed | Iran" says too little to be contested. */
  #saysMore(index: number): boolean {
    const { roots, names } = this.claimOf(index);
    return roots.size > names.size;
  }

  /** What the contest says: its own words, or all that its attribution says. */
  contestOf({ words, contesting }: Contest): Statement {
    const content = this.view.attributions[contesting]?.content ?? [];
    return this.read(content.length > 0 ? content : [words]);
  }

  /** What the attribution says. */
  claimOf(index: number): Statement {
    const known = this.#claims.get(index);
    if (known !== undefined) return known;
    const statement = this.read(this.view.attributions[index]?.content ?? []);
    this.#claims.set(index, statement);
    return statement;
  }

  /** What the ranges say. */
  read(ranges: readonly TokenRange[]): Statement {
    this.#reader ??= new StatementReader(this.view.tagged);
    return this.#reader.read(ranges);
  }
}

/** Whether the content says that something is so: wishes and orders cannot be untrue. */
export function isAssertion({ act }: Attribution): boolean {
  return act === 'statement' || act === 'belief' || act === 'knowledge';
}

function placeOf({ source, cue, content }: Attribution): number {
  return Math.min(...[source[0], cue[0], content[0]].map((range) => range?.firstToken ?? Infinity));
}

/** The last of the ascending places that is before `token`, or -1. */
function lastBefore(places: readonly number[], token: number): number {
  return partitionPoint(0, places.length, (index) => (places[index] as number) < token) - 1;
}
