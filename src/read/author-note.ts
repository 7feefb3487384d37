import type { Block } from '../text/article.ts';
import { bylineNames } from './byline.ts';

/** Longer than this, a paragraph about the author is part of the story. */
const NOTE_LENGTH_LIMIT = 1500;
/** How many blocks at the foot may be notes. */
const FOOT_BLOCKS = 4;

const BIO_VERB =
  /^[^.!?]{0,60}?\b(?:is|are|was|were|has|have|had|covers?|covered|writes|wrote|works?|worked|reports?|reported|serves?|served|teaches|taught|leads?|led|lives|joined|studies|studied|edits?|edited|directs?|directed|spent|holds?|hosts?|founded|contributes|contributed|retired)\b/i;
const UNNAMED_AUTHOR =
  /^(?:about the (?:author|writer)|the (?:author|writer|columnist|contributor)s?\s+(?:is|are|was|were|has|covers?|writes?|works?)\b|(?:reporting|additional reporting|research|editing) (?:was )?(?:contributed )?by\b)/i;
const CONTACT = /^Contact (?:the (?:author|writer)|\p{Lu}[\p{L}.'’ -]{1,60}) at\b/u;

/** Whether a paragraph tells who the author is: it begins with a name from the byline, or with "The writer". */
export function isAuthorNote(text: string, byline: string | undefined): boolean {
  if (text.length > NOTE_LENGTH_LIMIT) return false;
  const opening = text.slice(0, 300).replace(/^[\s*_–—-]+/, '');
  if (UNNAMED_AUTHOR.test(opening) || CONTACT.test(opening)) return true;
  for (const name of bylineNames(byline ?? '')) {
    const after = afterName(opening, name);
    if (after !== null && BIO_VERB.test(after)) return true;
  }
  return false;
}

/**
 * The name before a note that is labelled with it ("Ann Poole: Ann M. Poole is a fellow at …"), or undefined. The label
 * alone proves nothing: speakers in transcripts have one too.
 */
export function labelledAuthor(text: string): string | undefined {
  if (text.length > NOTE_LENGTH_LIMIT) return undefined;
  const parts = /^\s*(\p{Lu}[^:\r\n]{2,60}):\s{1,9}(?=\p{Lu})/u.exec(text.slice(0, 100));
  const label = parts?.[1]?.trim();
  if (parts === null || label === undefined) return undefined;
  const surname = plainApostrophes(label.split(/\s+/).at(-1) ?? '');
  const opening = plainApostrophes(text.slice(parts[0].length, parts[0].length + 200));
  const at = opening.toLowerCase().indexOf(surname.toLowerCase());
  if (surname.length < 2 || at < 0 || at > 60) return undefined;
  const name = opening.slice(0, at + surname.length);
  if (!isPersonName(label) || !isPersonName(name)) return undefined;
  return BIO_VERB.test(opening.slice(at + surname.length)) ? label : undefined;
}

function isPersonName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length < 2 || words.length > 6 || /^(?:the|a|an|our)$/i.test(words[0] ?? ''))
    return false;
  return words.every((word) => /^\p{Lu}|^(?:de|da|van|von|der|la|le|bin|al)$/u.test(word));
}

function plainApostrophes(text: string): string {
  return text.replaceAll('’', "'");
}

/** What follows the author's name at the start of a text, or null. The full name must stand there, titles apart. */
function afterName(opening: string, name: string): string | null {
  const bare = plainApostrophes(opening).replace(PERSONAL_TITLE, '');
  const bareName = plainApostrophes(name).replace(PERSONAL_TITLE, '');
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
