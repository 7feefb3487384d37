import type { TokenRange } from '../attribute/attribution.ts';
import { CONNECTIVES } from './contest-lexicon.ts';
import { type Scene, type Voice, voiceAt } from './contest-scene.ts';
import type { Contest, DisputeKind } from './dispute.ts';
import { attributionInSentence, isMark, sourceOf, tagAt, trimMarks } from './dispute-view.ts';
import { matchPhrase, readPhrases } from './phrase-table.ts';

const TABLE = readPhrases(CONNECTIVES);

/** Connectives that may stand in mid-sentence between commas. */
const FLOATING: ReadonlySet<string> = new Set(['however', 'in', 'on', 'to']);
/** "The mill, however, was sold": in mid-sentence a connective more often turns to another topic. */
const FLOATING_FACTOR = 0.85;
/** More connectives than this in a sentence add nothing. */
const MOST_CUES = 4;
/** How far into a clause its source or cue must begin for the clause to be that source's. */
const VOICE_REACH = 3;

/**
 * The contest that connectives make of a sentence, or of its part from a ", but" on: "But the gates held", "The truth is,
 * however, that …". Only its content can tell whether it contests anything.
 */
export function readConnectives(scene: Scene): Contest | null {
  const { view, first, end, isQuestion } = scene;
  if (isQuestion) return null;
  let kind: DisputeKind = 'contradiction';
  let strongest = 0;
  let doubt = 1;
  let start = -1;
  const cue: TokenRange[] = [];
  const begin = opening(scene);
  for (let i = begin; i < end && cue.length < MOST_CUES; i++) {
    const match = matchPhrase(TABLE, view.tagged, i, first, end);
    if (match === null || !canStand(scene, i, begin, start)) continue;
    if (start < 0) start = isTurn(scene, i) ? i : begin;
    cue.push(match.range);
    if (match.strength > strongest) {
      kind = match.kind;
      strongest = match.strength;
    }
    doubt *= 1 - match.strength;
    i = match.range.endToken - 1;
  }
  if (start < 0) return null;
  const words = trimMarks(view, { firstToken: start, endToken: end });
  if (words === null) return null;
  // A connective in mid-sentence belongs to whoever says what it stands in.
  const isFloating = (cue[0]?.firstToken ?? start) > start;
  const voice = isFloating
    ? voiceAt(view, cue[0]?.firstToken ?? start)
    : voiceOfClause(scene, afterCues(scene, start, cue));
  return {
    sentence: scene.sentence,
    words: wordsOf(scene, words, voice),
    cue,
    kind,
    by: voice.by,
    contesting: voice.contesting,
    pointing: { how: 'content' },
    strength: isFloating ? (1 - doubt) * FLOATING_FACTOR : 1 - doubt,
  };
}

/** The first word of the sentence, past marks and an "and". */
function opening({ view, first, end }: Scene): number {
  let i = first;
  while (i < end && (isMark(view.tagged, i) || view.lemmas[i] === 'and' || view.lemmas[i] === 'so'))
    i++;
  return i;
}

/** Whether a connective at this token holds for the sentence, or for all of it from here on. */
function canStand(scene: Scene, i: number, begin: number, start: number): boolean {
  const { view } = scene;
  const lemma = view.lemmas[i] ?? '';
  // "however dear": of degree.
  if (lemma === 'however' && !/^(?:[,.:]|DT|PRP|NNP|EX|IN)/.test(tagAt(view.tagged, i + 1)))
    return false;
  if (i === begin) return true;
  if (isTurn(scene, i)) return start < 0;
  if (start >= 0 && i <= start + 2) return true;
  return FLOATING.has(lemma) && view.lemmas[i - 1] === ',';
}

/** ", but …": where a sentence turns against its own beginning. */
function isTurn({ view, first }: Scene, i: number): boolean {
  const lemma = view.lemmas[i];
  return (
    (lemma === 'but' || lemma === 'yet') &&
    i > first + 3 &&
    /^[,:]$/.test(tagAt(view.tagged, i - 1)) &&
    tagAt(view.tagged, i) === 'CC' &&
    SUBJECT_TAGS.test(tagAt(view.tagged, i + 1))
  );
}

/** What a clause with a subject of its own begins with. */
const SUBJECT_TAGS = /^(?:DT|PRP\$?|NN.*|EX|CD|JJ|WP)$/;

function afterCues({ view, end }: Scene, start: number, cue: readonly TokenRange[]): number {
  let at = start;
  for (const range of cue) if (range.firstToken <= at + 2) at = Math.max(at, range.endToken);
  while (at < end && (isMark(view.tagged, at) || view.lemmas[at] === 'that')) at++;
  return at;
}

/** Whose word the clause is: that of the attribution that it is all of, of the speech it stands in, or the writer's. */
function voiceOfClause({ view, end }: Scene, at: number): Voice {
  const around = voiceAt(view, at);
  if (around.contesting >= 0) return around;
  for (let i = at; i < Math.min(end, at + VOICE_REACH + 6); i++) {
    const cue = view.cueOf[i] as number;
    if (cue < 0) continue;
    const source = view.attributions[cue]?.source[0];
    const begins = source === undefined ? i : Math.min(i, source.firstToken);
    if (begins <= at + VOICE_REACH) return { by: sourceOf(view, cue), contesting: cue };
  }
  return around;
}

function wordsOf({ view, sentence }: Scene, words: TokenRange, { contesting }: Voice): TokenRange {
  if (contesting < 0) return words;
  const own = attributionInSentence(view, contesting, sentence);
  if (own === null) return words;
  const firstToken = Math.max(words.firstToken, Math.min(words.firstToken, own.firstToken));
  return { firstToken, endToken: Math.max(own.endToken, words.firstToken + 1) };
}
