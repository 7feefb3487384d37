import type { Span } from '../text/span.ts';
import type { AlignedRun } from './align-words.ts';
import type { Match, Risk, Verdict } from './contract.ts';
import type { FoundQuotation } from './find-quotations.ts';
import { findJoin, judgeRuns, measureFit, weighWords } from './judge.ts';
import type { Original } from './original.ts';
import type { OriginalText } from './original-text.ts';
import { bracketHashes, type Placement, type PreparedQuotation } from './place-quotation.ts';
import { findRisks } from './risks.ts';
import { compareSpeakers, isOtherSpeaker, mentions } from './same-speaker.ts';
import { readScene } from './scene.ts';
import { type Turn, turnAt } from './turns.ts';
import { diffWords } from './word-diff.ts';
import { wordString, wordStrings } from './word-strings.ts';

/** Who is quoted at a place of an original that is itself an article; null when nobody is, or it is not known. */
export type FindSpeaker = (
  original: number,
  opened: OriginalText,
  start: number,
  end: number,
) => string | null;

/** What a quotation's place comes to. */
export interface DescribedMatch {
  readonly match: Match;
  readonly verdict: Verdict;
  readonly risks: readonly Risk[];
}

const AROUND = 160;

/** Turns a placement into the record of a match, with the verdict and the risks that show there. */
export function describeMatch(
  quotation: FoundQuotation,
  prepared: PreparedQuotation,
  given: Placement,
  original: Original,
  opened: OriginalText,
  findSpeaker: FindSpeaker,
): DescribedMatch {
  const { passage } = given;
  const offset = opened.unitAt(passage.byte);
  const placement = { ...given, runs: pairEnds(settleRuns(given.runs, prepared, given), given) };
  const touched = placement.runs.filter((run) => run.bEnd > run.bStart);
  const bStart = touched[0]?.bStart ?? 0;
  const bEnd = touched.at(-1)?.bEnd ?? 0;
  const start = (passage.words.start[bStart] ?? 0) + offset;
  const end = bEnd > 0 ? (passage.words.end[bEnd - 1] as number) + offset : start;
  const turn = turnAt(opened.turns, start);
  const scene = readScene(
    opened,
    start,
    end,
    turn?.contentStart ?? 0,
    Math.max(turn?.end ?? 0, turnAt(opened.turns, Math.max(start, end - 1))?.end ?? opened.length),
  );
  const speaker = turn?.label ?? findSpeaker(passage.original, opened, start, end);
  const fit = measureFit(placement, weighWords(prepared));
  const sentences = scene.sentences;
  const sentenceOf = (word: number): number => {
    const at = (passage.words.start[word] as number) + offset;
    return sentences.findIndex((sentence) => at < sentence.end);
  };
  const said: string[] = [];
  for (let j = bStart; j < bEnd; j++) said[j] = wordString(passage.text, passage.words, j);
  const risks = new Set(
    findRisks({
      runs: placement.runs,
      quoted: Array.from({ length: given.endWord - given.firstWord }, (_, i) =>
        wordString(quotation.text, prepared.words, i + given.firstWord),
      ),
      said,
      bracketed: prepared.quoted.brackets.flatMap(({ words }) =>
        wordStrings(quotation.text, words),
      ),
      sentenceOf,
      scene,
      frame: quotation.frame,
      quotedText: quotation.text.slice(quotation.start, quotation.end),
      questions: questionsIn(placement.runs, opened, scene.sentences, sentenceOf),
      punctuationAfter: (i) =>
        quotation.text.slice(prepared.words.end[i], prepared.words.start[i + 1] ?? quotation.end),
      isQuestionAct: quotation.isQuestionAct,
      words: prepared.words.count,
    }),
  );
  const crossed = speakersOf(placement.runs, given, offset, opened.turns);
  if (crossed.size > 1) risks.add('crosses-speakers');
  if (
    speaker !== null &&
    isGivenToOther(quotation, turn === null ? [speaker] : [...crossed], opened)
  )
    risks.add('other-speaker');
  const judged = judgeRuns(
    placement.runs.filter((run) => !isLabel(run, given, offset, opened.turns)),
  );
  const crossesBare = crossed.size > 1 && judged === 'verbatim';
  const verdict = crossesBare ? 'spliced' : judged;
  const from = (prepared.words.start[given.firstWord] as number) ?? quotation.start;
  const to = (prepared.words.end[given.endWord - 1] as number) ?? quotation.end;
  const isWhole = given.firstWord === 0 && given.endWord === prepared.words.count;
  return {
    verdict,
    risks: [...risks],
    match: {
      original: original.name,
      start,
      end,
      line: opened.lineAt(start),
      text: opened.slice(start, end),
      before: clipLeft(opened.slice(Math.max(0, start - AROUND), start)),
      after: clipRight(opened.slice(end, end + AROUND)),
      speaker,
      similarity: Math.round(fit.similarity * 1000) / 1000,
      quotation: isWhole
        ? { start: quotation.start, end: quotation.end }
        : { start: from, end: to },
      diff: [
        ...diffWords(
          placement.runs,
          { text: quotation.text, words: prepared.words, offset: 0 },
          { text: passage.text, words: passage.words, offset },
          (run) => markOf(run, prepared),
        ),
        ...foldedForms(placement, prepared, offset),
      ].sort((x, y) => (x.original?.start ?? 0) - (y.original?.start ?? 0)),
    },
  };
}

/** Where the quotation has the bracket or the ellipsis of a run. */
function markOf(run: AlignedRun, { quoted }: PreparedQuotation): Span | null {
  if (run.step !== 'bracketed' && run.step !== 'elided') return null;
  const bracket = quoted.brackets.find(({ before }) => before === run.aStart);
  return bracket?.span ?? quoted.ellipsisSpans.get(run.aStart) ?? null;
}

/** Whether the article gives to somebody else what all of these say in the original. */
function isGivenToOther(
  { speaker, frame }: FoundQuotation,
  speakers: readonly string[],
  { labels }: OriginalText,
): boolean {
  if (speaker === undefined || speakers.length === 0) return false;
  return speakers.every(
    (label) =>
      // Named in the same sentence, the right person may be who is meant.
      !mentions(frame, label) &&
      (labels.size === 0
        ? compareSpeakers(speaker, label) === 'different'
        : isOtherSpeaker(speaker, label, labels)),
  );
}

/** Splits a placement at words joined from far apart, so that each piece is a match of its own. */
export function splitAtJoins(prepared: PreparedQuotation, placement: Placement): Placement[] {
  const join = findJoin(placement.runs);
  if (join === null) return [placement];
  const half = (runs: readonly AlignedRun[], firstWord: number, endWord: number): Placement => ({
    ...placement,
    runs,
    firstWord,
    endWord,
  });
  const at = placement.runs.indexOf(join);
  return [
    half(placement.runs.slice(0, at), placement.firstWord, join.aStart),
    ...splitAtJoins(prepared, half(placement.runs.slice(at + 1), join.aEnd, placement.endWord)),
  ];
}

/**
 * What was aligned at little cost is told as what it is: a bracket that the original has too is the same, a bracket of
 * which nothing is in the original is an addition in brackets, a word with letters in brackets is bracketed.
 */
function settleRuns(
  runs: readonly AlignedRun[],
  prepared: PreparedQuotation,
  { passage, firstWord, endWord }: Placement,
): AlignedRun[] {
  const settled: AlignedRun[] = [];
  const pending = new Set(
    prepared.quoted.brackets
      .map(({ before }) => before)
      .filter(
        (at) =>
          at >= firstWord && (at < endWord || (at === endWord && endWord === prepared.words.count)),
      ),
  );
  const useBracket = (at: number, b: number): void => {
    if (!pending.delete(at)) return;
    settled.push({ step: 'bracketed', aStart: at, aEnd: at, bStart: b, bEnd: b });
  };
  for (const run of runs) {
    if ((run.step === 'bracketed' || run.step === 'elided') && pending.has(run.aStart)) {
      const hashes = bracketHashes(prepared, run.aStart);
      const isSame =
        hashes.length === run.bEnd - run.bStart &&
        hashes.every((hash, k) => passage.words.hash[run.bStart + k] === hash);
      pending.delete(run.aStart);
      settled.push({
        ...run,
        step: isSame ? 'same' : run.step === 'elided' ? 'elided' : 'bracketed',
      });
      continue;
    }
    if (run.step === 'same' || run.step === 'changed') {
      let from = run.aStart;
      for (let i = run.aStart; i < run.aEnd; i++) {
        const b = run.bStart + (i - run.aStart);
        const isPart = prepared.parts.has(i) && run.step === 'same';
        if (!isPart && !pending.has(i)) continue;
        if (i > from)
          settled.push({
            ...run,
            aStart: from,
            aEnd: i,
            bStart: run.bStart + (from - run.aStart),
            bEnd: b,
          });
        useBracket(i, b);
        from = i;
        if (isPart) {
          settled.push({ step: 'bracketed', aStart: i, aEnd: i + 1, bStart: b, bEnd: b + 1 });
          from = i + 1;
        }
      }
      if (from < run.aEnd)
        settled.push({ ...run, aStart: from, bStart: run.bStart + (from - run.aStart) });
      continue;
    }
    useBracket(run.aStart, run.bStart);
    settled.push(run);
  }
  const last = settled.at(-1);
  if (last !== undefined && pending.has(endWord)) useBracket(endWord, last.bEnd);
  return settled;
}

/** Words added at an end are set against those that the original has there, as far as its sentence goes. */
function pairEnds(runs: readonly AlignedRun[], { passage }: Placement): AlignedRun[] {
  const paired = [...runs];
  const { text, words } = passage;
  const isBreak = (j: number): boolean =>
    j < 1 || j >= words.count || /[.!?;:\n]/.test(text.slice(words.end[j - 1], words.start[j]));
  const last = paired.at(-1);
  if (last?.step === 'added' && paired.length > 1) {
    let bEnd = last.bEnd;
    while (bEnd - last.bEnd < last.aEnd - last.aStart && !isBreak(bEnd)) bEnd++;
    if (bEnd > last.bEnd) paired[paired.length - 1] = { ...last, step: 'changed', bEnd };
  }
  const first = paired[0];
  if (first?.step === 'added' && paired.length > 1) {
    let bStart = first.bStart;
    while (first.bStart - bStart < first.aEnd - first.aStart && !isBreak(bStart)) bStart--;
    if (bStart < first.bStart) paired[0] = { ...first, step: 'changed', bStart };
  }
  return paired;
}

/** Whether all that was dropped is the label of the next turn. */
function isLabel(
  run: AlignedRun,
  { passage }: Placement,
  offset: number,
  turns: readonly Turn[],
): boolean {
  if (run.step !== 'dropped' || run.bStart >= run.bEnd) return false;
  const start = (passage.words.start[run.bStart] as number) + offset;
  const end = (passage.words.end[run.bEnd - 1] as number) + offset;
  const turn = turnAt(turns, end - 1);
  return turn !== null && start >= turn.start && end <= turn.contentStart;
}

function speakersOf(
  runs: readonly AlignedRun[],
  { passage }: Placement,
  offset: number,
  turns: readonly Turn[],
): Set<string> {
  const speakers = new Set<string>();
  if (turns.length === 0) return speakers;
  for (const run of runs) {
    if (run.step !== 'same' && run.step !== 'joined') continue;
    for (let j = run.bStart; j < run.bEnd; j++) {
      const turn = turnAt(turns, (passage.words.start[j] as number) + offset);
      if (turn !== null) speakers.add(turn.label);
    }
  }
  return speakers;
}

/** The questions of the passage, each with the last of its words that the quotation has. */
function questionsIn(
  runs: readonly AlignedRun[],
  { slice }: OriginalText,
  sentences: readonly { readonly start: number; readonly end: number }[],
  sentenceOf: (word: number) => number,
): { lastWord: number; isCut: boolean }[] {
  const last = new Map<number, number>();
  let end = 0;
  for (const run of runs) {
    if (run.step !== 'same' && run.step !== 'changed') continue;
    for (let k = 0; k < run.aEnd - run.aStart; k++) {
      last.set(sentenceOf(run.bStart + k), run.aStart + k);
      end = Math.max(end, run.aStart + k);
    }
  }
  return [...last].flatMap(([sentence, lastWord]) => {
    const span = sentences[sentence];
    if (span === undefined || !/\?["”’'»)\]]*$/.test(slice(span.start, span.end).trimEnd()))
      return [];
    return [{ lastWord, isCut: lastWord === end }];
  });
}

/** Words that are the same only because a shortened form was written out. */
function foldedForms(
  placement: Placement,
  prepared: PreparedQuotation,
  offset: number,
): Match['diff'] {
  const { passage } = placement;
  if (passage.expanded === undefined || prepared.expanded === undefined) return [];
  const found: Match['diff'][number][] = [];
  for (const run of placement.runs) {
    if (run.step !== 'same') continue;
    for (let k = 0; k < run.aEnd - run.aStart; k++) {
      const i = run.aStart + k;
      const j = run.bStart + k;
      if (prepared.expanded[i] === passage.expanded[j]) continue;
      const quotation = {
        start: prepared.words.start[i] as number,
        end: prepared.words.end[i] as number,
      };
      const original = {
        start: (passage.words.start[j] as number) + offset,
        end: (passage.words.end[j] as number) + offset,
      };
      const last = found.at(-1);
      const joined =
        last !== undefined &&
        (last.quotation?.start === quotation.start || last.original?.start === original.start);
      const entry = {
        kind: 'folded' as const,
        quotation:
          joined && last.quotation !== null
            ? { start: last.quotation.start, end: quotation.end }
            : quotation,
        original:
          joined && last.original !== null
            ? { start: last.original.start, end: original.end }
            : original,
      };
      if (joined) found.pop();
      found.push({
        ...entry,
        quoted: prepared.quoted.text.slice(entry.quotation.start, entry.quotation.end),
        said: passage.text.slice(entry.original.start - offset, entry.original.end - offset),
      });
    }
  }
  return found;
}

function clipLeft(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return text.length < AROUND ? line.trimStart() : line.replace(/^\S*\s/, '');
}

function clipRight(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return text.length < AROUND ? line.trimEnd() : line.replace(/\s\S*$/, '');
}
