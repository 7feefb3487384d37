import type { TokenRange } from '../attribute/attribution.ts';
import { type ArticleView, hasTag } from './article-view.ts';
import { readNominal } from './nominal.ts';
import type { NounPhrases } from './noun-phrases.ts';

/** For each attribution, the noun phrase that its source span is about, or -1. */
export function findSourceHeads(
  view: ArticleView,
  noun: NounPhrases,
  described: ReadonlyMap<number, number>,
): Int32Array {
  return Int32Array.from(view.attributions, (attribution) => {
    for (const range of attribution.source) {
      const head = headOf(view, noun, range, described);
      if (head >= 0) return head;
    }
    return -1;
  });
}

/** The head phrase of a range: the first one that is not somebody's possession's owner, past "a number of". */
export function headOf(
  view: ArticleView,
  noun: NounPhrases,
  range: TokenRange,
  described: ReadonlyMap<number, number>,
): number {
  let index = firstPhraseIn(noun, range);
  if (index < 0) return -1;
  const than = noun.phrases[index]?.end ?? 0;
  if (
    noun.phrases[index]?.form === 'quantity' &&
    view.lower[than] === 'than' &&
    (noun.phrases[index + 1]?.end ?? Infinity) <= range.endToken
  )
    index++;
  while (
    noun.phrases[index + 1]?.possessor === index &&
    (noun.phrases[index + 1]?.first ?? Infinity) < range.endToken
  )
    index++;
  for (let guard = 0; guard < 3; guard++) {
    const whole = afterPartitive(view, noun, index, range);
    if (whole < 0) break;
    index = whole;
    while (
      noun.phrases[index + 1]?.possessor === index &&
      (noun.phrases[index + 1]?.first ?? Infinity) < range.endToken
    )
      index++;
  }
  const phrase = noun.phrases[index];
  const next = noun.phrases[index + 1];
  if (
    phrase?.form === 'common' &&
    phrase.plural &&
    next?.form === 'name' &&
    next.first === phrase.end &&
    next.end <= range.endToken
  )
    return index + 1;
  const officer =
    phrase?.form === 'common' && phrase.determiner === 'none'
      ? officerAfter(view, noun, index, range)
      : -1;
  if (officer >= 0) return officer;
  if (phrase?.form === 'common') {
    const name = described.get(index);
    if (
      name !== undefined &&
      (noun.phrases[name]?.first ?? Infinity) < range.endToken &&
      name > index
    )
      return name;
  }
  return personAtEnd(view, noun, index, range) ?? index;
}

/** In a span that began too early ("a hearing on Tuesday its chief, | Dorothea Pell,"): the person named at its end, or null. */
function personAtEnd(
  view: ArticleView,
  noun: NounPhrases,
  index: number,
  range: TokenRange,
): number | null {
  const first = noun.phrases[index];
  if (first?.form !== 'common') return null;
  const { class: kind } = readNominal(view, noun, index);
  if (kind !== 'thing' && kind !== 'document') return null;
  let last = range.endToken - 1;
  while (last > first.end && !/[\p{L}\p{N}]/u.test(view.words[last] ?? '')) last--;
  const phrase = noun.phraseOf[last] ?? -1;
  const entity = view.tagged.entities[view.tagged.entityOf[last] ?? -1];
  return phrase > index &&
    noun.phrases[phrase]?.form === 'name' &&
    entity?.type === 'person' &&
    !hasTag(view, (noun.phrases[phrase]?.first ?? 0) - 1, 'IN')
    ? phrase
    : null;
}

/** "Secretary of | State John Kerry", "Special Agent in Charge | Ann Lee": the name after an office. */
function officerAfter(
  view: ArticleView,
  noun: NounPhrases,
  index: number,
  range: TokenRange,
): number {
  const phrase = noun.phrases[index];
  const next = noun.phrases[index + 1];
  if (
    phrase === undefined ||
    next === undefined ||
    next.form !== 'name' ||
    next.end > range.endToken
  )
    return -1;
  if (view.lexicon.nouns.get(view.lower[phrase.end - 1] ?? '') !== 'person') return -1;
  const between = view.lower[phrase.end] ?? '';
  const inCharge = between === 'in' && view.lower[phrase.end + 1] === 'charge';
  if (inCharge) return index + 1;
  const hasOffice = (noun.nameOf[next.first] ?? -1) < 0;
  return between === 'of' && next.first === phrase.end + 1 && hasOffice ? index + 1 : -1;
}

function firstPhraseIn(noun: NounPhrases, range: TokenRange): number {
  for (let i = range.firstToken; i < range.endToken; i++) {
    const index = noun.phraseOf[i] ?? -1;
    if (index >= 0) return index;
  }
  return -1;
}

/** For "a number of officials", the phrase "officials"; -1 when the phrase is no such quantity. */
function afterPartitive(
  view: ArticleView,
  noun: NounPhrases,
  index: number,
  range: TokenRange,
): number {
  const phrase = noun.phrases[index];
  if (phrase === undefined || view.lower[phrase.end] !== 'of' || phrase.end >= range.endToken)
    return -1;
  const head = phrase.end - 1;
  const lemma = view.tagged.lemmas[head] ?? '';
  if (!view.lexicon.partitives.has(view.lower[head] ?? '') && !view.lexicon.partitives.has(lemma))
    return -1;
  const next = noun.phraseOf[phrase.end + 1] ?? -1;
  return next >= 0 && noun.phrases[next]?.first === phrase.end + 1 ? next : -1;
}
