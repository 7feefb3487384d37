import { partitionPoint } from '../text/partition-point.ts';
import { type ArticleView, TAG, tagBits } from './article-view.ts';
import type { Entity } from './entity.ts';
import type { LinkedNames } from './link-names.ts';
import type { NameMention } from './name-mention.ts';
import { namesAgree, parsePersonName } from './person-name.ts';

/** A note on the author stands in the last paragraphs of an article, this many at most. */
const LAST_BLOCKS = 3;
/** What a note says of an author: "Ann Lee is a fellow at …", "covers", "joined". */
const NOTE_VERBS: ReadonlySet<string> = new Set([
  'is', 'was', 'are', 'writes', 'covers', 'joined', 'reports', 'reported', 'contributed', 'lives', 'works', 'teaches', 'served', 'directs', 'edits', 'leads',
]); // biome-ignore format: a table
/** Words that a note on an author holds, besides its verb. */
const NOTE_WORDS: ReadonlySet<string> = new Set([
  'author', 'writer', 'columnist', 'fellow', 'professor', 'director', 'editor', 'reporter', 'correspondent', 'journalist', 'president', 'founder', 'contributor', 'lawyer', 'attorney',
  'analyst', 'executive', 'member', 'blogger', 'book', 'books', 'twitter', 'policy', 'research', 'politics', 'freelance', 'staff', 'opinion', 'views', 'articles', 'content', 'chief', 'head',
  'chairman', 'senior', 'historian', 'economist', 'novelist', 'strategist', 'consultant', 'teaches', 'law', 'former', 'served',
]); // biome-ignore format: a table

/**
 * The person who wrote the article, where the byline says so or a note at the end introduces somebody whom the article does
 * not speak of; null when the text does not tell.
 */
export function findAuthor(
  view: ArticleView,
  names: readonly NameMention[],
  linked: LinkedNames,
): Entity | null {
  return fromByline(view, linked) ?? fromNote(view, names, linked);
}

function fromByline(view: ArticleView, linked: LinkedNames): Entity | null {
  const byline = view.info.byline
    ?.toLowerCase()
    .replaceAll('’', "'")
    .replace(/^by\s+/, '');
  if (byline === undefined) return null;
  const written = parsePersonName(byline.split(/\s+/).slice(0, 8));
  if (written === null || written.given === null) return null;
  for (const entity of linked.entities)
    if (entity.person?.given != null && namesAgree(entity.person, written, view.lexicon))
      return entity;
  return null;
}

function fromNote(
  view: ArticleView,
  names: readonly NameMention[],
  linked: LinkedNames,
): Entity | null {
  const { blocks } = view.document;
  for (let b = blocks.length - 1; b >= Math.max(1, blocks.length - LAST_BLOCKS); b--) {
    const block = blocks[b];
    if (block === undefined) continue;
    const first = firstNameFrom(names, block.firstToken);
    const name = names[first];
    if (name === undefined || name.core !== block.firstToken || name.end >= block.endToken)
      continue;
    const entity = linked.entities[linked.entityOf[first] ?? -1];
    if (
      entity?.class !== 'person' ||
      entity.person?.given == null ||
      !readsLikeNote(view, name.end, block.endToken)
    )
      continue;
    const isOnlyHere = first === 0 || !linked.entityOf.subarray(0, first).includes(entity.id);
    if (isOnlyHere) return entity;
  }
  return null;
}

function firstNameFrom(names: readonly NameMention[], token: number): number {
  return partitionPoint(0, names.length, (index) => (names[index]?.core ?? 0) < token);
}

function readsLikeNote(view: ArticleView, from: number, end: number): boolean {
  let verb = false;
  let word = false;
  for (let i = from; i < Math.min(end, from + 40); i++) {
    const low = view.lower[i] ?? '';
    if (i < from + 10 && NOTE_VERBS.has(low) && (tagBits(view, i) & TAG.verb) !== 0) verb = true;
    if (NOTE_WORDS.has(low)) word = true;
    if (view.quoted[i] === 1) return false;
  }
  return verb && word;
}
