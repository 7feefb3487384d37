import type { ArticleView } from './article-view.ts';

/** What a label after a politician's name says: "(R-Ohio)", "D-Calif.,", "(Ky.)". */
export interface PartyLabel {
  /** The noun for a member of the party, or null. */
  readonly party: string | null;
  /** The state's name in lower case, word by word. */
  readonly state: readonly string[];
}

const PARTIES: Readonly<Record<string, string>> = {
  R: 'republican',
  D: 'democrat',
  I: 'independent',
};

/** American states by the abbreviations of newspapers, the post and their own names. */
const STATES: ReadonlyMap<string, string> = new Map(
  [
    'Alabama Ala. AL', 'Alaska AK', 'Arizona Ariz. AZ', 'Arkansas Ark. AR', 'California Calif. CA', 'Colorado Colo. CO', 'Connecticut Conn. CT',
    'Delaware Del. DE', 'Florida Fla. FL', 'Georgia Ga. GA', 'Hawaii HI', 'Idaho ID', 'Illinois Ill. IL', 'Indiana Ind. IN', 'Iowa IA',
    'Kansas Kan. KS', 'Kentucky Ky. KY', 'Louisiana La. LA', 'Maine ME', 'Maryland Md. MD', 'Massachusetts Mass. MA', 'Michigan Mich. MI',
    'Minnesota Minn. MN', 'Mississippi Miss. MS', 'Missouri Mo. MO', 'Montana Mont. MT', 'Nebraska Neb. NE', 'Nevada Nev. NV',
    'New-Hampshire N.H. NH', 'New-Jersey N.J. NJ', 'New-Mexico N.M. NM', 'New-York N.Y. NY', 'North-Carolina N.C. NC', 'North-Dakota N.D. ND',
    'Ohio OH', 'Oklahoma Okla. OK', 'Oregon Ore. OR', 'Pennsylvania Pa. PA', 'Rhode-Island R.I. RI', 'South-Carolina S.C. SC',
    'South-Dakota S.D. SD', 'Tennessee Tenn. TN', 'Texas TX', 'Utah UT', 'Vermont Vt. VT', 'Virginia Va. VA', 'Washington Wash. WA',
    'West-Virginia W.Va. WV', 'Wisconsin Wis. WI', 'Wyoming Wyo. WY',
  ].flatMap((line): [string, string][] => {
    const [name = '', ...short] = line.split(' ');
    return [name.replace('-', ' '), ...short].map((form) => [form.replace(/\.$/, ''), name.toLowerCase()]);
  }),
); // biome-ignore format: a table

/** Whether the word is a state's name cut short with a full stop: "Calif.". */
export function isShortState(word: string): boolean {
  return word.length > 3 && word.endsWith('.') && STATES.has(word.slice(0, -1));
}

/** Whether a state's name begins at token `i`. */
export function isState(view: ArticleView, i: number): boolean {
  return stateOf(view.words[i] ?? '', view.words[i + 1]).length > 0;
}

/** Whether token `i` is a party and a state in one, after a comma or bracket: "I-Vt.". */
export function isPartyLabel(view: ArticleView, i: number): boolean {
  return /^[DIR][-–]\p{Lu}/u.test(view.words[i] ?? '') && readPartyLabel(view, i - 1) !== null;
}

/** Reads the label that begins at token `i`, at its bracket or comma; null when there is none. */
export function readPartyLabel(view: ArticleView, i: number): PartyLabel | null {
  const open = view.words[i];
  if (open !== '(' && open !== ',') return null;
  const word = view.words[i + 1] ?? '';
  const party = PARTIES[word.charAt(0)];
  const mark = word.charAt(1);
  if (party !== undefined && (mark === '-' || mark === '–'))
    return label(party, word.slice(2), view.words[i + 2]);
  if (open !== '(') return null;
  if (party !== undefined && (word.length === 1 || word === `${word.charAt(0)}.`)) {
    const isParted = view.words[i + 2] === ',' || view.words[i + 2] === '-';
    return label(party, isParted ? (view.words[i + 3] ?? '') : '', view.words[i + 4]);
  }
  const state = stateOf(word, view.words[i + 2]);
  return state.length > 0 ? { party: null, state } : null;
}

function label(party: string, state: string, next: string | undefined): PartyLabel {
  return { party, state: stateOf(state, next) };
}

/** The words of the state's name, which may be two: "R-South Dakota". */
function stateOf(word: string, next: string | undefined): string[] {
  const found = STATES.get(`${word} ${next}`) ?? STATES.get(word.replace(/\.$/, ''));
  return found === undefined ? [] : found.split(' ');
}
