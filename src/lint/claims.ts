import type { TokenRange } from '../attribute/attribution.ts';
import { posOf } from '../model/tagged-document.ts';
import { tokenText } from '../tokenize/document.ts';
import {
  CHANGE_VERBS,
  COUNTED_NOUNS,
  LAW_NOUNS,
  LAW_STATES,
  LAW_VERBS,
  MEASURED_ADJECTIVES,
  RANKING_WORDS,
} from './lexicons/claim-words.ts';
import type { RuleContext } from './rule-context.ts';

/** Words that assert what can be checked, and of which a reader asks who says so. */
export interface Claim {
  readonly kind: 'figure' | 'record' | 'lawsuit' | 'law';
  readonly range: TokenRange;
}

/** Words, and words in dictionary form, with which claims begin that do not begin with a number. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  'two-thirds', 'three-quarters', 'three-fourths', 'four-fifths', 'twice', 'doubled', 'tripled', 'quadrupled', 'halved', 'record', 'most', 'least', 'sue', 'file', 'be', ...RANKING_WORDS, ...LAW_NOUNS,
]); // biome-ignore format: a table

/** Parts of speech with which no claim begins: half of all words. */
const NO_BEGINNING: ReadonlySet<string> = new Set([
  'DT', 'IN', 'PRP', 'PRP$', 'CC', 'TO', 'MD', 'EX', 'WDT', 'WP', 'WRB', 'VB', 'VBG', 'POS', 'RP', ',', '.', ':', '``', "''",
]); // biome-ignore format: a table

/** The claim that begins at token `i` of the sentence, or null. Looks a bounded way ahead. */
export function readClaim(
  context: RuleContext<unknown>,
  sentence: TokenRange,
  i: number,
): Claim | null {
  const pos = posOf(context.tagged, i);
  if (NO_BEGINNING.has(pos)) return null;
  const word = context.wordAt(i);
  const mayBegin =
    pos === 'CD' ||
    /^\d/.test(word) ||
    BEGINNINGS.has(word) ||
    BEGINNINGS.has(context.tagged.lemmas[i] ?? '');
  if (!mayBegin) return null;
  return (
    readFigure(context, sentence, i) ??
    readRecord(context, sentence, i) ??
    readLawsuit(context, sentence, i) ??
    readLaw(context, sentence, i)
  );
}

function wordAt(context: RuleContext<unknown>, i: number, { endToken }: TokenRange): string {
  return i < endToken ? context.wordAt(i) : '';
}

const SMALL_NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** "62 percent of", "one in five", "two-thirds of", "has doubled", "twice as many". */
function readFigure(context: RuleContext<unknown>, sentence: TokenRange, i: number): Claim | null {
  const word = (ahead: number): string => wordAt(context, i + ahead, sentence);
  const figure = (count: number): Claim => ({
    kind: 'figure',
    range: { firstToken: i, endToken: Math.min(i + count, sentence.endToken) },
  });
  const isNumber = posOf(context.tagged, i) === 'CD' || /^\d[\d.,]*%?$/.test(word(0));
  if (isNumber) {
    if (/^\d[\d.,]*%$/.test(word(0)) && word(1) === 'of') return figure(2);
    if (/^(?:percent|%)$/.test(word(1)) && word(2) === 'of') return figure(3);
    if (word(1) === 'per' && word(2) === 'cent' && word(3) === 'of') return figure(4);
    if (
      /^in$/.test(word(1)) &&
      SMALL_NUMBER.test(word(0)) &&
      /^(?:two|three|four|five|six|seven|eight|nine|ten|100|1,000)$/.test(word(2)) &&
      /^NNS/.test(posOf(context.tagged, i + 3))
    )
      return figure(3);
    if (word(1) === 'out' && word(2) === 'of' && word(3) === 'every') return figure(5);
    const isPercent = /^(?:percent|%)$/.test(word(1)) || (word(1) === 'per' && word(2) === 'cent');
    if (isPercent && isChangeBefore(context, sentence, i)) return figure(word(1) === 'per' ? 3 : 2);
    if (/^(?:million|billion|thousand)$/.test(word(1))) {
      const noun = /^JJ/.test(posOf(context.tagged, i + 2)) ? i + 3 : i + 2;
      // "A country of 23 million people": what an atlas has.
      const isPlace = wordAt(context, i - 1, sentence) === 'of';
      if (
        !isPlace &&
        noun < sentence.endToken &&
        COUNTED_NOUNS.has(context.tagged.lemmas[noun] ?? '')
      )
        return figure(noun + 1 - i);
    }
    if (word(1) === 'times' && /^(?:as|more|likelier|higher|the)$/.test(word(2))) return figure(4);
  }
  if (/^(?:two-thirds|three-quarters|three-fourths|four-fifths)$/.test(word(0)) && word(1) === 'of')
    return figure(2);
  if (word(0) === 'twice' && word(1) === 'as' && /^(?:many|likely|much|high)$/.test(word(2)))
    return figure(3);
  if (
    /^(?:doubled|tripled|quadrupled|halved)$/.test(word(0)) &&
    /^(?:VBN|VBD)$/.test(posOf(context.tagged, i)) &&
    /^(?:since|in|over|under|,|\.)$/.test(word(1))
  )
    return figure(1);
  return null;
}

/** "Has risen 40 percent", "fell by 12 percent". */
function isChangeBefore(
  { tagged }: RuleContext<unknown>,
  { firstToken }: TokenRange,
  i: number,
): boolean {
  return tagged.lemmas.slice(Math.max(firstToken, i - 4), i).some((word) => CHANGE_VERBS.has(word));
}

/** "the highest rate in the country", "the worst flood on record", "a record number of". */
function readRecord(context: RuleContext<unknown>, sentence: TokenRange, i: number): Claim | null {
  const word = (ahead: number): string => wordAt(context, i + ahead, sentence);
  const before = i > sentence.firstToken ? wordAt(context, i - 1, sentence) : '';
  if (
    word(0) === 'record' &&
    before !== 'the' &&
    /^(?:number|numbers|level|levels|rate|rates|high|highs|low|lows)$/.test(word(1))
  )
    return { kind: 'record', range: { firstToken: i, endToken: i + 2 } };
  // "One of the largest", "some of the best": no place in a ranking.
  if (
    /^(?:one|some|among|many)$/.test(
      i - 3 >= sentence.firstToken ? wordAt(context, i - 3, sentence) : '',
    ) ||
    (i > sentence.firstToken && wordAt(context, i - 2, sentence) === 'among')
  )
    return null;
  if (/^\p{Lu}/u.test(tokenText(context.document, i)) && i > sentence.firstToken) return null;
  const isMeasured =
    RANKING_WORDS.has(word(0)) ||
    (/^(?:most|least)$/.test(word(0)) && MEASURED_ADJECTIVES.has(word(1)));
  if (!isMeasured || !/^(?:JJS|RBS|JJ)$/.test(posOf(context.tagged, i))) return null;
  if (/^(?:not|n['’]t|never)$/.test(context.tagged.lemmas[i - 2] ?? '')) return null;
  for (let ahead = 1; ahead < 9; ahead++) {
    if (/^(?:[,.;:]?|i|we|he|she|will|office|court|honou?r|peak)$/.test(word(ahead))) return null;
    const end = recordEnd(word, ahead);
    if (end > 0) return { kind: 'record', range: { firstToken: i, endToken: i + end } };
  }
  return null;
}

/** How many tokens on the words end that say among what something is the first: "in the world", "ever", "on record". */
function recordEnd(word: (ahead: number) => string, ahead: number): number {
  const [first, second, third] = [word(ahead), word(ahead + 1), word(ahead + 2)];
  if (first === 'on' && second === 'record') return ahead + 2;
  if (first === 'since' && /^\d{4}$/.test(second)) return ahead + 2;
  if (
    first === 'in' &&
    /^(?:the|its|our|american|recorded|modern)$/.test(second) &&
    /^(?:world|country|nation|history|region|state|city)$/.test(third)
  )
    return ahead + 3;
  if (first === 'in' && second === 'history') return ahead + 2;
  if (first === 'in' && /^(?:decades|generations)$/.test(second)) return ahead + 2;
  return first === 'ever' ? ahead + 1 : 0;
}

/** "sued the council", "filed a lawsuit". */
function readLawsuit(context: RuleContext<unknown>, sentence: TokenRange, i: number): Claim | null {
  const { lemmas } = context.tagged;
  const pos = posOf(context.tagged, i);
  if (lemmas[i] === 'sue' && /^(?:VBD|VBN)$/.test(pos)) {
    const isAsked = lemmas
      .slice(Math.max(sentence.firstToken, i - 3), i)
      .some(
        (word) => /^(?:if|not|could|would|can|may|to|fear|be|being)$/.test(word) && word !== 'be',
      );
    return isAsked ? null : { kind: 'lawsuit', range: { firstToken: i, endToken: i + 1 } };
  }
  if (lemmas[i] !== 'file' || !/^(?:VBD|VBN)$/.test(pos)) return null;
  const suit = [i + 1, i + 2, i + 3, i + 4].find(
    (j) => j < sentence.endToken && /^(?:lawsuit|suit|lawsuits|suits)$/.test(lemmas[j] ?? ''),
  );
  return suit === undefined
    ? null
    : { kind: 'lawsuit', range: { firstToken: i, endToken: suit + 1 } };
}

/** "the law requires", "is illegal", "are protected … by a legal principle", "are subject to prosecution". */
function readLaw(context: RuleContext<unknown>, sentence: TokenRange, i: number): Claim | null {
  const { lemmas } = context.tagged;
  const pos = posOf(context.tagged, i);
  const law = (endToken: number, firstToken = i): Claim => ({
    kind: 'law',
    range: { firstToken, endToken },
  });
  if (LAW_NOUNS.has(lemmas[i] ?? '') && /^NN/.test(pos)) {
    // "Principle", "code": of the law only when it is said.
    if (
      /^(?:principle|code|regulation)$/.test(lemmas[i] ?? '') &&
      !/^(?:legal|federal|penal|criminal)$/.test(lemmas[i - 1] ?? '')
    )
      return null;
    if (isKnownLaw(context, sentence, i)) return null;
    const verb = i + 1 < sentence.endToken && posOf(context.tagged, i + 1) === 'RB' ? i + 2 : i + 1;
    const isPresent = /^(?:VBZ|VBP)$/.test(posOf(context.tagged, verb));
    return verb < sentence.endToken && isPresent && LAW_VERBS.has(lemmas[verb] ?? '')
      ? law(verb + 1)
      : null;
  }
  if (lemmas[i] !== 'be' || !/^(?:VBZ|VBP)$/.test(pos)) return null;
  const next = posOf(context.tagged, i + 1) === 'RB' ? i + 2 : i + 1;
  if (next >= sentence.endToken) return null;
  const state = lemmas[next] ?? '';
  // "Countries where it is illegal", "does not care that guns are illegal": told in passing.
  const isInPassing = lemmas
    .slice(Math.max(sentence.firstToken, i - 4), i)
    .some((word) => /^(?:which|that|where|because|whose)$/.test(word));
  if (LAW_STATES.has(state) && !isInPassing && /^(?:JJ|VBN)/.test(posOf(context.tagged, next)))
    return law(next + 1);
  if (state === 'subject' && lemmas[next + 1] === 'to') {
    const [first = '', second = ''] = [lemmas[next + 2], lemmas[next + 3]];
    if (/^(?:prosecution|arrest|imprisonment|deportation|fine)$/.test(first)) return law(next + 3);
    if (/^(?:prosecution|charge|penalty)$/.test(second)) return law(next + 4);
  }
  if (!/^(?:protect|shield|entitle|exempt|bar|prohibit|forbid)$/.test(state)) return null;
  for (let j = next + 1; j < Math.min(sentence.endToken, next + 12); j++) {
    const isLegal =
      lemmas[j] === 'legal' ||
      lemmas[j] === 'constitutional' ||
      (LAW_NOUNS.has(lemmas[j] ?? '') && lemmas[j] !== 'principle' && lemmas[j] !== 'code');
    if (isLegal) return law(j + 1 < sentence.endToken && lemmas[j] === 'legal' ? j + 2 : j + 1);
  }
  return null;
}

/** "The law", "Indiana's new law", "this statute": the one that the text is about. "Federal law" is any. */
function isKnownLaw(context: RuleContext<unknown>, sentence: TokenRange, i: number): boolean {
  if (context.tagged.lemmas[i] === 'constitution') return false;
  let first = i;
  while (
    i - first < 6 &&
    first > sentence.firstToken &&
    /^(?:JJ|NN|VBN)/.test(posOf(context.tagged, first - 1))
  )
    first--;
  return first > sentence.firstToken && /^(?:DT|POS|PRP\$)$/.test(posOf(context.tagged, first - 1));
}
