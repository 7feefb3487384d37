import { holdsToken } from '../../attribute/holds-token.ts';
import type { Span } from '../../text/span.ts';
import { introductionOf, isPlural } from '../about-source.ts';
import { GUIDANCE } from '../guidance.ts';
import { COMMON_BODIES, DECLINES, NO_ANSWERS, PERSON_WORDS } from '../lexicons/declining-words.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import type { RuleContext } from '../rule-context.ts';
import { singular, wordsOf } from '../source-words.ts';
import { findConcealed } from '../unnamed.ts';

/** Finds a body that is said to have declined to comment while an unnamed source from it speaks. */
export const declinedCommentAndAnonymous: AnyRule = defineRule({
  id: 'declined-comment-and-anonymous',
  level: 'warning',
  summary:
    'A body is said to have declined to comment, and an unnamed source from the same body speaks.',
  why: 'To say that somebody would not comment, and to quote them without a name, misleads. Where the two are not the same person, readers still wonder which of them speaks for the body. Say on whose behalf the unnamed source spoke, or that they spoke against the body’s wish; or leave the refusal out. Bodies are compared by what the text calls them.',
  guidance: [GUIDANCE.apInterviews],
  options: {
    unanswered: {
      type: 'boolean',
      default: false,
      description: 'Whether “did not respond” counts like “declined to comment”.',
    },
  },
  approvable: true,
  examples: {
    flagged:
      'The ministry declined to comment. [[A ministry official]] said the dam would be drained.',
    clean: 'The ministry declined to comment. An engineer at the dam said it would be drained.',
  },
  check(context) {
    const refusals = findRefusals(context);
    if (refusals.length === 0) return;
    for (const { source, first } of findConcealed(context)) {
      const span = introductionOf(context, source, first);
      if (span === null) continue;
      const who = context.slice(span);
      const bodies = [who, ...source.descriptions.filter((text) => /^(?:an?|one|two) /i.test(text))]
        .filter((text) => !NOT_OF_BODY.test(text))
        .map((text) => bodyOf(ofPost(text)));
      const refusal = refusals.find(
        ({ body, span: { start } }) =>
          bodies.some((own) => isSameBody(own, body)) && !isRightBefore(span, start),
      );
      if (refusal === undefined) continue;
      context.report({
        spans: [span, refusal.span],
        message: `“${who}” ${isPlural(who) ? 'speak' : 'speaks'} without a name, while the text says that “${refusal.who}” ${refusal.did}.`,
        source,
        attribution: first,
      });
    }
  },
});

/** Who left the body speaks for it no more, and a lawyer speaks for a client openly. */
const NOT_OF_BODY = /\b(?:former|formerly|ex|lawyers?|attorneys?)\b/i;

/** "Aides to the mayor had no comment": who refuses is who is unnamed. */
function isRightBefore({ end }: Span, start: number): boolean {
  return start >= end && start - end < 12;
}

/** The description as far as it says where somebody's post is: not whom they are close to, nor what they have done. */
function ofPost(text: string): string {
  const [post = ''] = text.split(
    /,| (?:who|whose|whom|close|familiar|briefed|aware|involved|with|on|about|near|aligned|allied|working|speaking)\b/i,
  );
  return post;
}

interface Refusal {
  /** The body that refuses, as the text calls it. */
  readonly who: string;
  readonly body: readonly string[];
  /** Whether somebody who speaks for the body refuses. */
  readonly isSpoken: boolean;
  readonly did: string;
  readonly span: Span;
}

function findRefusals(context: RuleContext<{ readonly unanswered: boolean }>): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const patterns = context.options.unanswered ? [DECLINES, NO_ANSWERS] : [DECLINES];
  for (const pattern of patterns) {
    for (const match of context.text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (context.isInsideQuotation(span)) continue;
      const subject = subjectBefore(context, span.start);
      if (subject === null || ONE_PERSON.test(subject.who)) continue;
      if (!subject.isSpoken && isPersons(context, span)) continue;
      const did = match[0].replace(/\s+/g, ' ');
      refusals.push({ ...subject, did, span });
    }
  }
  return refusals;
}

/** Who refuses: what stands before the verb, as far as the last comma that does not set off a description. */
function subjectBefore(
  context: RuleContext<unknown>,
  start: number,
): Pick<Refusal, 'who' | 'body' | 'isSpoken'> | null {
  const token = context.tokensOf({ start, end: start + 1 }).firstToken;
  const sentence = context.spanOf(context.sentenceAt(token)).start;
  const before = context.text.slice(Math.max(sentence, start - SUBJECT_REACH), start);
  const said = before.replace(/\s+/g, ' ').trim();
  const spokes = SPOKESPERSON.exec(said);
  // "A spokeswoman for the zoo", "the zoo's spokeswoman", "a zoo spokeswoman": the body is beside the word.
  if (spokes !== null) {
    const { after, ahead } = spokes.groups ?? {};
    const who = (after ?? ahead ?? '')
      .replace(/^(?:a|an) /i, '')
      .replace(/[’']s?$/, '')
      .trim();
    return who === '' ? null : { who, body: bodyOf(who), isSpoken: true };
  }
  const who = BODY.exec(said)?.[0];
  return who === undefined ? null : { who, body: bodyOf(who), isSpoken: false };
}

/** "The ministry official offered no comment": one person's refusal. */
const ONE_PERSON = /\b(?:official|aide|officer|executive|source|person)$/i;

/** Whether it is a person who refuses, and no body: "Stone declined to comment". */
function isPersons(context: RuleContext<unknown>, { start }: Span): boolean {
  const refused = context.tokensOf({ start, end: start + 1 }).firstToken;
  const { entityOf, entities } = context.tagged;
  for (let i = refused - 1; i >= Math.max(0, refused - 3); i--) {
    const entity = entities[entityOf[i] as number];
    if (entity !== undefined) return entity.type === 'person';
  }
  return context.attributions.some(
    (attribution) =>
      holdsToken(attribution.tokens.cue, refused) &&
      /person$/.test(context.sourceOf(attribution)?.kind ?? ''),
  );
}

const SUBJECT_REACH = 160;

const SPOKESPERSON =
  /(?:\bspokes(?:man|woman|person|people)|\brepresentatives?|\bofficials|\blawyers?)(?: for| of| at| from) (?<after>(?:the )?[^,.;:]{2,60}?)(?:,[^,]{2,60})?,?(?: (?:has|have|also|repeatedly|again|both))*$|(?<ahead>(?:\b(?:the|a|an) )?(?:\p{Lu}[\p{L}.&’'-]*|[\p{L}-]+)(?: \p{Lu}[\p{L}.&’'-]*){0,4}) spokes(?:man|woman|person|people)(?: \p{Lu}[\p{L}’'-]+){0,3}(?: (?:has|also|repeatedly|again))*$/u;
const BODY =
  /(?:\b[Tt]he (?:[\p{L}.&’'-]+ ){0,3}[\p{L}.&’'-]+|(?:\p{Lu}[\p{L}.&’'-]*)(?: (?:of|for|and|the|&|\p{Lu}[\p{L}.&’'-]*)){0,5})(?= *(?:has |have |also |repeatedly |again |both |officials? )*$)/u;

/** The words of the body: "a senior Merrow engineer" and "Merrow's board" are of "merrow". */
function bodyOf(text: string): readonly string[] {
  return wordsOf(text.replace(/[’']s\b/g, '')).filter(
    (word) => !PERSON_WORDS.has(word) && !PERSON_WORDS.has(singular(word)),
  );
}

/** Whether one name stands within the other, by words; a common word alone must be all of both. */
function isSameBody(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ')) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.every((word) => COMMON_BODIES.has(word))) return false;
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}
