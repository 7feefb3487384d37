import type { TokenRange } from '../attribute/attribution.ts';
import { posOf } from '../model/tagged-document.ts';
import { tokenText } from '../tokenize/document.ts';
import {
  DEMONYMS,
  HABIT_ADVERBS,
  HOLDING_STATES,
  HOLDING_VERBS,
  POPULATION_NOUNS,
} from './lexicons/whole-peoples.ts';
import type { RuleContext } from './rule-context.ts';
import { isQuestion, type WriterVoice } from './writer-voice.ts';

/** A clause about a whole group. */
export interface Generalisation {
  readonly kind: 'view' | 'majority' | 'habit';
  /** The words for the group. */
  readonly group: TokenRange;
  /** The words for what it thinks, feels or does, from the verb on. */
  readonly predicate: TokenRange;
}

/** A group as the subject of a clause. */
interface Group {
  readonly kind: 'everybody' | 'majority' | 'most' | 'people' | 'bare';
  readonly range: TokenRange;
}

/** How far from its subject a verb may stand, in tokens. */
const REACH = 18;

/** Finds the writer's clauses in the present tense about whole groups. At most one for each clause; linear. */
export function findGeneralisations(
  context: RuleContext<unknown>,
  { sentences, isWriters }: WriterVoice,
): readonly Generalisation[] {
  const isCommon = findCommonWords(context);
  const found: Generalisation[] = [];
  for (const sentence of sentences) {
    if (isQuestion(context, sentence)) continue;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!beginsClause(context, sentence, i)) continue;
      const group = readGroup(context, sentence, i, isCommon);
      if (group === null) continue;
      const words = readPredicate(context, sentence, group);
      if (words === null) continue;
      const { firstToken } = words.group;
      const { endToken } = words.predicate;
      if (isWriters(firstToken) && isWriters(endToken - 1)) found.push(words);
      i = endToken - 1;
    }
  }
  return found;
}

/**
 * Whether a clause that asserts something may begin at `i`: at the head of the sentence, after what introduces it
 * ("In truth, …"), after "but", "that", a colon. Not after "what" or "whether", which ask.
 */
function beginsClause(context: RuleContext<unknown>, sentence: TokenRange, i: number): boolean {
  const { firstToken } = sentence;
  if (i === firstToken) return true;
  const before = context.wordAt(i - 1);
  if (before === 'that') return isThatClause(context, i - 1);
  if (/^(?:[:;–—]|--|and|but|so|because|today|still)$/.test(before)) return true;
  const opening = posOf(context.tagged, firstToken);
  if (i === firstToken + 1) return opening === 'RB' && before !== 'not';
  return before === ',' && i - firstToken <= INTRODUCTION && /^(?:IN|RB|CC|VBG|TO)$/.test(opening);
}

/** "Says that voters", "the fact that voters"; not "a service that people want". */
function isThatClause({ tagged }: RuleContext<unknown>, that: number): boolean {
  if (that === 0 || posOf(tagged, that) !== 'IN') return false;
  const isAfterNoun = /^NN/.test(posOf(tagged, that - 1));
  return (
    !isAfterNoun || /^(?:fact|truth|reason|doubt|point|secret)$/.test(tagged.lemmas[that - 1] ?? '')
  );
}

/** How long what introduces a sentence may be, in tokens. */
const INTRODUCTION = 9;

/** Tells whether the text has the word in lower case, as it has common nouns. */
function findCommonWords({ document, wordAt }: RuleContext<unknown>): (word: string) => boolean {
  let common: Set<string> | undefined;
  return (word) => {
    if (common === undefined) {
      common = new Set();
      for (let i = 0; i < document.tokenCount; i++)
        if (tokenText(document, i) === wordAt(i)) common.add(wordAt(i));
    }
    return common.has(word);
  };
}

function readGroup(
  context: RuleContext<unknown>,
  sentence: TokenRange,
  i: number,
  isCommon: (word: string) => boolean,
): Group | null {
  const words = [0, 1, 2, 3].map((ahead) =>
    i + ahead < sentence.endToken ? context.wordAt(i + ahead) : '',
  );
  const [first = '', second = '', third = '', fourth = ''] = words;
  const upTo = (count: number): TokenRange => ({ firstToken: i, endToken: i + count });
  if (/^(?:everyone|everybody|nobody)$/.test(first)) return { kind: 'everybody', range: upTo(1) };
  if (first === 'no' && second === 'one') return { kind: 'everybody', range: upTo(2) };
  if (first === 'we' && second === 'all') return { kind: 'everybody', range: upTo(2) };
  if (first === 'all' && second === 'of' && third === 'us')
    return { kind: 'everybody', range: upTo(3) };
  if (
    /^(?:almost|nearly|virtually|practically)$/.test(first) &&
    /^(?:everyone|everybody|nobody)$/.test(second)
  )
    return { kind: 'everybody', range: upTo(2) };
  if (
    /^(?:the|a)$/.test(first) &&
    /^(?:vast|overwhelming|great|huge|silent)$/.test(second) &&
    third === 'majority' &&
    fourth === 'of'
  )
    return readNamed(context, sentence, i, i + 4, 'majority', isCommon);
  if (/^(?:most|all)$/.test(first)) return readNamed(context, sentence, i, i + 1, 'most', isCommon);
  if (
    first === 'the' &&
    (second === 'public' || (/^(?:people|public)$/.test(third) && isDemonymAdjective(second)))
  )
    return { kind: 'people', range: upTo(second === 'public' ? 2 : 3) };
  if (first === 'the' && second === 'average')
    return readNamed(context, sentence, i, i + 2, 'people', isCommon);
  return readNamed(context, sentence, i, i, 'bare', isCommon);
}

function isDemonymAdjective(word: string): boolean {
  return (
    DEMONYMS.has(word) ||
    /^(?:british|french|english|irish|scottish|spanish|dutch|welsh|polish|turkish|japanese|chinese|swiss)$/.test(
      word,
    )
  );
}

/** A noun phrase from `from` whose head is a plural for people; "the average" takes one in the singular. */
function readNamed(
  context: RuleContext<unknown>,
  { endToken }: TokenRange,
  start: number,
  from: number,
  kind: Group['kind'],
  isCommon: (word: string) => boolean,
): Group | null {
  const { tagged } = context;
  let head = -1;
  for (let j = from; j < Math.min(endToken, from + 6); j++) {
    const pos = posOf(tagged, j);
    const isDeterminer = pos === 'DT' && kind !== 'bare' && j === from;
    if (!isDeterminer && !/^(?:JJ|NN|NNS|NNP|NNPS|VBG|VBN)$/.test(pos)) break;
    if (isPopulation(context, j, kind === 'people')) head = j;
    else if (head >= 0 || pos === 'NNS') break;
  }
  if (head < 0) return null;
  // "Ford workers", "Chicago teachers" are known ones; "Immigration agents" may stand for all.
  if (kind === 'bare' && !isGeneric(context, from, head, isCommon)) return null;
  return { kind, range: { firstToken: start, endToken: head + 1 } };
}

function isPopulation(context: RuleContext<unknown>, i: number, mayBeSingular: boolean): boolean {
  const pos = posOf(context.tagged, i);
  const word = context.wordAt(i);
  const lemma = context.tagged.lemmas[i] ?? '';
  const isPlural = pos === 'NNS' || pos === 'NNPS' || word === 'people';
  if (!isPlural && !mayBeSingular && !(word.endsWith('s') && pos === 'NNP')) return false;
  return (
    POPULATION_NOUNS.has(lemma) ||
    DEMONYMS.has(lemma) ||
    (word.endsWith('s') && DEMONYMS.has(word.slice(0, -1)))
  );
}

/** Whether nothing before the head narrows the group down to known people: a name, a number, "many". */
function isGeneric(
  context: RuleContext<unknown>,
  from: number,
  head: number,
  isCommon: (word: string) => boolean,
): boolean {
  for (let j = from; j < head; j++) {
    const pos = posOf(context.tagged, j);
    const word = context.wordAt(j);
    if (
      /^(?:many|some|few|several|other|more|fewer|certain|such|various|numerous|local|those|these|same|top|senior|fellow)$/.test(
        word,
      )
    )
      return false;
    // A capital at the head of a sentence proves no name where the text has the word without one.
    if (j === from && isCommon(word)) continue;
    if (/^NNPS?$/.test(pos) || NUMBER.test(word)) return false;
    const entity = context.tagged.entityOf[j] ?? -1;
    if (entity >= 0 && context.tagged.entities[entity]?.type !== 'misc') return false;
  }
  return true;
}

const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundreds?|thousands?|millions?|dozens?|both|half)$/;

/** What is said of the group, when it is a view, a feeling or a habit and in the present tense; else null. */
function readPredicate(
  context: RuleContext<unknown>,
  { endToken }: TokenRange,
  group: Group,
): Generalisation | null {
  if (isNarrowed(context, group)) return null;
  const verb = findMainVerb(context, group.range.endToken, endToken);
  if (verb === null) return null;
  const { lemmas } = context.tagged;
  let first = verb;
  while (first > group.range.endToken && /^(?:RB|MD)$/.test(posOf(context.tagged, first - 1)))
    first--;
  const adverbs = [...lemmas.slice(first, verb), lemmas[verb + 1] ?? ''];
  const isHabit = adverbs.some((word) => HABIT_ADVERBS.has(word)) || lemmas[verb] === 'tend';
  // "Often", "sometimes": not all of them.
  if (
    adverbs.some((word) =>
      /^(?:often|sometimes|frequently|occasionally|mostly|possibly|perhaps|maybe|probably)$/.test(
        word,
      ),
    )
  )
    return null;
  const last = findHolding(context, verb, endToken);
  if (last !== null && isIdle(context, group, last)) return null;
  const range = group.range;
  const endOfVerb = posOf(context.tagged, verb + 1) === 'RP' ? verb + 2 : verb + 1;
  if (last !== null)
    return { kind: 'view', group: range, predicate: { firstToken: first, endToken: last + 1 } };
  if (group.kind === 'majority')
    return {
      kind: 'majority',
      group: range,
      predicate: { firstToken: first, endToken: endOfVerb },
    };
  if (!isHabit || group.kind === 'everybody') return null;
  return { kind: 'habit', group: range, predicate: { firstToken: first, endToken: endOfVerb } };
}

/** Whether what follows makes a known group of it: "residents of the town", "nobody in charge". */
function isNarrowed(context: RuleContext<unknown>, { kind, range }: Group): boolean {
  const pos = posOf(context.tagged, range.endToken);
  if (kind === 'everybody')
    return (
      /^(?:IN|VBN|VBG|RB|WP)$/.test(pos) &&
      !HABIT_ADVERBS.has(context.wordAt(range.endToken)) &&
      range.endToken - range.firstToken < 2
    );
  return kind === 'bare' && pos === 'IN';
}

/** "Nobody knows", "we all want": ways of speaking that claim nothing of anybody. */
function isIdle(context: RuleContext<unknown>, { range }: Group, verb: number): boolean {
  const lemma = context.tagged.lemmas[verb] ?? '';
  const first = context.wordAt(range.firstToken);
  if (/^no/.test(first)) return lemma === 'know';
  if (/^(?:we|everybody|everyone)$/.test(first))
    return !/^(?:know|agree|understand|believe|think|hate|recognise|recognize|realise|realize|accept)$/.test(
      lemma,
    );
  return false;
}

/** The verb of the clause, in the present tense, passing over what is said more closely of the group. */
function findMainVerb(
  context: RuleContext<unknown>,
  from: number,
  endToken: number,
): number | null {
  let skipped = 0;
  let isRelative = false;
  const limit = Math.min(endToken, from + REACH);
  for (let j = from; j < limit; j++) {
    const pos = posOf(context.tagged, j);
    const word = context.wordAt(j);
    if (/^(?:who|that|which)$/.test(word)) {
      skipped++;
      isRelative = true;
    } else if (/^[.;:?!,–—]$/.test(word) || pos === 'VBD' || pos === 'MD') return null;
    else if (!isRelative && (pos === 'TO' || pos === 'PRP')) return null;
    // After an adverb the plain form is the present: "usually end up".
    else if (
      pos === 'VBP' ||
      pos === 'VBZ' ||
      (pos === 'VB' && posOf(context.tagged, j - 1) === 'RB')
    ) {
      if (skipped === 0) return j;
      skipped--;
    }
  }
  return null;
}

/** Where the words for a view or a feeling end, when the verb at `i` begins some; else null. */
function findHolding({ tagged }: RuleContext<unknown>, i: number, endToken: number): number | null {
  const { lemmas } = tagged;
  const lemma = lemmas[i] ?? '';
  // "Teachers see who is late" tells of eyes, "see it as a threat" of a view.
  if (lemma === 'see' && !lemmas.slice(i + 1, i + 9).includes('as')) return null;
  if (HOLDING_VERBS.has(lemma)) return i;
  if (!/^(?:be|have|do|feel|grow|get)$/.test(lemma)) return null;
  for (let j = i + 1; j < Math.min(endToken, i + 5); j++) {
    const pos = posOf(tagged, j);
    const word = lemmas[j] ?? '';
    if (lemma !== 'do' && (HOLDING_STATES.has(word) || (lemma !== 'have' && word === 'tire')))
      return j;
    if (lemma === 'do' && pos === 'VB') return HOLDING_VERBS.has(word) ? j : null;
    if (!/^(?:RB|VBN|JJ)$/.test(pos)) return null;
  }
  return null;
}
