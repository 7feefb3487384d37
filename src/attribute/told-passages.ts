import { type Document, type DocumentBlock, tokenText } from '../tokenize/document.ts';

/**
 * Passages after a paragraph that ends in a colon in which somebody other than the writer says "I": a letter, a speech or
 * somebody's account, given with nothing to mark it; each by its first block, with the end of its last. It goes on to the
 * last paragraph with an "I", over single ones that have none. A writer who says "I" anywhere else tells these too, and
 * none is found. Linear in tokens.
 */
export function findToldPassages(document: Document): Map<number, number> {
  const { blocks } = document;
  const passages = new Map<number, number>();
  if (document.isDialogue || !blocks.some((block) => endsInColon(document, block))) return passages;
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    if (index < end || !saysI(document, block)) continue;
    const before = blocks[index - 1];
    if (before === undefined || !isTold(block) || !endsInColon(document, before)) return new Map();
    end = endOfPassage(document, index);
    passages.set(index, end);
  }
  return passages;
}

function endOfPassage(document: Document, first: number): number {
  const { blocks } = document;
  let end = first + 1;
  for (let index = first + 1; index <= end + 1; index++) {
    const block = blocks[index];
    if (block === undefined || !isTold(block)) break;
    const before = blocks[index - 1] as DocumentBlock;
    if (endsInColon(document, before)) break;
    if (saysI(document, block)) end = index + 1;
  }
  return end;
}

function isTold({ kind, speaker }: DocumentBlock): boolean {
  return kind === 'paragraph' && speaker === null;
}

const I = /^(?:I|I['’]\p{L}+|[Mm](?:e|y|ine|yself))$/u;

/** Whether "I" stands in a paragraph outside quotation marks, and not as the number in "Part I". */
function saysI(
  document: Document,
  { kind, speaker, firstToken, endToken }: DocumentBlock,
): boolean {
  if (speaker !== null || (kind !== 'paragraph' && kind !== 'list-item')) return false;
  for (let i = firstToken; i < endToken; i++) {
    if ((document.quotationOf[i] as number) >= 0 || !I.test(tokenText(document, i))) continue;
    const isNumber = i > firstToken + 1 && /^\p{Lu}\p{Ll}/u.test(tokenText(document, i - 1));
    if (!isNumber) return true;
  }
  return false;
}

/** Whether a colon is the last token of the block. */
export function endsInColon(document: Document, { endToken }: DocumentBlock): boolean {
  return endToken > 0 && tokenText(document, endToken - 1) === ':';
}
