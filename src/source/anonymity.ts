import type { Span } from '../text/span.ts';
import { sentenceRange } from '../tokenize/document.ts';
import type { ArticleView } from './article-view.ts';
import type { Anonymity } from './source.ts';

/** A passage that says that somebody is not named, or why. */
export interface AnonymityNote {
  readonly anonymity: Exclude<Anonymity, 'bare'>;
  readonly span: Span;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Phrases that state the condition. `*` stands for up to four words of any kind. */
const CONDITIONS: readonly string[] = [
  'condition of anonymity', 'condition of not being *', 'condition that * not be', 'granted anonymity', 'given anonymity', 'promised anonymity', 'requested anonymity',
  'requesting anonymity', 'asked for anonymity', 'asking for anonymity', 'insisted on anonymity', 'sought anonymity', 'anonymity was granted',
  'spoke anonymously', 'speaking anonymously', 'speak anonymously', 'talked anonymously', 'remain anonymous', 'remained anonymous', 'remaining anonymous', 'stay anonymous',
  'not to name him', 'not to name her', 'not to name them', 'not to name the', 'not to give * name', 'not to print * name', 'not to publish * name', 'not to be quoted', 'not to be named', 'not to be identified', 'not to be quoted by name', 'not be named', 'not be identified', 'not be quoted by name', 'not being named', 'not being identified', 'not use * name',
  'not to use * name', 'not to have * name', 'declined to be named', 'declined to be identified', 'declined to be quoted by name', 'declined to give * name',
  'declined to give * names', 'refused to be named', 'refused to be identified', 'refused to give * name', 'not want to be named', 'not want to be identified', 'not wish to be named',
  'not wish to be identified', "n't want to be named", "n't want to be identified", 'not want * name', "n't want * name", 'name * withheld', 'names * withheld', 'name * changed',
  'names * changed', 'withhold * name', 'withholding * name', 'without being named', 'without being identified', 'not * real name', 'not authorized to * by name',
  'speaking on background', 'spoke on background', 'speaking off the record', 'spoke off the record', 'anonymity to discuss', 'anonymity to speak', 'anonymity because',
]; // biome-ignore format: a table
/** Phrases that give the reason by themselves. */
const REASONS: readonly string[] = [
  'not authorized to', 'not authorised to', "n't authorized to", "n't authorised to", 'unauthorized to speak', 'not permitted to', "n't permitted to", 'not allowed to speak',
  'not allowed to talk', 'not allowed to discuss', "n't allowed to speak", "n't allowed to discuss", "n't allowed to talk", 'lacked authorization to', 'lack authorization to', 'without authorization to',
  'not cleared to', "n't cleared to", 'barred from speaking', 'barred from discussing', 'forbidden to speak', 'for fear of', 'out of fear', 'fearing reprisals', 'fearing reprisal',
  'fearing retaliation', 'fearing retribution', 'feared retaliation', 'feared reprisals', 'fears retaliation', 'fear of retaliation', 'fear of reprisal', 'fear of losing',
]; // biome-ignore format: a table
/** Words that begin a reason when they follow the condition in its sentence. */
const BECAUSE: readonly string[] = [
  'because', 'citing', 'owing to', 'due to', 'since', 'given the', 'for fear', 'out of', 'fearing', 'to discuss', 'to describe', 'to speak', 'to talk', 'to avoid', 'to protect', 'to reveal', 'to preserve',
  'so as', 'so that', 'in order', 'to share', 'to disclose', 'to be candid', 'to offer', 'to provide', 'to comment', 'to be able', 'as they', 'as he', 'as she', 'as the', 'lest', 'for reasons', 'while discussing', 'when discussing', 'in discussing',
]; // biome-ignore format: a table
/** A reason that stands alone counts only near words that say somebody speaks or hides. */
const NEARBY: ReadonlySet<string> = new Set([
  'anonymity',
  'anonymous',
  'anonymously',
  'named',
  'identified',
  'name',
  'publicly',
  'public',
  'speak',
  'discuss',
  'talk',
  'comment',
  'speaking',
  'media',
  'press',
  'reporters',
  'record',
  'briefed',
]);

interface Pattern {
  readonly words: readonly string[];
}

const byFirstWord = (patterns: readonly string[]): ReadonlyMap<string, readonly Pattern[]> => {
  const index = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const words = pattern.split(' ');
    const first = words[0] ?? '';
    const list = index.get(first);
    if (list === undefined) index.set(first, [{ words }]);
    else list.push({ words });
  }
  return index;
};

const CONDITION_INDEX = byFirstWord(CONDITIONS);
const REASON_INDEX = byFirstWord(REASONS);
const BECAUSE_INDEX = byFirstWord(BECAUSE);

/** Finds where an article says that a source is not named, or why not. Linear in its length. */
export function findAnonymityNotes(view: ArticleView): AnonymityNote[] {
  const notes: AnonymityNote[] = [];
  let i = 0;
  while (i < view.words.length) {
    const note = noteAt(view, i);
    if (note === null) i++;
    else {
      notes.push(note);
      i = note.endToken;
    }
  }
  return notes;
}

function noteAt(view: ArticleView, i: number): AnonymityNote | null {
  const limit = sentenceRange(view.document, view.document.sentenceOf[i] ?? 0)[1];
  const condition = matchEnd(view, i, limit, CONDITION_INDEX);
  if (condition > 0) {
    const because = findAfter(view, condition, Math.min(limit, condition + 14));
    const end = because < 0 ? condition : endOfClause(view, because, limit);
    return makeNote(view, i, end, because < 0 ? 'condition' : 'reason');
  }
  const reason = matchEnd(view, i, limit, REASON_INDEX);
  if (reason <= 0) return null;
  const end = endOfClause(view, reason, limit);
  return isAboutSpeaking(view, i, end) ? makeNote(view, i, end, 'reason') : null;
}

function makeNote(
  view: ArticleView,
  first: number,
  end: number,
  anonymity: AnonymityNote['anonymity'],
): AnonymityNote {
  const start = startOfNote(view, first);
  return {
    anonymity,
    firstToken: start,
    endToken: end,
    span: { start: view.document.starts[start] ?? 0, end: view.document.ends[end - 1] ?? 0 },
  };
}

/** "on [condition of anonymity]", "[who] asked [not to be named]": the words before that belong to it. */
function startOfNote(view: ArticleView, first: number): number {
  let start = first;
  const before = (word: string) => view.lower[start - 1] === word;
  if (before('the') || before('a')) start--;
  if (before('on') || before('under')) start--;
  if (
    before('asked') ||
    before('requested') ||
    before('asking') ||
    before('did') ||
    before('does') ||
    before('was') ||
    before('were') ||
    before('is') ||
    before('are') ||
    before('who')
  )
    start--;
  if (before('who') || before('they') || before('he') || before('she')) start--;
  if (before('because') || before('was') || before('were') || before('is') || before('are'))
    start--;
  return start;
}

function matchEnd(
  view: ArticleView,
  i: number,
  limit: number,
  index: ReadonlyMap<string, readonly Pattern[]>,
): number {
  let longest = -1;
  for (const pattern of index.get(view.lower[i] ?? '') ?? []) {
    let at = i + 1;
    let matched = true;
    for (let k = 1; k < pattern.words.length && matched; k++) {
      const word = pattern.words[k];
      if (word !== '*') {
        matched = at < limit && view.lower[at] === word;
        at++;
        continue;
      }
      const next = pattern.words[k + 1];
      if (next === undefined) {
        at++;
        continue;
      }
      let skipped = 0;
      while (skipped <= 4 && at < limit && view.lower[at] !== next) {
        at++;
        skipped++;
      }
      matched = at < limit && view.lower[at] === next;
    }
    if (matched) longest = Math.max(longest, Math.min(at, limit));
  }
  return longest;
}

function findAfter(view: ArticleView, from: number, limit: number): number {
  for (let i = Math.max(0, from - 1); i < limit; i++) {
    if (['.', '!', '?', ';', '“', '"'].includes(view.words[i] ?? '')) return -1;
    const end = matchEnd(view, i, limit + 3, BECAUSE_INDEX);
    if (end > 0) return end;
  }
  return -1;
}

function endOfClause(view: ArticleView, from: number, limit: number): number {
  for (let i = from; i < limit; i++)
    if ([',', '.', '!', '?', ';', '“', '"', '”', ')', '--', '—', '–'].includes(view.words[i] ?? ''))
      return i;
  return limit;
}

function isAboutSpeaking(view: ArticleView, first: number, end: number): boolean {
  for (let i = Math.max(0, first - 8); i < Math.min(view.words.length, end + 8); i++)
    if (NEARBY.has(view.lower[i] ?? '')) return true;
  return false;
}
