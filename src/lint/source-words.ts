/** The words of a description, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
}

/** The word that the description is about: "manager" of "a manager at the company". */
export function headOf(text: string): string {
  const words = wordsOf(text);
  const after = words.findIndex((word, i) => i > 0 && AFTER_HEAD.has(word));
  return words.at(after < 0 ? -1 : after - 1) ?? '';
}

const AFTER_HEAD: ReadonlySet<string> = new Set([
  'at',
  'of',
  'in',
  'for',
  'with',
  'from',
  'on',
  'who',
  'whose',
  'close',
  'familiar',
  'aligned',
  'after',
  'inside',
  'to',
  'near',
  'named',
  'based',
  'briefed',
  'involved',
  'that',
  'whom',
  'working',
  'within',
]);

/** A noun without the "s" of its plural. */
export function singular(word: string): string {
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
