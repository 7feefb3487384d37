import type { TokenRange } from '../attribute/attribution.ts';
import { posOf } from '../model/tagged-document.ts';
import { isAuthorNote } from '../read/author-note.ts';
import { type DocumentBlock, tokenText } from '../tokenize/document.ts';
import { holdsName, indexNames, isSameName } from './find-names.ts';
import {
  CONTACT_BODIES,
  JOURNALIST_WORDS,
  JOURNALISTS,
  PUBLICATION_NOUNS,
  TIE_WORDS,
} from './lexicons/tie-words.ts';
import type { RuleContext } from './rule-context.ts';

/** A body to which a note on the author ties them. */
export interface AuthorTie {
  /** The body's name in the note. */
  readonly name: TokenRange;
  /** Where the article itself speaks of it, in text order. */
  readonly mentions: readonly TokenRange[];
  /** Whether the article's publisher is known to be this body. */
  readonly isPublisher: boolean;
  /** Whether the note says that the author writes for what this body publishes. */
  readonly publishesAuthor: boolean;
}

/** How many blocks at the foot of an article may be notes that its format does not show. */
const FOOT_BLOCKS = 4;
/** Longer notes are read this far, in tokens. */
const NOTE_LENGTH = 500;
/** How far before a body's name the words may stand that tie the author to it, in tokens. */
const REACH = 14;

interface Body {
  readonly names: Set<string>;
  readonly first: TokenRange;
  isTied: boolean;
  /** Whether the author is a journalist there. */
  isOutlet: boolean;
  publishesAuthor: boolean;
}

/** The bodies to which the notes on the author tie them, other than as a journalist. Linear. */
export function findAuthorTies(context: RuleContext<unknown>): readonly AuthorTie[] {
  const notes = findNotes(context);
  if (notes.length === 0) return [];
  const find = indexNames(context.document);
  const isNote = (range: TokenRange): boolean =>
    notes.some((note) => note.firstToken <= range.firstToken && range.firstToken < note.endToken);
  const bodies: Body[] = [];
  for (const note of notes) readBodies(context, note, bodies);
  return bodies
    .filter((body) => body.isTied && !body.isOutlet && !isPartOfAnother(body, bodies))
    .map(({ first, names, publishesAuthor }) => ({
      name: first,
      mentions: findMentions(context, find, names).filter((range) => !isNote(range)),
      isPublisher: [...names].some((name) => isSameName(name, context.article.publisher ?? '')),
      publishesAuthor,
    }));
}

/** Whether the body's name is part of the name of another: "House" of "House Oversight Committee". */
function isPartOfAnother({ names }: Body, bodies: readonly Body[]): boolean {
  const [name = ''] = names;
  return bodies.some((other) =>
    [...other.names].some((longer) => longer.length > name.length && holdsName(longer, name)),
  );
}

/** The notes on the author among the last blocks: those that the format shows, and those that read like one. */
export function findNotes(context: RuleContext<unknown>): readonly DocumentBlock[] {
  const { document, article } = context;
  const foot = Math.max(1, document.blocks.length - FOOT_BLOCKS);
  return document.blocks
    .slice(foot)
    .filter(
      (block) =>
        block.kind === 'note' ||
        (block.kind === 'paragraph' && isAuthorNote(context.slice(block), article.byline)),
    );
}

function readBodies(context: RuleContext<unknown>, note: DocumentBlock, bodies: Body[]): void {
  const end = Math.min(note.endToken, note.firstToken + NOTE_LENGTH);
  for (let i = note.firstToken; i < end; i++) {
    const endToken = endOfName(context, i, end);
    if (endToken === i) continue;
    const range = { firstToken: i, endToken };
    i = endToken - 1;
    const name = context.textOf(range);
    if (!mayBeBody(context, range, name)) continue;
    const acronym = readAcronym(context, endToken, end);
    const known = bodies.find(({ names }) => [...names].some((other) => isSameName(other, name)));
    const body = known ?? {
      names: new Set([name]),
      first: range,
      isTied: false,
      isOutlet: false,
      publishesAuthor: false,
    };
    if (known === undefined) bodies.push(body);
    if (acronym !== null) body.names.add(acronym);
    const tie = readTie(context, range);
    if (tie === 'tie') body.isTied = true;
    if (tie === 'outlet') body.isOutlet = true;
    if (isPublishing(context, endToken)) body.publishesAuthor = true;
  }
}

/** The end of the run of capitalised words that begins at `i`, "of", "for" and "and" between them; `i` when none does. */
function endOfName({ tagged, document }: RuleContext<unknown>, i: number, limit: number): number {
  const isCapital = (j: number): boolean =>
    j < limit && /^\p{Lu}/u.test(tokenText(document, j)) && /^(?:NN|JJ|CD)/.test(posOf(tagged, j));
  if (!isCapital(i) || !/^(?:NN|JJ)/.test(posOf(tagged, i))) return i;
  let end = i + 1;
  while (end < limit) {
    if (isCapital(end)) end++;
    else {
      const joins = /^(?:of|for|and|&|on|the)$/;
      let next = end;
      while (next < limit && joins.test(tagged.lemmas[next] ?? '') && next - end < 2) next++;
      if (next === end || !isCapital(next)) break;
      end = next + 1;
    }
  }
  return end;
}

function mayBeBody(
  context: RuleContext<unknown>,
  { firstToken, endToken }: TokenRange,
  name: string,
): boolean {
  const { tagged, article, author, document } = context;
  const entity = tagged.entities[tagged.entityOf[firstToken] ?? -1];
  if (entity?.type === 'person' || entity?.type === 'date') return false;
  // "Ghent" is a place, "Ghent Harbour Trust" none.
  if (entity?.type === 'location' && entity.endToken >= endToken) return false;
  // A title of a book or a broadcast.
  if ((document.quotationOf[firstToken] as number) >= 0) return false;
  if (CONTACT_BODIES.has(name.toLowerCase()) || name.length < 3) return false;
  // One word is a title ("Governor") unless it is known as a body or all in capitals.
  const isOneWord = endToken - firstToken === 1;
  if (isOneWord && entity?.type !== 'organization' && name !== name.toUpperCase()) return false;
  // "Deputy General Counsel" is an office; "River Board" and "Stone Associates" are bodies.
  const last = tokenText(document, endToken - 1).toLowerCase();
  if (TIE_WORDS.has(last) && last !== 'board') return false;
  return ![article.byline, author?.name].some(
    (writer) => writer !== undefined && holdsName(writer, name),
  );
}

/** "(FAIR)" after a name. */
function readAcronym({ document }: RuleContext<unknown>, i: number, limit: number): string | null {
  if (i + 2 >= limit) return null;
  const [open, word, close] = [i, i + 1, i + 2].map((j) => tokenText(document, j));
  return open === '(' && close === ')' && /^\p{Lu}[\p{Lu}.&-]+$/u.test(word ?? '')
    ? (word ?? null)
    : null;
}

/** How the words before the name tie the author to the body: as a journalist of it, otherwise, or not at all. */
function readTie(
  context: RuleContext<unknown>,
  { firstToken }: TokenRange,
): 'tie' | 'outlet' | null {
  const { lemmas } = context.tagged;
  const from = Math.max(context.sentenceAt(firstToken).firstToken, firstToken - REACH);
  const before = lemmas.slice(from, firstToken).map((word) => word.toLowerCase());
  // "A degree from", "a book by", "lives in": no tie.
  const link = before.at(-1) === 'the' ? before.at(-2) : before.at(-1);
  if (/^(?:from|by|in)$/.test(link ?? '')) return null;
  // The nearest of them says how: "an analyst at X and a columnist for Y".
  const nearest = before.findLast((word) => JOURNALIST_WORDS.has(word) || TIE_WORDS.has(word));
  if (nearest === undefined) return null;
  if (TIE_WORDS.has(nearest)) return 'tie';
  return JOURNALISTS.has(nearest) ? 'outlet' : null;
}

/** "FAIR’s website and publications". */
function isPublishing({ tagged }: RuleContext<unknown>, i: number): boolean {
  if (posOf(tagged, i) !== 'POS') return false;
  return tagged.lemmas.slice(i + 1, i + 4).some((word) => PUBLICATION_NOUNS.has(word));
}

/** Where the names stand, with the short forms that the text gives them: "Customs Enforcement (ICE)". */
function findMentions(
  context: RuleContext<unknown>,
  find: (name: string) => readonly TokenRange[],
  names: ReadonlySet<string>,
): readonly TokenRange[] {
  const full = [...names].flatMap(find);
  const short = new Set<string>();
  for (const { endToken } of full) {
    const acronym = readAcronym(context, endToken, context.document.tokenCount);
    if (acronym !== null && ![...names].includes(acronym)) short.add(acronym);
  }
  const all = [
    ...full,
    ...[...short].flatMap((name) => find(name).filter((range) => isCapitals(context, range))),
  ];
  return all.sort((a, b) => a.firstToken - b.firstToken);
}

function isCapitals(context: RuleContext<unknown>, range: TokenRange): boolean {
  const text = context.textOf(range);
  return text === text.toUpperCase();
}
