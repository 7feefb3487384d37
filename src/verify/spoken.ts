import { readWords, type WordSequence, wordHash } from './word-sequence.ts';

/** Words of speech with its noise marked and its shortened forms written out. */
export interface FoldedWords {
  readonly words: WordSequence;
  /** 1 for words that may be left out: fillers, stage directions, what is said twice. */
  readonly optional: Uint8Array;
  /** 1 for words that a shortened form was written out to. */
  readonly expanded: Uint8Array;
}

const FILLERS = new Set(
  ['um', 'umm', 'uh', 'uhh', 'er', 'erm', 'ah', 'ahh', 'hm', 'hmm', 'mm', 'mhm', 'eh'].map(
    wordHash,
  ),
);

const FULL_FORMS: Readonly<Record<string, string>> = {
  gonna: 'going to', wanna: 'want to', gotta: 'got to', hafta: 'have to', oughta: 'ought to', kinda: 'kind of',
  sorta: 'sort of', outta: 'out of', lotta: 'lot of', dunno: "don't know", lemme: 'let me', gimme: 'give me',
  cuz: 'because', cause: 'because', coz: 'because', em: 'them', til: 'until', yeah: 'yes', yep: 'yes', nope: 'no',
  shoulda: 'should have', coulda: 'could have', woulda: 'would have', "y'all": 'you all', "c'mon": 'come on',
  "i'm": 'i am', "you're": 'you are', "we're": 'we are', "they're": 'they are', "i've": 'i have',
  "you've": 'you have', "we've": 'we have', "they've": 'they have', "i'll": 'i will', "you'll": 'you will',
  "we'll": 'we will', "they'll": 'they will', "he'll": 'he will', "she'll": 'she will', "it'll": 'it will',
  "don't": 'do not', "doesn't": 'does not', "didn't": 'did not', "isn't": 'is not', "aren't": 'are not',
  "wasn't": 'was not', "weren't": 'were not', "won't": 'will not', "wouldn't": 'would not', "can't": 'can not',
  cannot: 'can not', "couldn't": 'could not', "shouldn't": 'should not', "haven't": 'have not', "hasn't": 'has not',
  "hadn't": 'had not', "it's": 'it is', "that's": 'that is', "there's": 'there is', "what's": 'what is',
  "let's": 'let us', "he's": 'he is', "she's": 'she is', "here's": 'here is', "who's": 'who is',
}; // biome-ignore format: a table

const FULL = new Map(
  Object.entries(FULL_FORMS).map(([form, full]) => [wordHash(form), [...readWords(full).hash]]),
);

/** Stage directions, as transcripts give them: "[Laughter.]", "(applause)". */
const DIRECTION =
  /[[(](?:[^[\]()\n]{0,40}\b)?(?:applause|laughter|laughs?|laughing|chuckles?|cheers?|cheering|crosstalk|cross talk|inaudible|unintelligible|pause|pauses|sighs?|coughs?|music|boos|booing|off mic|off-mic|audience|indiscernible|phonetic|ph|sic)\b[^[\]()\n]{0,40}[\])]/gi;

const LONGEST_REPEAT = 4;

/**
 * Marks what writers leave out when they quote speech: fillers, stage directions, false starts that are said again; and
 * writes shortened forms out ("gonna", "I'm"). The places stay those of the words as they stand. Linear.
 */
export function foldSpoken(text: string, words: WordSequence): FoldedWords {
  const hash: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const optional: number[] = [];
  const expanded: number[] = [];
  const directions = [...text.matchAll(DIRECTION)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let next = 0;
  for (let i = 0; i < words.count; i++) {
    const from = words.start[i] as number;
    while (next < directions.length && (directions[next]?.end ?? 0) <= from) next++;
    const inDirection = (directions[next]?.start ?? Infinity) <= from;
    const own = words.hash[i] as number;
    const cutOff = isCutOff(text, words, i);
    const noise = inDirection || FILLERS.has(own) || cutOff;
    const full = noise ? undefined : FULL.get(own);
    for (const value of full ?? [own]) {
      hash.push(value);
      start.push(from);
      end.push(words.end[i] as number);
      optional.push(noise ? 1 : 0);
      expanded.push(full === undefined ? 0 : 1);
    }
  }
  const folded = {
    words: {
      count: hash.length,
      hash: Uint32Array.from(hash),
      start: Uint32Array.from(start),
      end: Uint32Array.from(end),
    },
    optional: Uint8Array.from(optional),
    expanded: Uint8Array.from(expanded),
  };
  markRepeats(folded);
  return folded;
}

/** "We wor- we worked": a word broken off with a dash, of which the next words begin with the same letters. */
function isCutOff(text: string, words: WordSequence, i: number): boolean {
  const end = words.end[i] as number;
  if (!/^(?:-+|—|–)[\s,]/.test(text.slice(end, end + 4))) return false;
  const broken = text.slice(words.start[i], end).toLowerCase();
  for (let k = i + 1; k <= i + 3 && k < words.count; k++) {
    const word = text.slice(words.start[k], words.end[k]).toLowerCase();
    if (word.length > broken.length && word.startsWith(broken)) return true;
  }
  return false;
}

/** Of words said twice in a row ("we, we need", "I think, I think"), the first saying is noise. */
function markRepeats({ words, optional }: FoldedWords): void {
  const spoken: number[] = [];
  for (let i = 0; i < words.count; i++) if (optional[i] === 0) spoken.push(i);
  const at = (k: number): number => words.hash[spoken[k] as number] as number;
  for (let k = 0; k < spoken.length; k++) {
    for (let length = LONGEST_REPEAT; length >= 1; length--) {
      if (k + 2 * length > spoken.length) continue;
      let same = true;
      for (let d = 0; same && d < length; d++) same = at(k + d) === at(k + length + d);
      if (!same) continue;
      for (let d = 0; d < length; d++) optional[spoken[k + d] as number] = 1;
      k += length - 1;
      break;
    }
  }
}
