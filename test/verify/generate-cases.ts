import type { Risk, Verdict } from '../../src/verify/contract.ts';
import { choose, createRandom } from './random.ts';
import words from './words.json' with { type: 'json' };

/** A quotation made from a transcript, and what checking it must say. */
export interface GeneratedCase {
  readonly quote: string;
  readonly verdict: Verdict;
  /** Risks that must be named. */
  readonly risks: readonly Risk[];
  /** Whether no other risk may be named. */
  readonly isOnlyRisks: boolean;
  readonly original: string;
  readonly recipe: string;
}

export interface Generated {
  readonly originals: readonly { readonly name: string; readonly text: string }[];
  readonly cases: readonly GeneratedCase[];
}

interface Turn {
  readonly speaker: string;
  readonly sentences: string[];
}

type Random = () => number;

/** Transcripts of invented hearings, and `count` quotations of each recipe. The same every time for a seed. */
export function generateCases(seed: number, count: number): Generated {
  const random = createRandom(seed);
  const originals: { name: string; text: string }[] = [];
  const cases: GeneratedCase[] = [];
  for (const [recipe, cook] of Object.entries(RECIPES)) {
    for (let i = 0; i < count; i++) {
      const name = `hearing-${originals.length + 1}.txt`;
      const turns = writeTurns(random);
      const made = cook(random, turns);
      originals.push({ name, text: setTranscript(turns) });
      cases.push({ risks: [], isOnlyRisks: true, ...made, original: name, recipe });
    }
  }
  return { originals, cases };
}

function sentence(random: Random): string {
  const noun = (): string =>
    `the ${choose(random, words.adjectives)} ${choose(random, words.nouns)}`;
  const thing = (): string =>
    `the ${choose(random, words.adjectives)} ${choose(random, words.things)}`;
  const shapes = [
    () =>
      `${choose(random, words.people)} ${choose(random, words.verbs)} ${noun()} ${choose(random, words.times)} ${choose(random, words.reasons)}`,
    () =>
      `${choose(random, words.times)}, ${choose(random, words.people)} found ${thing()} behind ${noun()}`,
    () =>
      `${noun()} and ${noun()} were ${choose(random, words.verbs)} ${choose(random, words.times)}`,
    () =>
      `${choose(random, words.people)} sent ${thing()} to ${choose(random, words.people)}, who ${choose(random, words.verbs)} ${noun()}`,
    () =>
      `we ${choose(random, words.verbs)} ${noun()} ${choose(random, words.times)}, and ${choose(random, words.people)} signed ${thing()}`,
  ];
  return `${capital(choose(random, shapes)())}.`;
}

function clause(random: Random): string {
  return `${choose(random, words.people)} ${choose(random, words.verbs)} the ${choose(random, words.adjectives)} ${choose(random, words.nouns)} ${choose(random, words.times)}`;
}

function writeTurns(random: Random): Turn[] {
  const [first, second] = [choose(random, words.speakers), choose(random, words.speakers)];
  const other = first === second ? 'THE CHAIR' : second;
  return Array.from({ length: 8 }, (_, i) => ({
    speaker: i % 2 === 0 ? first : other,
    sentences: Array.from({ length: 3 + Math.floor(random() * 3) }, () => sentence(random)),
  }));
}

function setTranscript(turns: readonly Turn[]): string {
  return turns.map(({ speaker, sentences }) => `${speaker}: ${sentences.join(' ')}`).join('\n\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function bare(text: string): string {
  return text.replace(/[.?]$/, '');
}

/** A sentence of the transcript, and where. */
function pickSentence(
  random: Random,
  turns: readonly Turn[],
): { turn: Turn; at: number; text: string } {
  const turn = choose(random, turns);
  const at = Math.floor(random() * turn.sentences.length);
  return { turn, at, text: turn.sentences[at] as string };
}

/** Puts a sentence into the transcript in place of another. */
function plant(random: Random, turns: readonly Turn[], text: string): void {
  const { turn, at } = pickSentence(random, turns);
  turn.sentences[at] = text;
}

type Made = Pick<GeneratedCase, 'quote' | 'verdict'> & Partial<GeneratedCase>;

function middle(random: Random, list: readonly string[], length: number): number {
  return 2 + Math.floor(random() * Math.max(1, list.length - length - 4));
}

const RECIPES: Readonly<Record<string, (random: Random, turns: Turn[]) => Made>> = {
  'whole sentence': (random, turns) => ({
    quote: bare(pickSentence(random, turns).text) + choose(random, ['.', ',', '']),
    verdict: 'verbatim',
  }),
  'two sentences': (random, turns) => {
    const turn = choose(random, turns);
    const at = Math.floor(random() * (turn.sentences.length - 1));
    return { quote: turn.sentences.slice(at, at + 2).join(' '), verdict: 'verbatim' };
  },
  fragment: (random, turns) => {
    const list = bare(pickSentence(random, turns).text).split(' ');
    const length = Math.max(5, Math.floor(list.length * 0.6));
    const from = Math.floor(random() * (list.length - length + 1));
    return {
      quote: list
        .slice(from, from + length)
        .join(' ')
        .replace(/,$/, ''),
      verdict: 'verbatim',
    };
  },
  typography: (random, turns) => {
    const text = `It wasn't the "long-term" plan -- ${clause(random)}, for £1,400.`;
    plant(random, turns, text);
    const quote = choose(random, [
      text
        .replace("'", '’')
        .replace('"long', '‘long')
        .replace('term"', 'term’')
        .replace(' -- ', '—'),
      text.replace('long-term', 'long term').replace(' -- ', ' – ').replace('It', 'it'),
      text.replace('£1,400.', '£1400,').replace(/ /g, '  '),
    ]);
    return { quote, verdict: 'verbatim' };
  },
  'elided words': (random, turns) => {
    const list = pickSentence(random, turns).text.split(' ');
    const length = 2 + Math.floor(random() * Math.min(4, list.length - 7));
    const from = middle(random, list, length);
    const mark = choose(random, [' … ', ' ... ', ' [...] ', '… ', ' [. . .] ', ' . . . ']);
    const quote = list.slice(0, from).join(' ') + mark + list.slice(from + length).join(' ');
    return { quote, verdict: 'elided', isOnlyRisks: false };
  },
  'elided sentence': (random, turns) => {
    const turn = choose(random, turns);
    const [a, b, c] = turn.sentences;
    void b;
    return { quote: `${a} … ${c}`, verdict: 'elided' };
  },
  'words in brackets': (random, turns) => {
    const list = bare(pickSentence(random, turns).text).split(' ');
    const length = 1 + Math.floor(random() * 3);
    const from = middle(random, list, length);
    const put = choose(random, ['[the company]', '[they]', '[at Quillmere]', '[Mr. Stone]']);
    return {
      quote: [...list.slice(0, from), put, ...list.slice(from + length)].join(' '),
      verdict: 'bracketed',
    };
  },
  'words put in': (random, turns) => {
    const list = bare(pickSentence(random, turns).text).split(' ');
    const from = middle(random, list, 0);
    return {
      quote: [...list.slice(0, from), '[in Netherquill]', ...list.slice(from)].join(' '),
      verdict: 'bracketed',
    };
  },
  'letters in brackets': (random, turns) => {
    const { text } = pickSentence(random, turns);
    return { quote: `[${text.charAt(0).toLowerCase()}]${text.slice(1)}`, verdict: 'bracketed' };
  },
  'word changed': (random, turns) => {
    const list = bare(pickSentence(random, turns).text).split(' ');
    const at = middle(random, list, 1);
    const word = choose(random, [
      'peculiar',
      'zeppelin',
      'violet',
      'whistled',
      'eleven',
      'magistrate',
    ]);
    list[at] = /,$/.test(list[at] ?? '') ? `${word},` : word;
    return { quote: list.join(' '), verdict: 'altered', isOnlyRisks: false };
  },
  'word dropped': (random, turns) => {
    const list = bare(pickSentence(random, turns).text).split(' ');
    list.splice(middle(random, list, 1), 1 + Math.floor(random() * 2));
    return { quote: list.join(' '), verdict: 'altered', isOnlyRisks: false };
  },
  'word added': (random, turns) => {
    const list = bare(pickSentence(random, turns).text).split(' ');
    list.splice(
      middle(random, list, 0),
      0,
      choose(random, ['very', 'bravely', 'so called', 'alleged', 'utterly']),
    );
    return { quote: list.join(' '), verdict: 'altered', isOnlyRisks: false };
  },
  'ending changed': (random, turns) => {
    plant(random, turns, capital(`${clause(random)}, and it's their own fault that they're late.`));
    const text = turns
      .flatMap(({ sentences }) => sentences)
      .find((one) => one.includes("it's their")) as string;
    const quote = choose(random, [
      text.replace("it's", 'its'),
      text.replace("they're", 'they were'),
      text.replace('fault', 'faults'),
      text.replace('their own', 'our own'),
    ]);
    return { quote, verdict: 'altered', isOnlyRisks: false };
  },
  'unmarked and marked': (random, turns) => {
    const list = bare(pickSentence(random, turns).text).split(' ');
    const last = list.length - 2;
    list[last] = 'crocodile';
    return {
      quote: [...list.slice(0, 3), '…', ...list.slice(5)].join(' '),
      verdict: 'altered',
      isOnlyRisks: false,
    };
  },
  'far apart': (_random, turns) => {
    const { speaker } = turns[0] as Turn;
    const own = turns.filter((turn) => turn.speaker === speaker);
    const [first, , , last] = own as [Turn, Turn, Turn, Turn];
    return {
      quote: `${first.sentences[0]} ${last.sentences[1]}`,
      verdict: 'spliced',
    };
  },
  'halves far apart': (_random, turns) => {
    const [first, , , last] = turns.filter((_, i) => i % 2 === 0) as [Turn, Turn, Turn, Turn];
    const a = bare(first.sentences[1] as string).split(' ');
    const b = bare(last.sentences[0] as string).split(' ');
    return {
      quote: [...a.slice(0, 7), ...b.slice(-7)].join(' '),
      verdict: 'spliced',
      isOnlyRisks: false,
    };
  },
  'another order': (_random, turns) => {
    const [first, , , last] = turns.filter((_, i) => i % 2 === 0) as [Turn, Turn, Turn, Turn];
    return {
      quote: `${last.sentences[1]} ${first.sentences[0]}`,
      verdict: 'spliced',
      risks: ['reordered'],
    };
  },
  'two people': (random, turns) => {
    const at = Math.floor(random() * (turns.length - 1));
    const [a, b] = [turns[at] as Turn, turns[at + 1] as Turn];
    return {
      quote: `${a.sentences.at(-1)} ${b.sentences[0]}`,
      verdict: 'spliced',
      risks: ['crosses-speakers'],
    };
  },
  fabricated: (random) => ({
    quote: `${choose(random, words.fabricated)}, and ${choose(random, words.fabricated).toLowerCase()}.`,
    verdict: 'not-found',
  }),
  'same vocabulary': (random) => ({
    quote: `Somebody whistled at ${choose(random, words.nouns)} dragons until ${choose(random, words.things)} makers fainted near Peru.`,
    verdict: 'not-found',
  }),
  'not dropped': (random, turns) => {
    const [a, b] = [choose(random, words.people), clause(random)];
    plant(random, turns, `${capital(a)} did not say that ${b}.`);
    return {
      quote: `${capital(a)} did say that ${b}.`,
      verdict: 'altered',
      risks: ['negation-dropped'],
    };
  },
  'denial cut off': (random, turns) => {
    const said = clause(random);
    const lead = choose(random, [
      "I don't believe that",
      'It is not true that',
      'Nobody ever told me that',
      'I never said',
      'I would not say that',
    ]);
    plant(random, turns, `${lead} ${said}.`);
    return {
      quote: `${said},`,
      verdict: 'verbatim',
      risks: ['negation-dropped'],
      isOnlyRisks: false,
    };
  },
  'denial elided': (random, turns) => {
    const said = clause(random).split(' ');
    plant(random, turns, `We were never told why ${said.join(' ')}.`);
    return {
      quote: `We were … told why ${said.join(' ')}.`,
      verdict: 'elided',
      risks: ['negation-dropped'],
    };
  },
  'hedge dropped': (random, turns) => {
    const [who, what] = [
      choose(random, words.people),
      `the ${choose(random, words.nouns)} ${choose(random, words.times)}`,
    ];
    const hedge = choose(random, [
      'probably',
      'perhaps',
      'possibly',
      'apparently',
      'almost',
      'maybe',
    ]);
    plant(random, turns, `${capital(who)} had ${hedge} forgotten ${what}.`);
    return {
      quote: `${capital(who)} had forgotten ${what}.`,
      verdict: 'altered',
      risks: ['hedge-dropped'],
    };
  },
  'hedge cut off': (random, turns) => {
    const said = clause(random);
    const lead = choose(random, [
      'I think',
      'I believe that',
      'In my view',
      'As far as I know,',
      'Perhaps',
    ]);
    plant(random, turns, `${lead} ${said}.`);
    return { quote: `${said},`, verdict: 'verbatim', risks: ['hedge-dropped'] };
  },
  'hedge behind': (random, turns) => {
    const said = clause(random);
    plant(
      random,
      turns,
      `${capital(said)}, ${choose(random, ['I think', 'probably', 'as far as I know', 'perhaps'])}.`,
    );
    return { quote: `${capital(said)},`, verdict: 'verbatim', risks: ['hedge-dropped'] };
  },
  'condition cut off': (random, turns) => {
    const said = clause(random);
    const condition = choose(random, [
      'If the weather holds',
      'So long as the pumps run',
      'Unless the rules change',
      'Provided that the bank agrees',
    ]);
    plant(random, turns, `${condition}, ${said}.`);
    return { quote: `${said},`, verdict: 'verbatim', risks: ['conditional-dropped'] };
  },
  'condition behind': (random, turns) => {
    const said = clause(random);
    plant(
      random,
      turns,
      `${capital(said)} ${choose(random, ['if the weather holds', 'unless the rules change', 'as long as the pumps run'])}.`,
    );
    return { quote: `${capital(said)}.`, verdict: 'verbatim', risks: ['conditional-dropped'] };
  },
  'condition elided': (random, turns) => {
    const [a, b] = [clause(random), choose(random, words.times)];
    plant(random, turns, `${capital(a)}, if the county pays for it, ${b}.`);
    return { quote: `${capital(a)} … ${b}.`, verdict: 'elided', risks: ['conditional-dropped'] };
  },
  'question as statement': (random, turns) => {
    const said = clause(random);
    plant(random, turns, `So ${said}?`);
    return { quote: `${capital(said)},`, verdict: 'verbatim', risks: ['question-as-statement'] };
  },
  'question kept': (random, turns) => {
    const said = clause(random);
    plant(random, turns, `So ${said}?`);
    return { quote: `So ${said}?`, verdict: 'verbatim' };
  },
  'taken back': (random, turns) => {
    const said = `${capital(clause(random))}.`;
    const next = choose(random, [
      'That is what they claim.',
      "That's what my opponents say.",
      'Not.',
      'That is a lie.',
      'That was not true.',
      'Nothing could be further from the truth.',
    ]);
    const { turn, at } = pickSentence(random, turns);
    turn.sentences.splice(at, 1, said, next);
    return { quote: said, verdict: 'verbatim', risks: ['context'] };
  },
  'given to others': (random, turns) => {
    const said = clause(random);
    const lead = choose(random, [
      'They claim that',
      'My critics say',
      'Some people will tell you that',
      'Our opponents insist that',
    ]);
    plant(random, turns, `${lead} ${said}.`);
    return { quote: `${said}.`, verdict: 'verbatim', risks: ['context'], isOnlyRisks: false };
  },
};
