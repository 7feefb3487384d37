import type { Block } from '../text/article.ts';
import { bylineNames } from './byline.ts';

/** Longer than this, a paragraph about the author is part of the story. */
const NOTE_LENGTH_LIMIT = 1500;
/** How many blocks at the foot may be notes. */
const FOOT_BLOCKS = 4;

const BIO_VERB =
  /^[^.!?]{0,60}?\b(?:is|are|was|were|has|have|had|covers?|covered|writes|wrote|works?|worked|reports?|reported|serves?|served|teaches|taught|leads?|led|lives|joined|studies|studied|edits?|edited|directs?|directed|spent|holds?|hosts?|founded|contributes|contributed|retired)\b/i;
const UNNAMED_AUTHOR =
  /^(?:about the (?:author|writer)|the (?:author|writer|columnist|contributor)s?\s+(?:is|are|was|were|has|covers?|writes?|works?)\b|(?:reporting|additional reporting|research|editing) (?:was )?(?:contributed )?by\b|contact (?:the (?:author|writer)|[A-Z][\w.' -]{1,60}) at\b)/i;

/** Whether a paragraph tells who the author is: it begins with a name from the byline, or with "The writer". */
export function isAuthorNote(text: string, byline: string | undefined): boolean {
  if (text.length > NOTE_LENGTH_LIMIT) return false;
  const opening = text.slice(0, 300).replace(/^[\s*_–—-]+/, '');
  if (UNNAMED_AUTHOR.test(opening)) return true;
  for (const name of bylineNames(byline ?? '')) {
    const after = afterName(opening, name);
    if (after !== null && BIO_VERB.test(after)) return true;
  }
  return false;
}

/** What follows the author's name at the start of a text, or null. The full name must stand there, titles apart. */
function afterName(opening: string, name: string): string | null {
  const bare = opening.replace(PERSONAL_TITLE, '');
  const bareName = name.replace(PERSONAL_TITLE, '');
  if (!bare.toLowerCase().startsWith(bareName.toLowerCase())) return null;
  const after = bare.slice(bareName.length);
  return /^[\s,(]/.test(after) ? after : null;
}

const PERSONAL_TITLE = /^(?:dr|mr|ms|mrs|prof|professor|sir|dame|rev)\b\.?\s+/i;

/** The blocks, with the author's notes among the last ones marked as such. `textOf` gives what a reader sees of a block. */
export function markAuthorNotes(
  blocks: readonly Block[],
  textOf: (block: Block) => string,
  byline: string | undefined,
): readonly Block[] {
  const marked = [...blocks];
  const first = Math.max(1, blocks.length - FOOT_BLOCKS);
  for (let i = blocks.length - 1; i >= first; i--) {
    const block = blocks[i] as Block;
    if (block.kind !== 'paragraph' || !isAuthorNote(textOf(block), byline)) continue;
    marked[i] = { ...block, kind: 'note' };
  }
  return marked;
}
