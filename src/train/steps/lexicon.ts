/** Builds `models/en/lexicon.json` from the hand-made tables beside it, WordNet and the list of first names. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { LexiconFile, NounClass } from '../../source/lexicon.ts';
import { NOUN_CLASSES } from '../../source/lexicon.ts';
import { corporaFolder, readLines } from '../corpora.ts';

/** Words that are rarer than this in the news are left out. */
const LEAST_COUNT = 30;
/** A noun of several classes is a person when "who" follows it this often. */
const PERSON_SHARE = 0.004;

interface Row {
  readonly lemma: string;
  readonly synset: string;
  readonly hypernyms: readonly string[];
  readonly gloss: string;
}

interface Usage {
  count: number;
  /** How often "who" follows. */
  who: number;
}

const DEMONYM_GLOSS =
  /^.{0,40}\b(?:native|inhabitant|member|adherent|follower|citizen|resident|believer|person|people|supporter|advocate|Jew|Christian)\b/;

const TABLES = new URL('../lexicon/', import.meta.url);
const TARGET = new URL('../../../models/en/lexicon.json', import.meta.url);

function readTable(name: string): string[] {
  return readFileSync(new URL(name, TABLES), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

function readSections(name: string): Map<string, string[]> {
  const sections = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of readTable(name)) {
    if (line.startsWith('[')) {
      current = [];
      sections.set(line.slice(1, line.indexOf(']')), current);
    } else current.push(...line.trim().split(/\s+/));
  }
  return sections;
}

function readTsv(name: string): string[][] {
  return gunzipSync(readFileSync(`${corporaFolder()}/lexicon/${name}.tsv.gz`))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

function readWordnet(part: string): Row[] {
  return readTsv(`wordnet-noun.${part}`).map(([lemma, synset, hypernyms, gloss]) => ({
    lemma: lemma ?? '',
    synset: synset ?? '',
    hypernyms: (hypernyms ?? '').split(','),
    gloss: gloss ?? '',
  }));
}

/** The synsets at or below `roots`, as far as the rows tell. */
function subtree(rows: readonly Row[], roots: readonly string[]): Set<string> {
  const below = new Set(roots);
  for (let size = -1; size !== below.size; ) {
    size = below.size;
    for (const row of rows)
      if (row.hypernyms.some((parent) => below.has(parent))) below.add(row.synset);
  }
  return below;
}

function countUsage(): Map<string, Usage> {
  const usage = new Map<string, Usage>();
  for (let part = 0; part < 6; part++)
    for (const { text } of readLines<{ text: string }>(`news/articles-${part}.jsonl.gz`)) {
      let before: Usage | undefined;
      for (const [word] of text.matchAll(/[A-Za-z][A-Za-z'’-]*/g)) {
        if (word === 'who' && before !== undefined) before.who++;
        before = usage.get(word);
        if (before === undefined) {
          before = { count: 0, who: 0 };
          usage.set(word, before);
        }
        before.count++;
      }
    }
  return usage;
}

function pluralOf(noun: string): string {
  if (/man$/.test(noun)) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Which of WordNet's classes each common noun may have, where the hand-made tables are silent. */
function classifyNouns(
  taken: ReadonlySet<string>,
  usage: ReadonlyMap<string, Usage>,
): Map<string, NounClass> {
  const person = readWordnet('person');
  const group = readWordnet('group');
  const communication = readWordnet('communication');
  const organizations = subtree(group, ['08024893-n', '08070328-n', '08067430-n', '08181484-n']);
  const writings = subtree(communication, ['06360590-n', '06735202-n']);
  const candidates = new Map<string, Set<NounClass>>();
  const note = (row: Row, name: NounClass) => {
    if (!/^[a-z][a-z-]+$/.test(row.lemma) || taken.has(row.lemma)) return;
    const classes = candidates.get(row.lemma);
    if (classes === undefined) candidates.set(row.lemma, new Set([name]));
    else classes.add(name);
  };
  for (const row of person) note(row, 'person');
  for (const row of group) if (organizations.has(row.synset)) note(row, 'organization');
  for (const row of communication) if (writings.has(row.synset)) note(row, 'document');
  const chosen = new Map<string, NounClass>();
  for (const [lemma, classes] of candidates) {
    const one = usage.get(lemma) ?? { count: 0, who: 0 };
    const many = usage.get(pluralOf(lemma)) ?? { count: 0, who: 0 };
    const count = one.count + many.count;
    if (count < LEAST_COUNT) continue;
    const isPerson = (one.who + many.who) / count >= PERSON_SHARE;
    if (classes.has('person') && isPerson) chosen.set(lemma, 'person');
    else if (classes.has('organization')) chosen.set(lemma, 'organization');
    else if (classes.has('document')) chosen.set(lemma, 'document');
  }
  return chosen;
}

/** Nationalities, faiths and the like that the news puts in the plural or puts "who" after. */
function findDemonyms(usage: ReadonlyMap<string, Usage>): string[] {
  const found = new Set(readSections('nouns.txt').get('demonym'));
  for (const row of readWordnet('person')) {
    if (!/^[A-Z][a-z]+$/.test(row.lemma) || !DEMONYM_GLOSS.test(row.gloss)) continue;
    const count = (usage.get(pluralOf(row.lemma))?.count ?? 0) + (usage.get(row.lemma)?.who ?? 0);
    if (count >= LEAST_COUNT) found.add(row.lemma.toLowerCase());
  }
  for (const word of readSections('nouns.txt').get('not-demonym') ?? []) found.delete(word);
  return [...found].sort();
}

/** A nickname listed for both genders takes that of the names it is short for, where they have one: "Bill", "Ted". */
function settleNicknames(names: Map<string, Set<string>>): void {
  const families = readTable('nicknames.txt').map((line) => line.split(' '));
  for (const [name, genders] of names) {
    const of = families.filter((family) => family.includes(name)).map((family) => family[0] ?? '');
    if (genders.size < 2 || of.length === 0 || of.includes(name)) continue;
    const full = new Set(of.flatMap((long) => [...(names.get(long) ?? [])]));
    if (full.size === 1) names.set(name, full);
  }
}

function sorted(list: Iterable<string>): string {
  return [...new Set(list)].sort().join(' ');
}

/** The names of `bodies.txt` in lower case, each with its section's noun. */
function readBodies(): string[] {
  const found = new Map<string, string>();
  let noun = '';
  for (const line of readTable('bodies.txt'))
    if (line.startsWith('[')) noun = line.slice(1, line.indexOf(']'));
    else found.set(line.trim().toLowerCase(), noun);
  return [...found].map(([name, kind]) => `${name}|${kind}`).sort();
}

function buildLexicon(): LexiconFile {
  const sections = readSections('nouns.txt');
  const byHand = new Map<string, NounClass>();
  for (const name of NOUN_CLASSES)
    for (const word of sections.get(name) ?? []) byHand.set(word, name);
  const usage = countUsage();
  const taken = new Set([...byHand.keys(), ...(sections.get('none') ?? [])]);
  const all = new Map([...classifyNouns(taken, usage), ...byHand]);
  const listOf = (name: NounClass) =>
    sorted([...all].filter(([, c]) => c === name).map(([w]) => w));
  const names = new Map<string, Set<string>>();
  for (const [name = '', gender = ''] of readTsv('first-names')) {
    const key = name.toLowerCase();
    if (!/^[a-z]+(?:-[a-z]+)?$/.test(key)) continue;
    const genders = names.get(key);
    if (genders === undefined) names.set(key, new Set([gender]));
    else genders.add(gender);
  }
  for (const [gender, list] of readSections('first-names.txt'))
    for (const name of list)
      if ((names.get(name)?.size ?? 0) > 1) names.set(name, new Set([gender]));
  settleNicknames(names);
  const namesOf = (test: (genders: Set<string>) => boolean) =>
    sorted([...names].filter(([, genders]) => test(genders)).map(([name]) => name));
  const male = (g: Set<string>) => g.has('m') && !g.has('f') && g.size === 1;
  const female = (g: Set<string>) => g.has('f') && !g.has('m') && g.size === 1;
  return {
    format: 1,
    credits: [
      'Nouns: Open English WordNet, CC BY 4.0, chosen and extended by hand',
      'First names: Names Corpus 1.3, Mark Kantrowitz and Bill Ross',
    ],
    nouns: {
      person: listOf('person'),
      people: listOf('people'),
      organization: listOf('organization'),
      document: listOf('document'),
      reporting: listOf('reporting'),
      outlet: listOf('outlet'),
    },
    partitives: sorted(sections.get('partitive') ?? []),
    uniqueRoles: sorted(sections.get('unique') ?? []),
    insiders: sorted(sections.get('insider') ?? []),
    demonyms: findDemonyms(usage).join(' '),
    titles: readTable('titles.txt').map((line) =>
      line
        .split('|')
        .map((part) => part.trim())
        .join('|'),
    ),
    outlets: [...new Set(readTable('outlets.txt').map((line) => line.trim().toLowerCase()))].sort(),
    bodies: readBodies(),
    families: sorted(readTable('families.txt').map((line) => line.trim().toLowerCase())),
    firstNames: {
      m: namesOf(male),
      f: namesOf(female),
      both: namesOf((g) => !male(g) && !female(g)),
    },
    nicknames: readTable('nicknames.txt'),
  };
}

writeFileSync(TARGET, `${JSON.stringify(buildLexicon(), null, 1)}\n`);
