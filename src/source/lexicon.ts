/** What a common noun names when it is the head of a source. */
export const NOUN_CLASSES = [
  'person', 'people', 'organization', 'document', 'reporting', 'outlet',
] as const; // biome-ignore format: a table
export type NounClass = (typeof NOUN_CLASSES)[number];

/** Evidence that a name or title gives for "he" or "she"; never reported. */
export type Gender = 'm' | 'f';

/** A title that stands before names: "Sen.", "Dr.". */
export interface Title {
  readonly gender: Gender | null;
  /** Nouns by which a text may call its bearer later: "the senator", "the lawmaker". */
  readonly roles: readonly string[];
}

/** The words that tell sources apart. Lower case throughout; nouns in the singular. */
export interface Lexicon {
  readonly nouns: ReadonlyMap<string, NounClass>;
  /** Quantity nouns that hand on to what follows "of": "a number of officials". */
  readonly partitives: ReadonlySet<string>;
  /** Roles that one body has one of: "the utility's spokeswoman". */
  readonly uniqueRoles: ReadonlySet<string>;
  /** People who are talked to without being named, as single persons or in the plural. */
  readonly insiders: ReadonlySet<string>;
  /** Nationalities, faiths and parties, which are capitalised though they are no names: "Americans". */
  readonly demonyms: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, Title>;
  /** Names of news outlets, without a leading "the". */
  readonly outlets: ReadonlySet<string>;
  /** Names of firms, charities and agencies that do not show that they are bodies', with the noun that a text goes on with: "agency". */
  readonly bodies: ReadonlyMap<string, string>;
  /** Family names by which newspapers call people whom they take to be known. */
  readonly families: ReadonlySet<string>;
  /** First names; null where one is usual for both. */
  readonly firstNames: ReadonlyMap<string, Gender | null>;
  /** For each first name, the families of interchangeable names that it belongs to. */
  readonly nicknames: ReadonlyMap<string, readonly number[]>;
}

/** The lexicon as stored in `models/en/lexicon.json`: lists of words, parted by spaces. */
export interface LexiconFile {
  readonly format: 1;
  readonly credits: readonly string[];
  readonly nouns: Readonly<Record<NounClass, string>>;
  readonly partitives: string;
  readonly uniqueRoles: string;
  readonly insiders: string;
  readonly demonyms: string;
  /** "sen||senator lawmaker": title, gender, roles. */
  readonly titles: readonly string[];
  readonly outlets: readonly string[];
  /** "facebook|company". Absent from lexicons built before there were any. */
  readonly bodies?: readonly string[];
  /** "merkel pelosi". Absent from lexicons built before there were any. */
  readonly families?: string;
  readonly firstNames: { readonly m: string; readonly f: string; readonly both: string };
  readonly nicknames: readonly string[];
}

/** Nouns for one person that dictionaries leave out: officers by their initials, and callings newer than they are. */
const NEWER_PERSONS = [
  'ceo', 'cfo', 'coo', 'cto', 'cio', 'mvp', 'youtuber', 'tiktoker', 'podcaster', 'influencer', 'vlogger', 'streamer',
] as const; // biome-ignore format: a table

/** Parses a stored lexicon. Throws `TypeError` when `data` is not one of this format. */
export function parseLexicon(data: unknown): Lexicon {
  if (!isLexiconFile(data)) throw new TypeError('not a lexicon of format 1');
  const nouns = new Map<string, NounClass>();
  for (const name of NOUN_CLASSES)
    for (const word of words(data.nouns[name])) nouns.set(word, name);
  for (const word of NEWER_PERSONS) nouns.set(word, 'person');
  const firstNames = new Map<string, Gender | null>();
  for (const name of words(data.firstNames.m)) firstNames.set(name, 'm');
  for (const name of words(data.firstNames.f)) firstNames.set(name, 'f');
  for (const name of words(data.firstNames.both)) firstNames.set(name, null);
  return {
    nouns,
    partitives: new Set(words(data.partitives)),
    uniqueRoles: new Set(words(data.uniqueRoles)),
    insiders: new Set(words(data.insiders)),
    demonyms: new Set(words(data.demonyms)),
    titles: new Map(data.titles.map(parseTitle)),
    outlets: new Set(data.outlets),
    bodies: new Map((data.bodies ?? []).map(parseBody)),
    families: new Set(words(data.families ?? '')),
    firstNames,
    nicknames: indexFamilies(data.nicknames),
  };
}

function isLexiconFile(data: unknown): data is LexiconFile {
  return typeof data === 'object' && data !== null && 'format' in data && data.format === 1;
}

function words(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}

function parseTitle(line: string): [string, Title] {
  const [title = '', gender = '', roles = ''] = line.split('|');
  return [title, { gender: gender === 'm' || gender === 'f' ? gender : null, roles: words(roles) }];
}

function parseBody(line: string): [string, string] {
  const [name = '', noun = ''] = line.split('|');
  return [name, noun];
}

function indexFamilies(families: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [number, family] of families.entries())
    for (const name of words(family)) {
      const numbers = index.get(name);
      if (numbers === undefined) index.set(name, [number]);
      else numbers.push(number);
    }
  return index;
}
