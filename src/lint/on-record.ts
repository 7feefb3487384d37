import type { TokenRange } from '../attribute/attribution.ts';
import type { Span } from '../text/span.ts';
import type { RuleContext } from './rule-context.ts';
import { headOf, wordsOf } from './source-words.ts';

/**
 * Whether somebody whom the text calls by what they are is no secret: it names them in the same words or right after
 * ("a producer … That producer, Jan Prins"), they spoke in the open (in court, from the audience, in a book), or the
 * words do not give a source at all ("recorded at a dinner").
 */
export function isOnRecord(context: RuleContext<unknown>, span: Span): boolean {
  return (
    isNamedWithin(context, span) ||
    isApposed(context, span) ||
    isNamedAfter(context, span) ||
    isInTheOpen(context, span) ||
    isPlace(context, span)
  );
}

/** "another expert, Ada Stone of the harbour office,": a name after a comma or a dash. */
function isNamedWithin(context: RuleContext<unknown>, span: Span): boolean {
  const { firstToken, endToken } = context.tokensOf(span);
  return context.tagged.entities.some(
    (entity) =>
      entity.type === 'person' &&
      entity.firstToken > firstToken &&
      entity.firstToken < endToken &&
      /[,:(—–]|^-+$/.test(
        context.textOf({ firstToken: entity.firstToken - 1, endToken: entity.firstToken }),
      ),
  );
}

/** "Ada Stone, a former judge," and "Sen. Hale (R-Ohio), a member of the panel,": who it is stands right before. */
function isApposed(context: RuleContext<unknown>, span: Span): boolean {
  const { firstToken, endToken } = context.tokensOf(span);
  const word = (i: number) => context.textOf({ firstToken: i, endToken: i + 1 });
  const closes = [endToken - 1, endToken].some((i) => /^[,–—]$/.test(word(i)));
  if (firstToken < 2 || word(firstToken - 1) !== ',' || !closes) return false;
  const { entities, entityOf } = context.tagged;
  const entity = entities[entityOf[firstToken - 2] as number];
  if (entity !== undefined) return entity.type === 'person';
  return word(firstToken - 2) === ')' || /^\p{Lu}[\p{L}’'-]+$/u.test(word(firstToken - 2));
}

const COUNTS = new Map([['two', 2], ['three', 3], ['four', 4]]); // biome-ignore format: a table

function isNamedAfter(context: RuleContext<unknown>, span: Span): boolean {
  const text = context.slice(span);
  const { sentenceOf } = context.document;
  const next = (sentenceOf[context.tokensOf(span).firstToken] as number) + 1;
  const following = context.sentences[next];
  if (following === undefined) return false;
  const people = context.tagged.entities.filter(
    ({ type, firstToken }) =>
      type === 'person' && following.firstToken <= firstToken && firstToken < following.endToken,
  );
  const count = COUNTS.get(wordsOf(text)[0] ?? '');
  if (count !== undefined) return people.length >= count;
  // “That producer, Jan Prins”, “Ada Stone, the chairman from 1995 to 1997”.
  const head = headOf(text);
  if (!KEPT_BACK.has(head) && isSpokenAfter(context, span, next)) return true;
  const words = wordsOf(context.textOf(following));
  return people.some(({ firstToken, endToken }) => {
    const name = wordsOf(context.textOf({ firstToken, endToken }));
    const at = words.indexOf(name[0] ?? '');
    return at > 0 && words[at - 1] === head;
  });
}

/** Heads that stand for somebody who is kept back; others ("a former chairman") are often named a sentence later. */
const KEPT_BACK: ReadonlySet<string> = new Set([
  'official', 'officials', 'aide', 'aides', 'source', 'sources', 'adviser', 'advisers', 'advisor', 'advisors', 'insider', 'insiders', 'employee', 'employees', 'staffer', 'staffers', 'person', 'people',
  'associate', 'associates', 'executive', 'executives', 'officer', 'officers', 'worker', 'workers', 'clerk', 'clerks', 'manager', 'managers', 'operative', 'operatives', 'diplomat', 'diplomats',
  'individual', 'individuals', 'colleague', 'colleagues', 'friend', 'friends', 'relative', 'relatives', 'consultant', 'strategist', 'lobbyist', 'engineer', 'investigator', 'agent',
]); // biome-ignore format: a table

/**
 * Whether the next sentence quotes somebody by name; for whoever speaks in a story's first sentences and nowhere else,
 * whether one of the next three does.
 */
function isSpokenAfter(context: RuleContext<unknown>, span: Span, next: number): boolean {
  const spoken = context.attributions.find(({ sourceSpans }) =>
    sourceSpans.some(({ start }) => start === span.start),
  );
  const isLone = spoken !== undefined && context.attributionsOf(spoken.source ?? '').length === 1;
  const reach = isLone && next <= LEAD_SENTENCES ? 3 : 1;
  return context.sentences
    .slice(next, next + reach)
    .some((sentence) => isSpokenBy(context, sentence));
}

const LEAD_SENTENCES = 3;

/** Whether the sentence quotes somebody by name. */
function isSpokenBy(context: RuleContext<unknown>, sentence: TokenRange): boolean {
  return context.attributions.some(
    (attribution) =>
      sentence.firstToken <= attribution.extent.firstToken &&
      attribution.extent.firstToken < sentence.endToken &&
      context.sourceOf(attribution)?.kind === 'named-person' &&
      attribution.sourceSpans.some((span) => /\p{Lu}/u.test(context.slice(span))),
  );
}

const OPEN_PLACES: ReadonlySet<string> = new Set([
  'deposition', 'testified', 'testimony', 'lawsuit', 'affidavit', 'hearing', 'court', 'memoir', 'autobiography', 'column', 'op-ed', 'tweet', 'tweeted', 'petition', 'audience', 'forum',
]); // biome-ignore format: a table

function isInTheOpen(context: RuleContext<unknown>, span: Span): boolean {
  const sentence = context.sentenceAt(context.tokensOf(span).firstToken);
  return wordsOf(context.textOf(sentence)).some((word) => OPEN_PLACES.has(word));
}

function isPlace(context: RuleContext<unknown>, span: Span): boolean {
  const { firstToken } = context.tokensOf(span);
  const before = context.textOf({ firstToken: Math.max(0, firstToken - 1), endToken: firstToken });
  return /^(?:at|in|on|near|during|against|over|with)$/i.test(before);
}
