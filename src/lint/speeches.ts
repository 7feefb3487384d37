import type { AuditSource } from '../audit/contract.ts';
import { partitionPoint } from '../text/partition-point.ts';
import type { LintAttribution, RuleContext } from './rule-context.ts';
import { isGivenByWriter, LEAST_CONFIDENCE } from './unnamed.ts';

/** What one source is quoted as saying at a stretch: one quotation, or several with nothing but its own cue between. */
export interface Speech {
  readonly attribution: LintAttribution;
  readonly firstToken: number;
  readonly endToken: number;
}

/** A speech whose speaker the text gives only after words of it. */
export interface LateSpeaker {
  /** The first token of the words that give the speaker. */
  readonly token: number;
  /** How many sentences of the speech begin before the speaker is given: 1 for “A,” she said and 2 for “A. B,” she said. */
  readonly sentences: number;
  /** How many words of the speech come before. */
  readonly words: number;
}

/** The speeches of the text that somebody is given for, in text order; quotations inside quotations are none. */
export function findSpeeches(context: RuleContext<unknown>): readonly Speech[] {
  const { quotations } = context.document;
  const speeches: { attribution: LintAttribution; firstToken: number; endToken: number }[] = [];
  let isOpen = false;
  for (const { depth, firstToken, endToken, opened, continues } of quotations) {
    if (depth > 1) continue;
    const last = speeches.at(-1);
    const attribution = speakerOf(context, opened ? firstToken + 1 : firstToken);
    const isSame = last !== undefined && attribution?.index === last.attribution.index;
    if (isOpen && last !== undefined && (continues || isSame)) {
      last.endToken = endToken;
      continue;
    }
    isOpen = attribution !== undefined;
    if (attribution !== undefined) speeches.push({ attribution, firstToken, endToken });
  }
  return speeches;
}

/** The attribution of a quotation's first word whose source the writer gives. */
function speakerOf(context: RuleContext<unknown>, word: number): LintAttribution | undefined {
  return context
    .attributionsHolding(context.spanOf({ firstToken: word, endToken: word + 1 }))
    .find(
      (attribution) =>
        attribution.form !== 'indirect' &&
        attribution.source !== null &&
        isGivenByWriter(context, attribution),
    );
}

/** Whether the speech begins a sentence: a fragment within the writer's sentence does not. */
export function beginsSentence(context: RuleContext<unknown>, { firstToken }: Speech): boolean {
  const sentence = context.sentenceAt(firstToken);
  return sentence.firstToken === firstToken;
}

/** Where the speaker is given, when that is after the first words of the speech and in the writer's own words; else null. */
export function findLateSpeaker(
  context: RuleContext<unknown>,
  { attribution, firstToken }: Speech,
): LateSpeaker | null {
  const [source] = attribution.tokens.source;
  const [cue] = attribution.tokens.cue;
  if (source === undefined || cue === undefined || attribution.confidence < LEAST_CONFIDENCE)
    return null;
  // "— Ada Stone" under a quotation is the form of lists and pull quotes, and "she" takes up somebody brought in before.
  if (!/\p{L}/u.test(context.textOf(cue)) || PRONOUN.test(context.textOf(source))) return null;
  const token = Math.min(source.firstToken, cue.firstToken);
  if (token <= firstToken) return null;
  const { sentenceOf } = context.document;
  const before = context.textOf({ firstToken, endToken: token });
  return {
    token,
    sentences: (sentenceOf[token] as number) - (sentenceOf[firstToken] as number) + 1,
    words: before.split(/\s+/).length,
  };
}

/** Words for a source that name or describe nobody. */
export const PRONOUN =
  /^(?:he|she|they|it|we|I|you|who|which|that|this|one|both|another|the (?:other|latter|former))\b/i;

/**
 * Whether the speech takes up right after another speaker's, with nothing that tells the reader so: in one paragraph the
 * new speaker comes after any of its words, in a paragraph of its own after more than its first sentence.
 */
export function isUnmarkedChange(
  context: RuleContext<unknown>,
  before: Speech | undefined,
  speech: Speech,
): boolean {
  if (before === undefined || !beginsSentence(context, speech)) return false;
  const late = findLateSpeaker(context, speech);
  if (late === null) return false;
  const { blockOf, sentenceOf } = context.document;
  const end = Math.max(before.endToken, before.attribution.extent.endToken) - 1;
  if (end >= speech.firstToken || before.attribution.confidence < LEAST_CONFIDENCE) return false;
  if ((sentenceOf[speech.firstToken] as number) - (sentenceOf[end] as number) > 1) return false;
  if (before.attribution.form !== 'direct' || speech.attribution.form !== 'direct') return false;
  const isOneParagraph = blockOf[end] === blockOf[speech.firstToken];
  if (!isOneParagraph && (late.sentences < 2 || late.words < SHORT_WORDS)) return false;
  if (isReply(context, speech)) return false;
  const [one, other] = [context.sourceOf(before.attribution), context.sourceOf(speech.attribution)];
  if (one === null || other === null || one.id === other.id || mayBeSame(one, other)) return false;
  if (isWritten(one) || isWritten(other)) return false;
  const told = context.textOf({
    firstToken: context.sentenceAt(end).firstToken,
    endToken: speech.firstToken,
  });
  return !isNamedIn(other, told);
}

/** Words of a new paragraph that are so soon over that the speaker after them is given at once. */
const SHORT_WORDS = 12;

/** Whether the cue itself says that another has spoken before: in a dialogue readers expect the change. */
function isReply(context: RuleContext<unknown>, { attribution }: Speech): boolean {
  return attribution.tokens.cue.some(({ firstToken, endToken }) =>
    context.tagged.lemmas.slice(firstToken, endToken).some((lemma) => REPLIES.has(lemma)),
  );
}

const REPLIES: ReadonlySet<string> = new Set(['reply', 'answer', 'respond', 'retort', 'counter']);

/** Whether the source is read and not heard: headlines and documents may be quoted one after another. */
function isWritten({ kind }: AuditSource): boolean {
  return kind === 'document' || kind === 'publication';
}

/** Whether two sources may be one that the reading took for two: their names or descriptions share a word. */
function mayBeSame(one: AuditSource, other: AuditSource): boolean {
  const words = new Set(longWordsOf(one));
  return longWordsOf(other).some((word) => words.has(word));
}

/** Whether the source is mentioned, however it is called, at an offset from `start` to before `end`. */
export function isMentionedIn({ mentions }: AuditSource, start: number, end: number): boolean {
  const first = partitionPoint(0, mentions.length, (i) => (mentions[i]?.start ?? 0) < start);
  return (mentions[first]?.start ?? Infinity) < end;
}

/** Whether the text has a word of the source's name. */
export function isNamedIn({ name }: AuditSource, text: string): boolean {
  const words = new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 2 && words.has(word));
}

function longWordsOf({ name, descriptions }: AuditSource): readonly string[] {
  return [name, ...descriptions]
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length > 3);
}

/**
 * Whether the text is an interview or a transcript: more than two turns with the speaker's label before them, or lines
 * that are nothing but the name of a person, one of them more than once.
 */
export function isInterview({ document, tagged }: RuleContext<unknown>): boolean {
  let turns = 0;
  const names = new Set<string>();
  for (const { speaker, firstToken, endToken, start, end } of document.blocks) {
    if (speaker !== null) turns++;
    const entity = tagged.entities[tagged.entityOf[firstToken] ?? -1];
    if (entity?.type !== 'person' || endToken - entity.endToken > 1) continue;
    const name = document.text.slice(start, end);
    if (names.has(name)) return true;
    names.add(name);
  }
  return turns > 2;
}
