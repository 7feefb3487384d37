import type { AlignedRun } from './align-words.ts';
import type { Risk } from './contract.ts';
import {
  ASKING,
  CLAUSE_BOUNDARIES,
  CONDITIONALS,
  GIVES_AWAY,
  HEDGES,
  NEGATIONS,
  NO_CONDITIONALS,
  TAKES_BACK,
} from './meaning-words.ts';
import { cutText, type Scene, type SpokenWords } from './scene.ts';
import { compilePhrases, findPhrases, type Phrases } from './word-strings.ts';

const negations = compilePhrases(NEGATIONS);
const hedges = compilePhrases(HEDGES);
const conditionals = compilePhrases(CONDITIONALS);
const noConditionals = compilePhrases(NO_CONDITIONALS);

/** What the risks of one matched passage are read from. */
export interface RiskInput {
  readonly runs: readonly AlignedRun[];
  /** The quotation's words and the passage's, as text; the indices are those of the runs. */
  readonly quoted: readonly string[];
  readonly said: readonly string[];
  /** Words in the quotation's brackets. */
  readonly bracketed: readonly string[];
  /** For each word of the passage, the number of its sentence. */
  readonly sentenceOf: (word: number) => number;
  readonly scene: Scene;
  /** The words of the article's sentence outside the quotation. */
  readonly frame: readonly string[];
  /** What the article puts at the end of the quotation. */
  readonly quotedText: string;
  /** For each sentence of the passage, whether it is a question, and the last word of it that the quotation has. */
  readonly questions: readonly { readonly lastWord: number; readonly isCut: boolean }[];
  /** What the article's quotation has between its word `i` and the next. */
  readonly punctuationAfter: (i: number) => string;
  readonly isQuestionAct: boolean;
  /** Whether the article gives the words as those of a person who says them, not as a scrap. */
  readonly words: number;
}

const NEGATION_REACH = 10;

/** The risks that show in the words of one matched passage and around it. */
export function findRisks(input: RiskInput): Risk[] {
  const risks = new Set<Risk>();
  const said = keptSentences(input);
  const quoted = [...input.quoted, ...input.bracketed];
  const lead = cutText(input.scene.lead);
  const trail = cutText(input.scene.trail);
  const { frame } = input;

  const frameNegations = count(frame, negations);
  const lostNegations = count(said, negations) - count(quoted, negations);
  if (lostNegations > 0 || (frameNegations === 0 && negatesAhead(lead)))
    risks.add('negation-dropped');
  if (
    frameNegations === 0 &&
    /^\s*[,—–-]*\s*(?:not|n't)\b/.test(trail.rest + input.scene.trail.toLowerCase())
  )
    risks.add('negation-dropped');

  const frameHedges = count(frame, hedges) + countThinking(frame);
  const lostHedges = count(said, hedges) - count(quoted, hedges);
  if (lostHedges > 0 || (frameHedges === 0 && (hedgesAhead(lead) || hedgesBehind(trail))))
    risks.add('hedge-dropped');

  const frameConditions = countConditions(frame);
  const lostConditions = countConditions(said) - countConditions(quoted);
  if (
    lostConditions > 0 ||
    (frameConditions === 0 && (conditionAhead(lead) || conditionBehind(trail)))
  )
    risks.add('conditional-dropped');

  if (!input.isQuestionAct && !frame.some((word) => ASKING.has(word)) && losesQuestion(input))
    risks.add('question-as-statement');

  if (isReversed(input.scene, frame)) risks.add('context');
  return [...risks];
}

/** The passage's words, those left out included, of all sentences of which the quotation keeps something. */
function keptSentences({ runs, said, sentenceOf }: RiskInput): string[] {
  const kept = new Set<number>();
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const run of runs) {
    if (run.bStart >= run.bEnd) continue;
    start = Math.min(start, run.bStart);
    end = Math.max(end, run.bEnd);
    if (run.step === 'same' || run.step === 'joined' || run.step === 'changed')
      for (let j = run.bStart; j < run.bEnd; j++) kept.add(sentenceOf(j));
  }
  const words: string[] = [];
  for (let j = start; j < end; j++) if (kept.has(sentenceOf(j))) words.push(said[j] as string);
  return words;
}

function count(words: readonly string[], phrases: Phrases): number {
  return findPhrases(words, phrases).length;
}

function countConditions(words: readonly string[]): number {
  return Math.max(0, count(words, conditionals) - count(words, noConditionals));
}

/** "She thinks", "he suspects", "she hopes": the article's own way to say that somebody was not sure. */
function countThinking(words: readonly string[]): number {
  const thinking =
    /^(?:think|thinks|thought|believes?|believed|suspects?|suspected|guess(?:es|ed)?|hopes?|hoped|suppose[sd]?|assume[sd]?|expects?|expected|suggest(?:s|ed)?|speculate[sd]?|opinion|view)$/;
  return words.filter((word) => thinking.test(word)).length;
}

/** The words right before the quoted ones, back to where their clause begins. */
function clauseAhead({ words, gaps, rest }: SpokenWords, reach: number): string[] {
  if (/[.;:!?()—–]/.test(rest) || /\s--?\s/.test(rest)) return [];
  const clause: string[] = [];
  for (let i = words.length - 1; i >= 0 && clause.length < reach; i--) {
    const word = words[i] as string;
    if (CLAUSE_BOUNDARIES.has(word)) break;
    clause.unshift(word);
    if (/[.;:!?()—–]|\s--?\s/.test(gaps[i] ?? '')) break;
    // "No, the dam is safe": an answer of its own.
    if ((gaps[i] ?? '').includes(',') && /^(?:no|yes|well|so|now|look)$/.test(words[i - 1] ?? ''))
      break;
  }
  return clause;
}

function negatesAhead(lead: SpokenWords): boolean {
  // "If nobody drives over it, the bridge will stand": a clause of its own.
  if (lead.rest.includes(',')) return false;
  const clause = clauseAhead(lead, NEGATION_REACH);
  // "Not only" and "no doubt" deny nothing.
  return findPhrases(clause, negations).some((at) => {
    const next = clause[at + 1];
    return (
      !(clause[at] === 'not' && (next === 'only' || next === 'just' || next === 'merely')) &&
      !(
        clause[at] === 'no' &&
        (next === 'doubt' || next === 'question' || next === 'wonder' || next === 'matter')
      )
    );
  });
}

function hedgesAhead(lead: SpokenWords): boolean {
  return count(clauseAhead(lead, NEGATION_REACH), hedges) > 0;
}

/** "The dam is safe, I think." */
function hedgesBehind({ words, gaps, rest }: SpokenWords): boolean {
  const tail: string[] = [];
  for (const [i, word] of words.entries()) {
    if (i > 0 && /[.;:!?—–]/.test(gaps[i] ?? '')) break;
    if (CLAUSE_BOUNDARIES.has(word) || tail.length >= 6) return false;
    tail.push(word);
  }
  if (!/^[,—–\s-]*$/.test(gaps[0] ?? '') || !/^[\s.!?…"”’)]*$/.test(rest)) return false;
  return findPhrases(tail, hedges).includes(0) && tail.length <= 5;
}

/** A condition anywhere ahead in the sentence, unless a new statement begins between. */
function conditionAhead({ words, gaps, rest }: SpokenWords): boolean {
  if (/[.;:!?]/.test(rest)) return false;
  let from = 0;
  for (const [i, word] of words.entries())
    if (/[.;:!?]/.test(gaps[i] ?? '') || word === 'but') from = i;
  return countConditions(words.slice(from)) > 0;
}

/** A condition behind in the sentence: "… if the drains are kept clear." */
function conditionBehind({ words, gaps }: SpokenWords): boolean {
  const tail: string[] = [];
  for (const [i, word] of words.entries()) {
    if (/[.;:!?]/.test(gaps[i] ?? '')) break;
    if (/,/.test(gaps[i] ?? '') && (word === 'and' || word === 'but' || word === 'so')) break;
    tail.push(word);
    if (tail.length > 25) break;
  }
  return countConditions(tail) > 0;
}

/** Whether a sentence that was a question stands in the quotation as none. Scraps are not sentences. */
function losesQuestion({ questions, punctuationAfter, words, quotedText }: RiskInput): boolean {
  if (words < 4) return false;
  const endsAsQuestion = /\?[\s"”’'»)\].]*$/.test(quotedText);
  return questions.some(({ lastWord, isCut }) => {
    if (punctuationAfter(lastWord).includes('?')) return false;
    return !(isCut && endsAsQuestion);
  });
}

function isReversed(scene: Scene, frame: readonly string[]): boolean {
  const next = plain(scene.next);
  if (next !== '' && TAKES_BACK.some((pattern) => pattern.test(next))) return true;
  const trail = plain(scene.trail).replace(/^[\s,;:—–"”’'.!-]+/, '');
  if (trail !== '' && TAKES_BACK.some((pattern) => pattern.test(trail))) return true;
  if (
    /^(?:they|he|she|some|people|critics|our opponents|my opponents)(?: \S+)? (?:say|says|said|claim|claims|claimed|insist|argue|told)\b/.test(
      trail,
    )
  )
    return true;
  const gives = frame.some((word) =>
    /^(?:claims?|claimed|critics?|mock(?:s|ed|ing)?|quot(?:es|ed|ing)|paraphras\S*|imitat\S*)$/.test(
      word,
    ),
  );
  if (gives) return false;
  const lead = plain(scene.lead);
  if (lead !== '' && GIVES_AWAY.some((pattern) => pattern.test(lead))) return true;
  const previous = plain(scene.previous);
  const givesOn = lead === '' && (/[:,—–-]["“‘']?$/.test(previous) || HERE_IS.test(previous));
  return (
    givesOn && (GIVES_AWAY.some((pattern) => pattern.test(previous)) || HERE_IS.test(previous))
  );
}

const HERE_IS =
  /^(?:this|here)(?:'s| is) (?:what|how) (?:they|he|she|our critics|critics|my opponents?|some(?: people)?|people) (?:claim|say|argue|tell)/;

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s+/g, ' ');
}
