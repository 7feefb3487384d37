/** Whom an article gives a quotation to: names and descriptions, the main name first. */
export interface Speaker {
  readonly names: readonly string[];
  readonly kind: string;
}

const TITLES = new Set([
  'mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'rev', 'hon', 'the', 'a', 'an', 'of',
  'for', 'from', 'to', 'and', 'jr', 'sr', 'st', 'his', 'her', 'their', 'its', 'who', 'is', 'in', 'at', 'on', 'with',
]); // biome-ignore format: a table
const ROLES = new Set([
  'president', 'vice', 'chair', 'chairman', 'chairwoman', 'chairperson', 'moderator', 'speaker', 'judge', 'justice', 'court',
  'witness', 'counsel', 'secretary', 'senator', 'sen', 'rep', 'representative', 'minister', 'prime', 'reporter', 'question',
  'answer', 'q', 'host', 'interviewer', 'interviewee', 'audience', 'voice', 'unidentified', 'unknown', 'male', 'female',
  'man', 'woman', 'clerk', 'officer', 'governor', 'gov', 'mayor', 'press', 'operator', 'chief', 'executive', 'director',
  'member', 'panelist', 'participant', 'attorney', 'prosecutor', 'defendant', 'engineer', 'keeper', 'inspector', 'leader',
  'congressman', 'congresswoman', 'councillor', 'councilman', 'councilwoman', 'commissioner', 'ambassador', 'general',
  'gen', 'colonel', 'col', 'captain', 'capt', 'lieutenant', 'lt', 'sergeant', 'sgt', 'admiral', 'spokesman', 'spokeswoman',
  'spokesperson', 'ceo', 'cfo', 'analyst', 'editor', 'anchor', 'correspondent', 'gallery', 'caller', 'guest', 'narrator',
  'all', 'several', 'ministers', 'reporters', 'staff', 'deputy', 'former', 'mister', 'madam', 'madame', 'king', 'queen',
  'prince', 'princess', 'pope', 'bishop', 'treasurer', 'teacher', 'doctor', 'nurse', 'lawyer', 'barrister', 'detective',
]); // biome-ignore format: a table
/** Different words for one office. */
const OFFICES: Readonly<Record<string, string>> = {
  chairman: 'chair', chairwoman: 'chair', chairperson: 'chair', sen: 'senator', gov: 'governor', gen: 'general',
  rep: 'representative', congressman: 'representative', congresswoman: 'representative', q: 'question', a: 'answer',
  reporter: 'question', interviewer: 'question', barrister: 'counsel', lawyer: 'counsel', attorney: 'counsel',
}; // biome-ignore format: a table

interface NameParts {
  readonly names: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

/** Whether the person that a label or name stands for is the speaker; `unknown` when that cannot be told. */
export function compareSpeakers(speaker: Speaker, label: string): 'same' | 'different' | 'unknown' {
  const ours = partsOf(speaker.names);
  const theirs = partsOf([label]);
  if (shares(ours.names, theirs.names)) return 'same';
  if (theirs.names.size === 0 && shares(ours.roles, theirs.roles)) return 'same';
  const mainName = partsOf(speaker.names.slice(0, 1));
  if (mainName.names.size === 0 && shares(mainName.roles, theirs.roles)) return 'same';
  const bothNamed =
    speaker.kind === 'named-person' && mainName.names.size > 0 && theirs.names.size > 0;
  return bothNamed ? 'different' : 'unknown';
}

/**
 * Whether words that a transcript gives to `label` are given to somebody else by the article: another name, or somebody
 * whom another of the transcript's labels stands for.
 */
export function isOtherSpeaker(
  speaker: Speaker,
  label: string,
  labels: ReadonlySet<string>,
): boolean {
  const verdict = compareSpeakers(speaker, label);
  if (verdict !== 'unknown') return verdict === 'different';
  if (speaker.kind !== 'named-person' && speaker.kind !== 'unnamed-person') return false;
  for (const other of labels)
    if (other !== label && compareSpeakers(speaker, other) === 'same') return true;
  return false;
}

/** Whether lower-case words name the person of a label. */
export function mentions(words: readonly string[], label: string): boolean {
  const { names } = partsOf([label]);
  return words.some((word) => names.has(word.replace(/'s$/, '')));
}

function partsOf(given: readonly string[]): NameParts {
  const names = new Set<string>();
  const roles = new Set<string>();
  for (const [index, name] of given.entries()) {
    const words =
      name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
    for (const word of words) {
      const lower = word.toLowerCase().replace(/['’]s$/, '');
      if (ROLES.has(lower)) roles.add(OFFICES[lower] ?? lower);
      else if (TITLES.has(lower) || lower.length < 2) continue;
      // Of a description, only the offices count: its other words may be anybody's.
      else if (index === 0 || isName(name)) names.add(lower);
    }
  }
  return { names, roles };
}

function isName(name: string): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    name.split(/\s+/).every((word) => /^\p{Lu}|^(?:of|de|van|von|la|le|bin|al)$/u.test(word))
  );
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
