import { posOf, type RoleRun, type TaggedDocument } from '../model/tagged-document.ts';
import { POS_TAGS } from '../model/tags.ts';

/** Role codes of a run table. */
export const SOURCE = 0;
export const CUE = 1;
export const CONTENT = 2;

/**
 * The role runs of a document in parallel arrays, with what linking asks of each again and again. Runs are in
 * text order; indices into these arrays are "runs" everywhere in this layer.
 */
export interface RunTable {
  readonly count: number;
  readonly runs: readonly RoleRun[];
  readonly role: Uint8Array;
  readonly first: Uint32Array;
  readonly end: Uint32Array;
  /** Sentence and block of the run's first token, and of its last. */
  readonly sentence: Uint32Array;
  readonly lastSentence: Uint32Array;
  readonly block: Uint32Array;
  /** What lies to the left and right of the run: `describeNeighbour`. */
  readonly left: Uint8Array;
  readonly right: Uint8Array;
  /** The innermost quotation at the run's first token, or -1. */
  readonly quotation: Int32Array;
  /** The block of the run's last token. */
  readonly lastBlock: Uint32Array;
  /** 1 for a run that opens a paragraph's part of a quotation that the paragraph before left open. */
  readonly continues: Uint8Array;
  /** Classes of the token just before, the first, the last and the one just after the run. */
  readonly before: Uint8Array;
  readonly opening: Uint8Array;
  readonly closing: Uint8Array;
  readonly after: Uint8Array;
  /** A hash of the lemma of the run's main word: a cue's verb or noun, another run's first word. */
  readonly word: Uint32Array;
}

/** Lays out the role runs. Linear in runs. */
export function tableRuns(tagged: TaggedDocument): RunTable {
  const { document, roles } = tagged;
  const count = roles.length;
  const table = {
    count,
    runs: roles,
    role: new Uint8Array(count),
    first: new Uint32Array(count),
    end: new Uint32Array(count),
    sentence: new Uint32Array(count),
    lastSentence: new Uint32Array(count),
    block: new Uint32Array(count),
    left: new Uint8Array(count),
    right: new Uint8Array(count),
    quotation: new Int32Array(count),
    lastBlock: new Uint32Array(count),
    continues: new Uint8Array(count),
    before: new Uint8Array(count),
    opening: new Uint8Array(count),
    closing: new Uint8Array(count),
    after: new Uint8Array(count),
    word: new Uint32Array(count),
  };
  for (let r = 0; r < count; r++) {
    const run = roles[r] as RoleRun;
    const first = run.firstToken;
    const last = run.endToken - 1;
    table.role[r] = run.role === 'source' ? SOURCE : run.role === 'cue' ? CUE : CONTENT;
    table.first[r] = first;
    table.end[r] = run.endToken;
    table.sentence[r] = document.sentenceOf[first] as number;
    table.lastSentence[r] = document.sentenceOf[last] as number;
    table.block[r] = document.blockOf[first] as number;
    table.quotation[r] = document.quotationOf[first] as number;
    table.lastBlock[r] = document.blockOf[last] as number;
    const quotation = document.quotations[table.quotation[r] as number];
    const continues = quotation?.continues === true && first <= quotation.firstToken + 1;
    table.continues[r] = continues ? 1 : 0;
    table.before[r] = tokenClass(tagged, first - 1);
    table.opening[r] = tokenClass(tagged, first);
    table.closing[r] = tokenClass(tagged, last);
    table.after[r] = tokenClass(tagged, run.endToken);
    table.word[r] = hashWord(
      tagged.lemmas[run.role === 'cue' ? cueHead(tagged, first, run.endToken) : first] ?? '',
    );
  }
  for (let r = 0; r < count; r++) {
    table.left[r] = describeNeighbour(table, r, r - 1);
    table.right[r] = describeNeighbour(table, r, r + 1);
  }
  return table;
}

/**
 * The run next to `r`: 0 at the edge, 1 in the next sentence, 2 farther away, else 3 + its role, 3 more when the two
 * touch.
 */
function describeNeighbour(table: RunTable, r: number, other: number): number {
  if (other < 0 || other >= table.count) return 0;
  const gap = sentenceGap(table, r, other);
  if (gap > 0) return gap > 1 ? 2 : 1;
  const [left, right] = r < other ? [r, other] : [other, r];
  const touches = (table.first[right] as number) <= (table.end[left] as number);
  return 3 + (table.role[other] as number) + (touches ? 3 : 0);
}

/** How many sentence ends lie between two runs. */
export function sentenceGap(table: RunTable, a: number, b: number): number {
  const [left, right] = a < b ? [a, b] : [b, a];
  return (table.sentence[right] as number) - (table.lastSentence[left] as number);
}

/** The token that carries a cue's meaning: its last verb that is no auxiliary, else its last noun, else its last word. */
export function cueHead(tagged: TaggedDocument, first: number, end: number): number {
  let noun = -1;
  let auxiliary = -1;
  // Whether a preposition leads from what is left to the noun: "notes in his | post about".
  let isLed = false;
  for (let i = end - 1; i >= first; i--) {
    const pos = posOf(tagged, i);
    if (pos.startsWith('VB') && !isNominal(tagged, i, first)) {
      if (!AUXILIARIES.has(tagged.lemmas[i] ?? '')) return i;
      if (auxiliary < 0) auxiliary = i;
    } else if ((noun < 0 || isLed) && (pos.startsWith('NN') || pos.startsWith('JJ'))) {
      noun = i;
      isLed = false;
    } else if (noun >= 0 && pos === 'IN') isLed = true;
  }
  if (noun >= 0) return noun;
  return auxiliary >= 0 ? auxiliary : end - 1;
}

/** Verbs that carry tense or voice and no meaning of their own in a cue. */
export const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have', 'do', 'get', 'go']);

/** Whether a verb form stands as a noun: "under the senator's grilling". */
function isNominal(tagged: TaggedDocument, i: number, first: number): boolean {
  if (i <= first || posOf(tagged, i) !== 'VBG') return false;
  const before = posOf(tagged, i - 1);
  return before === 'POS' || before === 'PRP$' || before === 'DT';
}

/** FNV-1a over UTF-16 code units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++)
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return hash >>> 0;
}

const EDGE = 0;
const COMMA = 1;
const STOP = 2;
const COLON = 3;
const QUOTE = 4;
const DASH = 5;
const OTHER_MARK = 6;
const BASE_OF_WORDS = 7;
const WORD_CLASSES: readonly (readonly string[])[] = [
  ['that'],
  ['to'],
  ['and', 'or', 'but'],
  ['as'],
  ['who', 'whom', 'which', 'whose'],
  ['if', 'whether', 'why', 'how', 'what', 'when', 'where'],
  ['by', 'from'],
  ['of', 'in', 'on', 'at', 'with', 'for', 'about', 'against'],
  ['he', 'she', 'i'],
  ['it', 'they', 'we', 'you'],
];
const CLASS_OF_WORD = new Map(
  WORD_CLASSES.flatMap((words, index) =>
    words.map((word) => [word, BASE_OF_WORDS + index] as const),
  ),
);
const POS_CLASSES = ['NNP', 'NN', 'VB', 'DT', 'PR', 'JJ', 'RB', 'IN', 'CD', 'MD'];
const BASE_OF_POS = BASE_OF_WORDS + WORD_CLASSES.length;
const CLASS_OF_POS = Uint8Array.from(POS_TAGS, (tag) => {
  const index = POS_CLASSES.findIndex((prefix) => tag.startsWith(prefix));
  return index < 0 ? OTHER_MARK : BASE_OF_POS + index;
});

/** A coarse class of a token: its mark, its function word or its part of speech; 0 outside the document. */
function tokenClass(tagged: TaggedDocument, i: number): number {
  const { document } = tagged;
  if (i < 0 || i >= document.tokenCount) return EDGE;
  switch (document.text.charCodeAt(document.starts[i] as number)) {
    case 0x2c:
      return COMMA;
    case 0x2e:
    case 0x21:
    case 0x3f:
      return STOP;
    case 0x3a:
    case 0x3b:
      return COLON;
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0x27:
    case 0x60:
    case 0x2018:
    case 0xab:
    case 0xbb:
      return QUOTE;
    case 0x2d:
    case 0x2013:
    case 0x2014:
      return DASH;
  }
  return (
    CLASS_OF_WORD.get(tagged.lemmas[i] ?? '') ?? (CLASS_OF_POS[tagged.pos[i] as number] as number)
  );
}
