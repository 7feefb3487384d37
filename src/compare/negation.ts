import { type Document, tokenText } from '../tokenize/document.ts';
import type { OpenedAccount } from './account.ts';
import { type Claim, tokensOf } from './claims.ts';

/** A plain "not" or "never" in a claim, and the tokens that it bears on. */
export interface Negation {
  readonly token: number;
  readonly scope: readonly number[];
}

const NEGATING = /^(?:not|n't|never|no|nobody|nothing|none|nor|cannot)$/;
/** Those that deny what is told, and not only that there is something of a kind. */
const DENYING = /^(?:not|n't|never|nobody|cannot)$/;
/** Words that keep a claim from being plainly made. */
const UNCERTAIN =
  /^(?:den(?:y|ies|ied|ying|ials?)|disput(?:e|es|ed|ing)|unable|without|hardly|unlikely|unclear|refus(?:e|es|ed)|neither|whether|false|untrue|wrong|reject(?:s|ed)?|dismiss(?:es|ed)?)$/;
/** After these a negation sets a condition or denies nothing. */
const CONDITIONAL =
  /^(?:if|unless|whether|until|till|when|because|why|would|should|could|may|might|must|can|ca|will|wo|shall|to)$/;
const NO_DENIAL = /^(?:only|just|necessarily|yet|even|least|matter|longer|doubt|wonder)$/;
/** Words that may stand between a negation and what it negates. */
const BETWEEN =
  /^(?:be|been|being|have|has|had|do|did|does|is|was|were|are|ever|in|fact|a|an|the|any|all|that|of|it|he|she|they|there|so|some|one)$|ly$/;
/** Where the clause that a negation bears on comes to its end. */
const ENDS_CLAUSE = /^(?:[,;:–—]|--|but|because|although|though|while|who|which|since|unless)$/;
/** Words that leave what is negated to another time or case. */
const LIMITS = /^(?:until|till|before|unless|if|without|yet|enough)$/;
const REACH = 4;
const WIDE_REACH = 14;

/**
 * The negation in a claim that stands right before one of the terms `about`, by which the claim is like another: "was never
 * offered", "there are not 212". Null where it sets a condition, or stands before something else.
 */
export function findNegation(
  { document }: OpenedAccount,
  { tokens, terms }: Claim,
  about: readonly string[],
): Negation | null {
  const shared = new Set(about.flatMap((term) => terms.get(term) ?? []));
  const at = tokens.findIndex((token, index) => {
    if (!DENYING.test(lowerAt(document, token))) return false;
    // "a word of respect, not a spot at a bar": what follows is set against what came before.
    const last = tokens[index - 1];
    if (last !== undefined && lowerAt(document, last) === ',') return false;
    const before = tokens.slice(Math.max(0, index - WIDE_REACH), index);
    if (before.some((other) => CONDITIONAL.test(lowerAt(document, other)))) return false;
    for (const next of tokens.slice(index + 1, index + 1 + REACH)) {
      const word = lowerAt(document, next);
      if (NO_DENIAL.test(word)) return false;
      if (shared.has(next)) return !/^\p{Lu}/u.test(tokenText(document, next));
      if (!BETWEEN.test(word)) return false;
    }
    return false;
  });
  const token = tokens[at];
  if (token === undefined) return null;
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex((next) => ENDS_CLAUSE.test(lowerAt(document, next)));
  const scope = end < 0 ? rest : rest.slice(0, end);
  const isLimited = scope.some((next) => {
    const word = lowerAt(document, next);
    return LIMITS.test(word) || UNCERTAIN.test(word);
  });
  return isLimited ? null : { token, scope };
}

/** Whether a claim is anything but plainly made: negated, doubted, or part of what contests something else. */
export function isQualified(account: OpenedAccount, { attribution, tokens }: Claim): boolean {
  const record = account.audit.attributions[attribution];
  if (record?.negated === true || record?.framing === 'denied') return true;
  const cues = record === undefined ? [] : tokensOf(account.document, record.cueSpans);
  return areQualifying(account, [...cues, ...tokens]);
}

/** Whether any of the tokens negates or doubts, or is part of what contests something. */
export function areQualifying(
  { document, isContesting }: OpenedAccount,
  tokens: readonly number[],
): boolean {
  return tokens.some((token) => {
    const word = lowerAt(document, token);
    return isContesting[token] === 1 || NEGATING.test(word) || UNCERTAIN.test(word);
  });
}

function lowerAt(document: Document, token: number): string {
  return tokenText(document, token).toLowerCase().replaceAll('’', "'");
}
