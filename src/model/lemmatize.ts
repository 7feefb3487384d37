import { POS_TAGS } from './tags.ts';

/** What the lemmatizer knows beyond its rules. Words are in lower case. */
export interface LemmaTable {
  /** "word TAG" (the first two letters of the part of speech) to lemma, where the rules are wrong. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** Base forms that were seen as such; they decide between "hope" + "ed" and "hop" + "ed". */
  readonly bases: ReadonlySet<string>;
}

/** The dictionary form of `word` (lower case, straight apostrophes) as the part of speech `POS_TAGS[pos]`. */
export function lemmatize(word: string, pos: number, table: LemmaTable): string {
  const tag = POS_TAGS[pos] as string;
  const known = table.exceptions.get(`${word} ${tag.slice(0, 2)}`);
  if (known !== undefined) return known;
  switch (tag) {
    case 'NNS':
    case 'NNPS':
    case 'VBZ':
      return withoutS(word);
    case 'VBD':
    case 'VBN':
      return withoutEnding(word, 'ed', table.bases);
    case 'VBG':
      return withoutEnding(word, 'ing', table.bases);
    case 'JJR':
    case 'RBR':
      return withoutEnding(word, 'er', table.bases);
    case 'JJS':
    case 'RBS':
      return withoutEnding(word, 'est', table.bases);
    default:
      return word;
  }
}

function withoutS(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss') || word.length < 3) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutEnding(word: string, ending: string, bases: ReadonlySet<string>): string {
  if (!word.endsWith(ending) || word.length < ending.length + 2) return word;
  const stem = word.slice(0, -ending.length);
  const last = stem.charCodeAt(stem.length - 1);
  const doubled = last === stem.charCodeAt(stem.length - 2);
  const candidates = [stem, `${stem}e`];
  if (doubled) candidates.unshift(stem.slice(0, -1));
  if (stem.endsWith('i')) candidates.unshift(`${stem.slice(0, -1)}y`);
  for (const candidate of candidates) if (bases.has(candidate)) return candidate;
  if (stem.endsWith('i') && ending !== 'ing') return `${stem.slice(0, -1)}y`;
  if (doubled && !/(?:ll|ss|zz|ff)$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[^aeiou][aeiou](?:v|c|g|s|z|u)|(?:at|iz|ir|ur|ag|as|ut|iv|rc|ng|dg|lv|rv))$/.test(stem) &&
    !stem.endsWith('ng')
  )
    return `${stem}e`;
  return stem;
}
