import type { TokenRange } from '../attribute/attribution.ts';
import type { AuditSource } from '../audit/contract.ts';
import { posOf } from '../model/tagged-document.ts';
import { holdsLemma } from './holds-lemma.ts';
import { findJudgements } from './judgements.ts';
import {
  CONDUCT_NOUNS,
  HARSH_PHRASES,
  MILD_WORDS,
  SCOLDING_CUES,
} from './lexicons/judgement-words.ts';
import type { LintAttribution, RuleContext } from './rule-context.ts';

/** Words that speak ill of a named person or body. */
export interface Attack {
  readonly words: TokenRange;
  /** Of whom, by the name that the text gives them. */
  readonly target: string;
}

/** The first attack in what an attribution's source says, or null. */
export function findAttack(
  context: RuleContext<unknown>,
  attribution: LintAttribution,
): Attack | null {
  const scolding = attribution.tokens.cue.find((cue) => isScolding(context, cue));
  if (scolding !== undefined) {
    const target = targetAfter(context, scolding.endToken);
    if (target !== null) return { words: scolding, target };
  }
  for (const { words, isHarsh, subjectEnd, isPredicate } of findJudgements(context, attribution)) {
    if (!isHarsh || holdsLemma(context, [words], MILD_WORDS)) continue;
    const target =
      subjectEnd < 0 && isPredicate
        ? firstNameBefore(context, attribution, words.firstToken)
        : targetBefore(context, subjectEnd >= 0 ? subjectEnd : words.firstToken);
    if (target !== null) return { words, target };
  }
  return findPhrase(context, attribution);
}

/** The first name of the sentence before what is quoted of it: "Ada Stone, who leads it, “is a tyrant”". */
function firstNameBefore(
  context: RuleContext<unknown>,
  { tokens }: LintAttribution,
  word: number,
): string | null {
  const content = tokens.content.find(
    ({ firstToken, endToken }) => firstToken <= word && word < endToken,
  );
  const { firstToken } = context.sentenceAt(word);
  for (let i = firstToken; i < (content?.firstToken ?? firstToken); i++) {
    const name = nameAt(context, i);
    if (name !== null) return name;
  }
  return null;
}

/** "Criticized him", "has mocked them"; not somebody "criticizing" who is only imagined. */
function isScolding(context: RuleContext<unknown>, { firstToken, endToken }: TokenRange): boolean {
  for (let i = firstToken; i < endToken; i++)
    if (
      SCOLDING_CUES.has(context.tagged.lemmas[i] ?? '') &&
      /^VB[DZPN]$/.test(posOf(context.tagged, i))
    )
      return true;
  return false;
}

/** "He doesn't know what he is doing", "she can't be trusted". */
function findPhrase(context: RuleContext<unknown>, attribution: LintAttribution): Attack | null {
  for (const content of attribution.contentSpans) {
    for (const match of context.slice(content).matchAll(HARSH_PHRASES)) {
      const start = content.start + match.index;
      const words = context.tokensOf({ start, end: start + match[0].length });
      const target = targetBefore(context, words.firstToken);
      if (target !== null) return { words, target };
    }
  }
  return null;
}

/**
 * Who stands right before the token, or whose conduct does ("his antics", "Stone's handling of it"): quotation marks,
 * commas, adverbs and "as" are passed over.
 */
function targetBefore(context: RuleContext<unknown>, end: number): string | null {
  let last = end - 1;
  while (last >= 0 && end - last < 5 && isFiller(context, last)) last--;
  if (last < 0) return null;
  const isApposed = context.textOf({ firstToken: last + 1, endToken: last + 2 }) === ',';
  const named = nameAt(context, last);
  if (named !== null) return isGoverned(context, last) ? null : named;
  if (isApposed) return apposedName(context, last);
  let isConduct = false;
  for (let i = last; i >= Math.max(0, last - POSSESSOR_REACH); i--) {
    const pos = posOf(context.tagged, i);
    isConduct ||= CONDUCT_NOUNS.has(context.tagged.lemmas[i] ?? '');
    if (pos === 'PRP$') return isConduct ? nameAt(context, i) : null;
    if (pos === 'POS') return isConduct ? nameAt(context, i - 1) : null;
    if (!/^(?:NNS?|JJ|IN|DT)$/.test(pos)) return null;
  }
  return null;
}

/** "Bob Hale, the head of the show,": the name that the words between the commas describe. */
function apposedName(context: RuleContext<unknown>, last: number): string | null {
  for (let i = last; i > Math.max(0, last - APPOSITION_REACH); i--)
    if (context.textOf({ firstToken: i, endToken: i + 1 }) === ',') return nameAt(context, i - 1);
  return null;
}

const APPOSITION_REACH = 20;

/** "The process with Stone": the name stands after a preposition, and something else is spoken of. */
function isGoverned({ tagged }: RuleContext<unknown>, token: number): boolean {
  const entity = tagged.entities[tagged.entityOf[token] as number];
  let before = (entity?.firstToken ?? token) - 1;
  while (before > 0 && /^(?:DT|NNP|JJ)$/.test(posOf(tagged, before))) before--;
  return (
    posOf(tagged, before) === 'IN' && !/^(?:that|as|because)$/.test(tagged.lemmas[before] ?? '')
  );
}

/** How far before the head its possessor stands, in tokens. */
const POSSESSOR_REACH = 5;

/** Who stands right after the token, after no more than a title. */
function targetAfter(context: RuleContext<unknown>, first: number): string | null {
  const limit = Math.min(first + 4, context.document.tokenCount);
  for (let i = first; i < limit; i++) {
    const name = nameAt(context, i);
    if (name !== null) return name;
    if (/^[.;:"“”]$/.test(context.textOf({ firstToken: i, endToken: i + 1 }))) return null;
  }
  return null;
}

function isFiller(context: RuleContext<unknown>, token: number): boolean {
  const text = context.textOf({ firstToken: token, endToken: token + 1 });
  return (
    !/[\p{L}\p{N}]/u.test(text) ||
    /^as$/i.test(text) ||
    posOf(context.tagged, token).startsWith('RB')
  );
}

/** The named person or body that the token is part of, or that its pronoun stands for; null for anybody else. */
function nameAt(context: RuleContext<unknown>, token: number): string | null {
  const { entities, entityOf } = context.tagged;
  const entity = entities[entityOf[token] as number];
  if (entity?.type === 'person' || entity?.type === 'organization')
    return context.textOf(entity).replace(/\s+/g, ' ');
  const word = context.textOf({ firstToken: token, endToken: token + 1 });
  const isPronoun = /^(?:he|she|him|her|his|they|them|their)$/i.test(word);
  if (!isPronoun && !posOf(context.tagged, token).startsWith('NNP')) return null;
  const { alone, within } = context.once(indexMentions);
  const known = (isPronoun ? alone : within).get(token);
  if (known !== undefined)
    return known.kind === 'named-person' || known.kind === 'organization' ? known.name : null;
  if (!isPronoun) return fullNameAt(context, token);
  return /^(?:he|she|him|her|his)$/i.test(word) ? personBefore(context, token) : null;
}

interface MentionIndex {
  /** The source that the token mentions by itself, by token. */
  readonly alone: ReadonlyMap<number, AuditSource>;
  /** The source of whose mention the token is a part. */
  readonly within: ReadonlyMap<number, AuditSource>;
}

/** Which source each token mentions. */
function indexMentions(context: RuleContext<unknown>): MentionIndex {
  const alone = new Map<number, AuditSource>();
  const within = new Map<number, AuditSource>();
  for (const source of context.sources) {
    for (const mention of source.mentions) {
      const { firstToken, endToken } = context.tokensOf(mention);
      if (endToken - firstToken === 1 && !alone.has(firstToken)) alone.set(firstToken, source);
      for (let i = firstToken; i < endToken; i++) if (!within.has(i)) within.set(i, source);
    }
  }
  return { alone, within };
}

/** The person named last before the token, where nothing else says who "he" is. */
function personBefore(context: RuleContext<unknown>, token: number): string | null {
  const { entities, entityOf } = context.tagged;
  for (let i = token - 1; i >= Math.max(0, token - PERSON_REACH); i--) {
    const entity = entities[entityOf[i] as number];
    if (entity?.type === 'person') return context.textOf(entity).replace(/\s+/g, ' ');
    const name = fullNameAt(context, i);
    if (name !== null) return name;
  }
  return null;
}

/** The two capitalised words that end at the token, where no place and no date: a name that the model has missed. */
function fullNameAt(context: RuleContext<unknown>, token: number): string | null {
  if (token < 1) return null;
  for (const i of [token - 1, token]) {
    const type = context.tagged.entities[context.tagged.entityOf[i] as number]?.type;
    if (type === 'location' || type === 'date' || type === 'misc') return null;
    if (posOf(context.tagged, i) !== 'NNP') return null;
  }
  const name = context.textOf({ firstToken: token - 1, endToken: token + 1 });
  return /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(name) ? name.replace(/\s/, ' ') : null;
}

/** How far back a "he" looks for its name, in tokens. */
const PERSON_REACH = 60;
