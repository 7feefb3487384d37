import type { TokenRange } from '../attribute/attribution.ts';
import { sentenceRange } from '../tokenize/document.ts';
import { type ClaimIndex, type Contested, isAssertion } from './claim-index.ts';
import { findByContent } from './contested-content.ts';
import { findByClause, findByNoun } from './contested-noun.ts';
import type { Contest } from './dispute.ts';
import { isMark, trimMarks } from './dispute-view.ts';
import { findSentenceBefore } from './own-sentences.ts';

/** How surely "that" takes up a claim of the same sentence, of the one before, and of the one before that. */
const PRONOUN_LINKS = [0.9, 0.85, 0.5] as const;
/** A pronoun after more tokens of its sentence than this takes up the sentence's own beginning. */
const LONG_OPENING = 4;
/** What stands before "which she denies" claims nothing if it is fewer words than this. */
const LEAST_WORDS = 4;

/** The claim that the contest is most surely of; null when none is likely. */
export function findContested(index: ClaimIndex, contest: Contest): Contested | null {
  const { pointing } = contest;
  switch (pointing.how) {
    case 'attribution':
      return index.take(pointing.attribution, 1);
    case 'clause':
      return findByClause(index, contest, pointing.range, -1);
    case 'noun':
      return findByNoun(index, contest, pointing.range, pointing.clause);
    case 'pronoun':
      return findByPronoun(index, contest, pointing.range);
    case 'before':
      return findBefore(index, contest, pointing.range.firstToken);
    case 'content':
      return findByContent(index, contest);
  }
}

function findByPronoun(index: ClaimIndex, contest: Contest, range: TokenRange): Contested | null {
  const { view } = index;
  const isInside = takesUpItsSentence(index, contest, range);
  for (const candidate of index.before(contest, isInside ? 0 : PRONOUN_LINKS.length - 1))
    if (isAssertion(candidate.attribution))
      return index.take(candidate.index, PRONOUN_LINKS[candidate.distance] ?? 0);
  // The lemma of "it", which may stand for anything.
  if (isInside || view.lemmas[range.firstToken] === 'its') return null;
  return findSentenceBefore(view, contest, 0.55);
}

/** Whether a good part of the sentence, in the same voice, stands before the pronoun. */
function takesUpItsSentence(
  { view }: ClaimIndex,
  { sentence, contesting, cue }: Contest,
  range: TokenRange,
): boolean {
  const at = Math.min(range.firstToken, cue[0]?.firstToken ?? range.firstToken);
  const [first] = sentenceRange(view.document, sentence);
  const content = view.attributions[contesting]?.content ?? [];
  const start = content.find((part) => part.endToken > at)?.firstToken ?? first;
  return at - Math.max(start, first) > LONG_OPENING;
}

/** What may stand between a claim and the relative clause that contests it. */
const BETWEEN: ReadonlySet<string> = new Set('all of both most a an any the and'.split(' '));

/** "…, which he denies", "…, an allegation he denies": what stands before in the sentence. */
function findBefore(index: ClaimIndex, contest: Contest, token: number): Contested | null {
  const { view } = index;
  const [first] = sentenceRange(view.document, contest.sentence);
  let last = token - 1;
  while (last > first && (isMark(view.tagged, last) || BETWEEN.has(view.lemmas[last] ?? '')))
    last--;
  const holder = view.contentOf[last] ?? -1;
  if (holder >= 0 && index.canContest(contest, holder)) return index.take(holder, 0.9);
  const claim = trimMarks(view, { firstToken: first, endToken: last + 1 });
  if (claim === null || claim.endToken - claim.firstToken < LEAST_WORDS) return null;
  if (contest.by === view.author || contest.by < 0) return null;
  return { attribution: -1, source: view.author, claim: [claim], link: 0.65 };
}
