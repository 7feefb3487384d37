import type { TokenRange } from '../attribute/attribution.ts';
import type { EntityMention } from '../model/tagged-document.ts';
import type { Span } from '../text/span.ts';
import { nearby } from './nearby.ts';
import type { LintAttribution, RuleContext } from './rule-context.ts';
import { headOf, wordsOf } from './source-words.ts';

/**
 * Whether somebody whom the text calls by what they are is no secret: it names them in the same words or right after
 * ("a producer … That producer, Jan Prins"), they spoke in the open (in court, from the audience, in a book), or the
 * words do not give a source at all ("recorded at a dinner").
 */
export function isOnRecord(
  context: RuleContext<unknown>,
  span: Span,
  attribution: LintAttribution,
): boolean {
  return (
    isNamedWithin(context, span) ||
    isNamedAfter(context, span, attribution) ||
    isInTheOpen(context, span) ||
    isPlace(context, span)
  );
}

/** "another expert, Ada Stone of the harbour office,": a name after a comma or a dash. */
function isNamedWithin(context: RuleContext<unknown>, span: Span): boolean {
  const range = context.tokensOf(span);
  return peopleIn(context, range).some(
    ({ firstToken }) =>
      firstToken > range.firstToken &&
      /[,:(—–]|^-+$/.test(context.textOf({ firstToken: firstToken - 1, endToken: firstToken })),
  );
}

/** The people that the tokens name, in order. */
function peopleIn({ tagged }: RuleContext<unknown>, range: TokenRange): readonly EntityMention[] {
  const found = new Set<EntityMention>();
  for (let i = range.firstToken; i < range.endToken; i++) {
    const mention = tagged.entities[tagged.entityOf[i] as number];
    if (mention?.type === 'person' && mention.firstToken >= range.firstToken) found.add(mention);
  }
  return [...found];
}

const COUNTS = new Map([['two', 2], ['three', 3], ['four', 4]]); // biome-ignore format: a table

function isNamedAfter(
  context: RuleContext<unknown>,
  span: Span,
  attribution: LintAttribution,
): boolean {
  const text = context.slice(span);
  const { sentenceOf } = context.document;
  const next = (sentenceOf[context.tokensOf(span).firstToken] as number) + 1;
  const sentence = context.sentences[next];
  if (sentence === undefined) return false;
  const { firstToken: start } = sentence;
  const following = nearby(sentence, { firstToken: start, endToken: start });
  const people = peopleIn(context, following);
  const count = COUNTS.get(wordsOf(text)[0] ?? '');
  if (count !== undefined) return people.length >= count;
  // “That producer, Jan Prins”, “Ada Stone, the chairman from 1995 to 1997”.
  const head = headOf(text);
  if (!KEPT_BACK.has(head) && isSpokenBy(context, following, attribution)) return true;
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

/** So many attributions on are looked at; two sentences rarely have more. */
const NEXT = 8;

/** Whether the sentence quotes somebody by name. */
function isSpokenBy(
  context: RuleContext<unknown>,
  sentence: TokenRange,
  { index }: LintAttribution,
): boolean {
  return context.attributions
    .slice(Math.max(0, index - 1), index + NEXT)
    .some(
      ({ extent, sourceSpans, source }) =>
        sentence.firstToken <= extent.firstToken &&
        extent.firstToken < sentence.endToken &&
        isNamed(context, source) &&
        sourceSpans.some((span) => /\p{Lu}/u.test(context.slice(span))),
    );
}

function isNamed(context: RuleContext<unknown>, source: string | null): boolean {
  const [first] = source === null ? [] : context.attributionsOf(source);
  return first !== undefined && context.sourceOf(first)?.kind === 'named-person';
}

const OPEN_PLACES: ReadonlySet<string> = new Set([
  'deposition', 'testified', 'testimony', 'lawsuit', 'affidavit', 'hearing', 'court', 'memoir', 'autobiography', 'column', 'op-ed', 'tweet', 'tweeted', 'petition', 'audience', 'forum',
]); // biome-ignore format: a table

function isInTheOpen(context: RuleContext<unknown>, span: Span): boolean {
  const range = context.tokensOf(span);
  const sentence = nearby(context.sentenceAt(range.firstToken), range);
  return wordsOf(context.textOf(sentence)).some((word) => OPEN_PLACES.has(word));
}

function isPlace(context: RuleContext<unknown>, span: Span): boolean {
  const { firstToken } = context.tokensOf(span);
  const before = context.textOf({ firstToken: Math.max(0, firstToken - 1), endToken: firstToken });
  return /^(?:at|in|on|near|during|against|over|with)$/i.test(before);
}
