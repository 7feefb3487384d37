import type { Attribution, TokenRange } from '../attribute/attribution.ts';
import { type ArticleView, hasTag, TAG, tagBits } from './article-view.ts';
import { isPassive } from './find-subject.ts';
import { entityOfPhrase, type Reading } from './reading.ts';

/** How things look to whoever tells of them. */
const SEEMING: ReadonlySet<string> = new Set(['seem', 'appear']);
/** What "it is" before a clause when the writer says what to think of it. */
const JUDGEMENTS: ReadonlySet<string> = new Set([
  'important', 'obvious', 'worth', 'fair', 'safe', 'reasonable', 'notable', 'noteworthy', 'remarkable', 'telling', 'ironic', 'interesting', 'surprising', 'tempting', 'easy', 'evident',
  'undeniable', 'striking', 'curious', 'odd', 'strange', 'sad', 'ridiculous', 'absurd', 'ludicrous', 'laughable', 'shameful', 'wrong', 'right', 'true', 'vital', 'crucial', 'essential',
  'imperative', 'impossible', 'inconceivable', 'inevitable', 'plain', 'certain', 'understandable', 'time', 'shame', 'pity', 'wonder', 'secret', 'mistake', 'assumption', 'question', 'sign',
  'indication', 'reminder', 'hint', 'proof', 'testament', 'irony', 'bet', 'doubtful', 'improbable', 'implausible', 'plausible',
]); // biome-ignore format: a table
/** What opens a clause with "is" when the writer weighs things: "the question is whether". */
const WEIGHING: ReadonlySet<string> = new Set([
  'question', 'point', 'irony', 'truth', 'danger', 'risk', 'upshot', 'lesson', 'reality', 'moral', 'problem', 'mystery', 'catch', 'trouble',
]); // biome-ignore format: a table
/** What shows things to the writer and speaks to nobody. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  'fact',
  'detail',
  'details',
  'coincidence',
  'contrast',
  'timing',
  'pattern',
]);
/** What circumstances do. */
const SHOWING: ReadonlySet<string> = new Set([
  'show', 'suggest', 'prove', 'tell', 'mean', 'indicate', 'imply', 'demonstrate', 'underscore', 'underline', 'illustrate', 'reflect', 'reveal', 'hint',
]); // biome-ignore format: a table
/** What "it is" before a clause when nobody is said to know. */
const UNKNOWNS: ReadonlySet<string> = new Set([
  'unclear', 'clear', 'unknown', 'uncertain', 'likely', 'unlikely', 'possible', 'unsure', 'known', 'mystery',
]); // biome-ignore format: a table
/** What is done to somebody with words, and so by another: "Rowe was asked". */
const DONE_TO: ReadonlySet<string> = new Set([
  'ask', 'accuse', 'blame', 'call', 'charge', 'cite', 'condemn', 'consider', 'credit', 'criticize', 'criticise', 'deem', 'denounce', 'describe', 'dub', 'expect', 'fault', 'hail', 'label',
  'laud', 'name', 'order', 'pan', 'praise', 'press', 'question', 'rate', 'regard', 'rumor', 'rumour', 'tip', 'urge', 'view', 'see', 'inform', 'tell', 'think', 'believe', 'say', 'notify', 'know',
]); // biome-ignore format: a table

/** Words by which the writer passes on what nobody is named for. */
const HEARSAY: ReadonlySet<string> = new Set([
  'reportedly', 'allegedly', 'supposedly', 'purportedly', 'reputedly', 'rumored', 'rumoured', 'so-called', 'apparently',
]); // biome-ignore format: a table
/** What may stand beside them in a cue without saying that anybody said so. */
const BESIDE_HEARSAY: ReadonlySet<string> = new Set([
  'also', 'has', 'had', 'have', 'is', 'was', 'are', 'were',
]); // biome-ignore format: a table

/**
 * Whose the words of an attribution are when it is nobody's who is mentioned: the writer's ("it seems", "it is worth noting",
 * "my article says"), or nobody's ("it is unclear", "Rowe was asked"); null when somebody may be given.
 */
export function whoseVoice(reading: Reading, index: number): 'author' | 'nobody' | null {
  const { view, noun } = reading;
  const attribution = view.attributions[index];
  const cue = attribution?.cue[0];
  if (attribution === undefined || cue === undefined || view.quoted[cue.firstToken] === 1)
    return null;
  const head = reading.sourceHeads[index] ?? -1;
  const source = noun.phrases[head];
  if (source !== undefined && isWritersWork(reading, head)) return 'author';
  const isIt = source?.form === 'pronoun' && view.lower[source.first] === 'it';
  if (attribution.source.length === 0 && isSeeming(view, attribution)) return 'author';
  const it = attribution.source.length === 0 ? findIt(view, cue.firstToken, cue.endToken) : -1;
  if (isIt || it >= 0) {
    const judged = judge(
      view,
      it < 0 ? cue.firstToken : Math.min(it, cue.firstToken),
      cue.endToken,
    );
    if (judged !== null) return judged;
  }
  if (attribution.source.length === 0 && isWeighing(view, cue)) return 'author';
  if (source === undefined) return null;
  if (isCircumstance(view, attribution, source.end - 1)) return 'author';
  if (isHearsay(view, attribution)) return 'nobody';
  return isDoneTo(reading, attribution, head) ? 'nobody' : null;
}

/** "my article", "our analysis": what the writer has written, in the writer's own words. */
function isWritersWork(reading: Reading, head: number): boolean {
  const { noun, view } = reading;
  const phrase = noun.phrases[head];
  const owner = noun.phrases[phrase?.possessor ?? -1];
  if (owner === undefined || phrase === undefined) return false;
  const word = view.lower[owner.first];
  if (word !== 'my' && word !== 'our') return false;
  const kind = entityOfPhrase(reading, head)?.class;
  return kind === 'document' || kind === 'thing' || kind === 'outlet';
}

/** Whether the cue says no more than that things seem so. */
function isSeeming(view: ArticleView, attribution: Attribution): boolean {
  let seems = false;
  for (const range of attribution.cue)
    for (let i = range.firstToken; i < range.endToken; i++) {
      if (SEEMING.has(view.tagged.lemmas[i] ?? '')) seems = true;
      else if ((tagBits(view, i) & (TAG.verb | TAG.adjective | TAG.noun)) !== 0) return false;
    }
  return seems;
}

/** The "it" in the cue or up to three tokens before it ("it’s | a question"), or -1. */
function findIt(view: ArticleView, first: number, end: number): number {
  for (let i = Math.max(0, first - 3); i < end; i++)
    if (view.lower[i] === 'it' && view.document.sentenceOf[i] === view.document.sentenceOf[first])
      return i;
  return -1;
}

/** Whether the cue is "the question is" and nothing more. */
function isWeighing(view: ArticleView, cue: TokenRange): boolean {
  let weighs = false;
  let hasBe = false;
  for (let i = cue.firstToken; i < cue.endToken; i++) {
    if (view.tagged.lemmas[i] === 'be') hasBe = true;
    else if (WEIGHING.has(view.lower[i] ?? '')) weighs = true;
    else if ((tagBits(view, i) & (TAG.verb | TAG.possessivePronoun)) !== 0) return false;
  }
  return weighs && hasBe;
}

/** Whether a circumstance shows it: "the fact that the lock held suggests", "all of this means". */
function isCircumstance(view: ArticleView, attribution: Attribution, head: number): boolean {
  const low = view.lower[head] ?? '';
  const isThis = low === 'this' && !hasTag(view, head, 'WDT');
  if (!isThis && !CIRCUMSTANCES.has(low)) return false;
  return attribution.cue.some((range) => {
    for (let i = range.firstToken; i < range.endToken; i++)
      if (SHOWING.has(view.tagged.lemmas[i] ?? '')) return true;
    return false;
  });
}

/** What a cue like "it is worth noting" or "it was unclear" says of whose view it is; null when it is another. */
function judge(view: ArticleView, first: number, end: number): 'author' | 'nobody' | null {
  let found: 'author' | 'nobody' | null = null;
  let hasBe = false;
  for (let i = first; i < end; i++) {
    const lemma = view.tagged.lemmas[i] ?? '';
    const low = view.lower[i] ?? '';
    if (lemma === 'be' || lemma === 'remain' || low === "'s") hasBe = true;
    else if (UNKNOWNS.has(low)) found ??= 'nobody';
    else if (JUDGEMENTS.has(low)) found ??= 'author';
    else if ((low === 'hard' || low === 'difficult') && found === null)
      found = view.lower[i + 1] === 'not' ? 'author' : 'nobody';
  }
  return hasBe ? found : null;
}

/** Whether "reportedly" or a word like it is all that says that somebody said so. */
function isHearsay(view: ArticleView, attribution: Attribution): boolean {
  let found = false;
  for (const range of attribution.cue)
    for (let i = range.firstToken; i < range.endToken; i++)
      if (HEARSAY.has(view.lower[i] ?? '')) found = true;
      else if (!BESIDE_HEARSAY.has(view.lower[i] ?? '')) return false;
  return found;
}

/** Whether the source is the subject of a passive that somebody else does to it with words, and no "by" says who. */
function isDoneTo(reading: Reading, attribution: Attribution, head: number): boolean {
  const { view, noun } = reading;
  const end = noun.phrases[head]?.end ?? 0;
  if (isOnlyLikely(view, attribution)) return true;
  for (const range of attribution.cue) {
    if (range.firstToken < end) continue;
    for (let i = range.firstToken; i < range.endToken; i++) {
      if (isHeadlinePassive(view, i, range.endToken)) return true;
      const isBeing = view.lower[i] === 'being' && DONE_TO.has(view.tagged.lemmas[i + 1] ?? '');
      if (isBeing && hasTag(view, i + 1, 'VBN')) return !isBy(view, range.endToken);
      // "Hale, | accused of", where whoever accuses somebody would be named next.
      if (['accused', 'suspected'].includes(view.lower[i] ?? '') && view.lower[i + 1] === 'of')
        return !isBy(view, range.endToken);
      // "he’s said" has said it.
      if (/^['’]s$/.test(view.words[i] ?? '')) return false;
      if ((tagBits(view, i) & TAG.finite) === 0) continue;
      if (!isPassive(view, i)) return false;
      // "are tired of being told": the first participle is the passive's own.
      let done = i + 1;
      while (done < i + 6 && (!hasTag(view, done, 'VBN') || view.lower[done] === 'been')) done++;
      return DONE_TO.has(view.tagged.lemmas[done] ?? '') && !isBy(view, range.endToken);
    }
  }
  return false;
}

/** Whether the cue is "is likely to" and nothing more, which nobody feels. */
function isOnlyLikely(view: ArticleView, attribution: Attribution): boolean {
  let found = false;
  for (const range of attribution.cue)
    for (let i = range.firstToken; i < range.endToken; i++) {
      const low = view.lower[i] ?? '';
      if (low === 'likely' || low === 'unlikely') found = true;
      else if (view.tagged.lemmas[i] !== 'be' && low !== 'to') return false;
    }
  return found;
}

/** In a headline, "Brewers | ordered | to close", "Mayor | said | to be ill": passive though no "are" says so. */
function isHeadlinePassive(view: ArticleView, i: number, end: number): boolean {
  const next = view.lower[end];
  return (
    view.titleCase[view.document.sentenceOf[i] ?? 0] === 1 &&
    i === end - 1 &&
    /ed$|^(?:said|told|thought|known)$/.test(view.lower[i] ?? '') &&
    DONE_TO.has(view.tagged.lemmas[i] ?? '') &&
    (next === 'to' || next === 'of')
  );
}

/** Whether "by" stands at the end of the cue or right after it. */
function isBy(view: ArticleView, end: number): boolean {
  for (let i = end - 1; i < end + 3; i++) if (view.lower[i] === 'by') return true;
  return false;
}
