import { type Document, tokenText } from '../tokenize/document.ts';
import type { OpenedAccount } from './account.ts';
import { type Claim, tokensOf } from './claims.ts';
import type { DisputeKind } from './contract.ts';

/** That a claim denies or contests something, and by which tokens. */
export interface Contesting {
  readonly kind: DisputeKind;
  readonly tokens: readonly number[];
  /** The tokens of what is contested. */
  readonly scope: readonly number[];
  /** 0 to 1: how much the words alone say that something is contested. */
  readonly strength: number;
}

/** Verbs by which somebody takes issue with what is said. */
const DENYING =
  /^(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disput(?:ed|ing)|contradict(?:s|ed|ing)?|debunk(?:s|ed|ing)?|disprov(?:e|es|ed|en|ing)|belie(?:s|d))$/;
/** The same where they are the cue of an attribution, and so no nouns. */
const DENYING_CUE = /^(?:disputes?|denials?|knocked)$/;
/** Verbs that take issue only with what is named as something said. */
const DISMISSING = /^(?:reject|dismiss|scoff|brush|shot|wave|counter)(?:e?s|ed|d|ing)?$/;
const SAID =
  /^(?:claims?|allegations?|accusations?|suggestions?|notion|idea|reports?|assertions?|charges?|rumou?rs?|story|stories|argument|contention|insinuations?|characterization|narrative|theory|premise)$/;
const WRONG =
  /^(?:false|untrue|incorrect|inaccurate|wrong|baseless|unfounded|groundless|nonsense|myth|fiction|bogus|misleading|mistaken|erroneous|preposterous|ludicrous|absurd|discredited|debunked)$/;
const DOUBTING = /^(?:doubt(?:s|ed|ing)?|skeptical|sceptical|disbelieve[sd]?)$/;
const NEGATING = /^(?:not|n't|never|no|nobody|nothing|none|nor|cannot)$/;
/** Words that keep a claim from being plainly made. */
const UNABLE =
  /^(?:unable|fail(?:s|ed)?|without|hardly|unlikely|unclear|refus(?:e|es|ed)|neither|whether|disputes?|denials?)$/;
/** Cues that say that something was said, so that "did not …" denies that it was. */
const SAYING =
  /^(?:say|said|saying|tell|told|claim|claimed|suggest|suggested|imply|implied|state|stated|mean|meant|argue|argued|write|written|allege|alleged|mention|mentioned)$/;
/** After these a negation sets a condition or denies nothing. */
const CONDITIONAL =
  /^(?:if|unless|whether|until|till|when|because|why|would|should|could|may|might|must|can|ca|will|wo|shall|to)$/;
const NO_DENIAL = /^(?:only|just|necessarily|yet|even|least|matter|longer|doubt|wonder)$/;
/** Words that may stand between a negation and what it negates. */
const BETWEEN =
  /^(?:be|been|being|have|has|had|do|did|does|is|was|were|are|ever|actually|really|simply|in|fact|a|an|the|any|all|that|of|it|he|she|they|there|so|very|ly|some|one|been)$|ly$/;

/** Several words that contest together what comes after them, in lower case. */
const PHRASES: readonly string[] = [
  'not true', 'no truth', 'no evidence', 'no basis', 'no proof', 'contrary to', 'nothing to', 'no indication',
  'not the case', 'not so', 'far from',
]; // biome-ignore format: a table
/** With what a denied claim may begin. */
const OBJECT =
  /^(?:that|any|the|these|those|this|it|he|she|they|we|i|there|his|her|their|its|all|ever|allegations?|accusations?|reports?|claims?|wrongdoing|involvement|[a-z]+ing|["“‘'])$/;
const REACH = 4;
const WIDE_REACH = 14;
/** Where the clause that a negation bears on comes to its end. */
const ENDS_CLAUSE = /^(?:[,;:–—]|--|but|because|although|though|while|who|which|since|unless)$/;
/** Words that leave what is negated to another time or case. */
const LIMITS = /^(?:until|till|before|unless|if|without|yet|enough)$/;

/**
 * Whether a claim contests, by the words of its cue and its own. `about` are the terms by which it is like the claim that
 * it may contest: only a denial that bears on them counts.
 */
export function findContesting(
  account: OpenedAccount,
  claim: Claim,
  about: readonly string[],
): Contesting | null {
  const places = about.flatMap((term) => claim.terms.get(term) ?? []).sort((x, y) => x - y);
  return (
    byCue(account, claim) ??
    byVerb(account.document, claim, places) ??
    byPhrase(account.document, claim, places) ??
    byNegation(account.document, claim, places)
  );
}

/** Whether anything in a claim or its cue negates: such a claim is not plainly asserted. */
export function isNegated({ document, audit }: OpenedAccount, claim: Claim): boolean {
  const record = audit.attributions[claim.attribution];
  if (record?.negated === true || record?.framing === 'denied') return true;
  const cues = record === undefined ? [] : tokensOf(document, record.cueSpans);
  return [...cues, ...claim.tokens].some((token) => {
    const word = lowerAt(document, token);
    return [NEGATING, DENYING, DISMISSING, WRONG, DOUBTING, UNABLE].some((pattern) =>
      pattern.test(word),
    );
  });
}

/** "denied that …", "doubted …", "did not say that …": the attribution's own cue. */
function byCue({ document, audit }: OpenedAccount, claim: Claim): Contesting | null {
  const record = audit.attributions[claim.attribution];
  if (record === undefined) return null;
  const cues = tokensOf(document, record.cueSpans);
  const matching = (pattern: RegExp) =>
    cues.filter((token) => pattern.test(lowerAt(document, token)));
  const isNot = matching(NEGATING).length > 0;
  const denying = [...matching(DENYING), ...matching(DENYING_CUE)].filter((token) =>
    deniesThat(document, token, claim.tokens[0]),
  );
  if (denying.length > 0)
    return isNot ? null : { kind: 'denial', tokens: denying, scope: claim.tokens, strength: 0.95 };
  const dismissing = matching(DISMISSING);
  if (
    dismissing.length > 0 &&
    claim.tokens.slice(0, REACH).some((token) => SAID.test(lowerAt(document, token)))
  )
    return { kind: 'denial', tokens: dismissing, scope: claim.tokens, strength: 0.9 };
  const doubting = matching(DOUBTING);
  if (doubting.length > 0 && !isNot)
    return { kind: 'doubt', tokens: doubting, scope: claim.tokens, strength: 0.8 };
  const isPlain = matching(SAYING).length > 0 && matching(NO_DENIAL).length === 0;
  if (record.negated && record.act === 'statement' && isPlain)
    return { kind: 'denial', tokens: cues, scope: claim.tokens, strength: 0.8 };
  return null;
}

/** "the mayor denied [that …]", "disputed a report [that …]": what is contested comes after the verb. */
function byVerb(document: Document, claim: Claim, places: readonly number[]): Contesting | null {
  const verb = claim.tokens.find((token, index) => {
    const word = lowerAt(document, token);
    if (isNegatedBefore(document, claim, index)) return false;
    // "contradicted by": who contests comes after, and what is contested before.
    if (token + 1 < document.tokenCount && lowerAt(document, token + 1) === 'by') return false;
    if (DENYING.test(word)) return deniesThat(document, token, claim.tokens[index + 1]);
    return (
      DISMISSING.test(word) &&
      claim.tokens
        .slice(index + 1, index + 1 + REACH)
        .some((next) => SAID.test(lowerAt(document, next)))
    );
  });
  if (verb === undefined || !mostlyAfter(places, verb)) return null;
  const scope = claim.tokens.filter((token) => token > verb);
  return { kind: 'denial', tokens: [verb], scope, strength: 0.9 };
}

/** Whether what follows is something said and not something withheld: "denied that …", no "denied refugees entry". */
function deniesThat(document: Document, verb: number, next: number | undefined): boolean {
  if (next === undefined || !lowerAt(document, verb).startsWith('den')) return true;
  return OBJECT.test(lowerAt(document, next)) || isName(document, next);
}

function isNegatedBefore(document: Document, { tokens }: Claim, index: number): boolean {
  return tokens
    .slice(Math.max(0, index - 3), index)
    .some((token) => NEGATING.test(lowerAt(document, token)));
}

/** "there is no evidence that …", "the false claim that …", "it is untrue that …". */
function byPhrase(document: Document, claim: Claim, places: readonly number[]): Contesting | null {
  const found = findPhrase(document, claim.tokens);
  const last = found?.at(-1) ?? 0;
  if (found !== null && mostlyAfter(places, last)) {
    const scope = claim.tokens.filter((token) => token > last);
    return { kind: 'contradiction', tokens: found, scope, strength: 0.9 };
  }
  const index = claim.tokens.findIndex((token) => WRONG.test(lowerAt(document, token)));
  const wrong = claim.tokens[index];
  if (wrong === undefined || isNegatedBefore(document, claim, index)) return null;
  const near = [
    ...claim.tokens.slice(index + 1, index + 3),
    ...claim.tokens.slice(Math.max(0, index - REACH), index),
  ];
  const isOfSaid = near.some((token) => SAID.test(lowerAt(document, token)));
  const [before, after] = [claim.tokens[index - 1], claim.tokens[index + 1]];
  const isItThat =
    before !== undefined &&
    after !== undefined &&
    /^(?:is|was|'s|be)$/.test(lowerAt(document, before)) &&
    /^(?:that|to)$/.test(lowerAt(document, after));
  if (!isOfSaid && !isItThat) return null;
  const scope = claim.tokens.filter(
    (token) => token !== wrong && !SAID.test(lowerAt(document, token)),
  );
  return { kind: 'contradiction', tokens: [wrong], scope, strength: 0.85 };
}

/** "was never offered", "there are not 212": the negation stands right before what the two claims share. */
function byNegation(
  document: Document,
  claim: Claim,
  places: readonly number[],
): Contesting | null {
  const shared = new Set(places);
  const at = claim.tokens.findIndex((token, index) => {
    if (!NEGATING.test(lowerAt(document, token))) return false;
    // "a word of respect, not a spot at a bar": what follows is set against what came before.
    const last = claim.tokens[index - 1];
    if (last !== undefined && lowerAt(document, last) === ',') return false;
    const before = claim.tokens.slice(Math.max(0, index - WIDE_REACH), index);
    if (before.some((other) => CONDITIONAL.test(lowerAt(document, other)))) return false;
    for (const next of claim.tokens.slice(index + 1, index + 1 + REACH)) {
      const word = lowerAt(document, next);
      if (NO_DENIAL.test(word)) return false;
      if (shared.has(next)) return !isName(document, next);
      if (!BETWEEN.test(word)) return false;
    }
    return false;
  });
  const token = claim.tokens[at];
  if (token === undefined) return null;
  const rest = claim.tokens.slice(at + 1);
  const end = rest.findIndex((next) => ENDS_CLAUSE.test(lowerAt(document, next)));
  const scope = end < 0 ? rest : rest.slice(0, end);
  if (scope.some((next) => LIMITS.test(lowerAt(document, next)))) return null;
  return { kind: 'contradiction', tokens: [token], scope, strength: 0.85 };
}

function isName(document: Document, token: number): boolean {
  return /^\p{Lu}/u.test(tokenText(document, token));
}

function mostlyAfter(places: readonly number[], token: number): boolean {
  return places.filter((place) => place > token).length * 3 >= places.length * 2;
}

function lowerAt(document: Document, token: number): string {
  return tokenText(document, token).toLowerCase().replaceAll('’', "'");
}

function findPhrase(document: Document, tokens: readonly number[]): number[] | null {
  const words = tokens.map((token) => lowerAt(document, token));
  for (const phrase of PHRASES) {
    const [first, second] = phrase.split(' ');
    const at = words.findIndex((word, index) => word === first && words[index + 1] === second);
    if (at >= 0) return tokens.slice(at, at + 2);
  }
  return null;
}
