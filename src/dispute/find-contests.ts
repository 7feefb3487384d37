import type { Attribution } from '../attribute/attribution.ts';
import type { TaggedDocument } from '../model/tagged-document.ts';
import type { ResolvedSources } from '../source/source.ts';
import { sentenceRange, tokenText } from '../tokenize/document.ts';
import { CONNECTIVES, CONTEST_VERBS, NAMING_VERBS } from './contest-lexicon.ts';
import {
  type Marker,
  type Scene,
  toContest,
  type Voice,
  voiceAt,
  voiceOfVerb,
} from './contest-scene.ts';
import type { Contest } from './dispute.ts';
import { type DisputeView, isVerb, sourceOf, viewForDisputes } from './dispute-view.ts';
import { ASIDE_LEMMAS, readAside, readEllipses } from './read-attributions.ts';
import { readConnectives } from './read-connectives.ts';
import { JUDGEMENT_LEMMAS, readJudgement } from './read-judgements.ts';
import { readVerb, VERB_LEMMAS } from './read-verbs.ts';

const SILENT_BLOCKS: ReadonlySet<string> = new Set(['heading', 'caption', 'note']);

/** What may be read at a lemma, as bits. */
const VERB = 1;
const JUDGEMENT = 2;
const ASIDE = 4;
const CONNECTIVE = 8;
const READERS: ReadonlyMap<string, number> = tableReaders();

function tableReaders(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const add = (lemmas: readonly string[], bit: number): void => {
    for (const lemma of lemmas) table.set(lemma, (table.get(lemma) ?? 0) | bit);
  };
  add(VERB_LEMMAS, VERB);
  add(JUDGEMENT_LEMMAS, JUDGEMENT);
  add(ASIDE_LEMMAS, ASIDE);
  add(
    CONNECTIVES.flatMap(([phrase]) => phrase.split(' ')[0]?.split('|') ?? []),
    CONNECTIVE,
  );
  return table;
}

/**
 * Every passage of an article that contests something, in text order, whether or not what it contests stands in the article too:
 * at most one for each voice in a sentence. Never throws; linear in tokens.
 */
export function findContests(
  tagged: TaggedDocument,
  attributions: readonly Attribution[],
  resolved: ResolvedSources,
): Contest[] {
  return findContestsIn(viewForDisputes(tagged, attributions, resolved));
}

/** As `findContests`, for an article that is laid out already. */
export function findContestsIn(view: DisputeView): Contest[] {
  const contests: Contest[] = [];
  for (const block of view.document.blocks) {
    if (SILENT_BLOCKS.has(block.kind) || block.firstToken >= block.endToken) continue;
    const firstSentence = view.document.sentenceOf[block.firstToken] as number;
    const lastSentence = view.document.sentenceOf[block.endToken - 1] as number;
    for (let sentence = firstSentence; sentence <= lastSentence; sentence++)
      for (const contest of contestsOf(view, sentence)) contests.push(contest);
  }
  return keepStrongest([...contests, ...readEllipses(view)]);
}

function contestsOf(view: DisputeView, sentence: number): Contest[] {
  const [first, end] = sentenceRange(view.document, sentence);
  let scene: Scene | null = null;
  let hasConnective = false;
  const found: Contest[] = [];
  for (let i = first; i < end; i++) {
    const readers = READERS.get(view.lemmas[i] ?? '');
    if (readers === undefined) continue;
    scene ??= { view, sentence, first, end, isQuestion: isQuestion(view, first, end) };
    if ((readers & CONNECTIVE) !== 0) hasConnective = true;
    const aside = (readers & ASIDE) === 0 ? null : readAside(scene, i);
    if (aside !== null) found.push(aside);
    const verb = (readers & VERB) === 0 ? null : readVerb(scene, i);
    const marker = verb ?? ((readers & JUDGEMENT) === 0 ? null : readJudgement(scene, i));
    if (marker === null) continue;
    const voice = voiceOf(scene, marker, verb !== null);
    // What somebody did not say contests nothing.
    if (view.attributions[voice.contesting]?.negated === true) continue;
    if (isAlone(marker) && voice.by < 0) continue;
    const contest = toContest(scene, marker, voice);
    if (contest !== null) found.push(contest);
  }
  if (scene === null) return found;
  const connective = hasConnective ? readConnectives(scene) : null;
  return connective === null ? found : addConnective(found, connective);
}

function voiceOf(scene: Scene, marker: Marker, isVerbal: boolean): Voice {
  const { view } = scene;
  const at = marker.cue.firstToken;
  const isNaming = NAMING_VERBS.has(view.lemmas[at] ?? '') && isVerb(view.tagged, at);
  if (isNaming || (isVerbal && !VERBLESS.has(view.lemmas[at] ?? ''))) return voiceOfVerb(scene, at);
  // "The claim has been disputed by others": theirs.
  const last = marker.cue.endToken - 1;
  const cue = CONTEST_VERBS.has(view.lemmas[last] ?? '') ? (view.cueOf[last] as number) : -1;
  return cue < 0 ? voiceAt(view, at) : { by: sourceOf(view, cue), contesting: cue };
}

/** "disagree", "said otherwise": a marker that points at nothing but what was said before. */
function isAlone({ pointing, cue }: Marker): boolean {
  return pointing.how === 'pronoun' && pointing.range === cue;
}

/** Openings of set phrases that are no verb of anybody's. */
const VERBLESS: ReadonlySet<string> = new Set(
  'be there no contrary despite notwithstanding'.split(' '),
);

function isQuestion({ document }: DisputeView, first: number, end: number): boolean {
  for (let i = end - 1; i >= Math.max(first, end - 3); i--)
    if (tokenText(document, i).startsWith('?')) return true;
  return false;
}

/** A connective lends strength to a contest that it leads to, and is one by itself where there is none. */
function addConnective(found: readonly Contest[], connective: Contest): Contest[] {
  const start = connective.words.firstToken;
  const led = found.findIndex((contest) => (contest.cue[0]?.firstToken ?? 0) >= start);
  if (led < 0) return [...found, connective];
  return found.map((contest, index) =>
    index === led
      ? { ...contest, strength: 1 - (1 - contest.strength) * (1 - connective.strength / 2) }
      : contest,
  );
}

/** One contest for each voice in a sentence, in text order. */
function keepStrongest(contests: readonly Contest[]): Contest[] {
  const best = new Map<string, Contest>();
  for (const contest of contests) {
    const key = `${contest.sentence} ${contest.by} ${contest.contesting}`;
    const known = best.get(key);
    if (known === undefined || contest.strength > known.strength) best.set(key, contest);
  }
  return [...best.values()].sort(
    (a, b) => a.words.firstToken - b.words.firstToken || a.words.endToken - b.words.endToken,
  );
}
