import type { AuditSource } from '../audit/contract.ts';
import { sentencesAbout } from './about-source.ts';
import { POSITIONLESS_HEADS } from './lexicons/knowing-words.ts';
import { BARE_HEADS, EMPTY_MODIFIERS, ORDINARY_HEADS } from './lexicons/unnamed-people.ts';
import type { RuleContext } from './rule-context.ts';
import { headOf, singular, wordsOf } from './source-words.ts';

/** Whether any of the words for the source names a post, a trade, or a house that they speak from. */
export function holdsPosition({ descriptions }: AuditSource, who: string): boolean {
  return [who, ...descriptions].some((text) => {
    const head = singular(headOf(text));
    if (!POSITIONLESS_HEADS.has(head)) return true;
    if (/\b(?:in|inside|within|at|from|on) (?:the|a|an|his|her|their|its|\p{Lu})/u.test(text))
      return true;
    // "A police source", "a White House insider": where they speak from.
    if (!BARE_HEADS.has(head)) return false;
    return modifiersOf(text).some((word) => !EMPTY_MODIFIERS.has(word));
  });
}

/** Whether the source is one of those who are asked in the street what they saw or felt. */
export function isOrdinary({ name, descriptions }: AuditSource): boolean {
  return [name, ...descriptions].some(
    (text) =>
      ORDINARY_HEADS.has(singular(headOf(text))) ||
      /^(?:an?|one|another) (?:\p{L}+ )?(?:man|woman|boy|girl|couple)\b/iu.test(text),
  );
}

/** "A source", "two reliable sources", and nothing else. */
export function isBareSource(text: string): boolean {
  return (
    BARE_HEADS.has(singular(headOf(text))) &&
    modifiersOf(text).every((word) => EMPTY_MODIFIERS.has(word))
  );
}

/** The words before the head. */
function modifiersOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const at = words.findIndex((word) => POSITIONLESS_HEADS.has(singular(word)));
  return words.slice(0, Math.max(0, at));
}

/**
 * What the writer says of a source: the sentences that mention it, without what it says in them. "He saw the memo" there
 * is the source's word for how it knows, and not the writer's.
 */
export function toldOf(context: RuleContext<unknown>, source: AuditSource): readonly string[] {
  const said = new Set<number>();
  for (const { tokens } of context.attributionsOf(source))
    for (const { firstToken, endToken } of tokens.content)
      for (let i = firstToken; i < endToken; i++) said.add(i);
  return sentencesAbout(context, source).map(({ firstToken, endToken }) => {
    const words: string[] = [];
    for (let i = firstToken; i < endToken; i++)
      if (!said.has(i)) words.push(context.textOf({ firstToken: i, endToken: i + 1 }));
    return words.join(' ');
  });
}
