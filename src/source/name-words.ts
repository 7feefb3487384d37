/** Words that can stand inside a name. */
export const CONNECTORS: ReadonlySet<string> = new Set([
  'of', 'the', 'for', 'and', 'on', 'in', '&', 'de', 'van', 'der', 'den', 'von', 'bin', 'ibn', 'al', 'el', 'la', 'del', 'di', 'da', 'du',
  'le', 'ter', 'to',
]); // biome-ignore format: a table
/** Words that join the parts of one name and nothing else. */
export const PARTICLES: ReadonlySet<string> = new Set([
  '&', 'de', 'van', 'der', 'den', 'von', 'bin', 'ibn', 'al', 'el', 'la', 'del', 'di', 'da', 'du', 'le', 'ter',
]); // biome-ignore format: a table
/** Last words by which a name shows itself a company's or a body's. */
export const BODY_ENDINGS: ReadonlySet<string> = new Set([
  'inc', 'inc.', 'corp', 'corp.', 'co', 'co.', 'llc', 'ltd', 'ltd.', 'plc', 'llp', 'group', 'holdings', 'industries', 'partners', 'associates',
  'services', 'systems', 'works', 'water', 'energy', 'electric', 'motors', 'airlines', 'airways', 'pharmaceuticals', 'laboratories',
  'nations', 'states', 'democrats', 'republicans', 'party', 'house', 'trust', 'society', 'reserve', 'affairs', 'action', 'project', 'network',
  'services', 'security', 'enforcement', 'labs', 'technologies', 'bros', 'bros.', 'united', 'rangers', 'union', 'workers', 'officers', 'organisation',
]); // biome-ignore format: a table
/** Last words of bodies' names that are nobody's family name, whatever the tagger makes of them. */
export const NEVER_FAMILIES: ReadonlySet<string> = new Set([
  'committee', 'department', 'subcommittee', 'commission', 'agency', 'ministry', 'administration', 'office', 'council', 'institute', 'foundation', 'association', 'bureau',
  'university', 'college', 'museum', 'library', 'choir', 'coalition', 'alliance', 'federation', 'caucus', 'institution', 'authority', 'tribunal', 'parliament', 'corporation', 'center', 'centre', 'league', 'assembly', 'network',
]); // biome-ignore format: a table
/** Last words of things that a name after "the" is of, whatever the tagger makes of it: "the Executive Order". */
export const THING_ENDINGS: ReadonlySet<string> = new Set([
  'act',
  'order',
  'list',
  'show',
  'treaty',
  'accord',
  'amendment',
  'report',
  'survey',
  'study',
  'index',
  'memo',
]);
/** Last words of newspapers' and stations' names, telling only after another capital or "the". */
export const OUTLET_ENDINGS: ReadonlySet<string> = new Set([
  'times', 'post', 'herald', 'tribune', 'gazette', 'chronicle', 'observer', 'globe', 'telegraph', 'journal', 'news', 'examiner', 'register',
  'courier', 'inquirer', 'sentinel', 'mirror', 'mail', 'standard', 'review', 'magazine', 'radio', 'tv', 'daily', 'weekly', 'dispatch', 'mercury',
  'bulletin', 'echo', 'argus', 'advertiser', 'reporter', 'ledger', 'bee', 'sun', 'star', 'newspaper', 'television', 'podcast', 'caller', 'beacon',
  'lantern', 'clarion', 'bugle', 'monitor', 'intelligencer', 'messenger', 'packet', 'crier', 'evening', 'press', 'record', 'citizen', 'democrat-gazette', 'press-herald', 'online',
]); // biome-ignore format: a table
/** Capitals that name days, months and feasts, and numbers written out. */
export const CALENDAR: ReadonlySet<string> = new Set([
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon.', 'tues.', 'wed.', 'thurs.', 'fri.', 'sat.', 'sun.', 'january', 'february', 'march',
  'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan.', 'feb.', 'mar.', 'apr.', 'jun.', 'jul.', 'aug.', 'sept.', 'sep.', 'oct.',
  'nov.', 'dec.', 'christmas', 'easter', 'thanksgiving', 'halloween', 'ramadan', 'passover', 'a.m.', 'p.m.', 'am', 'pm', 'gmt', 'est', 'one', 'two', 'three', 'four', 'five',
  'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'twenty', 'thirty', 'forty', 'fifty', 'first', 'second', 'third', 'fourth', 'fifth',
]); // biome-ignore format: a table
/** A month, in full or short. */
export const MONTH =
  /^(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** Capitals that speak for their countries, and are seldom a person's name by themselves. */
export const CAPITALS: ReadonlySet<string> = new Set([
  'abuja', 'ankara', 'baghdad', 'bangkok', 'beijing', 'beirut', 'belgrade', 'berlin', 'bogota', 'brasilia', 'brussels', 'bucharest', 'budapest', 'cairo', 'canberra', 'caracas', 'copenhagen',
  'damascus', 'delhi', 'dhaka', 'doha', 'hanoi', 'harare', 'havana', 'helsinki', 'islamabad', 'jakarta', 'jerusalem', 'kabul', 'khartoum', 'kiev', 'kinshasa', 'kyiv', 'lisbon', 'london', 'manila',
  'minsk', 'moscow', 'nairobi', 'oslo', 'ottawa', 'prague', 'pretoria', 'pyongyang', 'riyadh', 'rome', 'sanaa', 'seoul', 'stockholm', 'taipei', 'tehran', 'tokyo', 'tripoli', 'warsaw', 'washington',
]); // biome-ignore format: a table
/** Titles that begin no body's name. */
export const HONOURS: ReadonlySet<string> = new Set([
  'justice', 'judge', 'senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman', 'governor', 'gov', 'mayor', 'president', 'chancellor', 'secretary', 'ambassador',
  'professor', 'prof', 'doctor', 'dr', 'mr', 'mrs', 'ms', 'rev', 'reverend', 'detective', 'sheriff', 'pope', 'imam', 'bishop', 'archbishop', 'rabbi', 'councilman', 'councilwoman', 'sir', 'dame',
]); // biome-ignore format: a table
/** What follows a family name. */
export const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
/** Initials that are no person's. */
export const OTHER_INITIALS: ReadonlySet<string> = new Set([
  'U.S.', 'U.K.', 'U.N.', 'E.U.', 'D.C.', 'N.Y.', 'L.A.', 'N.J.', 'N.C.', 'S.C.', 'N.H.', 'N.M.', 'W.V.', 'B.C.', 'U.A.E.', 'U.S.A.', 'A.P.', 'G.O.P.', 'F.B.I.', 'C.I.A.', 'I.R.S.', 'E.P.A.',
  'N.F.L.', 'N.B.A.', 'F.D.A.', 'C.D.C.', 'N.S.A.', 'I.C.E.', 'N.R.A.', 'S.E.C.', 'F.C.C.',
]); // biome-ignore format: a table
/** Demonyms that say what somebody holds with, not where somebody is from. */
export const CREEDS: ReadonlySet<string> = new Set([
  'republican', 'democratic', 'democrat', 'conservative', 'liberal', 'labour', 'socialist', 'communist', 'christian', 'catholic', 'protestant', 'evangelical', 'muslim', 'islamic', 'jewish', 'sunni', 'shiite',
]); // biome-ignore format: a table
